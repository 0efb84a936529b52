"""A paragraph that merges into one that has its counterpart already, or is split off to another place, has moved."""

from __future__ import annotations

import pytest

from desktop_app.comparison.alignment.align import align
from desktop_app.comparison.alignment.group import Group
from desktop_app.resolution.model import Kind, Paragraph, Zone

FERRIES = "Stressing that ferries must be inspected with full respect for the laws of the ports in which they lie"
TRAINING = "recognizes that training and spare parts are fundamental to keeping life jackets and radio beacons in order"
HARBOURS = "Requests the harbour masters to publish the tide tables of the coming year before the first of March"
PILOTS = "Invites the guild of pilots to register every wooden hull that passes the outer lighthouse at night"
LOCKS = "Urges the keepers of locks to mark the channel anew wherever dredging works have changed its course"

Place = tuple[int, int]


def text_of(preamble: list[str], operative: list[str]) -> list[Paragraph]:
    """The preambular and then the operative paragraphs, without labels."""
    first = [Paragraph("", "", Kind.PREAMBULAR, Zone.PREAMBLE, text) for text in preamble]
    return [*first, *(Paragraph("", "", Kind.OPERATIVE, Zone.OPERATIVE, text) for text in operative)]


@pytest.mark.parametrize(
    ("old", "new", "whole", "pieces"),
    [
        # An operative paragraph is merged into a preambular one that has its counterpart.
        (
            text_of([FERRIES], [HARBOURS, TRAINING, PILOTS]),
            text_of([f"{FERRIES}, and {TRAINING}"], [HARBOURS, PILOTS]),
            ((0, 2), (0,)),
            {(2, 0)},
        ),
        # One from beyond others of the same part.
        (
            text_of([], [FERRIES, HARBOURS, PILOTS, LOCKS, TRAINING]),
            text_of([], [f"{FERRIES}, and {TRAINING}", HARBOURS, PILOTS, LOCKS]),
            ((0, 4), (0,)),
            {(4, 0)},
        ),
        # A neighbour keeps its place.
        (
            text_of([], [FERRIES, TRAINING, HARBOURS, PILOTS]),
            text_of([], [f"{FERRIES}, and {TRAINING}", HARBOURS, PILOTS]),
            ((0, 1), (0,)),
            set(),
        ),
        # So does what others were merely dropped before.
        (
            text_of([], [FERRIES, LOCKS, TRAINING, HARBOURS, PILOTS]),
            text_of([], [f"{FERRIES}, and {TRAINING}", HARBOURS, PILOTS]),
            ((0, 2), (0,)),
            set(),
        ),
        # A second half that is split off to the end has moved.
        (
            text_of([], [f"{FERRIES}, and {TRAINING}", HARBOURS, PILOTS, LOCKS]),
            text_of([], [FERRIES, HARBOURS, PILOTS, LOCKS, TRAINING]),
            ((0,), (0, 4)),
            {(0, 4)},
        ),
    ],
)
def test_a_piece_from_beyond_others_has_moved_and_the_whole_has_not(
    old: list[Paragraph], new: list[Paragraph], whole: tuple[tuple[int, ...], tuple[int, ...]], pieces: set[Place]
) -> None:
    (group,) = _with_pieces(old, new)
    assert (group.old, group.new) == whole
    assert not group.moved
    assert set(group.moved_pieces) == pieces
    (mirrored,) = _with_pieces(new, old)
    assert set(mirrored.moved_pieces) == {piece[::-1] for piece in pieces}


def test_a_set_phrase_in_several_paragraphs_is_no_piece_of_another() -> None:
    note = "takes note of paragraph {} of the report of the harbour board"
    old = text_of([], [f"{note.format(34)}, and {FERRIES}", HARBOURS, PILOTS, LOCKS])
    notes = [note.format(number) for number in ("12", "IV.6", "20")]
    assert _with_pieces(old, text_of([], [FERRIES, HARBOURS, notes[0], PILOTS, notes[1], LOCKS, notes[2]])) == []
    (group,) = _with_pieces(old, text_of([], [FERRIES, HARBOURS, PILOTS, notes[1], LOCKS]))
    assert group.new == (0, 3)


def _with_pieces(old: list[Paragraph], new: list[Paragraph]) -> list[Group]:
    return [group for group in align(old, new).groups if len(group.old) + len(group.new) > 2]
