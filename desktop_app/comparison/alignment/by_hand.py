"""Links that a reader made or cut, put into an alignment: they go before whatever was found.

A reader points at paragraphs by their words, so the choices are placed in the two texts first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from desktop_app.comparison.alignment.align import Alignment, with_moves
from desktop_app.comparison.alignment.group import Group
from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.model import HandLink
from desktop_app.resolution.anchor import Anchor, AnchoredText
from desktop_app.resolution.model import Paragraph
from desktop_app.resolution.own_work import HandChoice, HandKind


def placed_choices(
    choices: Iterable[HandChoice], old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> tuple[HandLink, ...]:
    """The choices by the positions of their paragraphs; those of which a paragraph is not found are left out."""
    before, after = AnchoredText(old), AnchoredText(new)
    placed = (
        HandLink(choice.kind, _found(choice.change.old, before), _found(choice.change.new, after), choice.made)
        for choice in choices
    )
    return tuple(link for link in placed if link.old and link.new)


def changed_by_hand(
    alignment: Alignment, hand: Sequence[HandLink], old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> Alignment:
    """The alignment with these choices, each after the other; a later one goes before those before it."""
    if not hand:
        return alignment
    groups = list(alignment.groups)
    for choice in hand:
        if choice.kind is HandKind.LINK:
            groups = _linked(groups, choice, old, new)
        elif choice.kind is HandKind.UNLINK:
            groups = _cut(groups, choice)
    settled = _settled(with_moves(groups, old, new), hand)
    return replace(alignment, groups=tuple(sorted(settled, key=lambda group: (group.new, group.old))))


def _found(anchors: Sequence[Anchor], text: AnchoredText) -> tuple[int, ...]:
    """The positions of all these paragraphs; none where one of them is missing."""
    places = [text.find(anchor) for anchor in anchors]
    known = {place for place in places if place is not None}
    return tuple(sorted(known)) if len(known) == len(places) else ()


def _linked(
    groups: Iterable[Group], choice: HandLink, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> list[Group]:
    """The groups with one of these paragraphs alone, which are taken out of those that they were in."""
    left = (_without(group, choice.old, choice.new) for group in groups)
    texts = [" ".join(side[position].text for position in places) for side, places in _sides(choice, old, new)]
    similarity = Similarities(texts[:1], texts[1:]).of_groups((0,), (0,))
    made = Group((choice.old[0], choice.new[0]), choice.old, choice.new, False, similarity, by_hand=True)
    return [*(group for group in left if group), made]


def _sides(
    choice: HandLink, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> tuple[tuple[Sequence[Paragraph], tuple[int, ...]], ...]:
    return (old, choice.old), (new, choice.new)


def _cut(groups: Iterable[Group], choice: HandLink) -> list[Group]:
    """The groups without the bond between these paragraphs."""
    left = []
    for group in groups:
        if set(group.old).isdisjoint(choice.old) or set(group.new).isdisjoint(choice.new):
            left.append(group)
        elif (rest := _loosened(group, choice)) is not None:
            left.append(rest)
    return left


def _loosened(group: Group, choice: HandLink) -> Group | None:
    """What is left of a group: of a split or a merge the other pieces, of a pair nothing."""
    old = [position for position in group.old if position not in choice.old]
    new = [position for position in group.new if position not in choice.new]
    return _of(group, old or group.old, new or group.new) if old or new else None


def _without(group: Group, old: Collection[int], new: Collection[int]) -> Group | None:
    """A group without these paragraphs; ``None`` where nothing is left on one side."""
    before = [position for position in group.old if position not in old]
    after = [position for position in group.new if position not in new]
    return _of(group, before, after) if before and after else None


def _of(group: Group, old: Sequence[int], new: Sequence[int]) -> Group:
    """A group with these of its paragraphs."""
    if (tuple(old), tuple(new)) == (group.old, group.new):
        return group
    main = (group.main[0] if group.main[0] in old else old[0], group.main[1] if group.main[1] in new else new[0])
    return replace(group, main=main, old=tuple(old), new=tuple(new), by_hand=True)


def _settled(groups: Iterable[Group], hand: Iterable[HandLink]) -> list[Group]:
    """The groups, those unmoved of which a reader said so."""
    unmoved = {(choice.old, choice.new) for choice in hand if choice.kind is HandKind.NOT_MOVED}
    return [
        replace(group, moved=False, moved_pieces=(), by_hand=True) if (group.old, group.new) in unmoved else group
        for group in groups
    ]
