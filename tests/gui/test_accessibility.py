"""Every widget that takes keys has a name for the screen reader, in the window and in every dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.theme.colours import THEMES, colours_of, contrast

NAMELESS = {"QTabWidget", "qt_scrollarea_viewport", "qt_tabwidget_stackedwidget", "qt_spinbox_lineedit"}


def nameless(root: QWidget) -> list[str]:
    """The widgets under ``root`` that take the focus by Tab but have no name."""
    found = []
    for widget in root.findChildren(QWidget):
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inner = isinstance(widget, QScrollBar) or widget.objectName() in NAMELESS or _is_part_of_a_box(widget)
        if takes_keys and not inner and widget.isVisible() and not _name(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _is_part_of_a_box(widget: QWidget) -> bool:
    """The field inside a spin box, the list inside a combo box: Qt names them by the box."""
    parent = widget.parent()
    return (isinstance(parent, QWidget) and parent.inherits("QAbstractSpinBox")) or parent.inherits("QComboBox")


def test_the_start_page_names_everything(resolute: Resolute) -> None:
    assert nameless(resolute.window) == []


def test_a_reading_names_everything(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.window.perform("find")
    assert nameless(resolute.window) == []


@pytest.fixture
def dialog(resolute: Resolute, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[QDialog]:
    """The dialog that an action opens."""
    resolute.window.perform(request.param)
    dialog = next(found for found in resolute.window.findChildren(QDialog) if found.isVisible())
    yield dialog
    dialog.reject()


@pytest.mark.parametrize("dialog", ["settings", "palette", "keys", "about"], indirect=True)
def test_a_dialog_names_everything(dialog: QDialog) -> None:
    assert nameless(dialog) == []
    assert dialog.windowTitle()


def test_the_password_dialog_names_everything(resolute: Resolute) -> None:
    dialog = PasswordDialog("locked.pdf", 2, resolute.window)
    dialog.open()
    assert nameless(dialog) == []
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize("theme", THEMES)
def test_words_are_readable_in_every_theme(theme: str) -> None:
    colours = colours_of(theme)
    grounds = {
        "text": ("window", "surface", "selection", "chosen", "hover", "button", "find_back"),
        "muted": ("window", "surface", "selection", "chosen", "hover"),
        "accent": ("surface", "selection", "window"),
        "on_accent": ("accent",),
        "removed": ("surface", "removed_back"),
        "added": ("surface", "added_back"),
        "moved": ("surface", "moved_back"),
        "routine": ("surface", "routine_back"),
        "warning": ("surface", "warning_back"),
        "error": ("surface", "error_back"),
    }
    least = 7.0 if theme.startswith("contrast") else 4.5
    for name, on in grounds.items():
        for ground in on:
            ratio = contrast(getattr(colours, name), getattr(colours, ground))
            assert ratio >= least, f"{name} on {ground}: {ratio:.1f}"


@pytest.mark.parametrize("theme", THEMES)
def test_the_bounds_of_what_can_be_used_are_seen(theme: str) -> None:
    colours = colours_of(theme)
    for ground in ("surface", "window"):
        assert contrast(colours.edge, getattr(colours, ground)) >= 3.0


def test_tab_reaches_every_part_of_a_reading(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    from PySide6.QtTest import QTest

    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert tab is not None
    reached = set()
    for _ in range(30):
        focused = resolute.window.focusWidget()
        if focused is not None:
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(tab.parts()) <= reached


def test_everything_is_forgotten_only_when_asked_twice(resolute: Resolute, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QMessageBox, QPushButton

    from desktop_app.gui.dialogs.settings_dialog import SettingsDialog

    dialog = SettingsDialog(resolute.services.preferences, resolute.window)
    forgotten: list[bool] = []
    dialog.forget_everything.connect(lambda: forgotten.append(True))
    dialog.open()
    button = next(found for found in dialog.findChildren(QPushButton) if found.text() == "Forget everything")
    for answer, times in (("Cancel", 0), ("Forget everything", 1)):
        button.click()
        question = dialog.findChild(QMessageBox)
        assert question is not None
        assert nameless(question) == []
        next(found for found in question.buttons() if found.text() == answer).click()
        assert len(forgotten) == times
        qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is None)
    dialog.reject()
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("names", "action"),
    [(("A_RES_80_9.pdf",), "print-preview"), (("A_RES_79_9.pdf", "A_RES_80_9.pdf"), "print-changes")],
)
def test_a_print_preview_names_everything_and_leads_through_its_pages(
    resolute: Resolute, qtbot: QtBot, folder: Path, names: tuple[str, ...], action: str
) -> None:
    from desktop_app.gui.dialogs.print_preview import PrintPreview

    resolute.window.opener.open_files([folder / name for name in names])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.window.perform(action)
    preview = resolute.window.findChild(PrintPreview)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pages.pageCount() > 0)
    assert nameless(preview) == []
    preview.show_page(99)
    assert preview.pages.currentPage() == preview.pages.pageCount()
    preview.show_page(0)
    assert preview.pages.currentPage() == 1
    preview.reject()
