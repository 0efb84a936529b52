"""The table of verbs opens in the editor of the system."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices

from desktop_app.gui.shell.app import Resolute
from desktop_app.store import verb_tables
from desktop_app.store.verb_tables import editable_file


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return asked


def test_the_table_is_written_and_opened(
    resolute: Resolute, opened: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(verb_tables, "editable_file", lambda text: editable_file(text, tmp_path))
    resolute.window.findChild(QAction, "edit-verbs").trigger()
    assert [Path(name) for name in opened] == [tmp_path / "verbs.txt"]
    assert (tmp_path / "verbs.txt").is_file()


def test_a_table_that_cannot_be_written_is_told(
    resolute: Resolute, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_text: str) -> Path:
        raise PermissionError(13, "not allowed")

    told: list[str] = []
    monkeypatch.setattr(verb_tables, "editable_file", refuse)
    monkeypatch.setattr(resolute.services.messages, "fail", told.append)
    resolute.window.findChild(QAction, "edit-verbs").trigger()
    assert opened == []
    assert "verbs.txt" in told[0]
