"""The library where the disk is full, where a folder goes away in the middle, and with two windows at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.library.model import FileState, Folder
from desktop_app.resolution.message import Message
from desktop_app.store.database import Opened, open_database
from desktop_app.tasks.library import add_folder, follow, keep, list_folders, search_words
from desktop_app.tasks.messages.library import (
    AddFolderRequest,
    FoldersRequest,
    FollowRequest,
    KeepRequest,
    SearchRequest,
)
from desktop_app.tasks.task_error import TaskError
from tests.library.libraries import read_as, resolution

TEXTS = [f"Calls upon Member States to inspect ferry number {number} and its crew;" for number in range(40)]


def progress(done: int, total: int) -> None:
    """Nobody asks how far it is."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """A folder of the library, with files whose bytes nobody reads here."""
    for name in ("data_folder", "config_folder"):
        monkeypatch.setattr(f"desktop_app.tasks.library.{name}", lambda name=name: tmp_path / name)
    monkeypatch.setattr("desktop_app.store.paths.config_folder", lambda: tmp_path / "config_folder")
    path = tmp_path / "resolutions"
    path.mkdir()
    for number in range(60):
        (path / f"{number:02}.pdf").write_text(f"file {number}")
    return add_folder(AddFolderRequest(path), progress)


def kept(state: FileState) -> None:
    keep(KeepRequest(state, read_as(state.path, resolution("A/RES/80/1", TEXTS))), progress)


def documents() -> int:
    return list_folders(FoldersRequest(), progress).folders[0].documents


def code_of(work: Callable[[], object]) -> str | None:
    """The code of the sentence that says why something cannot be done."""
    try:
        work()
    except TaskError as error:
        return error.message.code
    return None


def with_a_small_disk(path: Path, *rest: object, **more: bool) -> Opened:
    opened = open_database(path, *rest, **more)  # type: ignore[arg-type]
    opened.database.rows("PRAGMA max_page_count=100")
    return opened


def test_a_full_disk_is_told_and_what_was_read_stays(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    found = follow(FollowRequest(folder.path), progress).files
    with monkeypatch.context() as small:
        small.setattr("desktop_app.tasks.library.open_database", with_a_small_disk)
        codes = [code_of(lambda state=state: kept(state)) for state in found]
    assert set(codes) == {None, "library-full"}
    whole = codes.count(None)
    assert documents() == whole
    assert search_words(SearchRequest('"ferry number 39"'), progress).hits
    rest = follow(FollowRequest(folder.path), progress).files
    assert len(rest) == len(found) - whole
    kept(rest[0])  # there is room again
    assert documents() == whole + 1


def test_a_folder_that_goes_away_in_the_middle_keeps_what_was_read(folder: Folder) -> None:
    first, second, *_ = follow(FollowRequest(folder.path), progress).files
    kept(first)
    folder.path.rename(folder.path.with_name("unplugged"))
    unreadable = KeepRequest(
        second, Message("missing", "{0} was not found; check its name and folder.", (second.path,))
    )
    assert code_of(lambda: keep(unreadable, progress)) == "library-no-folder"
    assert code_of(lambda: follow(FollowRequest(folder.path), progress)) == "library-no-folder"
    (state,) = list_folders(FoldersRequest(), progress).folders
    assert (state.is_there, state.documents, state.problems) == (False, 1, ())
    folder.path.with_name("unplugged").rename(folder.path)
    assert second in follow(FollowRequest(folder.path), progress).files


def test_two_windows_that_read_one_folder_leave_each_file_once(folder: Folder) -> None:
    one = follow(FollowRequest(folder.path), progress).files[:6]
    other = follow(FollowRequest(folder.path), progress).files[:6]
    for state in (*one, *reversed(other)):
        kept(state)
    assert documents() == len(one)
