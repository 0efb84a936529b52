"""No part of a window is a window of its own, even for a moment: it would flash, and take the keyboard away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.ledgers.view import LedgerView
from desktop_app.gui.series.view import SeriesView
from desktop_app.gui.shell.app import Resolute


class ShownWindows(QObject):
    """The kinds of what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[type[QObject]] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.kinds.add(type(watched))
        return False


@pytest.fixture
def shown(qapp: QApplication, resolute: Resolute) -> Iterator[ShownWindows]:
    watching = ShownWindows()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


@pytest.mark.parametrize("files", [("80",), ("79", "80"), ("78", "79", "80")])
def test_what_is_opened_is_part_of_the_window(
    resolute: Resolute, folder: Path, shown: ShownWindows, qtbot: QtBot, files: tuple[str, ...]
) -> None:
    resolute.window.opener.open_files([folder / f"A_RES_{session}_9.pdf" for session in files])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    for action in ("find", "view-pages", "view-redline", "view-brief", "note", "ledger"):
        resolute.window.perform(action)
    tabs = resolute.window.tabs
    qtbot.waitUntil(lambda: isinstance(tabs.current(), (LedgerView, SeriesView)))
    resolute.window.perform("library")
    assert not shown.kinds
    assert resolute.window.isActiveWindow()


@pytest.mark.parametrize("action", ["settings", "about", "keys", "marks", "manual", "help-data", "palette"])
def test_a_dialog_is_one_window(resolute: Resolute, shown: ShownWindows, action: str) -> None:
    resolute.window.perform(action)
    assert len(shown.kinds) == 1
    assert all(issubclass(kind, QDialog) for kind in shown.kinds)
