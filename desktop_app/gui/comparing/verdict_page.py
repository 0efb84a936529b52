"""What stands in the place of a comparison of two texts that are no versions of one another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.comparison.model import Relation, Verdict
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.messages import words_of
from desktop_app.gui.tab import Part


def verdict_sentence(verdict: Verdict) -> str:
    """What the two texts are to one another, where they are not versions of one resolution."""
    share = f"{verdict.shared * 100:.0f}"
    if verdict.relation is Relation.TRANSLATIONS:
        return translate("Comparing", "These are one text in two languages.")
    sentence = translate("Comparing", "These are not two versions of one resolution ({0} % in common).")
    return sentence.format(share)


class VerdictPage(Part):
    """One plain sentence, the reason, and a button to see the comparison all the same."""

    comparison_asked = Signal()

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._sentence, self._reason, self.button = QLabel(), QLabel(), QPushButton()
        self._set_up()
        self.button.clicked.connect(self.comparison_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._sentence.setText(verdict_sentence(self._verdict))
        self._reason.setText(words_of(self._verdict.reason))
        self.button.setText(translate("Comparing", "Compare them all the same"))

    def _set_up(self) -> None:
        font = self._sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._sentence.setFont(font)
        self._reason.setProperty("muted", True)
        for label in (self._sentence, self._reason):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self._sentence)
        layout.addWidget(self._reason)
        layout.addSpacing(10)
        layout.addLayout(row)
        layout.addStretch(3)
