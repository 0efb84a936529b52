"""The theme in use: its colours, fonts and icons, and a signal when they change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.gui.theme.colours import THEMES, Colours, colours_of
from desktop_app.gui.theme.faces import text_font
from desktop_app.gui.theme.icons import icon
from desktop_app.gui.theme.palette import palette_of, style_sheet
from desktop_app.resolution.language import UNKNOWN, Language

SYSTEM = "system"


class Theme(QObject):
    """Colours, fonts and icons of the window; after ``changed``, whatever was made from them is out of date."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = ""  # none yet
        self._family = ""
        self._points = 11.5
        self.colours: Colours = colours_of("light")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def is_dark(self) -> bool:
        """Whether the text is light on a dark background."""
        return QColor(self.colours.window).lightness() < 128

    def set_mode(self, mode: str) -> None:
        """Use one of ``THEMES``, or ``"system"`` to follow the system."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    def set_text(self, family: str, points: float) -> None:
        """Set the words of resolutions in this font family (empty: the program's choice) and size in points."""
        if (family, points) == (self._family, self._points):
            return
        self._family, self._points = family, points
        self.changed.emit()

    @property
    def text_points(self) -> float:
        """The size of the words of resolutions, in points."""
        return self._points

    def colour(self, name: str) -> QColor:
        """Return the colour with that name, for painting."""
        return QColor(getattr(self.colours, name))

    def text_font(self, language: Language = UNKNOWN) -> QFont:
        """The font for the words of a resolution in that language."""
        return text_font(self._points, self._family, language)

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """The icon called ``name`` in the colour called ``colour``."""
        return icon(name, getattr(self.colours, colour), self.colours.line)

    def _follow_system(self) -> None:
        if self._mode == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.colours = colours_of(self._mode if self._mode in THEMES else _system_theme())
        application, sheet = QApplication.instance(), style_sheet(self.colours)
        # Qt would style every widget again, though the system's colours are those that were chosen.
        if isinstance(application, QApplication) and application.styleSheet() != sheet:
            application.setPalette(palette_of(self.colours))
            application.setStyleSheet(sheet)
        self.changed.emit()


def _system_theme() -> str:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"
