"""Links in the texts of both versions to what of the library they cite."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.pages.link_marks import link_marks
from desktop_app.gui.pages.marks import PageMark
from desktop_app.gui.parts.cited_links import CitedLinks, SymbolLink
from desktop_app.markup.side_text import parts_by_owner
from desktop_app.resolution.model import Footnote, Paragraph


class ComparedLinks:
    """The links in each text of a comparison, by its side and the name that its runs have of it."""

    def __init__(self, comparison: Comparison, links: CitedLinks) -> None:
        self._comparison, self._links = comparison, links

    def of(self, side: Side, owner: str) -> tuple[SymbolLink, ...]:
        """The links in one paragraph or footnote."""
        part = self._parts[side].get(owner)
        return self._links.links_in(part.text) if part else ()

    def marks(self, side: Side) -> list[PageMark]:
        """The links on the pages of one version."""
        return link_marks(self._comparison.version(side), self._links)

    def tip(self, number: str) -> str:
        """What a link leads to, as rich text."""
        return self._links.rich_tip(number)

    @cached_property
    def _parts(self) -> Mapping[Side, Mapping[str, Paragraph | Footnote]]:
        return {side: parts_by_owner(self._comparison.version(side)) for side in Side}
