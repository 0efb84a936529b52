"""The language of the window: translations loaded and switched without a restart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app.store.resources import resource
from desktop_app.store.settings import WINDOW_LANGUAGES

SYSTEM = "system"
LOCALES = {"ar": "ar_001", "en": "en_GB"}
"""Locales other than the first that Qt has for a language. The United Nations write Arabic with the digits 0 to 9."""
QT_NAMES = {"zh": "zh_CN"}
"""What Qt calls the files of a language of which it has several."""


class WindowLanguage(QObject):
    """Installs the translators of one language; Qt tells every widget with a LanguageChange event."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = ""
        self._translators: list[QTranslator] = []

    def use(self, choice: str) -> None:
        """Show the window in ``"en"``, ``"fr"`` or another translated language, or in that of the ``"system"``."""
        if choice == self._choice:
            return
        self._choice = choice
        locale = locale_of(choice)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(locale)
        self._translators = [translator for translator in map(_load, _files(locale)) if translator is not None]
        QGuiApplication.setLayoutDirection(locale.textDirection())
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)


def locale_of(choice: str) -> QLocale:
    """The locale of a window in this language; English where the window does not speak that of the system."""
    code = QLocale.system().name() if choice == SYSTEM else choice
    language = code.partition("_")[0]
    return QLocale(LOCALES.get(language, code) if language in WINDOW_LANGUAGES else LOCALES["en"])


def _files(locale: QLocale) -> list[str]:
    """Qt's own texts first, ours last, so that ours win; English has its own file for its plurals."""
    code = locale.name().partition("_")[0]
    qt, name = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), QT_NAMES.get(code, code)
    return [f"{qt}/qtbase_{name}.qm", str(resource("translations", f"resolute_{code}.qm"))]


def _load(path: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(path) else None
