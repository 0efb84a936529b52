"""Files are chosen in the dialog of the system: one to read, two to compare, or another version of what is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute

Answer = Callable[..., list[str]]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Let the dialog of the system give these files, one list a time it is asked; return the titles it bore."""

    def answer(*choices: list[Path]) -> list[str]:
        asked: list[str] = []
        waiting = list(choices)

        def files(_parent: object, title: str, *_rest: object) -> tuple[list[str], str]:
            asked.append(title)
            return [str(path) for path in waiting.pop(0)], ""

        monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
        return asked

    return answer


def titles(resolute: Resolute, qtbot: QtBot) -> list[str]:
    """The titles of the tabs when all is open."""
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    return [tab.title() for tab in resolute.window.tabs.all_tabs()]


def test_one_file_is_read(resolute: Resolute, qtbot: QtBot, folder: Path, answer: Answer) -> None:
    answer([folder / "A_RES_80_9.pdf"])
    resolute.window.perform("open")
    assert titles(resolute, qtbot) == ["Start", "A/RES/80/9"]


def test_two_versions_can_be_chosen_one_after_the_other(
    resolute: Resolute, qtbot: QtBot, folder: Path, answer: Answer
) -> None:
    asked = answer([folder / "A_RES_80_9.pdf"], [folder / "A_RES_78_9.pdf"])
    resolute.window.perform("open-two")
    assert titles(resolute, qtbot) == ["Start", "A/RES/78/9 → A/RES/80/9"]
    assert "A_RES_80_9.pdf" in asked[1]


def test_three_versions_are_too_many_to_compare(resolute: Resolute, qtbot: QtBot, folder: Path, answer: Answer) -> None:
    answer(sorted(folder.glob("A_RES*.pdf")))
    resolute.window.perform("open-two")
    assert titles(resolute, qtbot) == ["Start"]
    assert resolute.window.message_bar.isVisible()


def test_choosing_nothing_changes_nothing(resolute: Resolute, qtbot: QtBot, answer: Answer) -> None:
    for action in ("open", "open-two"):
        answer([], [])
        resolute.window.perform(action)
    assert titles(resolute, qtbot) == ["Start"]
    assert not resolute.window.message_bar.isVisible()


def test_what_is_read_is_compared_with_a_file(resolute: Resolute, qtbot: QtBot, folder: Path, answer: Answer) -> None:
    resolute.window.opener.open_files([folder / "A_RES_79_9.pdf"])
    titles(resolute, qtbot)
    answer([folder / "A_RES_78_9.pdf"])
    resolute.window.perform("compare-with")
    assert titles(resolute, qtbot)[-1] == "A/RES/78/9 → A/RES/79/9"


def test_what_is_read_is_compared_with_what_else_is_open(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    for session in (80, 79):
        resolute.window.opener.open_files([folder / f"A_RES_{session}_9.pdf"])
        titles(resolute, qtbot)
    resolute.window.perform("compare-with")
    menu = next(menu for menu in resolute.window.findChildren(QMenu) if menu.isVisible())
    offered = [action for action in menu.actions() if action.text()]
    assert offered[0].text() == "A/RES/80/9"
    offered[0].trigger()
    menu.close()
    assert titles(resolute, qtbot)[-1] == "A/RES/79/9 → A/RES/80/9"


def test_nothing_to_compare_is_said(resolute: Resolute) -> None:
    resolute.handlers.ask_other_version()
    assert "Open a resolution first" in resolute.window.statusBar().currentMessage()
