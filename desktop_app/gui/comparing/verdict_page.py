"""What stands in the place of a comparison of two texts that are no versions of one another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.comparison.model import Verdict
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.messages import words_of
from desktop_app.gui.tab import Part


class VerdictPage(Part):
    """One plain sentence, and a button to see the comparison all the same."""

    comparison_asked = Signal()

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._sentence, self.button = QLabel(), QPushButton()
        self._set_up()
        self.button.clicked.connect(self.comparison_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._sentence.setText(words_of(self._verdict.reason))
        self.button.setText(translate("Comparing", "Compare them all the same"))

    def _set_up(self) -> None:
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._sentence.setFont(font)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addSpacing(10)
        layout.addLayout(row)
        layout.addStretch(3)
