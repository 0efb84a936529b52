"""The tables of the index, as the migrations that make them. What was once released never changes.

Everything in the index was read from files and can be read again: which folders it is of stands elsewhere.
"""

from __future__ import annotations

from desktop_app.store.database import Schema

_FROM_NOTHING = (
    # A file of a folder: its size and time of change tell whether it is the one that was read. ``problem`` is the
    # sentence (code, template, arguments as JSON) of a file that could not be read. ``recalled`` are the numbers of
    # the resolutions that it may continue, ``scanned`` says that it has no text.
    "CREATE TABLE documents (id INTEGER PRIMARY KEY, folder INTEGER NOT NULL, path TEXT NOT NULL, "
    "size INTEGER NOT NULL, changed INTEGER NOT NULL, sha256 TEXT NOT NULL, symbol TEXT, number TEXT, "
    "session INTEGER, body TEXT, language TEXT, title TEXT, date TEXT, "
    "recalled TEXT NOT NULL DEFAULT '', cited TEXT NOT NULL DEFAULT '', problem TEXT, "
    "scanned INTEGER NOT NULL DEFAULT 0, UNIQUE (folder, path))",
    "CREATE INDEX documents_by_number ON documents (number)",
    "CREATE INDEX documents_by_sha256 ON documents (sha256)",
    # The paragraphs and footnotes of documents; apart from their texts, so that those are read for what is shown alone.
    "CREATE TABLE paragraphs (id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents (id) "
    "ON DELETE CASCADE, position INTEGER NOT NULL, part TEXT NOT NULL, cite TEXT NOT NULL)",
    "CREATE INDEX paragraphs_by_document ON paragraphs (document, position)",
    "CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL, regions TEXT NOT NULL)",
    # The folded words, without the words themselves: rowids are those of the paragraphs.
    "CREATE VIRTUAL TABLE words USING fts5 (folded, content='', tokenize=\"unicode61 remove_diacritics 0\")",
    # A sample of the shingles of each paragraph.
    "CREATE TABLE sketches (shingle INTEGER NOT NULL, paragraph INTEGER NOT NULL, PRIMARY KEY (shingle, paragraph)) "
    "WITHOUT ROWID",
    # That of the titles of documents: a shingle is a word.
    "CREATE TABLE titles (word INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (word, document)) "
    "WITHOUT ROWID",
)

_SHINGLES_OF_WORDS = (
    # Shingles are made of the hashes of their words since: everything is read anew.
    "INSERT INTO words (words) VALUES ('delete-all')",
    *(f"DELETE FROM {table}" for table in ("sketches", "texts", "paragraphs", "titles", "documents")),  # noqa: S608
)

_SHINGLES_AS_WORDS = (
    # Shingles are words of an index of their own since: it is written in a third of the time, and half as large.
    *_SHINGLES_OF_WORDS,
    "DROP TABLE sketches",
    "CREATE VIRTUAL TABLE sketches USING fts5 (shingles, content='', detail=none, columnsize=0, tokenize='ascii')",
    "CREATE VIRTUAL TABLE sketched USING fts5vocab (sketches, row)",
)

_BY_TITLE = ("CREATE INDEX documents_by_title ON documents (title)",)

LIBRARY = Schema(0x52534C49, (_FROM_NOTHING, _SHINGLES_OF_WORDS, _SHINGLES_AS_WORDS, _BY_TITLE))
