"""Whatever lies in the folders of settings and state, the program starts, says what is wrong, and loses nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute
from desktop_app.store import database, files
from desktop_app.store.user_data import NAME

Start = Callable[[], Resolute]

DAMAGED = {
    "empty": "",
    "cut short": '{"version": 1, "tabs": [',
    "null": "null",
    "number": "5",
    "list": "[]",
    "version 0": '{"version": 0}',
    "version null": '{"version": null}',
    "deep list": "[" * 100_000,
    "deep object": '{"version": 1, "a": ' + '{"a":' * 100_000,
    "zeros": "\x00" * 5000,
}
LONG = "x" * 300_000
SURROGATE = "\ud800"
ODD: dict[str, list[dict[str, Any]]] = {
    "config/settings.json": [
        {"author": LONG, "text_family": LONG, "theme": LONG, "language": LONG},
        {"author": SURROGATE, "text_family": SURROGATE, "language": SURROGATE},
        {"text_points": 1e308, "zoom": None, "reopen_at_start": "yes", LONG: LONG, SURROGATE: SURROGATE},
    ],
    "state/session.json": [
        {"tabs": 5, "front": 5, "geometry": 5},
        {"tabs": [[LONG]], "front": [LONG], "geometry": LONG},
        {"tabs": [[SURROGATE], ["\x00"], [""], [5], 5, [[]]], "front": [SURROGATE], "geometry": SURROGATE},
        {"tabs": [["a.pdf"] * 5000], "geometry": "AdnQywADAAA" + "/" * 2000},
    ],
    "state/recent.json": [
        {"entries": 5},
        {"entries": [None, 5, [], {}, {"files": [5]}]},
        {"entries": [{"files": [LONG], "symbols": [LONG], "title": LONG, "language": LONG}]},
        {"entries": [{"files": ["a.pdf"], "symbols": [LONG], "title": LONG, "language": LONG}]},
        {"entries": [{"files": [SURROGATE], "symbols": [SURROGATE], "title": SURROGATE, "language": SURROGATE}]},
        {"entries": [{"files": ["\x00"], "symbols": ["\x00"], "title": "\n\r\u2028", "language": "\u202e"}]},
    ],
    "state/ticks.json": [{"pair": 5}, {LONG: [LONG]}, {SURROGATE: [SURROGATE]}, {"pair": [5, None, [], "key"]}],
    "state/places.json": [{"key": 5}, {"key": {"a": LONG}}, {SURROGATE: {}}, {"key": {"page": SURROGATE}}],
}


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PAUSES", ())
    monkeypatch.setattr(database, "PAUSES", ())
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)


@pytest.fixture
def start(qapp: object, qtbot: QtBot, tmp_path: Path, reader: Any) -> Iterator[Start]:
    """Starts the program with these folders, and shows its window."""
    programs: list[Resolute] = []
    for name in ("config", "state"):
        (tmp_path / name).mkdir()

    def open_window() -> Resolute:
        program = Resolute(tmp_path / "config" / "settings.json", tmp_path / "state", reader)
        programs.append(program)
        program.show()
        qtbot.waitUntil(lambda: not program.window.opener.busy)
        return program

    yield open_window
    for program in programs:
        program.close()
        program.deleteLater()


def databases_in(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.glob(f"{NAME}*") if path.is_file()]


def spoil(folder: Path, content: str) -> None:
    for name in ODD:
        (folder / name).write_text(content)


def said_of(program: Resolute, sentence: str) -> set[str]:
    """The files of which the message at the start says that."""
    said = program.window.message_bar.sentence()
    return {name for name in ODD if sentence.format(Path(name).name) in said}


@pytest.mark.parametrize("name", ODD)
def test_a_damaged_file_is_set_aside_and_said(start: Start, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(DAMAGED["cut short"])
    program = start()
    assert said_of(program, "{}.damaged-1") == {name}
    assert (tmp_path / f"{name}.damaged-1").read_text() == DAMAGED["cut short"]
    program.close()
    assert start().window.message_bar.sentence() == ""  # it is said once


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_however_all_are_damaged_each_is_set_aside_and_said(start: Start, tmp_path: Path, content: str) -> None:
    spoil(tmp_path, content)
    program = start()
    assert said_of(program, "{}.damaged-1") == set(ODD)
    assert {(tmp_path / f"{name}.damaged-1").read_text() for name in ODD} == {content}
    program.close()
    assert start().window.message_bar.sentence() == ""


@pytest.mark.parametrize("number", range(max(map(len, ODD.values()))))
def test_values_that_make_no_sense_do_not_keep_the_program_from_starting(
    start: Start, qtbot: QtBot, tmp_path: Path, number: int
) -> None:
    """Each is in one of the starts, beside one of each other file."""
    for name, several in ODD.items():
        (tmp_path / name).write_text(json.dumps({"version": 1} | several[number % len(several)]))
    program = start()
    program.window.grab()  # everything is painted
    program.window.perform("settings")
    program.services.preferences.change(theme="dark")
    program.close()
    assert start().services.preferences.values.theme == "dark"


def test_files_of_a_newer_version_stay_as_they_are_and_are_said(start: Start, tmp_path: Path) -> None:
    content = '{"version": 1000, "of": "tomorrow"}'
    spoil(tmp_path, content)
    program = start()
    assert said_of(program, "{} was written by a newer version of Resolute") == set(ODD)
    program.services.preferences.change(theme="dark")
    program.close()
    assert {(tmp_path / name).read_text() for name in ODD} == {content}


def test_files_that_cannot_be_read_stay_as_they_are_and_are_said(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = json.dumps({"version": 1, "theme": "dark", "tabs": [], "entries": []})
    spoil(tmp_path, content)
    held_files = {tmp_path / name for name in ODD}
    opened = Path.open

    def held(path: Path, *arguments: Any, **options: Any) -> Any:
        if path in held_files:
            raise PermissionError(13, "held by a virus scanner")
        return opened(path, *arguments, **options)

    with monkeypatch.context() as scanner:
        scanner.setattr(Path, "open", held)
        program = start()
        assert said_of(program, "{} cannot be read") == set(ODD)
        program.services.preferences.change(theme="light")
        program.close()
    assert {(tmp_path / name).read_text() for name in ODD} == {content}


def not_sqlite(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)


def torn(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:5000] + b"\xff" * (len(content) - 5000))


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("PRAGMA user_version=1000")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (not_sqlite, f"{NAME}.damaged-1"),
        (torn, f"{NAME}.damaged-1"),
        (newer, "newer version of Resolute"),
        (a_folder, "cannot be kept"),
    ],
)
def test_a_database_that_cannot_be_used_is_said_and_kept(
    start: Start, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    first = start()
    first.services.preferences.change(theme="dark")
    first.close()
    path = tmp_path / "state" / NAME
    spoil(path)
    before = databases_in(tmp_path / "state")
    program = start()
    assert words in program.window.message_bar.sentence()
    program.close()
    assert set(before) <= set(databases_in(tmp_path / "state"))


def test_all_that_is_wrong_at_the_start_is_said_in_one_message(start: Start, tmp_path: Path) -> None:
    spoiled = ("config/settings.json", "state/session.json", "state/ticks.json", f"state/{NAME}")
    for name in spoiled:
        (tmp_path / name).write_text("{")
    said = start().window.message_bar.sentence()
    assert all(f"{Path(name).name}.damaged-1" in said for name in spoiled)


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full."""
    from desktop_app.store.database import Cause, Database, DatabaseError

    write = Database.write

    def refuse(opened: Database, statements: Any) -> None:
        if opened.rows("PRAGMA database_list")[0][2]:
            raise DatabaseError(Cause.FULL, "database or disk is full")
        write(opened, statements)

    monkeypatch.setattr(Database, "write", refuse)


def test_where_nothing_can_be_kept_it_is_said_once_and_ticks_work(
    start: Start, qtbot: QtBot, tmp_path: Path, reader: Any, folder: Path, monkeypatch: pytest.MonkeyPatch, full: None
) -> None:
    program = start()
    said: list[str] = []
    program.services.messages.sent.connect(lambda _, sentence: said.append(sentence))
    pair = [folder / "A_RES_78_9.pdf", folder / "A_RES_79_9.pdf"]
    tick_first_change(program, qtbot, pair)
    view = program.window.tabs.current()
    assert any(map(view.state.is_read, range(9)))  # type: ignore[attr-defined]
    assert [sentence for sentence in said if "cannot be kept" in sentence] == [
        "Notes and ticks cannot be kept: the disk is full; free some space on it."
    ]
    program.window.perform("close")
    open_pair(program, qtbot, pair)
    assert any(map(program.window.tabs.current().state.is_read, range(9)))  # type: ignore[attr-defined]
    monkeypatch.undo()
    program.close()  # there is space again
    again = start()
    open_pair(again, qtbot, pair)
    assert any(map(again.window.tabs.current().state.is_read, range(9)))  # type: ignore[attr-defined]


def tick_first_change(program: Resolute, qtbot: QtBot, pair: list[Path]) -> None:
    open_pair(program, qtbot, pair)
    view = program.window.tabs.current()
    assert view is not None
    view.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_Space):
        qtbot.keyClick(program.window.focusWidget() or program.window, key)


def open_pair(program: Resolute, qtbot: QtBot, pair: list[Path]) -> None:
    from desktop_app.gui.parts.subject import subject_of_paths

    program.window.opener.open(subject_of_paths(pair))
    qtbot.waitUntil(lambda: not program.window.opener.busy)
    qtbot.waitUntil(lambda: not program.window.tabs.current().is_starting())  # type: ignore[union-attr]
