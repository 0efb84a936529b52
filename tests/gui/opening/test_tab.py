"""The tab of a file that is still being read: quiet at first, then what is done, how far, and a way out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.tab import OpeningTab
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One, Pair
from desktop_app.gui.shell.app import Resolute

OLD, NEW = OpenFile(Path("A_RES_78_9.pdf")), OpenFile(Path("A_RES_80_9.pdf"))


@pytest.fixture
def waiting(resolute: Resolute, request: pytest.FixtureRequest) -> OpeningTab:
    """A tab that waits for one file or two, in front."""
    tab = OpeningTab(getattr(request, "param", One(OLD)))
    resolute.window.tabs.add(tab)
    return tab


def sentence(tab: OpeningTab) -> str:
    return next(label.text() for label in tab.findChildren(QLabel))


@pytest.mark.parametrize(
    ("waiting", "title", "said"),
    [
        (One(OLD), "A_RES_78_9.pdf", "Reading A_RES_78_9.pdf…"),
        (Pair(OLD, NEW), "A_RES_78_9.pdf → A_RES_80_9.pdf", "Comparing A_RES_78_9.pdf → A_RES_80_9.pdf…"),
    ],
    indirect=["waiting"],
)
def test_it_is_named_by_its_files_and_says_what_is_done_with_them(waiting: OpeningTab, title: str, said: str) -> None:
    assert waiting.title() == title
    assert sentence(waiting) == said


def test_nothing_flickers_for_a_file_that_is_read_at_once(waiting: OpeningTab) -> None:
    assert not [each for each in waiting.findChildren(QLabel) + waiting.findChildren(QPushButton) if each.isVisible()]


def test_what_takes_longer_shows_how_far_it_is(waiting: OpeningTab, qtbot: QtBot) -> None:
    (bar,) = waiting.findChildren(QProgressBar)
    qtbot.waitUntil(bar.isVisible)
    assert (bar.minimum(), bar.maximum()) == (0, 0)  # busy: nobody knows how many pages there are
    waiting.show_progress(3, 26)
    assert (bar.value(), bar.maximum()) == (3, 26)


def test_its_button_gives_it_up(waiting: OpeningTab, qtbot: QtBot) -> None:
    (button,) = waiting.findChildren(QPushButton)
    qtbot.waitUntil(button.isVisible)
    with qtbot.waitSignal(waiting.cancelled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_follows_the_language_of_the_window(waiting: OpeningTab, resolute: Resolute, qtbot: QtBot) -> None:
    resolute.services.preferences.change(language="fr")
    qtbot.waitUntil(lambda: sentence(waiting) == "Lecture de A_RES_78_9.pdf…")
