"""Dialogs as a person opens them: by an action of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute

OpenDialog = Callable[[str], QDialog]


@pytest.fixture
def open_dialog(resolute: Resolute, qtbot: QtBot) -> Iterator[OpenDialog]:
    """Perform an action of the window and return the dialog that it opens; what is open at the end is closed."""

    def visible() -> list[QDialog]:
        return [dialog for dialog in resolute.window.findChildren(QDialog) if dialog.isVisible()]

    def open_dialog(action: str) -> QDialog:
        before = visible()
        resolute.window.perform(action)
        return next(dialog for dialog in visible() if dialog not in before)

    yield open_dialog
    for dialog in reversed(visible()):
        dialog.reject()
    qtbot.waitUntil(lambda: not visible())
