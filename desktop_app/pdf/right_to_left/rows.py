"""Glyphs put together in rows, each sorted from left to right."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.glyphs import Glyph, distance, is_vowel_sign


def rows_of(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The rows of a page from top to bottom, each from left to right; vowel signs are added to their letters."""
    return [_in_visual_order(row) for row in _rows(glyphs)]


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The glyphs by baseline from top to bottom; superscripts are in the row of the glyphs around them."""
    rows: list[list[Glyph]] = []
    letters = [glyph for glyph in glyphs if not is_vowel_sign(glyph)]
    for row in _level_groups(sorted(letters, key=lambda glyph: glyph.baseline)):
        if rows and _is_one_row(rows[-1], row):
            rows[-1] += row
        else:
            rows.append(row)
    for sign in filter(is_vowel_sign, glyphs) if rows else ():
        min(rows, key=lambda row: abs(_main(row).baseline - sign.baseline)).append(sign)
    return [row for row in rows if not "".join([glyph.text for glyph in row]).isspace()]


def _level_groups(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Sorted glyphs in groups with nearly the same baseline."""
    groups: list[list[Glyph]] = []
    for glyph in glyphs:
        if groups and glyph.baseline - groups[-1][-1].baseline <= LIMITS.level * glyph.size:
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    return groups


def _is_one_row(above: Sequence[Glyph], below: Sequence[Glyph]) -> bool:
    """Whether two groups of glyphs share a row: they have nearly the same baseline, or one is superscript."""
    first, second = _main(above), _main(below)
    distance = second.baseline - first.baseline
    if distance <= LIMITS.same_baseline * min(first.size, second.size):
        return True
    if distance > LIMITS.raised_by * max(first.size, second.size):
        return False
    small, large = (above, below) if first.size < second.size else (below, above)
    return min(first.size, second.size) < max(first.size, second.size) * LIMITS.smaller and _touch(small, large)


def _touch(small: Sequence[Glyph], large: Sequence[Glyph]) -> bool:
    """Whether each glyph of the one group is close to a glyph of the other."""
    reach = LIMITS.reach * _main(large).size
    return all(any(other.x0 - reach < glyph.x1 and glyph.x0 < other.x1 + reach for other in large) for glyph in small)


def _main(row: Sequence[Glyph]) -> Glyph:
    return max(row, key=lambda glyph: (not glyph.text.isspace(), glyph.size))


def _in_visual_order(row: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs from left to right, without overprinted copies, vowel signs added to their letters."""
    ordered: list[Glyph] = []
    marks = []
    for glyph in sorted(row, key=_from_left):
        if is_vowel_sign(glyph):
            marks.append(glyph)
        elif not (ordered and _is_copy(ordered[-1], glyph)):
            ordered.append(glyph)
    for mark in marks:
        _set_mark(ordered, mark)
    return ordered


def _from_left(glyph: Glyph) -> float:
    """The place to sort by; the second half of a ligature has no width and goes to the left of the first."""
    return glyph.x0 if glyph.x1 > glyph.x0 else glyph.x0 - LIMITS.overprint * glyph.size


def _is_copy(before: Glyph, glyph: Glyph) -> bool:
    near = LIMITS.overprint * glyph.size
    return before.text == glyph.text and abs(before.x0 - glyph.x0) < near and abs(before.x1 - glyph.x1) < near


def _set_mark(ordered: list[Glyph], mark: Glyph) -> None:
    """Add a vowel sign to the letter that it is over or under."""
    middle = (mark.x0 + mark.x1) / 2
    letters = [number for number, glyph in enumerate(ordered) if glyph.text[0].isalpha()]
    if not letters:
        return
    nearest = min(letters, key=lambda number: distance(ordered[number], middle))
    ordered[nearest] = ordered[nearest]._replace(text=ordered[nearest].text + mark.text)
