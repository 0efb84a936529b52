"""The quiet line that says that the version before is in the library, with what one does with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.library.model import LibraryDocument
from desktop_app.resolution.symbol import parse


class LibraryLine(TranslatedWidget):
    """Hidden where there is none, and for good once it was closed."""

    compare = Signal()
    series = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: LibraryDocument | None = None
        self._is_closed = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("quiet", True)
        self._icon, self._words = QLabel(), ElidedLabel()
        self.compare_button, self.series_button, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self.close_button.setIconSize(QSize(12, 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 3)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for button in (self.compare_button, self.series_button, self.close_button):
            row.addWidget(button)
        self.compare_button.clicked.connect(self.compare)
        self.series_button.clicked.connect(self.series)
        self.close_button.clicked.connect(self._close)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.hide()

    def tell(self, document: LibraryDocument | None) -> None:
        """Say that this version is in the library; nothing, where there is none."""
        self._document = document
        self.setVisible(document is not None and not self._is_closed)
        self.retranslate()

    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        symbol = parse(self._document.symbol or "") if self._document else None
        name = symbol.short if symbol else ""
        self._words.setText(filled(self.tr("{0}, the version before, is in your library"), name))
        self.compare_button.setText(self.tr("Compare"))
        self.compare_button.setToolTip(self.tr("Compare with the version before (Ctrl+B)"))
        self.series_button.setText(self.tr("Show the series"))
        self.close_button.setToolTip(self.tr("Close this line"))
        self.close_button.setAccessibleName(self.tr("Close this line"))

    def _close(self) -> None:
        self._is_closed = True
        self.hide()

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("info", "accent").pixmap(QSize(16, 16)))
        self.close_button.setIcon(self._theme.icon("close", "muted"))
