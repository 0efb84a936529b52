"""Numbers of paragraphs written short: ranges, and an old number beside a new one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.rows import Row

NONE = "—"
ARROW = " → "
"""Between an old number and the new one."""
_NUMBERED = re.compile(r"^(?P<prefix>\D*)(?P<rest>\d.*)$")


def cite_range(cites: Sequence[str]) -> str:
    """The first and the last of these numbers, the second without what it shares with the first: "OP 3–14"."""
    if not cites:
        return NONE
    first, last = cites[0], cites[-1]
    if first == last:
        return first
    short = _without_prefix(first, last)
    return f"{first} – {last}" if short == last else f"{first}–{short}"


def cite_list(positions: Sequence[int], cites: Sequence[str]) -> str:
    """The numbers of the paragraphs at these positions: a range where they follow one another, else a list."""
    if all(after == before + 1 for before, after in pairwise(positions)):
        return cite_range(cites)
    return ", ".join([cites[0], *(_without_prefix(cites[0], cite) for cite in cites[1:])])


def row_cites(comparison: Comparison, row: Row, side: Side) -> str:
    """The number or numbers of a row in one version, a dash where there are none."""
    return cite_list(row.positions(side), [paragraph.cite for paragraph in row.paragraphs(comparison, side)])


def old_to_new(old: str, new: str) -> str:
    """An old number or range and the new one: "OP 3–14 → 4–15", or one of them where they are the same."""
    if old == new:
        return new
    return f"{old}{ARROW}{_without_prefix(old, new)}"


def _without_prefix(first: str, second: str) -> str:
    """``second`` without the letters that it shares with ``first``."""
    one, other = _NUMBERED.match(first), _NUMBERED.match(second)
    if one and other and one["prefix"] == other["prefix"]:
        return other["rest"]
    return second
