"""Two page views that scroll together through a tie, until it is loosened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.comparing.pages.tie import on_page, place_in, tie_of
from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.pages.view import PageView
from desktop_app.resolution.words import Region

ANCHOR = 0.25
"""The height of the views (0 to 1) at which tied places stand beside one another."""


class TiedScrolling(QObject):
    """Moves one view where the reader moves the other."""

    def __init__(self, comparison: Comparison, old: PageView, new: PageView, parent: QObject) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._views = {Side.OLD: old, Side.NEW: new}
        self.tie = tie_of(comparison)
        self._moving = False
        self.is_fast = True
        for side, view in self._views.items():
            view.position_changed.connect(lambda side=side: self.follow(side))

    def set_fast(self, is_fast: bool) -> None:
        """Fasten or loosen the tie; fastened again, the new version comes beside the old."""
        self.is_fast = is_fast
        self.follow(Side.OLD)

    def tie_here(self) -> None:
        """Tie the places that stand beside one another now."""
        self.tie = tie_of(self._comparison).tied_at(self._place(Side.OLD), self._place(Side.NEW))
        self.is_fast = True

    def follow(self, leader: Side) -> None:
        """Move the other view beside the one that was moved."""
        if self._moving or not self.is_fast or not self._has_pages():
            return
        place = self._place(leader)
        with self._by_itself():
            self._move(leader.other, leader.of(self.tie.to_new, self.tie.to_old)(place))

    def show_regions(self, regions: Mapping[Side, Region | None]) -> None:
        """Show a region on each side; where there is none, that side follows the other."""
        if not self._has_pages():
            return
        with self._by_itself():
            for side, region in regions.items():
                if region is not None:
                    self._views[side].set_position(PagePosition(region.page, region.y0), ANCHOR)
        known = [side for side, region in regions.items() if region is not None]
        if len(known) == 1:
            self.follow(known[0])

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        """What moves inside does not pull the other view along."""
        self._moving = True
        yield
        self._moving = False

    def _has_pages(self) -> bool:
        return all(view.page_count for view in self._views.values())

    def _place(self, side: Side) -> float:
        position = self._views[side].position(ANCHOR)
        return place_in(self._comparison.version(side), position.page, position.y)

    def _move(self, side: Side, place: float) -> None:
        page, y = on_page(self._comparison.version(side), place)
        self._views[side].set_position(PagePosition(page, y), ANCHOR)
