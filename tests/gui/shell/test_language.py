"""The language of the window: whole in French, nothing untranslated, nothing cut off, mirrored for Arabic."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.resources import resource

ROOT = Path(__file__).resolve().parents[3]
OPEN, CLOSE = "⟦", "⟧"
DATA = re.compile(  # numbers, languages in their own words, texts of the document, keys
    r"^[\W\d_]*$|^English$|^Français$|A/RES|\.pdf|^(PP|OP) |ferr|^Safety|^\d+ %$|^[A-Z]$|^(Ctrl|Alt|Shift|F\d)"
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The project's own tool for translations."""
    spec = importlib.util.spec_from_file_location("translations_tool", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> list[ET.Element]:
    return list(ET.parse(resource("translations", f"resolute_{language}.ts")).getroot().iter("message"))


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def test_french_is_whole() -> None:
    left = [message.findtext("source") for message in messages("fr") if not all(forms(message))]
    assert left == []


def test_translations_take_the_same_arguments() -> None:
    places = re.compile(r"\{\d\}|%n")
    for message in messages("fr"):
        wanted = sorted(places.findall(message.findtext("source") or ""))
        for form in forms(message):
            assert sorted(places.findall(form)) == wanted, form


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_shipped_was_built_from_the_texts(tool: ModuleType, tmp_path: Path, language: str) -> None:
    tool.build(resource("translations", f"resolute_{language}.ts"), tmp_path / "built.qm")
    assert (tmp_path / "built.qm").read_bytes() == resource("translations", f"resolute_{language}.qm").read_bytes()


@pytest.fixture
def pseudo(tool: ModuleType, tmp_path: Path, resolute: Resolute) -> Iterator[None]:
    """A language in which every text is a third longer and is in brackets."""
    tool.update("fr", tmp_path / "texts.ts")
    tree = ET.parse(tmp_path / "texts.ts")
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        parts = translation.findall("numerusform") or [translation]
        for part in parts:
            part.text = f"{OPEN}{source}{'~' * (len(source) // 4)}{CLOSE}"
    tree.write(tmp_path / "pseudo.ts", encoding="utf-8")
    tool.build(tmp_path / "pseudo.ts", tmp_path / "pseudo.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "pseudo.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is shown, and where."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            shown = [widget.toolTip(), widget.accessibleName()]
            if isinstance(widget, QLabel | QAbstractButton):
                shown.append(widget.text())
            if isinstance(widget, QLineEdit):
                shown.append(widget.placeholderText())
            yield from ((text, type(widget).__name__) for text in shown)
    for action in root.findChildren(QAction):
        yield action.text(), f"action {action.objectName()}"


def untranslated(root: QWidget) -> list[tuple[str, str]]:
    return [(text, place) for text, place in texts(root) if text and OPEN not in text and not DATA.search(text)]


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons that are narrower than the longest line of their text."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton) or isinstance(widget, ElidedLabel) or not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            continue
        needed = max(
            (QFontMetrics(widget.font()).horizontalAdvance(line) for line in widget.text().split("\n")), default=0
        )
        if needed > widget.width():
            found.append(widget.text())
    return found


@pytest.mark.usefixtures("pseudo")
def test_nothing_in_the_window_is_left_untranslated(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    assert untranslated(resolute.window) == []
    qtbot.waitUntil(lambda: cut_off(resolute.window) == [])
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.window.perform("find")
    assert untranslated(resolute.window) == []
    qtbot.waitUntil(lambda: cut_off(resolute.window) == [])


@pytest.mark.usefixtures("pseudo")
def test_nothing_in_a_comparison_is_left_untranslated(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.resize(1600, 900)
    resolute.window.opener.open_files([folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    for view in ("view-paragraphs", "view-pages", "view-redline"):
        resolute.window.perform(view)
        assert untranslated(resolute.window) == []
        qtbot.waitUntil(lambda: cut_off(resolute.window) == [])


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", ["settings", "palette", "keys", "about"])
def test_nothing_in_a_dialog_is_left_untranslated_or_cut_off(resolute: Resolute, name: str) -> None:
    resolute.window.perform(name)
    dialog = next(found for found in resolute.window.findChildren(QDialog) if found.isVisible())
    assert untranslated(dialog) == []
    assert cut_off(dialog) == []
    dialog.reject()


@pytest.mark.usefixtures("pseudo")
def test_nothing_in_the_password_dialog_is_left_untranslated(resolute: Resolute) -> None:
    dialog = PasswordDialog("locked.pdf", 2, resolute.window)
    dialog.open()
    assert untranslated(dialog) == []
    assert cut_off(dialog) == []
    dialog.reject()
    dialog.deleteLater()


def test_the_language_is_switched_without_a_restart(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    open_action = resolute.window.findChild(QAction, "open")
    assert open_action is not None
    resolute.services.preferences.change(language="fr")
    qtbot.waitUntil(lambda: open_action.text() == "Ouvrir…")
    assert resolute.window.start_page.title() == "Accueil"
    resolute.services.preferences.change(language="en")
    qtbot.waitUntil(lambda: open_action.text() == "Open…")


def test_the_window_is_mirrored_for_arabic(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert tab is not None
    structure = tab.parts()[0]
    assert structure.mapTo(tab, structure.rect().center()).x() < tab.width() / 2
    resolute.language.use("ar")
    qtbot.waitUntil(lambda: resolute.window.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: structure.mapTo(tab, structure.rect().center()).x() > tab.width() / 2)
    resolute.language.use("en")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.English
