"""The layout of a document: the size of its body type, its margins and its leading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.rows import TextRow, closes


@dataclass(frozen=True)
class Layout:
    """The measures of the body text in points: ``left`` and ``right`` as reading edges (see ``TextRow``)."""

    body_size: float
    left: float
    right: float
    leading: float
    right_to_left: bool = False

    @property
    def measure(self) -> float:
        """The width of a full line."""
        return max(self.right - self.left, 1.0)

    def is_small(self, row: TextRow) -> bool:
        """Whether a row is set in smaller type than the body."""
        return row.size < self.body_size * LIMITS.small_type

    def is_indented(self, row: TextRow) -> bool:
        """Whether a row begins inside the margin."""
        return row.start > self.left + LIMITS.indent * self.body_size


def layout_of(pages: Sequence[Sequence[TextRow]], right_to_left: bool = False) -> Layout:
    """The layout that most of the characters follow."""
    rows = [row for page in pages for row in page]
    step = LIMITS.size_step
    sizes = ((round(row.size / step) * step, len(row.text)) for row in rows)
    size = max(_most_common(sizes, LIMITS.default_size), 1.0)
    body = [row for row in rows if abs(row.size - size) <= step]
    body = [row for row in body if not row.bold] or body
    widths = sorted((row.end - row.start for row in body), reverse=True)
    # A few lines may run across both of two columns.
    longest = widths[int(len(widths) * LIMITS.strays)] if widths else 0.0
    full = [row for row in body if row.end - row.start > longest * LIMITS.full_line]
    left, right = LIMITS.default_margins
    return Layout(
        body_size=size,
        left=_outermost([round(row.start) for row in full], left),
        right=-_outermost([-round(row.end) for row in full], -right),
        leading=_leading(pages, full, body, size),
        right_to_left=right_to_left,
    )


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


def _leading(
    pages: Iterable[Sequence[TextRow]], full: Sequence[TextRow], body: Sequence[TextRow], size: float
) -> float:
    """The distance between the baselines of a paragraph: the most common one of a full row and the next on its page.

    In a short text, most paragraphs have one full row, and the most common distance may be that between paragraphs.
    """
    inside, wide = set(map(id, body)), set(map(id, full))
    pairs = [pair for page in pages for pair in pairwise(page) if inside.issuperset(map(id, pair))]
    steps = [(step, before) for before, row in pairs if id(before) in wide and (step := _step(before, row))]
    leading = _most_common(((step, 1) for step, _ in steps), size * LIMITS.leading)
    ends = [closes(before) for step, before in steps if step == leading]
    if sum(ends) < len(ends) * LIMITS.between_paragraphs or not ends:
        return leading
    narrower = [(step, 1) for before, row in pairs if 0 < (step := _step(before, row)) < leading / LIMITS.paragraph_gap]
    return min(leading, _most_common(narrower, size * LIMITS.leading))


def _step(before: TextRow, row: TextRow) -> float:
    """The distance of two baselines, rounded; 0 if the rows do not follow each other closely."""
    step = row.baseline - before.baseline
    if not 0 < step < row.size * LIMITS.leading_most:
        return 0.0
    return round(step / LIMITS.leading_step) * LIMITS.leading_step


def _most_common(values: Iterable[tuple[float, int]], default: float) -> float:
    counts: Counter[float] = Counter()
    for value, weight in values:
        counts[value] += weight
    return counts.most_common(1)[0][0] if counts else default
