"""Links in the texts of both versions to what of the library they cite."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.pages.link_marks import link_marks
from desktop_app.gui.pages.marks import PageMark
from desktop_app.gui.parts.cited_links import CitedLinks, SymbolLink
from desktop_app.markup.side_text import note_owner, paragraph_owner
from desktop_app.resolution.model import Resolution


class ComparedLinks:
    """The links in each text of a comparison, by its side and the name that its runs have of it."""

    def __init__(self, comparison: Comparison, links: CitedLinks) -> None:
        self._comparison, self._links = comparison, links

    def of(self, side: Side, owner: str) -> tuple[SymbolLink, ...]:
        """The links in one paragraph or footnote."""
        return self._links.links_in(self._texts[side].get(owner, ""))

    def marks(self, side: Side) -> list[PageMark]:
        """The links on the pages of one version."""
        return link_marks(self._comparison.version(side), self._links)

    def tip(self, number: str) -> str:
        """What a link leads to."""
        return self._links.tip(number)

    @cached_property
    def _texts(self) -> Mapping[Side, Mapping[str, str]]:
        return {side: _texts_of(self._comparison.version(side)) for side in Side}


def _texts_of(version: Resolution) -> Mapping[str, str]:
    texts = {paragraph_owner(at): paragraph.text for at, paragraph in enumerate(version.paragraphs)}
    return texts | {note_owner(note.marker): note.text for note in version.footnotes}
