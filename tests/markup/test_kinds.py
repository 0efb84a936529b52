"""One table says all there is to know of each kind of change."""

from __future__ import annotations

import pickle
from collections.abc import Callable

import pytest

from desktop_app.comparison.model import Link, Nature, Shift, Side, Verb
from desktop_app.markup.kinds import KIND_OF_NATURE, ChangeKind, KindTraits, listed
from desktop_app.markup.marks import Filters, Mark, main_kind
from desktop_app.markup.rows import Row


def linked(nature: Nature = Nature.IDENTICAL, **more: object) -> Row:
    """A row of one old paragraph and one new one."""
    values = {"moved": False, "renumbered": False, "similarity": 0.9} | more
    return Row((0,), (0,), Link((0,), (0,), nature, **values))  # type: ignore[arg-type]


VERB = Verb("Encourages", "Urges", Shift.STRONGER)
EXAMPLES: dict[ChangeKind, tuple[Row, frozenset[Nature]]] = {
    ChangeKind.NEW: (Row((), (3,)), frozenset()),
    ChangeKind.REMOVED: (Row((3,), ()), frozenset()),
    ChangeKind.REWORDED: (linked(Nature.WORDING), frozenset()),
    ChangeKind.VERB: (linked(verb=VERB), frozenset()),
    ChangeKind.MOVED: (linked(moved=True), frozenset()),
    ChangeKind.FIGURES: (linked(Nature.FIGURES), frozenset()),
    ChangeKind.ROUTINE: (linked(Nature.ROUTINE), frozenset()),
    ChangeKind.SPELLING: (linked(Nature.TYPOGRAPHIC), frozenset()),
    ChangeKind.CONNECTIVE: (linked(Nature.CONNECTIVE), frozenset()),
    ChangeKind.NOTES: (linked(), frozenset({Nature.WORDING})),
    ChangeKind.NUMBERS: (linked(renumbered=True), frozenset()),
}
"""A row, and what happened to its footnotes, that has this kind of change and no other."""


@pytest.mark.parametrize("kind", ChangeKind)
def test_each_kind_has_an_example_that_it_alone_holds_of(kind: ChangeKind) -> None:
    row, notes = EXAMPLES[kind]
    assert [other for other in ChangeKind if other.traits.holds(row, notes)] == [kind]


def test_nothing_holds_of_a_row_in_which_nothing_changed() -> None:
    assert not any(kind.traits.holds(linked(), frozenset({Nature.IDENTICAL})) for kind in ChangeKind)


@pytest.mark.parametrize("nature", [nature for nature in Nature if nature is not Nature.IDENTICAL])
def test_whatever_changed_in_a_footnote_is_a_change_of_notes(nature: Nature) -> None:
    holding = [kind for kind in ChangeKind if kind.traits.holds(linked(), frozenset({nature}))]
    assert holding == [ChangeKind.NOTES], "the paragraph itself is identical, and counted so"


@pytest.mark.parametrize("trait", [lambda t: t.sign, lambda t: t.rank, lambda t: t.words, lambda t: str(t.title)])
def test_no_two_kinds_can_be_mistaken_for_one_another(trait: Callable[[KindTraits], object]) -> None:
    assert len({trait(kind.traits) for kind in ChangeKind}) == len(ChangeKind)


def test_changed_words_of_every_nature_belong_to_one_kind() -> None:
    assert set(KIND_OF_NATURE) == set(Nature) - {Nature.IDENTICAL}
    assert sum(len(kind.traits.natures) for kind in ChangeKind) == len(KIND_OF_NATURE)


def test_a_kind_is_kept_by_its_value_whatever_its_traits() -> None:
    for kind in ChangeKind:
        assert ChangeKind(kind.value) is kind
        assert pickle.loads(pickle.dumps(kind)) is kind


def test_kinds_are_listed_in_the_order_of_the_table() -> None:
    assert listed({ChangeKind.NUMBERS, ChangeKind.NEW, ChangeKind.VERB}) == (
        ChangeKind.NEW,
        ChangeKind.VERB,
        ChangeKind.NUMBERS,
    )


@pytest.mark.parametrize(
    ("hidden", "main"),
    [
        ((), ChangeKind.MOVED),
        ((ChangeKind.MOVED,), ChangeKind.VERB),
        ((ChangeKind.MOVED, ChangeKind.VERB), ChangeKind.REWORDED),
        (tuple(ChangeKind), ChangeKind.MOVED),
    ],
)
def test_the_first_kind_in_rank_that_is_shown_speaks_for_a_change(
    hidden: tuple[ChangeKind, ...], main: ChangeKind
) -> None:
    kinds = {ChangeKind.REWORDED, ChangeKind.VERB, ChangeKind.MOVED}
    assert main_kind(kinds, Filters(frozenset(hidden))) is main


@pytest.mark.parametrize("nature", [nature for nature in Nature if nature is not Nature.IDENTICAL])
def test_words_bear_a_mark_while_their_kind_is_shown(nature: Nature) -> None:
    kind = KIND_OF_NATURE[nature]
    others = frozenset(ChangeKind) - {kind}
    assert all(Filters(others).mark(nature, side) is not Mark.PLAIN for side in Side)
    assert all(Filters(frozenset({kind})).mark(nature, side) is Mark.PLAIN for side in Side)
