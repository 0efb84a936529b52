"""The versions of one resolution in the library: the chain of those before it, and of those that continue it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.library.documents import COLUMNS, document_of, is_without_pages
from desktop_app.library.model import FilePlace, LibraryDocument
from desktop_app.library.predecessors import DescribedText, before, described_in, session_of
from desktop_app.library.thresholds import VERSIONS
from desktop_app.resolution.symbol import parse
from desktop_app.store.database import Database


def versions_of(database: Database, text: DescribedText) -> tuple[LibraryDocument, ...]:
    """The versions of a text that are in the library, the oldest first; itself, where it is there, is among them.

    Raises DatabaseError.
    """
    chain = [*reversed(list(_earlier(database, text))), *_itself(database, text), *_later(database, text)]
    return tuple(_document(database, number) for number in chain)


def number_at(database: Database, place: FilePlace) -> int | None:
    """The number of the document at a place; ``None`` where there is none. Raises DatabaseError."""
    rows = database.rows("SELECT id FROM documents WHERE folder = ? AND path = ?", place.folder, place.path)
    return int(rows[0][0]) if rows else None


def _earlier(database: Database, text: DescribedText) -> Iterator[int]:
    """The documents before a text, the latest first."""
    for _ in range(VERSIONS.each_way):
        found = before(database, text)
        if found.folder is None or found.path is None:
            return
        document = number_at(database, FilePlace(found.folder, found.path))
        if document is None:
            return
        yield document
        text = described_in(database, document)


def _itself(database: Database, text: DescribedText) -> list[int]:
    """The document that is the text, if it is in the library; that with pages, if there are several."""
    rows = database.rows(
        "SELECT id, path FROM documents WHERE number = ? AND language = ? ORDER BY path", text.number, text.language
    )
    return [number for number, _ in sorted(rows, key=lambda row: is_without_pages(row[1]))][:1]


def _later(database: Database, text: DescribedText) -> Iterator[int]:
    """The documents that continue a text, the earliest first."""
    for _ in range(VERSIONS.each_way):
        following = next(_continuing(database, text), None)
        if following is None:
            return
        document, text = following
        yield document


def _continuing(database: Database, text: DescribedText) -> Iterator[tuple[int, DescribedText]]:
    """The documents whose version before is this text, the earliest first."""
    for document in _likely(database, text):
        other = described_in(database, document)
        symbol = parse(before(database, other).symbol or "")
        if symbol is not None and symbol.short == text.number:
            yield document, other


def _likely(database: Database, text: DescribedText) -> list[int]:
    """Later documents of the same language that recall the text or have its title, the earliest first."""
    rows = database.rows(
        "SELECT id, symbol, path FROM documents WHERE language = ? AND number IS NOT NULL AND "
        "(title = ? AND title <> '' OR instr(char(10) || cited || char(10), char(10) || ? || char(10)))",
        *(text.language, text.title, text.number),
    )
    later = [(session_of(symbol), is_without_pages(path), path, number) for number, symbol, path in rows]
    return [number for session, _, _, number in sorted(later) if session > text.session][: VERSIONS.looked_at]


def _document(database: Database, number: int) -> LibraryDocument:
    ((*row,),) = database.rows(f"SELECT {COLUMNS} FROM documents WHERE id = ?", number)  # noqa: S608 - of constants
    return document_of(tuple(row))
