"""The order in which pages are read: that of their printed numbers. A page that is there twice is read once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Page
from desktop_app.extraction.page.running_heads import JOB_NUMBER
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Notice, Paragraph, Resolution
from desktop_app.resolution.words import Words, packed_words

WITH_TOTAL = re.compile(r"(\d{1,4})\s?/\s?(\d{1,4})")
ALONE = re.compile(r"(?:\w{1,9}\.?\s)?[-–—\s]*(\d{1,4})[-–—\s]*")

PAGE_TWICE = Message("page-twice", "Page {0} of the file is the same as page {1}; it is read once.")
PAGES_OUT_OF_ORDER = Message(
    "pages-out-of-order",
    "The pages of the file are not in the order of their printed numbers; they are read in this order: {0}.",
)


@dataclass(frozen=True)
class PageOrder:
    """Pages in reading order, numbered anew from 0, the numbers that they have in the file, and what is amiss."""

    pages: Sequence[Page]
    numbers: tuple[int, ...]
    notices: tuple[Notice, ...] = ()

    def as_in_file(self, resolution: Resolution) -> Resolution:
        """The resolution that was read from these pages, its places as in the file."""
        if self.numbers == tuple(range(len(self.numbers))):
            return resolution
        return replace(
            resolution,
            paragraphs=tuple(_moved(paragraph, self.numbers) for paragraph in resolution.paragraphs),
            footnotes=tuple(_moved(note, self.numbers) for note in resolution.footnotes),
            warnings=tuple(
                notice if notice.page is None else replace(notice, page=self.numbers[notice.page])
                for notice in resolution.warnings
            ),
        )


def reading_order(pages: Sequence[Page]) -> PageOrder:
    """The pages as they are to be read."""
    first = _firsts(pages)
    notices = [
        Notice(PAGE_TWICE.filled(str(page.number + 1), str(first[page.number] + 1)), page.number)
        for page in pages
        if first[page.number] != page.number
    ]
    once = [page for page in pages if first[page.number] == page.number]
    printed = _printed_numbers(once)
    ordered = sorted(once, key=lambda page: printed[page.number]) if printed else once
    numbers = tuple(page.number for page in ordered)
    if ordered != once:
        order = ", ".join(str(number + 1) for number in numbers)
        notices.append(Notice(PAGES_OUT_OF_ORDER.filled(order), numbers[0]))
    if numbers == tuple(range(len(pages))):
        return PageOrder(pages, numbers)
    return PageOrder([replace(page, number=n) for n, page in enumerate(ordered)], numbers, tuple(notices))


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
    found = _with_total(pages) or _alone(pages)
    bare = [page.number for page in pages if page.number not in found]
    if not found or len(bare) > 1 or len(set(found.values())) < len(found) or (bare and 1 in found.values()):
        return {}
    return {**found, **dict.fromkeys(bare, 1)}


def _with_total(pages: Sequence[Page]) -> dict[int, int]:
    """Numbers such as 2/7, all with the same total, which some Arabic texts put first.

    Several on one page are those of pages that were put side by side.
    """
    printed = {page.number: _printed(WITH_TOTAL, page) for page in pages}
    if any(len(matches) > 1 for matches in printed.values()):
        return {}
    found = {page: matches[0] for page, matches in printed.items() if matches}
    for number, total in ((1, 2), (2, 1)):
        totals = Counter(int(match[total]) for match in found.values())
        if len(totals) == 1 and all(int(match[number]) <= int(match[total]) for match in found.values()):
            return {page: int(match[number]) for page, match in found.items()}
    return {}


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
    margins = [JOB_NUMBER.sub("", line.text).strip() for line in page.lines if line.y1 < top or line.y0 > bottom]
    return [match for text in margins if (match := pattern.fullmatch(text))]


Placed = TypeVar("Placed", Paragraph, Footnote)


def _moved(part: Placed, numbers: Sequence[int]) -> Placed:
    """The same paragraph or footnote on other pages."""
    regions = tuple(region._replace(page=numbers[region.page]) for region in part.regions)
    words = [word._replace(region=word.region._replace(page=numbers[word.region.page])) for word in part.words]
    return replace(part, regions=regions, words=Words.of_packed(packed_words(words)))
