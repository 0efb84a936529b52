"""The tables of the user's own data, as the migrations that make them. What was once released never changes."""

from __future__ import annotations

from desktop_app.store.database import Schema

_FROM_NOTHING = (
    # Files and entry as JSON; the highest number of ``opened`` was opened last.
    "CREATE TABLE recents (files BLOB PRIMARY KEY, entry BLOB NOT NULL, opened INTEGER NOT NULL)",
    # Where a reader was in a document or pair, as JSON; the highest number of ``visited`` was visited last.
    "CREATE TABLE places (key TEXT PRIMARY KEY, place BLOB NOT NULL, visited INTEGER NOT NULL)",
    # Ticks of the first versions of the program, by digests of the files and of the words of the change.
    "CREATE TABLE old_ticks (pair TEXT NOT NULL, change TEXT NOT NULL, PRIMARY KEY (pair, change)) WITHOUT ROWID",
    # Digests of the files of the first versions that were taken over, so that none is twice.
    "CREATE TABLE taken_over (digest TEXT PRIMARY KEY) WITHOUT ROWID",
)
_TICKS_ON_ANCHORS = (
    # Two texts that were compared, by the digests of their words; the symbols where they have any.
    "CREATE TABLE pairs (id INTEGER PRIMARY KEY, old_text TEXT NOT NULL, new_text TEXT NOT NULL, "
    "old_symbol TEXT, new_symbol TEXT, UNIQUE (old_text, new_text))",
    "CREATE INDEX pairs_by_new_text ON pairs (new_text)",
    "CREATE INDEX pairs_by_symbols ON pairs (old_symbol, new_symbol)",
    # The anchor of each change that was read, as JSON, and its digest.
    "CREATE TABLE ticks (pair INTEGER NOT NULL REFERENCES pairs (id) ON DELETE CASCADE, digest TEXT NOT NULL, "
    "change BLOB NOT NULL, PRIMARY KEY (pair, digest))",
)
_NOTES_AND_LINKS = (
    # A note is never changed: another one takes its place, so that two windows that change one keep both.
    "CREATE TABLE notes (id TEXT PRIMARY KEY, text TEXT NOT NULL, symbol TEXT, language TEXT, note BLOB NOT NULL)",
    "CREATE INDEX notes_by_text ON notes (text)",
    "CREATE INDEX notes_by_symbol ON notes (symbol)",
    # Links that were made or cut by hand, as JSON; the digest is that of the JSON.
    "CREATE TABLE hand_links (pair INTEGER NOT NULL REFERENCES pairs (id) ON DELETE CASCADE, digest TEXT NOT NULL, "
    "choice BLOB NOT NULL, PRIMARY KEY (pair, digest))",
)

_ROLES = (
    # Three texts by the digests of their words, sorted; the same as base, draft and adopted, as JSON.
    "CREATE TABLE roles (texts TEXT PRIMARY KEY, texts_in_order BLOB NOT NULL)",
)

TABLES = ("recents", "places", "old_ticks", "ticks", "notes", "hand_links", "pairs", "roles")
"""The tables that hold what the user did."""

USER_DATA = Schema(0x52534C54, (_FROM_NOTHING, _TICKS_ON_ANCHORS, _NOTES_AND_LINKS, _ROLES))
