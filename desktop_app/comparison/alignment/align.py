"""The alignment of two whole texts: which paragraphs belong together, and which of them moved.

Two texts are always aligned in the same direction, whichever is called the old one, so that swapping them mirrors the
result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.alignment.borrowed import borrowed
from desktop_app.comparison.alignment.chains import Pair, heaviest_chain
from desktop_app.comparison.alignment.group import BODY, Group, comparable
from desktop_app.comparison.alignment.joined_left_over import joined_left_over
from desktop_app.comparison.alignment.joining import Positions, joined
from desktop_app.comparison.alignment.left_over import pairs_left_over
from desktop_app.comparison.alignment.pairing import pairs_of
from desktop_app.comparison.alignment.sections import order_beside, reordered
from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.thresholds import ALIGNMENT
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Paragraph, Zone

_FIXTURES = (Kind.TITLE, Kind.CHAPEAU, Kind.CLOSING)


@dataclass(frozen=True)
class Alignment:
    """The groups, in the order of the new text, and what the reader must know about how they were found."""

    groups: tuple[Group, ...]
    notices: tuple[Message, ...] = ()


def align(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Alignment:
    """The groups of two texts in one language."""
    swapped = _texts(new) < _texts(old)
    before, after = (new, old) if swapped else (old, new)
    order = order_beside(before, after)
    if order == list(range(len(before))):
        groups, similarities = _in_order(before, after)
    else:
        groups, similarities = _in_order(reordered(before, order), after)
        groups = [group.with_old(order) for group in groups]
    groups = with_moves(groups, before, after)
    if swapped:
        groups = [group.mirrored() for group in groups]
    return Alignment(tuple(sorted(groups, key=lambda group: (group.new, group.old))), _notices(similarities))


def _in_order(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> tuple[list[Group], Similarities]:
    """The groups of two texts whose sections are in the same order, and what they were found by."""
    similarities = _similarities(before, after, _anchors(before, after))
    if similarities.left_out:
        similarities = similarities.with_anchors(_in_turn(before, after) | _anchors(before, after))
    return _groups(before, after, similarities), similarities


def _groups(old: Sequence[Paragraph], new: Sequence[Paragraph], similarities: Similarities) -> list[Group]:
    likeness = _likeness(old, new, similarities)
    parents = [p.parent for p in old], [p.parent for p in new]
    likely = pairs_of(likeness, parents)
    without = _borrowed(likely, old, new, similarities)
    pairs = [pair for pair in likely if pair not in without]
    found = joined(pairs, similarities, lambda i, j: comparable(old[i], new[j]))
    others = _left_over(found, _left(found, without, old, new, similarities), old, similarities)
    found |= {(i, j): ((i,), (j,)) for i, j in others - _borrowed(others, old, new, similarities)}
    found |= joined_left_over(_left(found, without, old, new, similarities), similarities)
    return [
        Group(main, before, after, False, similarities.of_groups(before, after))
        for main, (before, after) in sorted(found.items())
    ]


def _left(
    found: Mapping[Pair, Positions],
    without: Collection[Pair],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    similarities: Similarities,
) -> list[Pair]:
    """The pairs, ``without`` some, of paragraphs of one kind that have no place yet."""
    taken_old = {i for before, _ in found.values() for i in before}
    taken_new = {j for _, after in found.values() for j in after}
    left = ((i, j) for i, j in similarities.compared if i not in taken_old and j not in taken_new)
    return [(i, j) for i, j in left if _of_one_kind(old[i], new[j]) and (i, j) not in without]


def _of_one_kind(old: Paragraph, new: Paragraph) -> bool:
    """Whether two paragraphs are of one kind; an item of a list may stand by itself in the other text."""
    if old.kind is new.kind:
        return True
    return Kind.ITEM in {old.kind, new.kind} and old.zone is new.zone and comparable(old, new)


def _left_over(
    found: Mapping[Pair, Positions], left: Sequence[Pair], old: Sequence[Paragraph], similarities: Similarities
) -> set[Pair]:
    """Those of the pairs that are left that are clear."""
    pairs = sorted(found) if left else []
    bounds = [pairs[k] for k in heaviest_chain(pairs, [len(old[i].text) for i, _ in pairs])]
    return set(pairs_left_over(bounds, left, similarities.likeness, similarities.dice))


def _borrowed(
    pairs: Collection[Pair], old: Sequence[Paragraph], new: Sequence[Paragraph], similarities: Similarities
) -> frozenset[Pair]:
    return borrowed(pairs, similarities, lambda i, j: {old[i].kind, new[j].kind} <= BODY)


def with_moves(groups: Sequence[Group], old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Group]:
    """The groups, in the order of their main pairs, and which of them moved."""
    ordered = sorted(groups, key=lambda group: group.main)
    weights = [ALIGNMENT.move + group.similarity * sum(len(old[i].text) for i in group.old) for group in ordered]
    moved = _moved([group.main for group in ordered], weights)
    placed = [
        replace(group, moved=k in moved or _crossed(old[group.main[0]], new[group.main[1]]), moved_pieces=())
        for k, group in enumerate(ordered)
    ]
    unmoved = [group.main for group in placed if not group.moved]
    found = ((group, tuple(_moved_pieces(group, unmoved, old, new))) for group in placed)
    return [replace(group, moved_pieces=pieces) if pieces else group for group, pieces in found]


def _moved_pieces(
    group: Group, unmoved: Sequence[Pair], old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> Iterator[Pair]:
    """The pieces of a split or merge that stand, or stood, beyond a pair that kept its place, or in the other part."""
    i, j = group.main
    pieces = [*((piece, j) for piece in group.old if piece != i), *((i, piece) for piece in group.new if piece != j)]
    for before, after in () if group.moved else pieces:
        beyond = any(_between(a, i, before) or _between(b, j, after) for a, b in unmoved)
        if beyond or _crossed(old[before], new[after]):
            yield before, after


def _between(place: int, first: int, second: int) -> bool:
    return min(first, second) < place < max(first, second)


def _moved(pairs: Sequence[Pair], weights: Sequence[float]) -> set[int]:
    """The numbers of the pairs that moved: the lightest set whose removal leaves the rest in order."""
    return set(range(len(pairs))) - set(heaviest_chain(pairs, weights))


def _likeness(
    old: Sequence[Paragraph], new: Sequence[Paragraph], similarities: Similarities
) -> dict[tuple[int, int], float]:
    """The likeness of paragraphs that may be pairs; those that occur twice are told apart by their parents."""
    only_old, only_new = _only_places(old), _only_places(new)
    likeness: dict[tuple[int, int], float] = {}
    for i, j in similarities.likely(ALIGNMENT.in_order):
        if comparable(old[i], new[j]):
            sure = old[i].text in only_old and new[j].text in only_new
            likeness[i, j] = similarities.likeness(i, j) * (1 if sure else _family(old[i], new[j], similarities))
            if old[i].kind is Kind.HEADING and old[i].text != new[j].text:
                likeness[i, j] = min(likeness[i, j], ALIGNMENT.other_heading)
    return likeness | dict.fromkeys(_fixtures(old, new), 1.0)


def _fixtures(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    """Pairs that every resolution has: titles, chapeaux and closings, if both have the same number of them."""
    for kind in _FIXTURES:
        before = [place for place, paragraph in enumerate(old) if paragraph.kind is kind]
        after = [place for place, paragraph in enumerate(new) if paragraph.kind is kind]
        if len(before) == len(after):
            yield from zip(before, after, strict=True)


def _family(old: Paragraph, new: Paragraph, similarities: Similarities) -> float:
    """How much the likeness of two items counts, by the likeness of their parents."""
    if old.parent is None or new.parent is None:
        return 1 if old.parent is new.parent else ALIGNMENT.other_family
    parents = similarities.likeness(old.parent, new.parent)
    return ALIGNMENT.other_family + (1 - ALIGNMENT.other_family) * parents


def _anchors(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> dict[int, int]:
    """The paragraphs that are the same in both texts and occur once in each: certain pairs, wherever they are."""
    where_old, where_new = _only_places(old), _only_places(new)
    same = ((i, where_new[key]) for key, i in where_old.items() if key in where_new)
    return {i: j for i, j in same if comparable(old[i], new[j])}


def _in_turn(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> dict[int, int]:
    """The paragraphs that are the same in both texts; those that occur several times are paired in order."""
    where: dict[str, list[int]] = {}
    for place, paragraph in enumerate(new):
        where.setdefault(paragraph.text, []).append(place)
    turns = {text: iter(places) for text, places in where.items()}
    found = ((place, next(turns.get(paragraph.text, iter(())), None)) for place, paragraph in enumerate(old))
    return {i: j for i, j in found if j is not None and comparable(old[i], new[j])}


def _similarities(old: Sequence[Paragraph], new: Sequence[Paragraph], anchors: Mapping[int, int]) -> Similarities:
    return Similarities([p.text for p in old], [p.text for p in new], anchors)


def _only_places(paragraphs: Sequence[Paragraph]) -> dict[str, int]:
    counts = Counter(paragraph.text for paragraph in paragraphs)
    return {paragraph.text: place for place, paragraph in enumerate(paragraphs) if counts[paragraph.text] == 1}


def _crossed(old: Paragraph, new: Paragraph) -> bool:
    """Whether a paragraph moved from the preamble to the operative part or back."""
    return {old.zone, new.zone} == {Zone.PREAMBLE, Zone.OPERATIVE}


def _notices(similarities: Similarities) -> tuple[Message, ...]:
    if not similarities.left_out:
        return ()
    return (
        Message(
            "common-words-left-out",
            "The texts are very long or repeat themselves: {0} words that stand in most paragraphs were not used to "
            "find those that belong together, so some may be shown as removed and added.",
            (str(similarities.left_out),),
        ),
    )


def _texts(paragraphs: Sequence[Paragraph]) -> list[tuple[str, str]]:
    return [(paragraph.text, paragraph.label) for paragraph in paragraphs]
