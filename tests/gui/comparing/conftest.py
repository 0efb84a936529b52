"""A comparison of invented resolutions, open in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.text.lines_view import LinesView
from desktop_app.gui.comparing.text.paragraphs_pane import ParagraphsPane
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.shell.app import Resolute
from tests.gui.comparing.invented import lighthouses


class Driver:
    """Drives a comparison by keys, as a reader does."""

    def __init__(self, resolute: Resolute, qtbot: QtBot, comparison: Comparison) -> None:
        self.resolute, self.qtbot = resolute, qtbot
        files = (OpenFile(Path("old.pdf")), OpenFile(Path("new.pdf")))
        self.view = ComparisonView(comparison, *files, resolute.services)
        resolute.window.resize(1280, 800)
        resolute.window.tabs.add(self.view)
        self.view.setFocus()
        self.settle()

    @property
    def lines(self) -> LinesView:
        """The view of paragraphs."""
        pane = self.view.views.pane(0)
        assert isinstance(pane, ParagraphsPane)
        return pane.lines

    def settle(self) -> None:
        """Let everything be laid out."""
        self.qtbot.waitUntil(lambda: not self.view.is_starting())
        self.qtbot.waitUntil(lambda: not self.lines.is_measuring())

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys in the widget that has the keyboard."""
        for key in keys:
            self.qtbot.keyClick(self.focused(), key, modifier)

    def focused(self) -> QWidget:
        """The widget that has the keyboard."""
        return self.resolute.window.focusWidget() or self.resolute.window

    def row(self) -> int:
        """The current row."""
        return self.view.state.current


@pytest.fixture
def comparison() -> Comparison:
    """The comparison that is opened; a test may ask for another."""
    return lighthouses()


@pytest.fixture
def reader_at_work(resolute: Resolute, qtbot: QtBot, comparison: Comparison) -> Driver:
    """A reader before an open comparison."""
    return Driver(resolute, qtbot, comparison)
