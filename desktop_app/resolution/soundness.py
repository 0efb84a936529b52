"""Whether a resolution from elsewhere holds together: each position in it leads to something that is there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.resolution.model import Paragraph, Resolution
from desktop_app.resolution.words import Region, Word, packed_words

MOST_POINTS = 10_000_000_000
"""A page of MuPDF's longest side, in the largest unit that files of tests have, is shorter than this."""


def check(resolution: Resolution) -> None:
    """Raise ``ValueError`` where a paragraph belongs to a later one, or a place or an offset is outside.

    Whoever shows a resolution follows parents and places without looking where they lead.
    """
    pages = len(resolution.page_sizes)
    for number, paragraph in enumerate(resolution.paragraphs):
        _require(paragraph.parent is None or 0 <= paragraph.parent < number)
        _require(all(0 <= offset <= len(paragraph.text) for offset in _offsets(paragraph)))
        _check_places(paragraph.regions, paragraph.words, pages)
    for note in resolution.footnotes:
        _require(all(0 <= offset <= len(note.text) for offset, _ in note.struck))
        _check_places(note.regions, note.words, pages)
    _require(all(0 <= side < MOST_POINTS for size in resolution.page_sizes for side in size))


def _offsets(paragraph: Paragraph) -> Iterable[int]:
    yield from (offset for stretch in paragraph.italics for offset in stretch)
    yield from (call.at for call in paragraph.calls)
    yield from (offset for offset, _ in paragraph.struck)


def _check_places(regions: Iterable[Region], words: Sequence[Word], pages: int) -> None:
    _require(all(0 <= region.page < pages for region in regions))
    heads, _ = packed_words(words)
    _require(all(0 <= page < pages for page in heads[0::5]))


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError("a resolution that does not hold together")
