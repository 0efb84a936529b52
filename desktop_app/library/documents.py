"""The documents of the index: where a resolution is, and one paragraph of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from desktop_app.library.model import FilePlace, LibraryDocument, LibraryParagraph
from desktop_app.resolution.words import Region
from desktop_app.store.database import Database

COLUMNS = "symbol, title, date, language, folder, path"


def is_without_pages(path: str) -> bool:
    """Whether a file has no pages to show: one with pages is the better place of a resolution."""
    return not path.lower().endswith(".pdf")


def documents_of(database: Database, numbers: Iterable[str], language: str | None) -> Mapping[str, LibraryDocument]:
    """Where the resolutions with these numbers ("78/229") are, those in the library alone.

    One in the language that is read comes before one in another. Raises DatabaseError.
    """
    rows = database.rows(
        f"SELECT number, {COLUMNS} FROM documents "  # noqa: S608 - of constants
        "WHERE number IN (SELECT value FROM json_each(?)) AND problem IS NULL",
        json.dumps(sorted(set(numbers))),
    )
    ordered = sorted(rows, key=lambda row: (row[4] != language, row[4] != "en", is_without_pages(row[6]), row[4:]))
    return {row[0]: document_of(row[1:]) for row in reversed(ordered)}


def paragraph_of(database: Database, number: int) -> LibraryParagraph | None:
    """A paragraph, whole; ``None`` where it is gone by now. Raises DatabaseError."""
    rows = database.rows("SELECT text, regions FROM texts WHERE id = ?", number)
    if not rows:
        return None
    text, regions = rows[0]
    boxes = tuple(Region(int(page), *box) for page, *box in json.loads(regions)) if regions else ()
    return LibraryParagraph(text, boxes)


@dataclass(frozen=True)
class FoundParagraphs:
    """Paragraphs of one resolution: those that were asked for, by their citations, and those that govern them."""

    symbol: str | None
    language: str | None
    session: int | None
    year: int | None
    texts: Mapping[str, str]
    asked: frozenset[str]


def found_paragraphs(database: Database, numbers: Iterable[int]) -> list[FoundParagraphs]:
    """The paragraphs with these numbers, by resolution, in the order of the text. Raises DatabaseError."""
    asked = set(numbers)
    rows = database.rows(
        "SELECT p.document, p.id, p.cite, t.text, d.symbol, d.language, d.session, d.date "
        "FROM paragraphs p JOIN texts t ON t.id = p.id JOIN documents d ON d.id = p.document "
        "WHERE p.part IN ('pp', 'op') AND p.document IN "
        "(SELECT document FROM paragraphs WHERE id IN (SELECT value FROM json_each(?))) "
        "ORDER BY coalesce(d.session, 0) DESC, d.date DESC, p.document, p.position",
        json.dumps(sorted(asked)),
    )
    found = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        listed = list(group)
        cites = frozenset(row[2] for row in listed if row[1] in asked)
        governing = {cite[:end] for cite in cites for end in range(len(cite)) if cite[end] == " "}
        texts = {cite: text for _, _, cite, text, *_ in listed if cite in cites or cite in governing}
        symbol, language, session, date = listed[0][4:]
        found.append(FoundParagraphs(symbol, language, session, int(date[:4]) if date else None, texts, cites))
    return found


def document_of(row: tuple[str, ...]) -> LibraryDocument:
    """The document of a row of ``COLUMNS``."""
    symbol, title, date, language, folder, path = row
    return LibraryDocument(symbol, title or "", date, language, FilePlace(int(folder), path))
