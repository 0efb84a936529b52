"""Dialogs leave no button below the edge of a small screen, such as that of a laptop of 1366 by 768 at 125 %."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.print_preview import PrintPreview
from desktop_app.gui.parts.on_screen import FRAME
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.settings import WINDOW_LANGUAGES
from tests.gui.dialogs.conftest import OpenDialog

LAPTOP = QSize(1093, 614)


@pytest.fixture(autouse=True)
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen of a laptop."""
    monkeypatch.setattr(QScreen, "availableSize", lambda _: LAPTOP)


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
@pytest.mark.parametrize("action", ["settings", "keys", "marks", "manual", "about", "all-notes", "palette"])
def test_a_dialog_and_its_buttons_are_on_a_small_screen(
    resolute: Resolute, open_dialog: OpenDialog, language: str, action: str
) -> None:
    resolute.services.preferences.change(language=language)
    dialog = open_dialog(action)
    assert dialog.size().boundedTo(LAPTOP - FRAME) == dialog.size()
    for buttons in dialog.findChildren(QDialogButtonBox):
        assert dialog.rect().contains(buttons.geometry())


def test_what_is_printed_is_shown_on_a_small_screen(resolute: Resolute, qtbot: QtBot) -> None:
    preview = PrintPreview(QPrinter(), resolute.services.theme)
    qtbot.addWidget(preview)
    assert preview.size().boundedTo(LAPTOP - FRAME) == preview.size()
