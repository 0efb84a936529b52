"""Links on pages to what of the library is cited there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.regions import stretch_regions
from desktop_app.gui.parts.cited_links import CitedLinks
from desktop_app.resolution.model import Footnote, Paragraph, Resolution


def link_marks(resolution: Resolution, links: CitedLinks) -> list[PageMark]:
    """The marks of the links in a resolution; their keys are the numbers of what they lead to."""
    if not links.known:
        return []
    parts: Sequence[Paragraph | Footnote] = (*resolution.paragraphs, *resolution.footnotes)
    return [mark for part in parts for mark in _marks_of(part, links)]


def _marks_of(part: Paragraph | Footnote, links: CitedLinks) -> Iterator[PageMark]:
    for link in links.links_in(part.text):
        tip = links.rich_tip(link.number)
        for region in stretch_regions(part.words, link.start, link.end):
            yield PageMark(region, PageMarkStyle.LINK, link.number, tip)
