"""What is shown instead of a comparison of two texts that are not versions of one another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.comparison.model import Comparison, Verdict
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.resolution.model import Resolution


class VerdictPage(TranslatedWidget):
    """One plain sentence, what the two texts are, and a button to see the comparison all the same."""

    comparison_asked = Signal()
    version_asked = Signal(str)  # the number of the resolution that the new text continues, or may continue

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = comparison.verdict
        self._sentence, self.button = QLabel(), QPushButton()
        self.versions = {number: QPushButton() for number in _named_by(comparison.verdict)}
        self._texts = [QLabel(_named(version)) for version in (comparison.old, comparison.new)]
        self._set_up()
        self.button.clicked.connect(self.comparison_asked)
        for number, button in self.versions.items():
            button.clicked.connect(lambda _=False, number=number: self.version_asked.emit(number))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._sentence.setText(words_of(self._verdict.reason))
        self.button.setText(translate("Comparing", "Compare them all the same"))
        for number, button in self.versions.items():
            button.setText(filled(translate("Comparing", "Compare with {0}…"), number))

    def _set_up(self) -> None:
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._sentence.setFont(font)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addStretch()
        for button in (*self.versions.values(), self.button):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        for label in self._texts:
            label.setProperty("muted", True)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(10)
        layout.addLayout(row)
        layout.addStretch(3)


def _named_by(verdict: Verdict) -> tuple[str, ...]:
    """The resolutions that the verdict says the new text continues, or may continue."""
    return tuple(dict.fromkeys(filter(None, (verdict.predecessor, *verdict.candidates))))


def _named(version: Resolution) -> str:
    return " · ".join(filter(None, (name_of(version), version.metadata.title)))
