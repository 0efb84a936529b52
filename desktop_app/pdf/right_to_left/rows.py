"""Glyphs put together in rows, each sorted from left to right."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Sequence
from itertools import groupby
from operator import attrgetter

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.glyphs import Glyph, distance, vowel_signs_of
from desktop_app.text.folding import KASHIDA

BASELINE, SIZE = attrgetter("baseline"), attrgetter("size")


def rows_of(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The rows of a page from top to bottom, each from left to right; vowel signs are added to their letters."""
    signs = vowel_signs_of(glyphs)
    return [_in_visual_order(row, signs) for row in _rows(glyphs, signs)]


def _rows(glyphs: Sequence[Glyph], vowel_signs: Collection[str]) -> list[list[Glyph]]:
    """The glyphs by baseline from top to bottom; superscripts are in the row of the glyphs around them."""
    rows: list[list[Glyph]] = []
    signs = [glyph for glyph in glyphs if glyph.text in vowel_signs] if vowel_signs else []
    letters = [glyph for glyph in glyphs if glyph.text not in vowel_signs] if signs else glyphs
    before: Glyph | None = None
    for row in _level_groups(sorted(letters, key=BASELINE)):
        main = _main(row)
        if before is not None and _is_one_row((rows[-1], before), (row, main)):
            rows[-1] += row
            before = _main(rows[-1])
        else:
            rows.append(row)
            before = main
    heights = [_main(row).baseline for row in rows] if signs else []
    for sign in signs if rows else ():
        nearest = min(range(len(rows)), key=lambda number: abs(heights[number] - sign.baseline))
        rows[nearest].append(sign)
    return [row for row in rows if any(not glyph.text.isspace() for glyph in row)]


def _level_groups(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Sorted glyphs in groups with nearly the same baseline."""
    groups: list[list[Glyph]] = []
    for _, level in groupby(glyphs, key=BASELINE):
        group = list(level)
        if groups and group[0].baseline - groups[-1][-1].baseline <= LIMITS.level * group[0].size:
            groups[-1] += group
        else:
            groups.append(group)
    return groups


def _is_one_row(above: tuple[Sequence[Glyph], Glyph], below: tuple[Sequence[Glyph], Glyph]) -> bool:
    """Whether two groups of glyphs, each with its main one, share a row.

    They have nearly the same baseline, or one is superscript.
    """
    first, second = above[1], below[1]
    distance = second.baseline - first.baseline
    if distance <= LIMITS.same_baseline * min(first.size, second.size):
        return True
    if distance > LIMITS.raised_by * max(first.size, second.size):
        return False
    (small, _), (large, main) = (above, below) if first.size < second.size else (below, above)
    return min(first.size, second.size) < main.size * LIMITS.smaller and _touch(small, large, main)


def _touch(small: Sequence[Glyph], large: Sequence[Glyph], main: Glyph) -> bool:
    """Whether each glyph of the one group is close to a glyph of the other, of which ``main`` is the main one."""
    reach = LIMITS.reach * main.size
    return all(any(other.x0 - reach < glyph.x1 and glyph.x0 < other.x1 + reach for other in large) for glyph in small)


def _main(row: Sequence[Glyph]) -> Glyph:
    """The first of the largest glyphs of a row that print something."""
    return max([glyph for glyph in row if not glyph.text.isspace()] or row, key=SIZE)


def _in_visual_order(row: Sequence[Glyph], signs: Collection[str]) -> list[Glyph]:
    """The glyphs from left to right, without overprinted copies, vowel signs added to their letters."""
    placed = _from_left(row)
    marks = [glyph for glyph in placed if glyph.text in signs] if signs else []
    letters = [glyph for glyph in placed if glyph.text not in signs] if marks else placed
    near = LIMITS.overprint * max(map(SIZE, row))
    ordered: list[Glyph] = []
    last: dict[str, int] = {}  # where each text stands last among them
    for glyph in letters:
        text = glyph.text
        # Letters that reach under others begin at one place with them, and so do their copies.
        if text in last and len(ordered) - last[text] <= LIMITS.copies_near:
            beside = [other for other in ordered[-LIMITS.copies_near :] if other.text == text]
            if any(_is_copy(other, glyph, near) for other in beside):
                if text == KASHIDA:  # strokes that overlap are one longer stroke
                    stroke = ordered[last[text]]
                    ordered[last[text]] = stroke._replace(x1=max(stroke.x1, glyph.x1))
                continue
        last[text] = len(ordered)
        ordered.append(glyph)
    for mark in marks:
        _set_mark(ordered, mark)
    return ordered


def _from_left(row: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs by place; the second half of a ligature has no width and goes to the left of the first."""
    places = [glyph.x0 if glyph.x1 > glyph.x0 else glyph.x0 - LIMITS.overprint * glyph.size for glyph in row]
    return [row[number] for number in sorted(range(len(row)), key=places.__getitem__)]


def _is_copy(before: Glyph, glyph: Glyph, near: float) -> bool:
    """Whether a glyph is printed where the one before, of the same text, is: small ones are moved as far as large."""
    near = max(near, LIMITS.copy_share * (before.x1 - before.x0))
    return abs(before.x0 - glyph.x0) < near and abs(before.x1 - glyph.x1) < near


def _set_mark(ordered: list[Glyph], mark: Glyph) -> None:
    """Add a vowel sign to the letter that it is over or under."""
    middle = (mark.x0 + mark.x1) / 2
    at = bisect([glyph.x0 for glyph in ordered], middle)
    near = range(max(at - LIMITS.signs_near, 0), min(at + LIMITS.signs_near, len(ordered)))
    letters = [number for number in near if ordered[number].text[0].isalpha()]
    if not letters:
        return
    nearest = min(letters, key=lambda number: distance(ordered[number], middle))
    ordered[nearest] = ordered[nearest]._replace(text=ordered[nearest].text + mark.text)
