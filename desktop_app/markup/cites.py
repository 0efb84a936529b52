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


def in_its_place(first: str, second: str) -> str:
    """``second`` without the place that it shares with ``first``: after "Annex, Rule 2, para. 3" it is "para. 4"."""
    (place, _), (other_place, last) = _parted(first), _parted(second)
    return last if place == other_place else second


def _without_prefix(first: str, second: str) -> str:
    """``second`` without the place and the letters that it shares with ``first``: after "Rule 2, para. 3" it is "4"."""
    (place, last), (other_place, other_last) = _parted(first), _parted(second)
    one, other = _NUMBERED.match(last), _NUMBERED.match(other_last)
    if place == other_place and one and other and one["prefix"] == other["prefix"]:
        return other["rest"]
    return second


def _parted(cite: str) -> tuple[str, str]:
    """The place of a number, such as an annex and an article, and the number in it; "OP 4, 9" is a list."""
    place, comma, last = cite.rpartition(", ")
    return (place, last) if comma and not last[:1].isdigit() else ("", cite)
