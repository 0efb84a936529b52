"""One paragraph of a real text inserted, removed, moved, split or joined to the next is found as just that."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.comparison.alignment.align import align
from desktop_app.resolution.model import Kind, Paragraph
from tests.corpus_files import read_once

pytestmark = [pytest.mark.corpus, pytest.mark.long]

TRIES = 20
TEXTS = (
    "real/A_RES_79_159",
    "real/A_RES_79_185",
    "real/A_RES_80_118",
    "typeset_2013/A_RES_75_196_fr",
    "typeset_modern/A_RES_80_229_ar",
)
BODY = (Kind.PREAMBULAR, Kind.OPERATIVE)
Order = list[tuple[tuple[int, ...], Paragraph]]
"""Paragraphs of the new text, each with the positions in the old text that it comes from."""
Change = Callable[[Sequence[Paragraph], int, random.Random], Order]


@lru_cache(maxsize=len(TEXTS))
def read(path: Path) -> tuple[Paragraph, ...]:
    return read_once(path).paragraphs


def in_order(old: Sequence[Paragraph]) -> Order:
    return [((place,), paragraph) for place, paragraph in enumerate(old)]


def inserted(old: Sequence[Paragraph], at: int, rng: random.Random) -> Order:
    """A paragraph made of words from all over the text."""
    words = [word for paragraph in old for word in paragraph.text.split()]
    order = in_order(old)
    order.insert(at, ((), replace(old[at], text=" ".join(rng.sample(words, 40)))))
    return order


def removed(old: Sequence[Paragraph], at: int, _: random.Random) -> Order:
    order = in_order(old)
    del order[at]
    return order


def moved(old: Sequence[Paragraph], at: int, rng: random.Random) -> Order:
    """Moved over two others of its part at least, for of two neighbours either may have moved."""
    places = [k for k in changeable(old) if old[k].zone is old[at].zone and abs(k - at) > 2]
    order = removed(old, at, rng)
    order.insert(rng.choice(places), ((at,), old[at]))
    return order


def split(old: Sequence[Paragraph], at: int, rng: random.Random) -> Order:
    words = old[at].text.split(" ")
    cut = rng.randrange(len(words) // 3, 2 * len(words) // 3)
    order = in_order(old)
    order[at : at + 1] = [((at,), replace(old[at], text=" ".join(part))) for part in (words[:cut], words[cut:])]
    return order


def joined(old: Sequence[Paragraph], at: int, _: random.Random) -> Order:
    order = in_order(old)
    order[at : at + 2] = [((at, at + 1), replace(old[at], text=f"{old[at].text} {old[at + 1].text}"))]
    return order


def changeable(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Those of twenty words or more that stand for themselves, and the same after them."""
    parents = {paragraph.parent for paragraph in paragraphs}
    own = [
        paragraph.kind in BODY and place not in parents and len(paragraph.text.split()) >= 20
        for place, paragraph in enumerate(paragraphs)
    ]
    alike = [first.kind is second.kind for first, second in pairwise(paragraphs)]
    return [place for place in range(len(paragraphs) - 1) if own[place] and own[place + 1] and alike[place]]


def is_found(old: Sequence[Paragraph], order: Order, moves: set[tuple[int, ...]]) -> bool:
    """Whether each paragraph of the new text is linked with those that it comes from, and no other moved."""
    wanted: dict[tuple[int, ...], tuple[int, ...]] = {}
    for place, (origins, _) in enumerate(order):
        wanted[origins] = (*wanted.get(origins, ()), place)
    wanted.pop((), None)
    first = {origin: places[0] for origins, places in wanted.items() for origin in origins}
    new = [replace(p, parent=None if p.parent is None else first[p.parent]) for _, p in order]
    groups = align(old, new).groups
    return {group.old: group.new for group in groups} == wanted and {g.old for g in groups if g.moved} == moves


@pytest.mark.parametrize("change", [inserted, removed, moved, split, joined])
def test_one_change_is_found_as_just_that(corpus: Path, change: Change) -> None:
    rng = random.Random(f"{change.__name__} one paragraph")
    found = 0
    for name in TEXTS:
        old = read(corpus / f"{name}.pdf")
        for at in rng.sample(changeable(old), TRIES):
            found += is_found(old, change(old, at, rng), {(at,)} if change is moved else set())
    assert found >= 0.99 * TRIES * len(TEXTS)
