"""The rows of a page: the pieces that share a baseline, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import attrgetter

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.columns import Column, in_columns
from desktop_app.extraction.page.gaps import in_order
from desktop_app.extraction.page.lines import STRUCK_OUT, Line, Page, Span
from desktop_app.resolution.language import RIGHT_TO_LEFT_LETTERS

# Signs that call a note instead of a number.
NOTE_SIGNS = "*†‡"
MARKER = re.compile(rf"[\s()]*(?:\d{{1,3}}|[{NOTE_SIGNS}]{{1,4}})[\s()]*")
# Raised digits that are characters of their own; they are as large as their row.
RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED_MARKER = re.compile(rf"\s*[{RAISED_DIGITS}]{{1,3}}\s*")
# A rule of underscores, as above notes.
UNDERSCORES = re.compile(rf"[_\s]{{{LIMITS.underscores},}}")
CLOSED = (".", ";", ",", ":", "!", "?", "。", "；", "，", "：", "؛", "،", "؟")
QUOTES_END = '”’»"\u00a0\u202f '
# A mark as large as its row, behind the stop that it follows: ";¹", "。[1]", ".*".
MARK_BEHIND_STOP = re.compile(
    rf"(?<=[{re.escape(''.join(CLOSED))}])\s?(?:[{RAISED_DIGITS}]{{1,3}}|\[\d{{1,3}}\]|\(\d{{1,3}}\)|[{NOTE_SIGNS}]{{1,4}})$"
)
BOLD, ITALIC = attrgetter("bold"), attrgetter("italic")
RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT_LETTERS}]+")


@dataclass(slots=True)
class TextRow:
    """What is on one baseline of a page, in reading order.

    ``start`` and ``end`` are the distances of its edges from the edge of the page where reading starts, so that rows
    of Arabic and of English can be treated alike. So can rows of the second of two columns, which is ``shift`` away
    from the first. ``column`` is the number of the column in reading order.
    ``size`` and ``baseline`` are those of most of its characters; ``bold`` and ``italic`` tell whether all of it is,
    apart from small type. ``offsets`` are the offsets in ``text`` where the lines begin; spaces at its ends are kept.
    ``struck`` holds the offsets and words of what is struck out, rows below it that are struck out whole among it;
    ``rows_struck`` is how many of those there are.
    """

    page: int
    lines: list[Line]
    offsets: list[int]
    x0: float
    y0: float
    x1: float
    y1: float
    start: float
    end: float
    baseline: float
    size: float
    bold: bool
    italic: bool
    text: str
    column: int = 0
    shift: float = 0.0
    struck: tuple[tuple[int, str], ...] = ()
    rows_struck: int = 0
    _ending: str | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def ending(self) -> str:
        """The text without the spaces and the note mark at its end; it is asked for several times, but not of all."""
        if self._ending is None:
            self._ending = _without_mark(self)
        return self._ending

    @property
    def closes(self) -> bool:
        """Whether the row ends as paragraphs do, with a stop or a comma, be it inside a quotation."""
        return self.ending.rstrip(QUOTES_END).endswith(CLOSED)


def rows_of_pages(pages: Sequence[Page], right_to_left: bool = False) -> list[list[TextRow]]:
    """The rows of each page from top to bottom, one column after another.

    If at least half of the pages are set in two columns, a few lines make a column on the others.

    Overprinted copies of a line (a way to print bold) and rotated lines are left out.
    """
    printed = [_without_copies(page.lines) for page in pages]
    columns = [_columns(page, lines, right_to_left) for page, lines in zip(pages, printed, strict=True)]
    columned = sum(len(found) > 1 for found in columns)
    if columned > 0 and 2 * columned >= len(pages):
        columns = [_columns(page, lines, right_to_left, 1) for page, lines in zip(pages, printed, strict=True)]
    return [_rows(page, found, right_to_left) for page, found in zip(pages, columns, strict=True)]


def _columns(page: Page, lines: Sequence[Line], right_to_left: bool, least: int = LIMITS.column_lines) -> list[Column]:
    return in_columns(lines, page.width, least, right_to_left, is_sheet=page.width > page.height)


def _rows(page: Page, columns: Sequence[Column], right_to_left: bool) -> list[TextRow]:
    rows = [
        _row(page, group, right_to_left, number, column.shift)
        for number, column in enumerate(columns)
        for group in _by_baseline(column.lines)
    ]
    if STRUCK_OUT in page.remarks:
        _keep_struck(rows, page.lines)
    return rows


def _keep_struck(rows: Sequence[TextRow], lines: Iterable[Line]) -> None:
    """Add to rows what is struck out in them, and the lines that are struck out whole beside or below them."""
    for row in rows:
        row.struck = tuple(
            (offset + at, words)
            for line, offset in zip(row.lines, row.offsets, strict=True)
            for at, words in line.struck
        )
    whole = [line for line in lines if line.struck and not line.text.strip()]
    for height, group in groupby(whole, key=lambda line: round((line.y0 + line.y1) / 2)):
        above = [row for row in rows if row.y0 < height]
        if not above:
            continue
        row = max(above, key=lambda row: row.baseline)
        row.struck = tuple(sorted([*row.struck, *(_struck_at(row, line, height) for line in group)]))
        row.rows_struck += height > row.y1


def _struck_at(row: TextRow, line: Line, height: float) -> tuple[int, str]:
    """Where in a row a line stood that is struck out whole, and its words; below it, it stood at its end."""
    after = [at for other, at in zip(row.lines, row.offsets, strict=True) if other.x0 > line.x0]
    at = after[0] if after and height <= row.y1 else len(row.text)
    return at, " ".join(words for _, words in line.struck)


def by_column(rows: Iterable[TextRow]) -> Iterator[list[TextRow]]:
    """The rows of each column of a page; most pages have one."""
    return (list(column) for _, column in groupby(rows, key=lambda row: row.column))


def face_of(span: Span) -> tuple[str, bool, bool]:
    """The face that a span is set in, whatever its size."""
    return span.font, span.bold, span.italic


def opens_in_other_face(before: TextRow, row: TextRow) -> bool:
    """Whether a row begins in a face of its own, as the openings of paragraphs are set."""
    opening = face_of(row.lines[0].spans[0])
    return opening not in (face_of(row.lines[-1].spans[-1]), face_of(before.lines[-1].spans[-1]))


def main_span(line: Line) -> Span:
    """The span with the most characters, not counting spaces: it determines the size and baseline of a line."""
    if len(line.spans) == 1:
        return line.spans[0]
    return max(line.spans, key=lambda span: len(span.text.strip()))


def _without_copies(lines: Iterable[Line]) -> list[Line]:
    """The level lines with text, without those printed once more in the same place."""
    kept: dict[str, list[Line]] = {}
    result = []
    for line in lines:
        text = line.text.strip()
        if line.rotated or not text:
            continue
        alike = kept.setdefault(text, [])
        if any(_is_copy(line, other) for other in alike):
            continue
        alike.append(line)
        result.append(line)
    return result


def _is_copy(line: Line, other: Line) -> bool:
    """Whether a line prints the text of another over it again: words that follow each other do not share a place."""
    across = max(LIMITS.overprint, LIMITS.copy_share * (other.x1 - other.x0))
    below = max(LIMITS.overprint, LIMITS.copy_drop * main_span(other).size)
    return abs(line.y0 - other.y0) < below and abs(line.x0 - other.x0) < across


def _by_baseline(lines: Sequence[Line]) -> list[list[Line]]:
    """Groups of lines on one baseline; superscript lines belong to the row that they are in."""
    rows: list[list[Line]] = []
    for group in _level(lines):
        is_marked = bool(rows) and _is_superscript_of(rows[-1], group)
        rows.append([*rows.pop(), *group] if is_marked else group)
    return rows


def _level(lines: Sequence[Line]) -> list[list[Line]]:
    """Groups of lines on one baseline, from top to bottom."""
    groups: list[tuple[Span, list[Line]]] = []
    for span, line in sorted([(main_span(line), line) for line in lines], key=lambda pair: pair[0].baseline):
        first, group = groups[-1] if groups else (span, [])
        if group and _is_beside(group, first, line, span):
            group.append(line)
        else:
            groups.append((span, [line]))
    return [group for _, group in groups]


def _is_beside(group: Sequence[Line], first: Span, line: Line, span: Span) -> bool:
    """Whether a line stands in the row of others: on their baseline, or a little lower and clear of all of them."""
    drop, size = span.baseline - first.baseline, min(span.size, first.size)
    if drop <= LIMITS.same_baseline * size or drop > LIMITS.cell_drop * size:
        return drop <= LIMITS.same_baseline * size
    gutter = LIMITS.gutter * size
    is_alike = abs(span.size - first.size) < LIMITS.size_step
    return is_alike and all(x.x1 + gutter < line.x0 or line.x1 + gutter < x.x0 for x in group)


def _is_superscript_of(small: list[Line], row: list[Line]) -> bool:
    """Whether a group of small lines just above is superscript in any of the lines of a row."""
    mark = main_span(small[0])
    return any(_is_raised_in(line, main_span(line), small, mark) for line in row)


def _is_raised_in(line: Line, span: Span, small: list[Line], mark: Span) -> bool:
    """Whether a group of small lines just above is superscript in this line."""
    if span.baseline - mark.baseline > span.size * LIMITS.superscript_reach:
        return False
    if mark.size > span.size * LIMITS.smaller and not all(RAISED_MARKER.fullmatch(other.text) for other in small):
        return False
    reach = span.size * (LIMITS.marker_reach if all(MARKER.fullmatch(other.text) for other in small) else 1)
    return any(other.x0 - reach < line.x1 and line.x0 < other.x1 + reach for other in small)


def _row(page: Page, lines: list[Line], right_to_left: bool, column: int, shift: float) -> TextRow:
    if len(lines) > 1:
        lines = sorted(lines, key=lambda line: -line.x1) if right_to_left else in_order(lines)
    spans = [span for line in lines for span in line.spans if not span.text.isspace()]
    main, large = spans[0], spans
    if len(spans) > 1:
        main = max(spans, key=_length)
        least = main.size * LIMITS.smaller
        large = [span for span in spans if span.size >= least]
    x0, y0, x1, y1 = printed_box(lines)
    text, offsets = _joined(lines, main.size, right_to_left)
    return TextRow(
        page=page.number,
        lines=lines,
        offsets=offsets,
        x0=x0,
        y0=y0,
        x1=x1,
        y1=y1,
        start=(page.width - x1 if right_to_left else x0) - shift,
        end=(page.width - x0 if right_to_left else x1) - shift,
        baseline=main.baseline,
        size=main.size,
        bold=all(map(BOLD, large)),
        italic=all(map(ITALIC, large)),
        text=text,
        column=column,
        shift=shift,
    )


def _length(span: Span) -> int:
    return len(span.text)


def _without_mark(row: TextRow) -> str:
    """The text of a row without the spaces and the note mark at its end."""
    text, least = row.text.rstrip(), row.size * LIMITS.smaller
    for line in reversed(row.lines):
        for span in reversed(line.spans):
            if span.size >= least and not span.text.isspace():
                return text if text.endswith(CLOSED) else MARK_BEHIND_STOP.sub("", text)
            text = text.removesuffix(span.text.strip()).rstrip()
    return text


def printed_box(lines: Sequence[Line]) -> tuple[float, float, float, float]:
    """The box of what is printed: a line's own box includes its spaces."""
    line = lines[0]
    if len(lines) > 1:
        x0s, y0s, x1s, y1s = zip(*[printed_box([line]) for line in lines], strict=True)
        return min(x0s), min(y0s), max(x1s), max(y1s)
    if not line.words or line.struck:  # words that are struck out at an end are in the line's own box alone
        return line.x0, line.y0, line.x1, line.y1
    first, last = line.words[0], line.words[-1]
    if first[2] <= last[2]:  # from left to right, as nearly always
        return first[2], line.y0, max(first[3], last[3]), line.y1
    _, _, x0s, x1s = zip(*line.words, strict=True)
    return min(x0s), line.y0, max(x1s), line.y1


def _joined(lines: list[Line], size: float, right_to_left: bool) -> tuple[str, list[int]]:
    """The text of the lines, with a space where they are apart, and the offset where each begins."""
    text, offsets = lines[0].text, [0]
    if len(lines) == 1:
        return text, offsets
    for before, line in pairwise(lines):
        gap = before.x0 - line.x1 if right_to_left else line.x0 - before.x1
        if gap >= LIMITS.touching * size:
            text += " "
        offsets.append(len(text))
        text += line.text
    return text, offsets


def is_right_to_left(pages: Iterable[Page]) -> bool:
    """Whether most letters of the pages are written from right to left."""
    balance = 0
    for page in pages:
        text = "".join([line.text for line in page.lines])
        right = 0 if text.isascii() else sum(map(len, RIGHT_TO_LEFT.findall(text)))
        balance += 2 * right - sum(map(str.isalpha, text)) if right else -len(text)
    return balance > 0
