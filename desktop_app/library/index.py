"""Writing the index: one document, one transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator

from desktop_app.library.model import Digest, FileState
from desktop_app.library.words import searched
from desktop_app.resolution.message import Message
from desktop_app.store.database import Database, Rows, Statement

_FILE = "folder = ? AND path = ?"


class Index:
    """The index of the library, to be written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, folder: int) -> dict[str, tuple[int, int, int]]:
        """Number, size and time of change of each document of a folder, by its path."""
        rows = self._database.rows("SELECT path, id, size, changed FROM documents WHERE folder = ?", folder)
        return {path: (number, size, changed) for path, number, size, changed in rows}

    def moved(self, state: FileState, sha256: str, gone: Collection[int]) -> bool:
        """Take over what was read of a file that is now elsewhere or has another date; whether there was any."""
        rows = self._database.rows(
            "SELECT id, folder, path FROM documents WHERE sha256 = ? AND problem IS NULL", sha256
        )
        same = [number for number, folder, path in rows if (folder, path) == (state.folder, state.path)]
        left = [number for number, _, _ in rows if number in gone]
        if not (same or left):
            return False
        number = (same or left)[0]
        values = (state.folder, state.path, state.size, state.changed, number)
        other = [] if same else list(self._removing(self._number_of(state)))
        update = "UPDATE documents SET folder = ?, path = ?, size = ?, changed = ? WHERE id = ?"
        self._database.write([*other, Statement(update, values)])
        return True

    def add(self, state: FileState, digest: Digest) -> None:
        """Put a resolution in, in place of what was read of its file before. Raises DatabaseError."""
        self._database.write(self._anew(state, self._adding(state, digest)))

    def add_problem(self, state: FileState, sha256: str, problem: Message) -> None:
        """Keep the sentence of a file that cannot be read. Raises DatabaseError."""
        said = json.dumps([problem.code, problem.template, list(problem.arguments)])
        insert = "INSERT INTO documents (folder, path, size, changed, sha256, problem) VALUES (?, ?, ?, ?, ?, ?)"
        values = (state.folder, state.path, state.size, state.changed, sha256, said)
        self._database.write(self._anew(state, [Statement(insert, values)]))

    def remove(self, document: int) -> None:
        """Take a document out. Raises DatabaseError."""
        self._database.write(self._removing(document))

    def remove_folder(self, folder: int) -> None:
        """Take all documents of a folder out, one after the other. Raises DatabaseError."""
        for number, _, _ in self.known(folder).values():
            self.remove(number)

    def _anew(self, state: FileState, statements: Iterable[Statement | Rows]) -> Iterator[Statement | Rows]:
        """What takes out what was read of a file before, and then these statements."""
        yield from self._removing(self._number_of(state))
        yield from statements

    def _adding(self, state: FileState, digest: Digest) -> Iterator[Statement | Rows]:
        """What puts a resolution in; its numbers are given when no other window can write."""
        yield Statement(_INSERT_DOCUMENT, (state.folder, state.path, state.size, state.changed, *digest.document))
        document = self._number_of(state)
        yield Rows("INSERT INTO titles VALUES (?, ?)", [(word, document) for word in digest.title])
        ((last,),) = self._database.rows("SELECT coalesce(max(id), 0) FROM paragraphs")
        numbered = list(enumerate(digest.paragraphs, last + 1))
        places = [(number, document, number - last - 1, each.part, each.cite) for number, each in numbered]
        yield Rows("INSERT INTO paragraphs (id, document, position, part, cite) VALUES (?, ?, ?, ?, ?)", places)
        yield Rows("INSERT INTO texts VALUES (?, ?, ?)", [(n, each.text, each.regions) for n, each in numbered])
        yield Rows("INSERT INTO words (rowid, folded) VALUES (?, ?)", [(n, each.words) for n, each in numbered])
        sketches = [(number, each.shingles) for number, each in numbered]
        yield Rows("INSERT INTO sketches (rowid, shingles) VALUES (?, ?)", sketches)

    def _number_of(self, state: FileState) -> int | None:
        rows = self._database.rows(f"SELECT id FROM documents WHERE {_FILE}", state.folder, state.path)  # noqa: S608
        return rows[0][0] if rows else None

    def _removing(self, document: int | None) -> Iterator[Statement | Rows]:
        """The statements that take a document out; an index without content is told the words that it forgets."""
        if document is None:
            return
        rows = self._database.rows(
            "SELECT p.id, t.text FROM paragraphs p JOIN texts t ON t.id = p.id WHERE p.document = ?", document
        )
        forgotten = [(number, *searched(text)) for number, text in rows]
        forget = "INSERT INTO words (words, rowid, folded) VALUES ('delete', ?, ?)"
        yield Rows(forget, [(number, words) for number, words, _ in forgotten])
        forget = "INSERT INTO sketches (sketches, rowid, shingles) VALUES ('delete', ?, ?)"
        yield Rows(forget, [(number, shingles) for number, _, shingles in forgotten])
        yield Statement("DELETE FROM texts WHERE id IN (SELECT id FROM paragraphs WHERE document = ?)", (document,))
        yield Statement("DELETE FROM paragraphs WHERE document = ?", (document,))
        yield Statement("DELETE FROM titles WHERE document = ?", (document,))
        yield Statement("DELETE FROM documents WHERE id = ?", (document,))


_COLUMNS = (
    *("folder", "path", "size", "changed", "sha256", "symbol", "number", "session", "body", "language"),
    *("title", "date", "recalled", "cited", "scanned"),
)
_INSERT_DOCUMENT = f"INSERT INTO documents ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
