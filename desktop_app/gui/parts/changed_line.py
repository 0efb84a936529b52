"""The line that says that a file is no longer the one that was read, with the way to read it again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.gui.parts.announcing import announce
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import filled, with_commas
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme

CHANGED = "changed-on-disk"
"""The code of the message that a page cannot be drawn, since the file is another by now."""


class ChangedLine(TranslatedWidget):
    """Hidden until a file changes; ``again`` asks for what is there now."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, ""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("notice", True)
        self._icon, self._words, self._again = QLabel(), ElidedLabel(), QToolButton()
        self._again.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 3)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._again)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell(self, *names: str) -> None:
        """Say that these files have changed."""
        self._names = with_commas(names)
        self.retranslate()
        self.show()
        announce(self._words)

    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        words = filled(self.tr("{0} has changed on disk. What is shown here is what was read."), self._names)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._again.setText(self.tr("Read again"))

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("warning", "warning").pixmap(QSize(16, 16)))
