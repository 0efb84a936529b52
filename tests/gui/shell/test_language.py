"""The language of the window: whole in six languages, nothing untranslated or cut off, mirrored for Arabic."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.facts import facts_of
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.shell.language import WindowLanguage, locale_of
from desktop_app.resolution.language import LANGUAGES
from desktop_app.resolution.model import Metadata
from desktop_app.store.resources import resource
from desktop_app.store.settings import WINDOW_LANGUAGES
from tests.gui.conftest import made_up

TRANSLATED = [language for language in WINDOW_LANGUAGES if language != "en"]
"""English is what the texts are written in: its file holds plurals alone."""
ROOT = Path(__file__).resolve().parents[3]
OPEN, CLOSE = "⟦", "⟧"
DATA = re.compile(  # numbers, languages in their own words, texts of the document, keys
    r"^[\W\d_]*$|^(English|Français|Español|Русский|العربية|中文)$"
    r"|A/RES|\.pdf|^(PP|OP) |ferr|^Safety|^\d+ %$|^[A-Z]$|^(Ctrl|Alt|Shift|F\d)"
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


def sources(language: str) -> list[str]:
    return sorted(str(message.findtext("source")) for message in messages(language))


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def is_finished(message: ET.Element) -> bool:
    """Whether a message has all its forms, and nobody marked it as unfinished."""
    translation = message.find("translation")
    return translation is not None and translation.get("type") != "unfinished" and all(forms(message))


def test_the_window_speaks_the_six_languages_of_the_united_nations() -> None:
    assert set(WINDOW_LANGUAGES) == {language.code for language in LANGUAGES}


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_every_language_is_whole(language: str) -> None:
    assert [message.findtext("source") for message in messages(language) if not is_finished(message)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_has_the_same_texts(language: str) -> None:
    assert sources(language) == sources("fr")


@pytest.mark.parametrize(("language", "number"), [("ar", 6), ("en", 2), ("es", 2), ("fr", 2), ("ru", 3), ("zh", 1)])
def test_every_count_has_the_forms_that_its_language_needs(language: str, number: int) -> None:
    counted = [message for message in messages(language) if message.get("numerus") == "yes"]
    assert {len(forms(message)) for message in counted} == {number}


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_take_the_same_arguments(language: str) -> None:
    places = re.compile(r"\{\d\}|%n")
    for message in messages(language):
        wanted = sorted(places.findall(message.findtext("source") or ""))
        for form in forms(message):
            assert sorted(places.findall(form)) == wanted, form


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_what_is_shipped_was_built_from_the_texts(tool: ModuleType, tmp_path: Path, language: str) -> None:
    tool.build(resource("translations", f"resolute_{language}.ts"), tmp_path / "built.qm")
    assert (tmp_path / "built.qm").read_bytes() == resource("translations", f"resolute_{language}.qm").read_bytes()
    tool.write_labels(resource("translations", f"resolute_{language}.ts"), tmp_path / "labels.json")
    assert (tmp_path / "labels.json").read_bytes() == resource("translations", f"labels_{language}.json").read_bytes()


@pytest.fixture(scope="module")
def bracketed(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Qt reads of a language in which every text is a third longer and is in brackets."""
    folder = tmp_path_factory.mktemp("bracketed")
    tool.update("fr", folder / "texts.ts")
    tree = ET.parse(folder / "texts.ts")
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        parts = translation.findall("numerusform") or [translation]
        for part in parts:
            part.text = f"{OPEN}{source}{'~' * (len(source) // 4)}{CLOSE}"
    tree.write(folder / "pseudo.ts", encoding="utf-8")
    tool.build(folder / "pseudo.ts", folder / "pseudo.qm")
    return folder / "pseudo.qm"


@pytest.fixture
def pseudo(bracketed: Path, resolute: Resolute) -> Iterator[None]:
    """The window speaks the language in brackets."""
    translator = QTranslator()
    assert translator.load(str(bracketed))
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


@pytest.mark.parametrize(
    ("system", "shown"),
    [
        *(("ar_EG", "ar"), ("zh_CN", "zh"), ("ru_RU", "ru"), ("es_MX", "es"), ("fr_CH", "fr"), ("en_US", "en")),
        *(("de_DE", "en"), ("he_IL", "en"), ("C", "en")),
    ],
)
def test_the_language_of_the_system_is_taken_where_the_window_speaks_it(
    monkeypatch: pytest.MonkeyPatch, system: str, shown: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert locale_of("system").name().partition("_")[0] == shown


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("ar", "19 ديسمبر 2023"),  # digits as in the documents themselves
        ("en", "19 December 2023"),
        ("es", "19 de diciembre de 2023"),
        ("fr", "19 décembre 2023"),
        ("ru", "19 декабря 2023 г."),
        ("zh", "2023年12月19日"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language: WindowLanguage, code: str, written: str) -> None:
    language.use(code)
    assert written in facts_of(replace(made_up(78), metadata=Metadata(adoption_date="2023-12-19")))


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_dialogs_of_qt_speak_the_language_too(language: WindowLanguage, code: str) -> None:
    language.use(code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
