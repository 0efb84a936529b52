"""What the actions of the whole window do: text size, full screen, keys from part to part, the folder of reports."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell import window_handlers
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.settings import TEXT_POINTS


def test_the_texts_grow_and_shrink_by_a_point_within_limits(resolute: Resolute) -> None:
    preferences = resolute.services.preferences
    before = preferences.values.text_points
    resolute.window.perform("text-larger")
    assert preferences.values.text_points == before + 1
    resolute.window.perform("text-smaller")
    assert preferences.values.text_points == before
    for action, limit in (("text-larger", TEXT_POINTS[1]), ("text-smaller", TEXT_POINTS[0])):
        for _ in range(30):
            resolute.window.perform(action)
        assert preferences.values.text_points == limit


def test_full_screen_comes_and_goes_by_one_key_and_is_ticked(resolute: Resolute) -> None:
    action = resolute.window.actions_of_window.actions["full-screen"]
    for expected in (True, False):
        resolute.window.perform("full-screen")
        resolute.window.refresh_actions()
        assert resolute.window.isFullScreen() is expected
        assert action.isChecked() is expected


def test_one_key_leads_through_the_parts_of_the_window_and_round(
    resolute: Resolute, qtbot: QtBot, folder: Path
) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert tab is not None
    ways = [*tab.parts(), resolute.window.tabs.tabBar()]
    ways[-1].setFocus()
    for part in (*ways, ways[0]):
        resolute.window.perform("next-part")
        assert resolute.window.focusWidget() is part


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the program let the system open."""
    opened: list[str] = []

    def keep(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    return opened


def test_the_folder_of_reports_is_made_and_shown(
    resolute: Resolute, shown: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(window_handlers, "log_folder", lambda: tmp_path / "log")
    resolute.window.perform("open-logs")
    assert shown == [(tmp_path / "log").as_posix()]
    assert (tmp_path / "log").is_dir()


def test_a_folder_of_reports_that_cannot_be_made_is_told_of(
    resolute: Resolute, shown: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setattr(window_handlers, "log_folder", lambda: tmp_path / "file" / "log")
    resolute.window.perform("open-logs")
    assert shown == []
    assert "log cannot be written" in resolute.window.message_bar.sentence()
