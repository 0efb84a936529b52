"""What was open comes back at the next start; what is gone keeps its tab, with the way to find it again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.missing_tab import MissingTab
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.versioned_file import VersionedFile


def titles(resolute: Resolute) -> list[str]:
    return [tab.title() for tab in resolute.window.tabs.all_tabs()]


def open_files(resolute: Resolute, qtbot: QtBot, *paths: Path) -> None:
    resolute.window.opener.open_files(paths)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)


def start_again(resolute: Resolute, qtbot: QtBot, tmp_path: Path, reader: Any) -> Resolute:
    """Another run with the same settings and state."""
    resolute.close()
    again = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    again.show()
    qtbot.waitUntil(lambda: not again.window.opener.busy)
    return again


def test_tabs_places_and_the_one_in_front_come_back(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path, reader: Any
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    view = resolute.window.tabs.current()
    assert isinstance(view, ReadingView)
    view.structure.choose_paragraph(14)
    open_files(resolute, qtbot, folder / "A_RES_78_9.pdf", folder / "A_RES_79_9.pdf")
    before = titles(resolute)
    resolute.window.perform("previous-tab")
    resolute.window.resize(760, 600)
    again = start_again(resolute, qtbot, tmp_path, reader)
    assert titles(again) == before
    shown = again.window.tabs.current()
    assert isinstance(shown, ReadingView)
    qtbot.waitUntil(lambda: shown.place()["paragraph"] == 14)
    assert again.window.width() == 760
    again.close()


def test_a_pair_that_was_turned_round_comes_back_as_it_was(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path, reader: Any
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    resolute.window.perform("swap")
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    before = titles(resolute)
    again = start_again(resolute, qtbot, tmp_path, reader)
    assert titles(again) == before == ["Start", "A/RES/78/9 → A/RES/80/9", "A/RES/80/9 → A/RES/78/9"]
    again.close()


def test_the_files_of_each_tab_are_kept_as_earlier_versions_did(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    names = [str(folder / f"A_RES_{session}_9.pdf") for session in (78, 79, 80)]
    open_files(resolute, qtbot, Path(names[2]))
    open_files(resolute, qtbot, *map(Path, names[:2]))
    resolute.session.keep()
    kept = resolute.services.state.session()
    assert (kept["tabs"], kept["front"]) == ([names[2:], names[:2]], names[:2])


def start_without(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: Any, name: str
) -> tuple[Resolute, MissingTab]:
    """Another run after a file was moved into another folder, with the tab that was kept for it."""
    (folder / "elsewhere").mkdir()
    (folder / name).rename(folder / "elsewhere" / name)
    again = start_again(resolute, qtbot, folder, reader)
    (tab,) = (tab for tab in again.window.tabs.all_tabs() if isinstance(tab, MissingTab))
    return again, tab


def test_a_file_that_is_gone_keeps_its_tab_and_is_found_again(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    open_files(resolute, qtbot, folder / "A_RES_79_9.pdf")
    again, tab = start_without(resolute, qtbot, folder, reader, "A_RES_80_9.pdf")
    assert titles(again) == ["Start", "A_RES_78_9.pdf → A_RES_80_9.pdf", "A/RES/79/9"]
    assert any(str(folder / "A_RES_80_9.pdf") in label.text() for label in tab.findChildren(QLabel))
    moved = str(folder / "elsewhere" / "A_RES_80_9.pdf")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (moved, ""))
    qtbot.mouseClick(tab.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "A/RES/78/9 → A/RES/80/9" in titles(again))
    assert len(titles(again)) == 3
    again.close()


def test_a_file_that_is_not_found_keeps_its_tab_for_the_next_start(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path, reader: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    again, tab = start_without(resolute, qtbot, folder, reader, "A_RES_80_9.pdf")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    qtbot.mouseClick(tab.choose, Qt.MouseButton.LeftButton)
    third = start_again(again, qtbot, tmp_path, reader)
    assert titles(third) == ["Start", "A_RES_80_9.pdf"]
    third.window.tabs.setCurrentIndex(1)
    third.window.perform("close")
    assert titles(third) == ["Start"]
    third.close()


def test_nothing_comes_back_if_not_wanted(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path, reader: Any
) -> None:
    resolute.services.preferences.change(reopen_at_start=False)
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    again = start_again(resolute, qtbot, tmp_path, reader)
    assert titles(again) == ["Start"]
    again.close()


def test_a_crash_costs_little(resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    """What is open is kept a moment after each change, not at the end alone."""
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    qtbot.waitUntil(lambda: len(resolute.services.state.session().get("tabs", [])) == 1)


def test_what_is_open_is_kept_at_once(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash right after a file was opened or closed does not undo that."""
    resolute.session._timer.stop()
    monkeypatch.setattr(resolute.session._timer, "start", lambda: None)
    for name in ("A_RES_80_9.pdf", "A_RES_79_9.pdf"):
        open_files(resolute, qtbot, folder / name)
    qtbot.waitUntil(lambda: len(kept_tabs(tmp_path)) == 2)
    resolute.window.perform("close")
    qtbot.waitUntil(lambda: kept_tabs(tmp_path) == [[str(folder / "A_RES_80_9.pdf")]])


def kept_tabs(tmp_path: Path) -> list[list[str]]:
    """The tabs that the next start would bring back."""
    tabs: list[list[str]] = VersionedFile(tmp_path / "state" / "session.json", 1).read().get("tabs", [])
    return tabs


@pytest.mark.parametrize("kept", ['{"version": 1, "tabs": 3, "front": null, "geometry": 5}', "{", '{"version": 9}'])
def test_a_session_that_makes_no_sense_opens_the_start_page(
    resolute: Resolute, qtbot: QtBot, tmp_path: Path, reader: Any, kept: str
) -> None:
    resolute.close()
    (tmp_path / "state" / "session.json").write_text(kept)
    again = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    again.show()
    assert titles(again) == ["Start"]
    again.close()


def test_forgetting_everything_empties_the_start_page(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton

    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    resolute.window.perform("settings")
    dialog = next(found for found in resolute.window.findChildren(QDialog) if found.isVisible())
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Forget everything").click()
    question = dialog.findChild(QMessageBox)
    assert question is not None
    next(button for button in question.buttons() if button.text() == "Forget everything").click()
    assert resolute.services.state.recents.all() == ()
    assert resolute.window.start_page.recent.count() == 0
    dialog.reject()


def test_switching_the_recent_files_off_removes_them(
    resolute: Resolute, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    resolute.window.perform("close")
    qtbot.waitUntil(lambda: not kept_tabs(tmp_path))
    assert resolute.window.start_page.recent.count() == 1
    resolute.services.preferences.change(remember_recent=False)
    assert resolute.window.start_page.recent.count() == 0
    traces = [path.name for path in (tmp_path / "state").iterdir() if b"A_RES_80_9.pdf" in path.read_bytes()]
    assert traces == []
    resolute.services.preferences.change(remember_recent=True)
    assert resolute.services.state.recents.all() == ()
