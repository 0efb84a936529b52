"""A file that changes while it is open: what was read stays, one line says so, and it is read again when asked for."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.parts.changed_line import ChangedLine
from desktop_app.gui.parts.tab import Tab
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.message import Message
from tests.gui.conftest import made_up

NAME = "A_RES_80_9.pdf"
SAID = f"{NAME} has changed on disk. What is shown here is what was read."


@pytest.fixture
def files(folder: Path, reader: Any) -> Path:
    """The folder, with what the reader says of each file fitting its bytes."""
    for name, resolution in list(reader.files.items()):
        if hasattr(resolution, "source"):
            digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
            reader.files[name] = replace(resolution, source=replace(resolution.source, sha256=digest))
    return folder


def opened(resolute: Resolute, qtbot: QtBot, *paths: Path) -> Tab:
    resolute.window.opener.open_files(paths)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert isinstance(tab, (ReadingView, ComparisonView))
    return tab


def line(tab: Tab) -> ChangedLine:
    found = tab.findChild(ChangedLine)
    assert isinstance(found, ChangedLine)
    return found


def write(path: Path, content: bytes) -> None:
    """Write as most programs do: a file beside it takes its place."""
    beside = path.with_suffix(".new")
    beside.write_bytes(content)
    beside.replace(path)


@pytest.mark.parametrize("others", [(), ("A_RES_78_9.pdf",)], ids=["read", "compared"])
def test_the_tab_says_that_a_file_changed(resolute: Resolute, qtbot: QtBot, files: Path, others: tuple[str]) -> None:
    tab = opened(resolute, qtbot, *(files / name for name in others), files / NAME)
    assert line(tab).sentence() == ""
    write(files / NAME, b"%PDF-1.7 another")
    qtbot.waitUntil(lambda: line(tab).sentence() == SAID)
    assert resolute.window.message_bar.sentence() == "", "nothing went wrong"


def test_it_says_so_again_after_the_file_was_replaced_twice(resolute: Resolute, qtbot: QtBot, files: Path) -> None:
    tab = opened(resolute, qtbot, files / NAME)
    with qtbot.waitSignal(resolute.window.opener.changed.looked):
        write(files / NAME, (files / NAME).read_bytes())  # the same: nothing to say, but another file to watch
    assert line(tab).sentence() == ""
    write(files / NAME, b"%PDF-1.7 another")
    qtbot.waitUntil(lambda: line(tab).sentence() == SAID)


def test_a_file_that_was_taken_away_has_not_changed(resolute: Resolute, qtbot: QtBot, files: Path) -> None:
    tab = opened(resolute, qtbot, files / NAME)
    with qtbot.waitSignal(resolute.window.opener.changed.looked):
        (files / NAME).unlink()
    assert line(tab).sentence() == ""


def test_it_is_read_again_when_asked_for(resolute: Resolute, qtbot: QtBot, files: Path, reader: Any) -> None:
    tab = opened(resolute, qtbot, files / NAME)
    content = b"%PDF-1.7 another"
    write(files / NAME, content)
    qtbot.waitUntil(lambda: line(tab).sentence() == SAID)
    anew = made_up(81)
    digest = hashlib.sha256(content).hexdigest()
    reader.files[NAME] = replace(anew, source=replace(anew.source, sha256=digest))
    qtbot.mouseClick(line(tab).findChild(QToolButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    now = resolute.window.tabs.current()
    assert now is not tab
    assert now.title() == "A/RES/81/9"
    assert line(now).sentence() == ""


def test_a_page_that_cannot_be_drawn_for_it_says_the_same(resolute: Resolute, qtbot: QtBot, files: Path) -> None:
    tab = opened(resolute, qtbot, files / NAME)
    assert isinstance(tab, ReadingView)
    tab.pages.failed.emit(Message("changed-on-disk", "{0} has changed", (NAME,)))
    assert line(tab).sentence() == SAID
    assert resolute.window.message_bar.sentence() == ""
