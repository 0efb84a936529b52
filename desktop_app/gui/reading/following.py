"""Structure, pages and finds, each following the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal

from desktop_app.gui.pages.link_marks import link_marks
from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.regions import footnote_at, paragraph_at
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.reading.find_bar import FindBar
from desktop_app.gui.reading.finds import Finds
from desktop_app.gui.reading.library_links import LibraryLinks
from desktop_app.gui.reading.outline import OutlineEntry
from desktop_app.gui.reading.structure_list import StructureList
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.words import Region


class Following(QObject):
    """Outlines on the page what is chosen in the structure, chooses what is clicked, and shows finds in both."""

    moved = Signal()  # another entry is chosen, or other pages are in view

    def __init__(
        self, structure: StructureList, pages: PageView, find_bar: FindBar, links: LibraryLinks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._structure, self._pages, self._find_bar, self._links = structure, pages, find_bar, links
        self._link_marks: list[PageMark] = []
        self.finds = Finds(self._resolution, self)
        self._clicked = False
        self._way: list[str] = []
        structure.chosen.connect(self._show_entry)
        structure.note_followed.connect(self._follow_note)
        pages.clicked.connect(self._choose_at)
        pages.link_followed.connect(structure.symbol_followed)
        pages.position_changed.connect(self.moved)
        find_bar.sought.connect(self._seek)
        find_bar.stepped.connect(self.finds.step)
        find_bar.closed.connect(structure.setFocus)
        self.finds.changed.connect(self._show_finds)
        links.changed.connect(self._show_links)

    @property
    def _resolution(self) -> Resolution:
        return self._structure.structure.resolution

    def go_back(self) -> None:
        """Go back to where a note mark was followed."""
        if self._way:
            self._structure.choose_key(self._way.pop())

    def _seek(self, words: str) -> None:
        entry = self._structure.entry()
        self.finds.seek(words, entry.position or 0 if entry else 0)

    def _follow_note(self, marker: str) -> None:
        entry = self._structure.entry()
        if entry is not None:
            self._way.append(entry.key)
        self._structure.choose_note(marker)

    def _show_entry(self, entry: OutlineEntry) -> None:
        regions = self._regions(entry)
        self._mark(regions)
        if regions and not self._clicked:
            self._pages.show_region(regions[0])
        self.moved.emit()

    def _regions(self, entry: OutlineEntry) -> tuple[Region, ...]:
        if entry.note:
            return entry.note.regions
        return self._resolution.paragraphs[entry.position].regions if entry.position is not None else ()

    def _mark(self, regions: tuple[Region, ...]) -> None:
        outlines = [PageMark(region, PageMarkStyle.OUTLINE) for region in regions]
        self._pages.set_marks([*outlines, *self._link_marks, *self.finds.marks()])

    def _show_links(self) -> None:
        """Make links of what is cited, in the text and on the pages."""
        self._structure.set_links(self._links.links_in, self._links.tip)
        self._link_marks = link_marks(self._resolution, self._links)
        entry = self._structure.entry()
        self._mark(self._regions(entry) if entry else ())

    def _choose_at(self, page: int, spot: QPointF) -> None:
        self._clicked = True  # what was clicked is in view already
        marker = footnote_at(self._resolution, page, spot.x(), spot.y())
        position = paragraph_at(self._resolution, page, spot.x(), spot.y())
        if marker is not None:
            self._structure.choose_note(marker)
        elif position is not None:
            self._structure.choose_paragraph(position)
        self._clicked = False

    def _show_finds(self) -> None:
        self._structure.set_highlights(self.finds.highlights())
        self._find_bar.show_count(self.finds.at, self.finds.total)
        here = self.finds.here()
        if here is not None:
            self._structure.choose_key(here.key)
        entry = self._structure.entry()
        self._mark(self._regions(entry) if entry else ())
        region = self.finds.region()
        if region:
            self._pages.show_region(region)
