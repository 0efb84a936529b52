"""The language of the window: translations loaded and switched without a restart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app.store.resources import resource

SYSTEM = "system"


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
        locale = QLocale.system() if choice == SYSTEM else QLocale(choice)
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(locale)
        self._translators = [translator for translator in map(_load, _files(locale)) if translator is not None]
        QGuiApplication.setLayoutDirection(locale.textDirection())
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)


def _files(locale: QLocale) -> list[str]:
    """Qt's own texts first, ours last, so that ours win; English has its own file for its plurals."""
    code = locale.name().split("_")[0]
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resource("translations")
    own = ours / f"resolute_{code}.qm"
    chosen = own if own.is_file() else ours / "resolute_en.qm"
    return [f"{qt}/qtbase_{code}.qm", str(ours / f"qtbase_{code}.qm"), str(chosen)]


def _load(path: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(path) else None
