"""How many there are, in words, with the right plural in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Numbers with nouns. It is a class because Qt's tool finds plurals only in calls of ``tr``."""

    def pages(self, number: int) -> str:
        """``4 pages``."""
        return self.tr("%n page(s)", "", number)

    def paragraphs(self, number: int) -> str:
        """``12 paragraphs``."""
        return self.tr("%n paragraph(s)", "", number)

    def sub_paragraphs(self, number: int) -> str:
        """``3 sub-paragraphs``."""
        return self.tr("%n sub-paragraph(s)", "", number)

    def footnotes(self, number: int) -> str:
        """``53 footnotes``."""
        return self.tr("%n footnote(s)", "", number)
