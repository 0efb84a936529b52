"""A reading of a made-up resolution, open in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute


@pytest.fixture
def view(resolute: Resolute, qtbot: QtBot, folder: Path) -> ReadingView:
    """A reading of the made-up resolution, in front."""
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    view = resolute.window.tabs.current()
    assert isinstance(view, ReadingView)
    view.structure.setFocus()
    return view


def chosen(view: ReadingView) -> str:
    """What is chosen in the structure: a citation, a note, a part."""
    entry = view.structure.entry()
    if entry is None:
        return ""
    if entry.note:
        return f"note {entry.note.marker}"
    return entry.part.value if entry.part else view.resolution.paragraphs[entry.position or 0].cite


def position_of(view: ReadingView, cite: str) -> int:
    return next(number for number, found in enumerate(view.resolution.paragraphs) if found.cite == cite)
