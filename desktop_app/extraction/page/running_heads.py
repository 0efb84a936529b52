"""Running heads and feet: what repeats from page to page, and where."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.blank_pages import says_that_it_is_blank
from desktop_app.extraction.page.glyph_runs import first_run, is_superscript, whole
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.lines import Line, Page
from desktop_app.extraction.page.rows import UNDERSCORES, TextRow, by_column
from desktop_app.resolution.symbol import PRINTED

SYMBOL = re.compile(rf"{PRINTED}\*?")
# A stamp such as "UN-000451" counts pages too.
# What stands between a number and the total: "2/7", "Page 2 of 7", "第2页，共7页".
OF = r"(?:\s*/\s*|\s+(?:of|sur|de|из|من)\s+|\s*[页頁]?[,，/]?\s*共\s*)"
COUNTER = re.compile(rf"((?:[^\W\d]{{1,10}}\.?[\s-]*)?)(\d{{1,7}})(?:{OF}(\d{{1,4}}))?((?:\s*[^\W\d])?)")
# Words for "page" in the six languages; a number after any other word must count up over several pages.
PAGE_WORDS = frozenset({"page", "p", "página", "pág", "страница", "стр", "صفحة", "الصفحة", "第页", "第頁", "页", "頁"})
JOB_NUMBER = re.compile(r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\b")
# The letter for the language after a job number: "(E)".
LANGUAGE_LETTER = re.compile(r"\([A-Z]\)")
BARCODE = re.compile(r"\*\d{5,}\*")
YEAR = re.compile(r"(?:19|20)\d\d")
CONTINUED = re.compile(r"/\s*(?:\.\s?\.\s?\.|…)")


@dataclass(slots=True)
class Sheet:
    """The rows of one page, divided into running head, body and running foot."""

    page: int
    head: list[TextRow] = field(default_factory=list)
    body: list[TextRow] = field(default_factory=list)
    foot: list[TextRow] = field(default_factory=list)


def sheets_of(pages: Sequence[Page], rows: Sequence[list[TextRow]], layout: Layout) -> list[Sheet]:
    """Each page's rows without its running head and foot."""
    finder = _Finder(pages, rows, layout)
    return [finder.sheet(page, page_rows) for page, page_rows in zip(pages, rows, strict=True)]


class _Finder:
    """What the pages have in common at their heads and feet."""

    def __init__(self, pages: Sequence[Page], rows: Sequence[list[TextRow]], layout: Layout) -> None:
        self.layout = layout
        self.first_page = _squeezed("".join(row.text for row in rows[0])) if rows else ""
        self.symbols = SYMBOL.findall(" ".join([row.text for row in rows[0]])) if rows else []
        self.heads: Counter[str] = Counter()
        self.titles: Counter[str] = Counter()
        self.beginnings: Counter[str] = Counter()
        self.feet: dict[str, list[float]] = defaultdict(list)
        self.pages = len(pages)
        self.totals: Counter[str] = Counter()
        self.counters: Counter[tuple[str, int]] = Counter()
        self.tops: Counter[tuple[int, bool]] = Counter()
        for page, page_rows in zip(pages, rows, strict=True):
            self._note(page, page_rows)

    def _note(self, page: Page, rows: list[TextRow]) -> None:
        top, bottom = page.height * LIMITS.head_zone, page.height * LIMITS.foot_zone
        self.heads.update({_squeezed(line.text) for row in rows if row.baseline < top for line in row.lines})
        deepest = page.height * LIMITS.long_head_zone
        small = [row for row in rows if row.baseline < deepest and self.layout.is_small(row)]
        self.titles.update({_squeezed(row.text) for row in small} if page.number > 0 else ())
        margins = [line.text for row in rows if not top < row.baseline < bottom for line in row.lines]
        found = [match for text in margins if (match := _counter(text))]
        self.totals.update({match.group(3) for match in found})
        self.counters.update({_step(match, page) for match in found})
        if page.number > 0:
            self.beginnings.update(set(self._beginnings(page, rows).values()))
            self.tops.update(filter(None, [self._top(page, rows)]))
        for row in rows:
            if row.baseline > bottom:
                for line in row.lines:
                    self.feet[_squeezed(line.text)].append(row.baseline)

    def sheet(self, page: Page, rows: list[TextRow]) -> Sheet:
        """The rows of a page, divided separately for each column."""
        sheet = Sheet(page.number)
        for place, column in enumerate(by_column(rows)):
            second_of_two = place > 0 and page.width > page.height  # two pages on a sheet
            first, last = self._ends(page, column, page.number > 0 or second_of_two)
            body, blank = _without_statement(column[first:last])
            sheet.head += column[:first]
            sheet.body += body
            sheet.foot += [*blank, *column[last:]]
        return sheet

    def _ends(self, page: Page, rows: list[TextRow], headed: bool) -> tuple[int, int]:
        """Where the head ends and the foot begins; the first page is not ``headed``, as it has a masthead."""
        first = self._head(page, rows) if headed else 0
        last = self._above_foot(page, rows, first)
        return first, _above_job_number(page, rows, first, last)

    def _head(self, page: Page, rows: list[TextRow]) -> int:
        """Where the head ends; what somebody printed above the head belongs to it."""
        heads = self._head_with_symbol(page, rows), self._head_as_elsewhere(page, rows)
        first = self._end_of_head(page, rows, max(*heads, self._head_in_its_place(page, rows)))
        if first or len(rows) < 2 or rows[0].baseline > page.height * LIMITS.head_zone:
            return first
        for above in range(1, min(LIMITS.strangers, len(rows) - 1) + 1):
            if self._is_head_below(page, rows, above):
                return above + self._head(page, rows[above:])
        apart = self._set_apart(page, rows)
        return apart if all(map(self.layout.is_small, rows[:apart])) else 0  # no paragraph is set like this

    def _is_head_below(self, page: Page, rows: list[TextRow], above: int) -> bool:
        """Whether a head with the symbol begins below the first rows, which are small or set apart from it."""
        are_small = all(self.layout.is_small(row) for row in rows[:above])
        if not (are_small or self._stands_apart(rows[above - 1], rows[above])):
            return False
        below = self._head(page, rows[above:])
        return any(map(self._symbol_in, rows[above : above + below]))

    def _above_foot(self, page: Page, rows: list[TextRow], first: int) -> int:
        """Where the foot begins; what somebody printed below the foot belongs to it."""
        last = len(rows)
        for number in range(last - 1, max(first, last - 1 - LIMITS.strangers), -1):
            if UNDERSCORES.fullmatch(rows[number].text):  # notes may be below it
                continue
            if self._is_foot(page, rows, number) and self._stands_apart(rows[number - 1], rows[number]):
                last = number
        while last > first and self._is_foot(page, rows, last - 1):
            last -= 1
        return last

    def _end_of_head(self, page: Page, rows: list[TextRow], first: int) -> int:
        """Where the head ends whose first rows are known: what only repeats words of other pages is set apart below.

        The head of a table that goes on over several pages does repeat its words.
        """
        end = first
        if not first and self._goes_on_with_text(page, rows):
            return 0
        while end < len(rows) and (self._is_head(page, rows[end]) or self._goes_on_with_title(page, rows, end)):
            end += 1
        return self._above_table(page, rows, first, end) if end < len(rows) else end

    def _goes_on_with_text(self, page: Page, rows: Sequence[TextRow]) -> bool:
        """Whether the first row of a page is as large as the text, begins with a small letter and counts no pages."""
        if not rows or self.layout.is_small(rows[0]) or not rows[0].text.lstrip()[:1].islower():
            return False
        return not any(self._counts(page, line.text.strip()) for line in rows[0].lines)

    def _above_table(self, page: Page, rows: Sequence[TextRow], first: int, end: int) -> int:
        """Where a head ends without what is as close to the rows below: rows of a table, full or seldom lines of text.

        A row with the symbol or a number that counts never heads a table.
        """
        start = end
        while start > first and not self._is_off(page, rows, start):
            if self._is_named(page, rows[start - 1]):
                break
            start -= 1
        is_table = any(len(row.lines) > 1 for row in rows[start : end + 1])
        is_text = all(self.layout.fills(row) for row in rows[start:end])
        is_seldom = any(self._is_seldom(row) for row in rows[start:end])
        goes_on = start < end and self._goes_on_in_small_type(rows[end - 1], rows[end])
        return start if is_table or is_text or is_seldom or goes_on else end

    def _goes_on_in_small_type(self, row: TextRow, below: TextRow) -> bool:
        """Whether a row goes on in another of its own small type: so does the head of a table, over several rows."""
        are_alike = self.layout.is_small(below) and abs(row.size - below.size) < LIMITS.size_step
        return are_alike and below.text.lstrip()[:1].islower()

    def _is_seldom(self, row: TextRow) -> bool:
        """Whether few of the pages have what a row says at their heads."""
        return any(self.heads[_squeezed(line.text)] < self.pages * LIMITS.head_seldom for line in row.lines)

    def _is_off(self, page: Page, rows: Sequence[TextRow], below: int) -> bool:
        """Whether a row stands apart from the one above, and that is not the head of the columns below it."""
        row, head = rows[below], rows[below - 1]
        if row.baseline - head.baseline > self.layout.leading * LIMITS.head_apart:
            return True
        near = rows[below : below + LIMITS.inner_rows]
        is_head = _is_boxed(page, head) or any(_share_columns(head, each) for each in near)
        return self._stands_apart(head, row) and not is_head

    def _is_named(self, page: Page, row: TextRow) -> bool:
        """Whether a row is one of every page, names the symbol, or counts pages; years above columns do not.

        What repeats the title is one of most pages.
        """
        texts = [line.text.strip() for line in row.lines]
        if all(self.heads[_squeezed(text)] == self.pages for text in texts):  # the first page too has it at its head
            return True
        if len(row.lines) == 1 and self._repeats_title(row):
            return True
        return any(SYMBOL.search(text) or (self._counts(page, text) and not YEAR.match(text)) for text in texts)

    def _goes_on_with_title(self, page: Page, rows: Sequence[TextRow], end: int) -> bool:
        """Whether a row goes on with a title in small type that reaches far down the head of most pages."""
        if end == 0 or rows[end].baseline > page.height * LIMITS.long_head_zone:
            return False
        return self._repeats_title(rows[end]) and self.layout.is_small(rows[end - 1])

    def _repeats_title(self, row: TextRow) -> bool:
        """Whether most pages have a small row at their heads that is a piece of the first page."""
        squeezed = _squeezed(row.text)
        is_of_most = self.titles[squeezed] > self.pages * LIMITS.foot_repeats
        return is_of_most and self.layout.is_small(row) and squeezed in self.first_page

    def _head_with_symbol(self, page: Page, rows: list[TextRow]) -> int:
        """Where a head ends that is set apart, names the symbol, and otherwise repeats words of the first page.

        This finds it even in a document of two pages, and in body type.
        """
        zone = [row for row in rows if row.baseline <= page.height * LIMITS.head_zone]
        end = next((n for n, (row, below) in enumerate(pairwise(rows), 1) if self._ends_with(row, below)), 0)
        symbols = [found for row in zone[:end] if (found := self._symbol_in(row))]
        if not symbols or end > len(zone):
            return 0
        rest = [_squeezed(row.text.replace(symbols[0], "")) for row in zone[:end]]
        return end if all(text in self.first_page for text in rest) or self._is_mostly_title("".join(rest)) else 0

    def _ends_with(self, row: TextRow, below: TextRow) -> bool:
        """Whether a head ends with a row: the next one stands apart, or is as large as the text, unlike this one."""
        return self._stands_apart(row, below) or (self.layout.is_small(row) and not self.layout.is_small(below))

    def _is_mostly_title(self, text: str) -> bool:
        """Whether most of a head is a piece of the first page; the rest may differ from page to page."""
        shared = SequenceMatcher(None, text, self.first_page, autojunk=False).find_longest_match()
        return shared.size > len(text) * LIMITS.head_shared

    def _head_in_its_place(self, page: Page, rows: list[TextRow]) -> int:
        """Where a head ends that stands in the same place on all pages but the first, whatever it says."""
        top = self._top(page, rows)
        others = self.tops[top] if top else 0
        return self._set_apart(page, rows) if top and others >= (2 if top[1] else max(3, self.pages - 1)) else 0

    def _top(self, page: Page, rows: list[TextRow]) -> tuple[int, bool] | None:
        """The height of the first rows that are set well apart, and whether they name the symbol, if there are any."""
        apart = self._set_apart(page, rows)
        if not apart:
            return None
        return round(rows[apart - 1].baseline), any(map(self._symbol_in, rows[:apart]))

    def _set_apart(self, page: Page, rows: Sequence[TextRow]) -> int:
        """How many first rows are set well apart from those below: one, or two of a line each; 0 if none are.

        Two are close to each other: a heading below a head is not.
        """
        least = self.layout.leading * LIMITS.head_apart
        for number, (row, below) in enumerate(pairwise(rows[: LIMITS.apart_rows + 1]), 1):
            if row.baseline > page.height * LIMITS.head_zone:
                return 0
            if below.baseline - row.baseline >= least:
                is_table = number > 1 and any(len(each.lines) > 1 for each in rows[:number])
                are_parted = any(self._stands_apart(*pair) for pair in pairwise(rows[:number]))
                return 0 if is_table or are_parted else number
        return 0

    def _symbol_in(self, row: TextRow) -> str:
        """A symbol of the first page that a row names, be it once or several times without a blank between."""
        found = (symbol for symbol in SYMBOL.findall(row.text) if symbol in self.first_page)
        return next(found, "") or next((symbol for symbol in self.symbols if symbol in row.text), "")

    def _head_as_elsewhere(self, page: Page, rows: list[TextRow]) -> int:
        """Where a head ends that says the same as another one, however the title is broken beside the symbol."""
        beginnings = self._beginnings(page, rows)
        return max((number for number, text in beginnings.items() if self.beginnings[text] > 1), default=0)

    def _beginnings(self, page: Page, rows: list[TextRow]) -> dict[int, str]:
        """By number of first rows, what they say apart from the symbol, as long as the first page says the same."""
        found: dict[int, str] = {}
        text, has_symbol = "", False
        for number, row in enumerate(rows, 1):
            symbol = self._symbol_in(row)
            text += _squeezed(row.text.replace(symbol, ""))
            has_symbol = has_symbol or bool(symbol)
            if row.baseline > page.height * LIMITS.head_zone or text not in self.first_page:
                break
            if text and has_symbol:
                found[number] = text
            if number < len(rows) and self._stands_apart(row, rows[number]):
                break  # what follows may be the heading of an annex
        return found

    def _stands_apart(self, row: TextRow, below: TextRow) -> bool:
        scale = max(row.size / self.layout.body_size, 1.0)
        return below.baseline - row.baseline > self.layout.leading * LIMITS.paragraph_gap * scale

    def _is_head(self, page: Page, row: TextRow) -> bool:
        if row.baseline > page.height * LIMITS.head_zone or self._counts_twice(page, row):
            return False
        return all(self._is_head_line(page, row, line) for line in row.lines)

    def _counts_twice(self, page: Page, row: TextRow) -> bool:
        """Whether a row has two numbers or more that may be that of the page: such as "P-4" and "4" in a table."""
        return len(row.lines) > 1 and sum(self._counts(page, line.text.strip()) for line in row.lines) > 1

    def _is_head_line(self, page: Page, row: TextRow, line: Line) -> bool:
        text = line.text.strip()
        if self._counts(page, text) or JOB_NUMBER.match(text):
            return True
        squeezed, is_small = _squeezed(text), self.layout.is_small(row)
        if self.heads[squeezed] > (1 if is_small else self._often(text)) and len(squeezed) > 1:
            return True
        if squeezed.isdecimal():  # a mark that had no room on the page before
            return False
        return squeezed in self.first_page and (is_small or SYMBOL.fullmatch(text) is not None)

    def _often(self, text: str) -> float:
        """How often a line as large as the text may stand at the top of pages and be no running head.

        Two annexes may begin there; what is not in the masthead either, nor a single word such as the name of the
        language, may be text that comes twice.
        """
        if _squeezed(text) in self.first_page or SYMBOL.search(text) or text.isalpha():
            return max(1.0, self.pages * LIMITS.head_repeats)
        return max(2.0, self.pages * LIMITS.foot_repeats)

    def _is_foot(self, page: Page, rows: Sequence[TextRow], number: int) -> bool:
        row = rows[number]
        if row.baseline < page.height * LIMITS.foot_zone or self._counts_twice(page, row):
            return False
        others = [line for line in row.lines if not self._is_foot_text(page, line.text.strip())]
        repeats = all(self._repeats_at_foot(line, row.baseline) for line in others) and not _begins_note(row)
        return repeats and (not others or self._is_below_text(page, rows, number))

    def _repeats_at_foot(self, line: Line, baseline: float) -> bool:
        """Whether a line says the same at one height on many pages."""
        here = sum(abs(place - baseline) < LIMITS.same_place for place in self.feet[_squeezed(line.text)])
        return here > max(1.0, self.pages * LIMITS.foot_repeats)

    def _is_below_text(self, page: Page, rows: Sequence[TextRow], number: int) -> bool:
        """Whether a row that only repeats words is set apart from the text above it, or small, as no text is."""
        if number == 0 or self.layout.is_small(rows[number]) or self._is_foot(page, rows, number - 1):
            return True
        apart = rows[number].baseline - rows[number - 1].baseline
        return apart >= self.layout.leading * LIMITS.head_apart

    def _is_foot_text(self, page: Page, text: str) -> bool:
        if CONTINUED.fullmatch(text) or BARCODE.fullmatch(text):
            return True
        if SYMBOL.fullmatch(text) and _squeezed(text) in self.first_page:
            return True
        if JOB_NUMBER.match(text) or self._counts(page, text):
            return True
        rest, found = JOB_NUMBER.subn("", text)
        return found > 0 and not any(map(str.isalpha, LANGUAGE_LETTER.sub("", rest)))

    def _counts(self, page: Page, text: str) -> bool:
        """Whether the text is a page number: that of this page, or one such as 2/7 with a total as on other pages."""
        match = _counter(text)
        if match is None:
            return False
        counted = (int(match.group(2)), int(match.group(3) or -1))
        if match.group(3) and self.totals[match.group(3)] > 1:  # pages may be missing or out of order
            return True
        words, ahead = _step(match, page)
        if self.counters[words, ahead] > max(1.0, self.pages * LIMITS.head_repeats):
            return True  # the first pages may have no number
        if words and words.lower() not in PAGE_WORDS:
            return False  # "Article 5" at the head of page 5
        return counted[0] in _own_numbers(page) or counted[1] == self.pages or counted == (self.pages, page.number + 1)


def _begins_note(row: TextRow) -> bool:
    """Whether a row begins with a raised number: where the notes of each page count anew, they may look the same."""
    first = first_run(whole(row))
    return first is not None and first.text.isdecimal() and is_superscript(first, row)


def _is_boxed(page: Page, row: TextRow) -> bool:
    """Whether upright lines stand on both sides of a row, as around the cells of a table."""
    beside = [rule for rule in page.rules if rule.y0 < row.baseline < rule.y1]
    return any(rule.x1 <= row.x0 for rule in beside) and any(rule.x0 >= row.x1 for rule in beside)


def _share_columns(head: TextRow, row: TextRow) -> bool:
    """Whether at least two pieces of a row stand above pieces of another, with an edge in common."""
    edge = LIMITS.edge * row.size
    above = [
        any(abs(piece.x0 - each.x0) < edge or abs(piece.x1 - each.x1) < edge for each in row.lines)
        for piece in head.lines
    ]
    return len(row.lines) > 1 and sum(above) > 1


def _without_statement(rows: list[TextRow]) -> tuple[list[TextRow], list[TextRow]]:
    """The rows of a page, apart from those that say that it is blank and are all that stands there."""
    is_blank = len(rows) <= LIMITS.blank_rows and says_that_it_is_blank(" ".join([row.text for row in rows]))
    return ([], rows) if is_blank else (rows, [])


def _own_numbers(page: Page) -> tuple[int, ...]:
    """The numbers that a page may bear: its own, and those of the two pages on a wide sheet."""
    number = page.number + 1
    return (number, 2 * number - 1, 2 * number) if page.width > page.height else (number,)


def _counter(text: str) -> re.Match[str] | None:
    return COUNTER.fullmatch(text.strip("-–— "))


def _step(counter: re.Match[str], page: Page) -> tuple[str, int]:
    """The words around a counter, and how far it is ahead of the page number: both are the same on every page."""
    return "".join(filter(str.isalpha, counter.group(1) + counter.group(4))), int(counter.group(2)) - page.number


def _above_job_number(page: Page, rows: list[TextRow], first: int, last: int) -> int:
    """Where the foot begins: below a job number low on the page, there is only the foot."""
    for number in range(first, last):
        row = rows[number]
        low = row.baseline > page.height * LIMITS.foot_zone
        if low and any(JOB_NUMBER.match(line.text.strip()) for line in row.lines):
            return number
    return last


def _squeezed(text: str) -> str:
    return "".join(text.split())
