"""Glyphs that a clipping path hides: MuPDF's text of a page is without them, its trace of the glyphs is not."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import pymupdf

from desktop_app.pdf.careful import spans_of
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.glyphs import Char
from desktop_app.pdf.right_to_left.told_text import PAINTED_FLAGS, Trace, char_of, is_sign

Seen = dict[int, list[tuple[float, float]]]
"""By height, in whole points, the stretches of a page in which text is seen, from left to right and apart."""


def seen_on(page: pymupdf.Page, trace: Trace, spans: Sequence[dict[str, Any]]) -> Trace:
    """The spans of a trace without the glyphs that the text of the page, given by its ``spans``, does not know.

    MuPDF loses a letter where what the file says of it (``ActualText``) begins with a sign drawn apart from it. So a
    glyph that seems to be clipped away is looked for once more in the text without what the file says.
    """
    inside = without_clipped(trace, spans)
    if sum(len(span["chars"]) for span in inside) == sum(len(span["chars"]) for span in trace):
        return inside
    painted = page.get_text("dict", flags=PAINTED_FLAGS)["blocks"]
    return without_clipped(trace, [*spans, *spans_of(painted)])


def without_clipped(trace: Trace, spans: Sequence[dict[str, Any]]) -> Trace:
    """The spans of a trace without the glyphs that stand where the text of the page, given by its ``spans``, has none.

    Where the text says nothing at all, nothing is taken out of the trace.
    """
    seen = _seen(spans)
    return [inside for span in trace if (inside := _inside(span, seen))["chars"]] if seen else trace


def _seen(spans: Sequence[dict[str, Any]]) -> Seen:
    """Where text is seen, with some room at both ends: letters may be drawn in parts."""
    found: Seen = defaultdict(list)
    for span in spans:
        (x0, _, x1, _), (_, level), room = span["bbox"], span["origin"], LIMITS.clip_room * span["size"]
        # The height of a span is that of its first character, and a vowel sign is no letter.
        reach = round(span["size"]) if is_sign(span["text"]) else 0
        for height in range(round(level) - reach, round(level) + reach + 1):
            found[height].append((x0 - room, x1 + room))
    return {height: _joined(sorted(stretches)) for height, stretches in found.items()}


def _joined(stretches: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for x0, x1 in stretches:
        if joined and x0 <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], x1))
        else:
            joined.append((x0, x1))
    return joined


def _inside(span: dict[str, Any], seen: Seen) -> dict[str, Any]:
    """A span of a trace with the glyphs alone that are seen: nearly always all of them."""
    chars, (x0, _, x1, _) = span["chars"], span["bbox"]
    if chars and _are_seen(x0, x1, round(chars[0][2][1]), 1, seen):
        return span
    return {**span, "chars": [char for char in chars if _is_seen(char, span["size"], seen)]}


def _is_seen(char: Char, size: float, seen: Seen) -> bool:
    """Whether a glyph is seen; a vowel sign may be drawn higher or lower than the letters of its row."""
    code, _, (x, y), _ = char
    return _are_seen(x, x, round(y), round(size) if is_sign(char_of(code)) else 1, seen)


def _are_seen(x0: float, x1: float, level: int, reach: int, seen: Seen) -> bool:
    """Whether text is seen between two places, at a height or less than some points from it: heights are rounded."""
    if _holds(seen.get(level, []), x0, x1):
        return True
    return any(_holds(seen.get(height, []), x0, x1) for height in range(level - reach, level + reach + 1))


def _holds(stretches: Sequence[tuple[float, float]], x0: float, x1: float) -> bool:
    """Whether one of some stretches holds two places."""
    at = bisect(stretches, (x0, float("inf"))) - 1
    return at >= 0 and x1 <= stretches[at][1]
