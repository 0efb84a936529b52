"""How the library stands, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.gui.parts.isolated import filled

if TYPE_CHECKING:
    from desktop_app.gui.parts.library import Library


class LibraryCounts(QObject):
    """Numbers with what they count. A class, since Qt's tool knows plurals by ``tr`` alone."""

    def resolutions(self, number: int) -> str:
        """``1,292 resolutions``."""
        return self.tr("%n resolution(s)", "", number)

    def paragraphs(self, number: int) -> str:
        """``41 paragraphs``."""
        return self.tr("%n paragraph(s) found", "", number)

    def exact(self, number: int) -> str:
        """``6 with the same words``."""
        return self.tr("%n with the same words", "", number)

    def unread(self, number: int) -> str:
        """``3 files that cannot be read``."""
        return self.tr("%n file(s) cannot be read", "", number)


def status_of(library: Library) -> str:
    """``1,292 resolutions · up to date``, or how far the reading is."""
    translate = QCoreApplication.translate
    progress = library.progress
    if progress is not None:
        return filled(translate("Library", "Reading {0} of {1}"), progress.done + 1, progress.total)
    if library.is_empty:
        return translate("Library", "No folder yet")
    counted = LibraryCounts().resolutions(library.documents)
    if library.is_at_work:
        return " · ".join((counted, translate("Library", "looking for new files…")))
    unread = sum(len(state.problems) for state in library.folders)
    return " · ".join([counted, LibraryCounts().unread(unread) if unread else translate("Library", "up to date")])
