"""Counts of notes in words, in the plural that the language of the window asks for."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CountedNotes(QObject):
    """Numbers with what they count. A class, since Qt's tool knows plurals by ``tr`` alone."""

    def flagged(self, number: int) -> str:
        """``7 flagged``."""
        return self.tr("%n flagged or noted", "", number)

    def all_to_read(self, number: int) -> str:
        """``all 104 to read``."""
        return self.tr("all %n to read", "", number)

    def without_place(self, number: int) -> str:
        """``2 notes without a place``."""
        return self.tr("%n note(s) without a place", "", number)
