"""Remarks printed in a margin, as word processors print comments beside the lines: they are no part of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import COMMENTS, Line, Page


class _Measure(NamedTuple):
    """Where the full lines of a document begin and end, in points, and their type."""

    left: float
    right: float
    body: float
    families: frozenset[str]


def without_margin_notes(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages without what stands beside their lines in small type or another face; such pages bear comments."""
    full = [line for page in pages for line in page.lines if _is_full(line, page)]
    if len(full) < LIMITS.lines_of_prose:
        return pages
    sizes = Counter(span.size for line in full for span in line.spans)
    measure = _Measure(
        left=min(_shared([line.x0 for page in pages for line in page.lines])),
        right=max(_shared([line.x1 for line in full])),
        body=sizes.most_common(1)[0][0],
        families=frozenset(_family(span.font) for line in full for span in line.spans),
    )
    return [_without_notes(page, measure) for page in pages]


def _is_full(line: Line, page: Page) -> bool:
    return not line.rotated and line.x1 - line.x0 > LIMITS.numbered_line * page.width


def _shared(edges: Sequence[float]) -> Sequence[float]:
    """The edges that several lines have in common; all of them if none are, as in a ragged margin."""
    places = Counter(round(edge) for edge in edges)
    least = max(LIMITS.few_edges, len(edges) * LIMITS.shared_edge)
    return [place for place, count in places.items() if count >= least] or edges


def _family(font: str) -> str:
    """What a font and its bold and italic have in common: how their names begin."""
    return font[: LIMITS.family_letters].casefold()


def _without_notes(page: Page, measure: _Measure) -> Page:
    full = [line for line in page.lines if _is_full(line, page)]
    if not full:
        return page
    top, bottom = min(line.y0 for line in full), page.height * LIMITS.foot_zone
    level = [line for line in page.lines if line.y0 < bottom and not line.rotated]
    outside = [line for line in level if _is_outside(line, measure)]
    words = _in_blocks_of_words([line for line in outside if _is_set_otherwise(line, measure)])
    notes = _from(top, words, measure.body * LIMITS.remark_leading)
    found = {id(line) for line in notes}
    others = [line for line in page.lines if id(line) not in found]
    beside = [line for line in outside if id(line) not in found]
    if not _are_remarks(notes, others) or _are_cells(notes, beside, others):
        return page
    return replace(page, lines=tuple(others), remarks=page.remarks | {COMMENTS})


def _is_outside(line: Line, measure: _Measure) -> bool:
    return line.x1 < measure.left - measure.body or line.x0 > measure.right + measure.body


def _is_set_otherwise(line: Line, measure: _Measure) -> bool:
    """Whether a line is in smaller type than the text, or in another face."""
    small = LIMITS.small_type * measure.body
    return all(span.size < small or _family(span.font) not in measure.families for span in line.spans)


def _in_blocks_of_words(lines: Sequence[Line]) -> list[Line]:
    """The lines that hold words, and those that begin where one does: not the numbers of paragraphs and notes."""
    edges = [line.x0 for line in lines if _letters_in(line) >= LIMITS.word_of_remark]
    return [line for line in lines if any(abs(line.x0 - edge) < LIMITS.remark_edge for edge in edges)]


def _from(top: float, lines: Iterable[Line], reach: float) -> list[Line]:
    """The lines below a height, and those above that run on into them."""
    found: list[Line] = []
    for line in sorted(lines, key=lambda line: line.y0, reverse=True):
        if line.y0 >= top or (found and found[-1].y0 - line.y1 < reach):
            found.append(line)
    return found


def _are_remarks(notes: Sequence[Line], others: Sequence[Line]) -> bool:
    """Whether lines outside the measure hold words, but far fewer than the other lines."""
    text = sum(len(line.text) for line in others)
    return LIMITS.remark_letters <= sum(map(_letters_in, notes)) <= LIMITS.remark_share * text


def _are_cells(notes: Sequence[Line], outside: Sequence[Line], others: Sequence[Line]) -> bool:
    """Whether lines outside the measure are cells of a table: above figures, or mostly beside several other cells."""
    if any(line.x0 < other.x1 and other.x0 < line.x1 for line in notes for other in outside):
        return True
    return sum(_lines_beside(line, others) > 1 for line in notes) > len(notes) / 2


def _lines_beside(line: Line, others: Iterable[Line]) -> int:
    """How many others stand at the height of the middle of a line."""
    middle = (line.y0 + line.y1) / 2
    return sum(other.y0 < middle < other.y1 for other in others)


def _letters_in(line: Line) -> int:
    return sum(map(str.isalpha, line.text))
