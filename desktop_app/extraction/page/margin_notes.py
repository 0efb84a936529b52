"""Remarks printed in a margin, as word processors print comments, or between two rows: they are no part of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import COMMENTS, Line, Page, Rule


class _Measure(NamedTuple):
    """Where the full lines of a document begin and end, in points, and their type."""

    left: float
    right: float
    body: float
    families: frozenset[str]


def without_margin_notes(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages without what stands beside or between their lines as remarks do; such pages bear comments.

    A remark in a margin is in small type or in another face, or between the rows of the text, as no text is. One inside
    the measure is both.
    """
    full = [line for page in pages for line in page.lines if _is_full(line, page)]
    if not full:
        return pages
    sizes = Counter(span.size for line in full for span in line.spans)
    measure = _Measure(
        left=min(_shared([line.x0 for page in pages for line in page.lines])),
        right=max(_shared([line.x1 for line in full])),
        body=sizes.most_common(1)[0][0],
        families=frozenset(_family(span.font) for line in full for span in line.spans),
    )
    has_measure = len(full) >= LIMITS.lines_of_prose
    notes = [_notes_of(page, measure, ()) if has_measure else [] for page in pages]
    edges = {round(line.x0) for found in notes for line in found}
    if edges:  # a remark may go on at the head of the next page, above its lines
        notes = [_notes_of(page, measure, edges) for page in pages]
    notes = [[*found, *_between_rows(page, measure)] for page, found in zip(pages, notes, strict=True)]
    return [_without(page, found) if found else page for page, found in zip(pages, notes, strict=True)]


def _is_full(line: Line, page: Page) -> bool:
    return bool(line.spans) and not line.rotated and line.x1 - line.x0 > LIMITS.numbered_line * page.width


def _shared(edges: Sequence[float]) -> Sequence[float]:
    """The edges that several lines have in common; all of them if none are, as in a ragged margin."""
    places = Counter(round(edge) for edge in edges)
    least = max(LIMITS.few_edges, len(edges) * LIMITS.shared_edge)
    return [place for place, count in places.items() if count >= least] or edges


def _family(font: str) -> str:
    """What a font and its bold and italic have in common: how their names begin."""
    return font[: LIMITS.family_letters].casefold()


def _without(page: Page, notes: Sequence[Line]) -> Page:
    found = {id(line) for line in notes}
    others = tuple(line for line in page.lines if id(line) not in found)
    return replace(page, lines=others, remarks=page.remarks | {COMMENTS})


def _notes_of(page: Page, measure: _Measure, edges: Collection[int]) -> Sequence[Line]:
    """The lines of a page that are remarks; ``edges`` are where those of all pages begin, as far as is known."""
    full = [line for line in page.lines if _is_full(line, page)]
    if not full:
        return []
    top, bottom = min(line.y0 for line in full), page.height * LIMITS.foot_zone
    level = [line for line in page.lines if line.spans and line.y0 < bottom and not line.rotated]
    outside = [line for line in level if _is_outside(line, measure) and not _is_framed(line, page.rules, measure)]
    beside_text = _beside(outside, level)
    words = _in_blocks_of_words(
        [line for line in outside if _is_set_otherwise(line, measure) or id(line) in beside_text]
    )
    notes = _from(top, words, measure.body * LIMITS.remark_leading)
    found = {id(line) for line in notes}
    notes += [line for line in words if line.y0 < top and round(line.x0) in edges and id(line) not in found]
    found.update(map(id, notes))
    others = [line for line in page.lines if id(line) not in found]
    beside = [line for line in outside if id(line) not in found]
    return notes if _are_remarks(notes, others) and not _are_cells(notes, beside, others) else []


def _between_rows(page: Page, measure: _Measure) -> Sequence[Line]:
    """The lines with words that are written between two rows which have no room for one."""
    level = [line for line in page.lines if line.spans and not line.rotated]
    level.sort(key=lambda line: line.spans[0].baseline)
    baselines = [line.spans[0].baseline for line in level]
    return [
        line
        for line in level
        if _letters_in(line) >= LIMITS.word_of_remark
        and _is_set_otherwise(line, measure)
        and _is_squeezed_in(line, level, baselines, LIMITS.squeezed * measure.body)
    ]


def _is_squeezed_in(line: Line, level: Sequence[Line], baselines: Sequence[float], reach: float) -> bool:
    """Whether the rows above and below a line are too close for another one; all are in order of their baselines."""
    own = line.spans[0].baseline
    near = level[bisect_left(baselines, own - reach) : bisect_right(baselines, own + reach)]
    first_spans = [other.spans[0] for other in near if other.x0 < line.x1 and line.x0 < other.x1]
    above = [span for span in first_spans if span.baseline < own - LIMITS.same_line]
    below = [span for span in first_spans if span.baseline > own + LIMITS.same_line]
    if not (above and below):
        return False
    return below[0].baseline - above[-1].baseline < LIMITS.squeezed * min(above[-1].size, below[0].size)


def _is_outside(line: Line, measure: _Measure) -> bool:
    return line.x1 < measure.left - measure.body or line.x0 > measure.right + measure.body


def _is_framed(line: Line, rules: Sequence[Rule], measure: _Measure) -> bool:
    """Whether a line outside the measure is in a table: lines above and below it go on in the measure, others part it.

    The frame of a remark does not go on in the text, and the frame of a page is not parted.
    """
    outer = (line.x0 + line.x1) / 2
    inner = max(measure.left, min(outer, measure.right))
    over, beside = (_heights_at(place, rules) for place in (outer, inner))
    both = [height for height in over if any(abs(height - other) <= LIMITS.grid_gap for other in beside)]
    is_between = any(height < line.y1 for height in both) and any(height > line.y0 for height in both)
    return is_between and any(_parts(rule, line, measure) for rule in rules)


def _parts(rule: Rule, line: Line, measure: _Measure) -> bool:
    """Whether an upright line is drawn between a line outside the measure and the far side of it."""
    near = measure.body + LIMITS.grid_gap
    start, end = (line.x1, measure.right - near) if line.x1 < measure.left else (measure.left + near, line.x0)
    return start <= rule.x0 <= end and rule.y0 < (line.y0 + line.y1) / 2 < rule.y1


def _heights_at(place: float, rules: Sequence[Rule]) -> list[float]:
    """At which heights level lines are drawn past a place, in points from the left of the page."""
    level = (rule for rule in rules if rule.y1 - rule.y0 < rule.x1 - rule.x0)
    return [rule.y0 for rule in level if rule.x0 - LIMITS.grid_gap <= place <= rule.x1 + LIMITS.grid_gap]


def _is_set_otherwise(line: Line, measure: _Measure) -> bool:
    """Whether a line is in smaller type than the text, or in another face."""
    small = LIMITS.small_type * measure.body
    return all(span.size < small or _family(span.font) not in measure.families for span in line.spans)


def _beside(lines: Sequence[Line], level: Sequence[Line]) -> set[int]:
    """The lines (by ``id``) that begin at one place, at least two, most of them between the baselines of the text.

    The cells of a table stand on the baselines of their rows. ``level`` are all lines.
    """
    outside = set(map(id, lines))
    baselines = sorted(line.spans[0].baseline for line in level if id(line) not in outside)
    blocks: dict[int, list[Line]] = {}
    for line in lines:
        blocks.setdefault(round(line.x0), []).append(line)
    beside = [
        line
        for block in blocks.values()
        if len(block) > 1 and 2 * sum(_is_between(line, baselines) for line in block) > len(block)
        for line in block
    ]
    return set(map(id, beside))


def _is_between(line: Line, baselines: Sequence[float]) -> bool:
    """Whether a line stands beside the text, of which the baselines are given in order, but on none of them."""
    span = line.spans[0]
    low, high = span.baseline - LIMITS.leading * span.size, span.baseline + LIMITS.leading * span.size
    near = baselines[bisect_left(baselines, low) : bisect_right(baselines, high)]
    return bool(near) and all(abs(span.baseline - other) > LIMITS.same_line for other in near)


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
