"""From places in the text of a resolution to places on its pages, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from desktop_app.gui.pages.selection import PageWord
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.words import Region, Word


def stretch_regions(words: Sequence[Word], start: int, end: int) -> tuple[Region, ...]:
    """The boxes, one for each line, of the words that a stretch of the text touches."""
    touched = [word.region for word in words if word.start < end and word.end > start]
    boxes: list[Region] = []
    for region in touched:
        if boxes and _same_line(boxes[-1], region):
            boxes[-1] = _around(boxes[-1], region)
        else:
            boxes.append(region)
    return tuple(boxes)


def page_words(resolution: Resolution) -> tuple[PageWord, ...]:
    """Every word of the resolution and its footnotes, in reading order, for choosing on the page."""
    texts = chain(
        ((paragraph.text, paragraph.words) for paragraph in resolution.paragraphs),
        ((note.text, note.words) for note in resolution.footnotes),
    )
    return tuple(chain.from_iterable(_pieces(text, words) for text, words in texts))


def paragraph_at(resolution: Resolution, page: int, x: float, y: float) -> int | None:
    """The position of the paragraph at a place on a page, or of the nearest one within half an inch above or below."""
    best: tuple[float, int] | None = None
    for position, paragraph in enumerate(resolution.paragraphs):
        for region in paragraph.regions:
            if region.page == page:
                candidate = (_distance(region, x, y), position)
                best = min(best, candidate) if best else candidate
    return best[1] if best and best[0] <= 36 else None


def footnote_at(resolution: Resolution, page: int, x: float, y: float) -> str | None:
    """The marker of the footnote printed at a place on a page."""
    for note in resolution.footnotes:
        if any(region.page == page and _distance(region, x, y) == 0 for region in note.regions):
            return note.marker
    return None


def _pieces(text: str, words: Sequence[Word]) -> Iterator[PageWord]:
    end = -1
    for word in words:
        yield PageWord(word.region, text[word.start : word.end], glued=word.start == end)
        end = word.end


def _distance(region: Region, x: float, y: float) -> float:
    """How far a place is from a region, in points; what is beside a paragraph belongs to it."""
    across = max(region.x0 - x, 0.0, x - region.x1)
    down = max(region.y0 - y, 0.0, y - region.y1)
    return down + across / 20 if down or across > 72 else 0.0


def _same_line(line: Region, word: Region) -> bool:
    if line.page != word.page:
        return False
    overlap = min(line.y1, word.y1) - max(line.y0, word.y0)
    return overlap > 0.5 * min(line.y1 - line.y0, word.y1 - word.y0)


def _around(first: Region, second: Region) -> Region:
    return Region(
        first.page,
        min(first.x0, second.x0),
        min(first.y0, second.y0),
        max(first.x1, second.x1),
        max(first.y1, second.y1),
    )
