"""The layout of a document: the size of its body type, its margins and its leading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.rows import TextRow, opens_in_other_face

Step = tuple[float, TextRow, TextRow]
"""The distance of two baselines in points, and the two rows."""


@dataclass(frozen=True)
class Layout:
    """The measures of the body text in points: ``left`` and ``right`` as reading edges (see ``TextRow``).

    ``leadings_apart`` is how many leadings from one baseline to the next begin a new paragraph. In a ``gapless`` text
    paragraphs follow at single distance; ``justified`` lines all end at the right edge.
    """

    body_size: float
    left: float
    right: float
    leading: float
    right_to_left: bool = False
    leadings_apart: float = LIMITS.paragraph_gap
    gapless: bool = False
    justified: bool = False

    @property
    def gap(self) -> float:
        """The distance between baselines, in points, beyond which a new paragraph begins."""
        return self.leading * self.leadings_apart

    @property
    def measure(self) -> float:
        """The width of a full line."""
        return max(self.right - self.left, 1.0)

    def is_small(self, row: TextRow) -> bool:
        """Whether a row is set in smaller type than the body."""
        return row.size < self.body_size * LIMITS.small_type

    def fills(self, row: TextRow) -> bool:
        """Whether a row runs from margin to margin in the size of the body."""
        return not self.is_small(row) and not self.is_indented(row) and row.end > self.right - self.body_size

    def is_indented(self, row: TextRow) -> bool:
        """Whether a row begins inside the margin."""
        return row.start > self.left + LIMITS.indent * self.body_size


def layout_of(pages: Sequence[Sequence[TextRow]], right_to_left: bool = False) -> Layout:
    """The layout that most of the characters follow."""
    rows = [row for page in pages for row in page]
    step = LIMITS.size_step
    letters: Counter[float] = Counter()
    for row in rows:
        letters[round(row.size / step) * step] += len(row.text)
    size = max(_most_common(letters, LIMITS.default_size), 1.0)
    body = [row for row in rows if abs(row.size - size) <= step]
    body = [row for row in body if not row.bold] or body
    body = [row for row in body if not _is_apart(row)] or body
    widths = sorted((row.end - row.start for row in body), reverse=True)
    # A few lines may run across both of two columns.
    longest = widths[int(len(widths) * LIMITS.strays)] if widths else 0.0
    full = [row for row in body if row.end - row.start > longest * LIMITS.full_line]
    left, right = LIMITS.default_margins
    right = -_outermost([-round(row.end) for row in full], -right)
    steps = _steps(pages, body, full, size)
    leading = _leading(steps, full, size)
    apart = _leadings_apart(steps, leading)
    early = right - LIMITS.ends_early * size
    ends = [step for step, before, _ in steps if before.end < early and before.closes]
    unfinished = {id(row) for row in full if not row.closes}
    within = [(before, row) for step, before, row in steps if step <= leading * apart and id(before) in unfinished]
    return Layout(
        body_size=size,
        left=_left([row.start for row in full], [row.start for _, row in within], left),
        right=right,
        leading=leading,
        right_to_left=right_to_left,
        leadings_apart=apart,
        gapless=_most(step <= leading * apart for step in ends)
        or _most((step <= leading * apart for step, _, _ in steps), least=1),
        justified=_most(before.end > right - LIMITS.size_step * size for before, _ in within),
    )


def _is_apart(row: TextRow) -> bool:
    """Whether the pieces of a row are so far apart that it is no line of text, but of a masthead, foot or table."""
    if len(row.lines) == 1:
        return False
    pieces = sorted((line.x0, line.x1) for line in row.lines if line.text.strip())
    return any(second[0] - first[1] > LIMITS.apart * row.size for first, second in pairwise(pieces))


def _left(full: Sequence[float], within: Sequence[float], default: float) -> float:
    """The edge that full lines share, or that of lines within paragraphs where it is farther out.

    In paragraphs of two lines, only the first is full, and it may be set in. Lines within paragraphs all stand farther
    in where numbers hang outside the measure.
    """
    left = _outermost([round(start) for start in full], default)
    margin = _most_common(Counter([float(round(start)) for start in within]), left)
    if not _most(abs(start - margin) <= 1 for start in within):
        return left
    hangs = sum(start < margin - 1 for start in within) <= len(within) * LIMITS.strays
    return margin if margin < left or hangs else left


def _outermost(edges: Sequence[int], default: float) -> float:
    """The outermost edge that enough full lines share; where most share none, the edge that the longest reach."""
    if not edges:
        return default
    counts = Counter(edges)
    shared = [edge for edge in counts if _near(counts, edge) >= len(edges) * LIMITS.shared_edge]
    if sum(counts[edge] for edge in shared) >= len(edges) * LIMITS.even_margin:
        return min(shared)
    return min([*shared, sorted(edges)[int(len(edges) * LIMITS.strays)]])


def _near(counts: Counter[int], edge: int) -> int:
    return counts[edge - 1] + counts[edge] + counts[edge + 1]


def _leading(steps: Sequence[Step], full: Sequence[TextRow], size: float) -> float:
    """The distance between the baselines of a paragraph: the most common one of a full row and the next on its page.

    In a short text, most paragraphs have one full row, and the most common distance may be that between paragraphs.
    """
    wide = set(map(id, full))
    of_full = [(step, before) for step, before, _ in steps if id(before) in wide]
    leading = _most_common(Counter([step for step, _ in of_full]), size * LIMITS.leading)
    ends = [before.closes for step, before in of_full if abs(step - leading) <= LIMITS.leading_step]
    if sum(ends) < len(ends) * LIMITS.between_paragraphs or not ends:
        return leading
    inside = leading - 2 * LIMITS.leading_step
    narrower = [
        step
        for step, before, _ in steps
        if step < leading / LIMITS.paragraph_gap or (step < inside and not before.closes)
    ]
    return min(leading, _most_common(Counter(narrower), size * LIMITS.leading))


def _most(facts: Iterable[bool], least: float = LIMITS.mostly) -> bool:
    """Whether at least this share of some facts is true, of a few at least."""
    known = list(facts)
    return len(known) >= LIMITS.gaps_least and sum(known) >= len(known) * least


def _leadings_apart(steps: Sequence[Step], leading: float) -> float:
    """The distance beyond which a new paragraph begins, in leadings: much more than one.

    It is less where a text has two distances, and what is a little wider stands between paragraphs, again and again.
    """
    usual, slack = leading * LIMITS.paragraph_gap, LIMITS.leading_step  # in points
    wider = [step for step, _, _ in steps if leading + 2 * slack < step <= usual + slack]
    second = _most_common(Counter(wider), usual)
    between = (_may_part(before, row) for step, before, row in steps if abs(step - second) <= slack)
    is_rule = bool(wider) and _most(between, LIMITS.gaps_between)
    return (leading + second) / 2 / leading if is_rule else LIMITS.paragraph_gap


def _may_part(before: TextRow, row: TextRow) -> bool:
    """Whether one paragraph may end with a row and another begin with the next."""
    return before.closes and (not row.text.lstrip()[:1].islower() or opens_in_other_face(before, row))


def _steps(
    pages: Iterable[Sequence[TextRow]], body: Sequence[TextRow], full: Sequence[TextRow], size: float
) -> list[Step]:
    """The distances of rows of the body that follow each other closely on their pages, with the rows.

    Farther ones count where the lines of paragraphs are set widely apart, as in a draft with room for notes: where
    few are close, and most full lines run on in one farther down.
    """
    inside, wide = set(map(id, body)), set(map(id, full))
    pairs = [pair for page in pages for pair in pairwise(page) if id(pair[0]) in inside and id(pair[1]) in inside]
    close = [step for pair in pairs if (step := _step(*pair, LIMITS.leading_most))[0]]
    farther = [step for pair in pairs if (step := _step(*pair, LIMITS.leading_widest))[0]]
    usual = _most_common(Counter([step for step, _, _ in close]), 0.0)
    far = [before for step, before, _ in farther if step >= LIMITS.leading_most * size and id(before) in wide]
    run_on = _most((not before.closes for before in far), least=LIMITS.running_on)
    are_wide = usual >= LIMITS.leading_wide * size or (run_on and 2 * len(close) < len(farther))
    return farther if are_wide else close


def _step(before: TextRow, row: TextRow, most: float) -> Step:
    """The distance of two baselines, rounded, with the rows; it is 0 if it is ``most`` times the type size or more."""
    step = row.baseline - before.baseline
    if not 0 < step < row.size * most:
        return 0.0, before, row
    return round(step / LIMITS.leading_step) * LIMITS.leading_step, before, row


def _most_common(counts: Counter[float], default: float) -> float:
    return counts.most_common(1)[0][0] if counts else default
