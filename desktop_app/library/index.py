"""Writing the index: one document, one transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.library.model import Digest, FileState
from desktop_app.library.words import indexed, sketch
from desktop_app.resolution.message import Message
from desktop_app.store.database import Database, DatabaseError, Statement

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
        self._write_anew(state, list(_adding(state, digest)))

    def add_problem(self, state: FileState, sha256: str, problem: Message) -> None:
        """Keep the sentence of a file that cannot be read. Raises DatabaseError."""
        said = json.dumps([problem.code, problem.template, list(problem.arguments)])
        insert = "INSERT INTO documents (folder, path, size, changed, sha256, problem) VALUES (?, ?, ?, ?, ?, ?)"
        values = (state.folder, state.path, state.size, state.changed, sha256, said)
        self._write_anew(state, [Statement(insert, values)])

    def remove(self, document: int) -> None:
        """Take a document out. Raises DatabaseError."""
        self._database.write(self._removing(document))

    def remove_folder(self, folder: int) -> None:
        """Take all documents of a folder out, one after the other. Raises DatabaseError."""
        for number, _, _ in self.known(folder).values():
            self.remove(number)

    def _write_anew(self, state: FileState, statements: Sequence[Statement]) -> None:
        """Take out what was read of a file before, and write; again where another window wrote the same."""
        try:
            self._database.write([*self._removing(self._number_of(state)), *statements])
        except DatabaseError:
            self._database.write([*self._removing(self._number_of(state)), *statements])

    def _number_of(self, state: FileState) -> int | None:
        rows = self._database.rows(f"SELECT id FROM documents WHERE {_FILE}", state.folder, state.path)  # noqa: S608
        return rows[0][0] if rows else None

    def _removing(self, document: int | None) -> Iterator[Statement]:
        """The statements that take a document out; an index without content is told the words that it forgets."""
        if document is None:
            return
        rows = self._database.rows(
            "SELECT p.id, t.text FROM paragraphs p JOIN texts t ON t.id = p.id WHERE p.document = ?", document
        )
        words = json.dumps([[number, indexed(text)] for number, text in rows])
        forget = (
            "INSERT INTO words (words, rowid, folded) "
            "SELECT 'delete', json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)"
        )
        yield Statement(forget, (words,))
        shingles = json.dumps([[shingle, number] for number, text in rows for shingle in sketch(words_of(text))])
        listed = "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)"
        yield Statement(f"DELETE FROM sketches WHERE (shingle, paragraph) IN ({listed})", (shingles,))  # noqa: S608
        yield Statement("DELETE FROM texts WHERE id IN (SELECT id FROM paragraphs WHERE document = ?)", (document,))
        yield Statement("DELETE FROM paragraphs WHERE document = ?", (document,))
        yield Statement("DELETE FROM titles WHERE document = ?", (document,))
        yield Statement("DELETE FROM documents WHERE id = ?", (document,))


def _adding(state: FileState, digest: Digest) -> Iterator[Statement]:
    """A few statements, each for all paragraphs: one for each row would cost more than the words themselves."""
    of_file = (state.folder, state.path)
    yield Statement(_INSERT_DOCUMENT, (*of_file, state.size, state.changed, *digest.document))
    document = f"(SELECT id FROM documents WHERE {_FILE})"  # noqa: S608 - of constants
    yield Statement(f"INSERT INTO titles SELECT value, {document} FROM json_each(?)", (*of_file, digest.title))  # noqa: S608
    columns = f"{document}, key, json_extract(value, '$[0]'), json_extract(value, '$[1]')"
    insert = f"INSERT INTO paragraphs (document, position, part, cite) SELECT {columns} FROM json_each(?)"  # noqa: S608
    yield Statement(insert, (*of_file, digest.places))
    of_paragraph = f"FROM json_each(?) CROSS JOIN paragraphs p ON p.document = {document} AND p.position = "
    rows = {
        "INSERT INTO texts SELECT p.id, json_extract(value, '$[0]'), json_extract(value, '$[1]') {} key": digest.texts,
        "INSERT INTO words (rowid, folded) SELECT p.id, value {} key": digest.words,
        "INSERT INTO sketches SELECT json_extract(value, '$[0]'), p.id {} json_extract(value, '$[1]')": digest.sketches,
    }
    for sql, values in rows.items():
        yield Statement(sql.format(of_paragraph), (values, *of_file))


_COLUMNS = (
    *("folder", "path", "size", "changed", "sha256", "symbol", "number", "session", "body", "language"),
    *("title", "date", "recalled", "cited", "scanned"),
)
_INSERT_DOCUMENT = f"INSERT INTO documents ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608
