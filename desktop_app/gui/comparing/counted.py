"""Counts in words, in the plural that the language of the window asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Numbers with what they count. A class, since Qt's tool knows plurals by ``tr`` alone."""

    def identical_paragraphs(self, number: int) -> str:
        """``12 identical paragraphs``."""
        return self.tr("%n identical paragraph(s)", "", number)

    def identical_headings(self, number: int) -> str:
        """``2 identical headings``."""
        return self.tr("%n identical heading(s)", "", number)

    def without_a_shown_change(self, number: int) -> str:
        """``3 paragraphs without a change that is shown``."""
        return self.tr("%n paragraph(s) without a change that is shown", "", number)

    def to_read(self, number: int) -> str:
        """``104 to read``."""
        return self.tr("%n to read", "", number)

    def reworded(self, number: int) -> str:
        """``62 reworded``."""
        return self.tr("%n reworded", "", number)

    def figures(self, number: int) -> str:
        """``3 with other figures``."""
        return self.tr("%n with other figures", "", number)

    def new(self, number: int) -> str:
        """``12 new``."""
        return self.tr("%n new", "", number)

    def removed(self, number: int) -> str:
        """``24 removed``."""
        return self.tr("%n removed", "", number)

    def rolled_forward(self, number: int) -> str:
        """``14 rolled forward``."""
        return self.tr("%n rolled forward", "", number)

    def spelling(self, number: int) -> str:
        """``9 in spelling only``."""
        return self.tr("%n in spelling only", "", number)

    def connective(self, number: int) -> str:
        """``6 in “also” or “further” only``."""
        return self.tr("%n in “also” or “further” only", "", number)

    def kinds_put_aside(self, number: int) -> str:
        """``7 kinds put aside``."""
        return self.tr("%n kind(s) put aside", "", number)

    def changes_not_shown(self, number: int) -> str:
        """``127 changes not shown``."""
        return self.tr("%n change(s) not shown in full", "", number)

    def identical(self, number: int) -> str:
        """``55 identical``."""
        return self.tr("%n identical", "", number)

    def paired(self, number: int) -> str:
        """``180 paired``."""
        return self.tr("%n paired", "", number)

    def same_change(self, number: int) -> str:
        """``The same change in 16 paragraphs``."""
        return self.tr("The same change in %n paragraph(s)", "", number)

    def left(self, number: int) -> str:
        """``63 left``."""
        return self.tr("%n left", "", number)
