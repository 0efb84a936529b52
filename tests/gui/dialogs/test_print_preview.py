"""The print preview: the pages as they will be printed, turned by buttons, printed by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.print_preview import PrintPreview
from desktop_app.gui.shell.app import Resolute
from tests.gui.conftest import AnsweringReader, made_up
from tests.gui.dialogs.conftest import OpenDialog


@pytest.fixture
def preview(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader, open_dialog: OpenDialog
) -> PrintPreview:
    """The preview of a resolution that takes several pages."""
    reader.files["A_RES_80_9.pdf"] = made_up(80, operative=90)
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    preview = open_dialog("print-preview")
    assert isinstance(preview, PrintPreview)
    qtbot.waitUntil(lambda: preview.pages.pageCount() > 2)
    return preview


def button(preview: PrintPreview, name: str) -> QAbstractButton:
    return next(each for each in preview.findChildren(QAbstractButton) if name in (each.text(), each.toolTip()))


def place(preview: PrintPreview) -> str:
    return next(label.text() for label in preview.findChildren(QLabel) if label.text().startswith("page "))


def press(preview: PrintPreview, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(button(preview, name), Qt.MouseButton.LeftButton)


def test_its_title_says_what_will_be_printed(preview: PrintPreview) -> None:
    assert preview.windowTitle() == "Print preview of A/RES/80/9"


def test_pages_are_turned_one_by_one_from_the_first_to_the_last(preview: PrintPreview, qtbot: QtBot) -> None:
    count = preview.pages.pageCount()
    assert place(preview) == f"page 1 of {count}"
    assert not button(preview, "Previous page").isEnabled()
    for page in range(2, count + 1):
        press(preview, qtbot, "Next page")
        assert place(preview) == f"page {page} of {count}"
    assert not button(preview, "Next page").isEnabled()
    press(preview, qtbot, "Previous page")
    assert place(preview) == f"page {count - 1} of {count}"


@pytest.mark.parametrize(("asked", "shown"), [(-3, 1), (0, 1), (2, 2), (999, 0)])
def test_there_is_no_page_before_the_first_and_none_after_the_last(
    preview: PrintPreview, asked: int, shown: int
) -> None:
    preview.show_page(asked)
    assert preview.pages.currentPage() == (shown or preview.pages.pageCount())


def test_the_pages_are_made_larger_and_smaller_and_fitted(preview: PrintPreview, qtbot: QtBot) -> None:
    sizes = []
    for name in ("Fit page", "Fit width", "Zoom in", "Zoom out"):
        press(preview, qtbot, name)
        sizes.append(preview.pages.zoomFactor())
    page, width, larger, smaller = sizes
    assert page < width < larger
    assert smaller == pytest.approx(width)


def test_the_button_leads_to_the_printers(preview: PrintPreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QPrintDialog, "show", lambda dialog: shown.append(dialog.printer().docName()))
    press(preview, qtbot, "Print…")
    assert shown == ["A/RES/80/9"]


def test_escape_closes_it(preview: PrintPreview) -> None:
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_there_is_nothing_to_preview_on_the_start_page(resolute: Resolute) -> None:
    action = resolute.window.findChild(QAction, "print-preview")
    assert action is not None
    assert not action.isEnabled()
