"""A small library of invented resolutions, in memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.library.digest import digest_of
from desktop_app.library.index import Index
from desktop_app.library.model import Digest, FileState
from desktop_app.library.schema import LIBRARY
from desktop_app.resolution.model import Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.store.database import Database, memory_database


def resolution(
    symbol: str,
    operative: Iterable[str],
    *,
    preamble: Iterable[str] = (),
    title: str = "Safety of river crossings",
    language: str = "en",
) -> Resolution:
    """A resolution with its title, preambular and operative paragraphs."""
    found = [Paragraph("title", "Title", Kind.TITLE, Zone.FRONT, title)] if title else []
    found += [
        Paragraph(f"pp{n}", f"PP {n}", Kind.PREAMBULAR, Zone.PREAMBLE, text) for n, text in enumerate(preamble, 1)
    ]
    found += [
        Paragraph(f"op{n}", f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text, f"{n}.")
        for n, text in enumerate(operative, 1)
    ]
    session = int(symbol.split("/")[2]) if symbol else None
    metadata = Metadata(
        symbol=symbol or None, body="General Assembly", session=session, language=language, title=title or None
    )
    return Resolution(Source(f"{symbol}.pdf", symbol, 1), metadata, tuple(found))


def _counted(texts: Iterable[str]) -> Iterable[tuple[int, str]]:
    return enumerate(texts, 1)


def state(path: str, *, size: int = 1, changed: int = 1, folder: int = 1) -> FileState:
    """A file of the library."""
    return FileState(folder, path, size, changed)


def library(*resolutions: Resolution) -> Database:
    """An index of these."""
    database = memory_database(LIBRARY)
    index = Index(database)
    for number, each in enumerate(resolutions):
        index.add(state(f"{number}.pdf"), read_as(f"digest {number}", each))
    return database


def read_as(sha256: str, resolution: Resolution) -> Digest:
    """What the index takes of a resolution that was read from a file of these bytes."""
    return digest_of(replace(resolution, source=replace(resolution.source, sha256=sha256)))


def counts(database: Database) -> dict[str, int]:
    """How many rows each table has."""
    tables = ("documents", "paragraphs", "texts", "sketched", "titles")
    return {table: database.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
