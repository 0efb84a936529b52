"""The index: one document, one transaction; what is taken out leaves nothing behind."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import chain, islice
from pathlib import Path

import pytest

from desktop_app.library.index import Index
from desktop_app.library.model import Folder
from desktop_app.library.scanning import difference, files_in
from desktop_app.library.schema import LIBRARY
from desktop_app.library.searching import search
from desktop_app.resolution.message import Message
from desktop_app.store.database import Cause, Database, DatabaseError, Rows, Statement, memory_database
from tests.library.libraries import counts, library, read_as, resolution, state

ONE = resolution("A/RES/79/10", ["Calls upon Member States to inspect ferries;"])
OTHER = resolution("A/RES/80/11", ["Invites donors to finance bridges in landlocked countries;"])


def test_a_document_that_is_read_anew_takes_the_place_of_the_old_one() -> None:
    database = library(ONE)
    before = counts(library(OTHER))
    Index(database).add(state("0.pdf", changed=2), read_as("digest", OTHER))
    assert counts(database) == before
    assert search(database, "ferries").total == 0
    assert search(database, "landlocked").total == 1


def test_what_is_taken_out_leaves_nothing_behind() -> None:
    database = library(ONE)
    Index(database).remove(1)
    assert set(counts(database).values()) == {0}
    assert search(database, "ferries").total == 0
    database.write([Statement("INSERT INTO words (words) VALUES ('integrity-check')")])


def test_a_document_is_in_whole_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full after any number of statements."""
    whole = Database.write
    database = memory_database(LIBRARY)
    for number in range(7):

        def fails(self: Database, statements: Iterable[Statement | Rows], number: int = number) -> None:
            whole(self, chain(islice(statements, number), [Statement("no statement at all")]))

        monkeypatch.setattr(Database, "write", fails)
        with pytest.raises(DatabaseError) as error:
            Index(database).add(state("a.pdf"), read_as("digest", ONE))
        assert error.value.cause is Cause.OTHER
        assert set(counts(database).values()) == {0}


def test_two_windows_may_add_the_same_file_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other window adds it between the look at what is there and the writing."""
    database = memory_database(LIBRARY)
    whole, others = Database.write, [ONE]

    def after_another(self: Database, statements: Iterable[Statement | Rows]) -> None:
        if others:
            Index(database).add(state("a.pdf"), read_as("digest", others.pop()))
        whole(self, statements)

    monkeypatch.setattr(Database, "write", after_another)
    Index(database).add(state("a.pdf"), read_as("digest", OTHER))
    assert counts(database) == counts(library(OTHER))


def test_a_file_that_cannot_be_read_is_kept_with_its_sentence() -> None:
    database = memory_database(LIBRARY)
    Index(database).add_problem(state("a.pdf"), "", Message("not-a-pdf", "{0} is not a PDF.", ("a.pdf",)))
    assert Index(database).known(1) == {"a.pdf": (1, 1, 1)}
    Index(database).add(state("a.pdf", changed=2), read_as("digest", ONE))
    assert database.rows("SELECT problem FROM documents") == [(None,)]


def test_a_file_that_moved_is_known_by_its_bytes() -> None:
    database = library(ONE)
    assert Index(database).moved(state("sub/a.pdf", changed=9), "digest 0", gone=(1,))
    assert Index(database).known(1) == {"sub/a.pdf": (1, 1, 9)}
    assert not Index(database).moved(state("b.pdf"), "another digest", gone=(1,))


def test_a_copy_of_a_file_that_stays_is_no_move() -> None:
    assert not Index(library(ONE)).moved(state("copy.pdf"), "digest 0", gone=())


def test_only_what_changed_is_read(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a.pdf", "b.XML", "sub/c.pdf", "notes.txt", ".hidden.pdf"):
        (tmp_path / name).write_text(name)
    folder = Folder(1, tmp_path)
    found = list(files_in(folder))
    assert [each.path for each in found] == ["a.pdf", "b.XML", "sub/c.pdf"]
    known = {each.path: (number, each.size, each.changed) for number, each in enumerate(found)}
    assert difference(known, found) == ((), ()) or difference(known, found).to_read == ()
    os.utime(tmp_path / "a.pdf", ns=(1, 1))
    (tmp_path / "b.XML").unlink()
    changed = difference(known, list(files_in(folder)))
    assert ([each.path for each in changed.to_read], changed.gone) == (["a.pdf"], (1,))


def test_a_folder_that_is_away_is_not_empty(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="unplugged"):
        list(files_in(Folder(1, tmp_path / "unplugged")))
