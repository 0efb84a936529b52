"""The order in which pages are read: that of their printed numbers. A page that is there twice is read once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.leaves import (
    GRIDS,
    Leaf,
    as_a_booklet,
    halves_of,
    leaves_of,
    leaves_of_small_type,
    steps_back,
    trimmed,
)
from desktop_app.extraction.page.lines import Page
from desktop_app.extraction.page.rows import is_right_to_left
from desktop_app.extraction.page.running_heads import JOB_NUMBER, OF, PAGE_WORDS
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Notice, Paragraph, Resolution
from desktop_app.resolution.words import Region, Words, packed_words

WITH_TOTAL = re.compile(
    rf"(?:(?:{'|'.join(PAGE_WORDS)}|第)\.?\s?)?(\d{{1,4}}){OF}(\d{{1,4}})(?:\s?[页頁])?", re.IGNORECASE
)
ALONE = re.compile(r"(?:\w{1,9}\.?\s)?[-–—\s]*(\d{1,4})[-–—\s]*")

Placed = TypeVar("Placed", Paragraph, Footnote)

PAGE_TWICE = Message("page-twice", "Page {0} of the file is the same as page {1}; it is read once.")
PAGES_TWICE = Message(
    "page-twice",
    "{1} pages of the file, the first of them page {0}, are the same as pages before them; each is read once.",
)
PAGE_MISSING = Message("page-missing", "By the printed numbers, page {0} of {1} is missing in the file.")
PAGES_MISSING = Message(
    "page-missing", "By the printed numbers, {2} of {1} pages are missing in the file, the first of them page {0}."
)
PAGES_REVERSED = Message(
    "pages-reversed",
    "The numbers of paragraphs count down from page to page; the pages are read from the last to the first.",
)
PAGES_OUT_OF_ORDER = Message(
    "pages-out-of-order",
    "The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.",
)


@dataclass(frozen=True)
class PageOrder:
    """Pages in reading order, numbered anew from 0, the numbers that they have in the file, and what is amiss.

    ``corners`` tell how far, in points, each page begins from the left edge and the upper one of that in the file; none
    if none does. ``turns`` are of the pages of the file that are read as if they were turned. Where ``counts_on``, the
    printed numbers go up by one from each page to the next: none is missing between two.
    """

    pages: Sequence[Page]
    numbers: tuple[int, ...]
    notices: tuple[Notice, ...] = ()
    corners: tuple[tuple[float, float], ...] = ()
    turns: Mapping[int, Turn] = field(default_factory=dict)
    counts_on: bool = False

    def as_in_file(self, resolution: Resolution) -> Resolution:
        """The resolution that was read from these pages, its places as in the file."""
        if not (self.corners or self.turns) and self.numbers == tuple(range(len(self.numbers))):
            return resolution
        return replace(
            resolution,
            paragraphs=tuple(self._placed(paragraph) for paragraph in resolution.paragraphs),
            footnotes=tuple(self._placed(note) for note in resolution.footnotes),
            warnings=tuple(
                notice if notice.page is None else replace(notice, page=self.numbers[notice.page])
                for notice in resolution.warnings
            ),
        )

    def _placed(self, part: Placed) -> Placed:
        """The same paragraph or footnote on the pages of the file."""
        regions = tuple(self._in_file(region) for region in part.regions)
        words = [word._replace(region=self._in_file(word.region)) for word in part.words]
        return replace(part, regions=regions, words=Words.of_packed(packed_words(words)))

    def _in_file(self, region: Region) -> Region:
        page, x0, y0, x1, y1 = region
        across, down = self.corners[page] if self.corners else (0.0, 0.0)
        as_read = Region(self.numbers[page], x0 + across, y0 + down, x1 + across, y1 + down)
        turn = self.turns.get(as_read.page)
        return turn.displayed(as_read) if turn else as_read


class Turn(NamedTuple):
    """How a page of the file was turned to be read: its width and height then, and the degrees, clockwise."""

    width: float
    height: float
    degrees: int

    def displayed(self, region: Region) -> Region:
        """Where on the page as displayed something is that was read."""
        page, x0, y0, x1, y1 = region
        width, height, degrees = self
        if degrees == 90:
            return Region(page, y0, width - x1, y1, width - x0)
        if degrees == 180:
            return Region(page, width - x1, height - y1, width - x0, height - y0)
        return Region(page, height - y1, x0, height - y0, x1)


def reading_order(pages: Sequence[Page]) -> PageOrder:
    """The pages as they are to be read."""
    right_to_left = is_right_to_left(pages)
    order = (
        _of_numbered_leaves(pages, right_to_left)
        or _of_small_leaves(pages, right_to_left)
        or _of_booklet(pages, right_to_left)
        or _of_pages(pages)
    )
    turns = {page.number: Turn(page.width, page.height, page.turn) for page in pages if page.turn}
    return replace(order, turns=turns)


def _of_numbered_leaves(sheets: Sequence[Page], right_to_left: bool) -> PageOrder | None:
    """The pages of sheets that hold several, or small ones, where these bear all numbers from 1 up, as sheets do not.

    ``None`` where there are no such sheets.
    """
    if not sheets or (_is_complete(_printed_numbers(sheets)) and not _are_printed_small(sheets)):
        return None
    for columns, rows in GRIDS:
        leaves = leaves_of(sheets, columns, rows, right_to_left)
        for cut in (trimmed(leaves), leaves) if leaves and all(map(_holds_words, leaves)) else ():
            printed = _printed_numbers([leaf.page for leaf in cut])
            if _is_complete(printed):
                return _of_leaves(sorted(cut, key=lambda leaf: printed[leaf.page.number]))
    return None


def _are_printed_small(sheets: Sequence[Page]) -> bool:
    """Whether pages that bear numbers, which stand at their head or foot, leave much of the height of their sheets."""
    edges = [edge for sheet in sheets for line in sheet.lines for edge in (line.y0, line.y1)]
    return max(edges) - min(edges) < LIMITS.printed_small * min(sheet.height for sheet in sheets)


def _is_complete(printed: Mapping[int, int]) -> bool:
    """Whether printed numbers count from 1 up without a gap."""
    return bool(printed) and sorted(printed.values()) == list(range(1, len(printed) + 1))


def _holds_words(leaf: Leaf) -> bool:
    """Whether a leaf holds more than what stands in the head or foot of a page."""
    return sum(len(line.text) for line in leaf.page.lines) >= LIMITS.words_of_leaf


def _of_small_leaves(sheets: Sequence[Page], right_to_left: bool) -> PageOrder | None:
    """The pages of sheets that hold several in tiny type, without numbers; ``None`` where there are no such sheets."""
    leaves = leaves_of_small_type(sheets, right_to_left)
    return _of_leaves(leaves) if len(leaves) > 1 and all(map(_holds_words, leaves)) else None


def _of_booklet(sheets: Sequence[Page], right_to_left: bool) -> PageOrder | None:
    """The pages of sheets that each hold two; ``None`` where a sheet is something else."""
    halves = halves_of(sheets, right_to_left)
    if not halves:
        return None
    printed = _printed_numbers([half.page for half in halves])
    if printed:
        return _of_leaves(sorted(halves, key=lambda half: printed[half.page.number]))
    return _of_leaves(as_a_booklet(halves, len(sheets), right_to_left))


def _of_leaves(ordered: Sequence[Leaf]) -> PageOrder:
    """The order of leaves; how those of one sheet are arranged on it is nothing to tell."""
    numbers = tuple(leaf.sheet for leaf in ordered)
    pages = [replace(leaf.page, number=number) for number, leaf in enumerate(ordered)]
    notices = () if list(numbers) == sorted(numbers) else (_out_of_order(numbers),)
    return PageOrder(pages, numbers, notices, tuple((leaf.across, leaf.down) for leaf in ordered))


def _out_of_order(numbers: Sequence[int]) -> Notice:
    order = ", ".join(str(number + 1) for number in numbers)
    return Notice(PAGES_OUT_OF_ORDER.filled(order), numbers[0])


def _of_pages(pages: Sequence[Page]) -> PageOrder:
    first = _firsts(pages)
    once = [page for page in pages if first[page.number] == page.number]
    printed = _printed_numbers(once)
    ordered = sorted(once, key=lambda page: printed[page.number]) if printed else once
    numbers = tuple(page.number for page in ordered)
    counts_on = bool(printed) and max(printed.values()) - min(printed.values()) == len(printed) - 1
    notices = [*_twice(first), *_missing(once, printed)]
    if ordered != once:
        notices.append(_out_of_order(numbers))
    elif not printed and _is_reversed(once):
        ordered, numbers = ordered[::-1], numbers[::-1]
        notices.append(Notice(PAGES_REVERSED, numbers[0]))
    if numbers == tuple(range(len(pages))):
        return PageOrder(pages, numbers, tuple(notices), counts_on=counts_on)
    renumbered = [replace(page, number=n) for n, page in enumerate(ordered)]
    return PageOrder(renumbered, numbers, tuple(notices), counts_on=counts_on)


def _twice(first: Mapping[int, int]) -> Iterator[Notice]:
    """A warning of the pages that are the same as others before, by the numbers of their first ones."""
    again = [number for number, one in first.items() if one != number]
    if len(again) == 1:
        yield Notice(PAGE_TWICE.filled(str(again[0] + 1), str(first[again[0]] + 1)), again[0])
    elif again:
        yield Notice(PAGES_TWICE.filled(str(again[0] + 1), str(len(again))), again[0])


def _missing(pages: Sequence[Page], printed: Mapping[int, int]) -> Iterator[Notice]:
    """A warning of the pages that should be there by the total that several bear, on the one before the first gap."""
    found, total = _with_total(pages)
    if len(found) < 2 or not printed:
        return
    gone = sorted(set(range(1, total + 1)) - set(printed.values()))
    if gone:
        before = [page for page, number in printed.items() if number < gone[0]]
        message = PAGE_MISSING if len(gone) == 1 else PAGES_MISSING
        where = max(before, key=lambda page: printed[page], default=pages[0].number)
        yield Notice(message.filled(str(gone[0]), str(total), str(len(gone))), where)


def _is_reversed(pages: Sequence[Page]) -> bool:
    """Whether the numbers of paragraphs hardly ever step back once the pages are read from the last to the first."""
    steps = steps_back(pages)
    return steps >= LIMITS.steps_back and steps_back(pages[::-1]) < steps * LIMITS.stays_back


def _firsts(pages: Sequence[Page]) -> dict[int, int]:
    """By page number, the number of the first page with the same text; short ones without a number all differ."""
    seen: dict[str, int] = {}
    firsts = {}
    for page in pages:
        text = "".join([line.text for line in page.lines])
        own = len(text) >= LIMITS.copied_page or len(_printed(WITH_TOTAL, page)) == 1
        firsts[page.number] = seen.setdefault(text, page.number) if own else page.number
    return firsts


def _printed_numbers(pages: Sequence[Page]) -> dict[int, int]:
    """By page number, the printed one; empty if these do not tell an order. The first page may bear none."""
    found = _with_total(pages)[0] or _alone(pages)
    bare = [page.number for page in pages if page.number not in found]
    if not found or len(bare) > 1 or len(set(found.values())) < len(found) or (bare and 1 in found.values()):
        return {}
    return {**found, **dict.fromkeys(bare, 1)}


def _with_total(pages: Sequence[Page]) -> tuple[dict[int, int], int]:
    """Numbers such as 2/7, all with the same total, which some Arabic texts put first; and the total.

    Several on one page are those of pages that were put side by side.
    """
    printed = {page.number: _printed(WITH_TOTAL, page) for page in pages}
    if any(len(matches) > 1 for matches in printed.values()):
        return {}, 0
    found = {page: matches[0] for page, matches in printed.items() if matches}
    for number, total in ((1, 2), (2, 1)):
        totals = Counter(int(match[total]) for match in found.values())
        if len(totals) == 1 and all(int(match[number]) <= int(match[total]) for match in found.values()):
            return {page: int(match[number]) for page, match in found.items()}, next(iter(totals))
    return {}, 0


def _alone(pages: Sequence[Page]) -> dict[int, int]:
    """Numbers such as "Page 3", which count up without a gap over several pages, or over all but the first."""
    printed = [(page.number, _printed(ALONE, page)) for page in pages]
    found = {page: int(matches[0][1]) for page, matches in printed if len(matches) == 1}
    counted = sorted(found.values())
    if not counted or counted != list(range(counted[0], counted[0] + len(counted))) or counted[0] not in (1, 2):
        return {}
    complete = counted[-1] == len(pages) and all(len(matches) < 2 for _, matches in printed)
    least = LIMITS.numbered_pages - 1 if complete else LIMITS.numbered_pages
    return found if len(found) >= least else {}


def _printed(pattern: re.Pattern[str], page: Page) -> list[re.Match[str]]:
    """The lines in the head or foot of a page that have the pattern, whatever job number stands beside it."""
    top, bottom = page.height * LIMITS.head_zone, page.height * LIMITS.foot_zone
    margins = [line.text for line in page.lines if line.y1 < top or line.y0 > bottom]
    bare = [JOB_NUMBER.sub("", text) if "-" in text else text for text in margins]
    return [match for text in bare if (match := pattern.fullmatch(text.strip()))]
