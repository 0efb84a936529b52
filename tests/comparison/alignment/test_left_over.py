"""What is left when all others have their pairs is a pair by fewer words, if nothing else could be its version."""

from __future__ import annotations

import pytest

from desktop_app.comparison.alignment.align import align
from desktop_app.comparison.alignment.left_over import pairs_left_over
from desktop_app.resolution.model import Kind, Paragraph, Zone

BEFORE = "Stresses the role of lock keepers in the restoration of channel markings and dry docks"
AFTER = "Requests the Secretary-General to publish tide tables and passenger lists in every official language"
FERRIES = "Welcomes the fourth ferry forum, held in Oslo on 3 March 2021 on the theme “Safe crossings for all”"
NEXT_FERRIES = "Taking note of the fifth ferry forum, convened at Hull in June 2022 on the theme “Quiet harbours”"
DREDGING = "Invites donor countries to finance dredging works, wooden hulls and radio beacons in border towns"

ROWS = [  # old, new, and the old and new places of what stands between BEFORE and AFTER
    # this year's forum stands where last year's stood
    ([FERRIES], [NEXT_FERRIES], [(1, 1)]),
    # what stands there has nothing to do with it
    ([FERRIES], [DREDGING], []),
    # an unlike paragraph beside it is no rival
    ([FERRIES], [DREDGING, NEXT_FERRIES], [(1, 2)]),
    ([DREDGING.replace("dredging", "harbour"), FERRIES], [NEXT_FERRIES], [(2, 1)]),
]


def operative(text: str) -> Paragraph:
    return Paragraph("", "", Kind.OPERATIVE, Zone.OPERATIVE, text)


@pytest.mark.parametrize(("old", "new", "expected"), ROWS)
def test_the_only_version_left_over_two_pairs_is_one(
    old: list[str], new: list[str], expected: list[tuple[int, int]]
) -> None:
    before = [operative(text) for text in (BEFORE, *old, AFTER)]
    after = [operative(text) for text in (BEFORE, *new, AFTER)]
    pairs = [(group.old[0], group.new[0]) for group in align(before, after).groups]
    assert pairs[1:-1] == expected


@pytest.mark.parametrize(
    ("kind", "zone", "found"),
    [
        (Kind.PREAMBULAR, Zone.PREAMBLE, False),
        # an item of a list may stand by itself now, in the same part of the text
        (Kind.ITEM, Zone.OPERATIVE, True),
        (Kind.ITEM, Zone.ANNEX, False),
    ],
)
def test_a_kind_of_paragraph_is_no_version_of_another_by_few_words(kind: Kind, zone: Zone, found: bool) -> None:
    before = [operative(BEFORE), Paragraph("", "", kind, zone, FERRIES), operative(AFTER)]
    after = [operative(BEFORE), operative(NEXT_FERRIES), operative(AFTER)]
    assert [group.old for group in align(before, after).groups] == [(0,), *([(1,)] if found else []), (2,)]


@pytest.mark.parametrize(
    ("likeness", "expected"),
    [
        ({(1, 1): 0.25}, [(1, 1)]),
        ({(1, 1): 0.15}, []),
        # a rival that is three quarters as alike leaves it open, one that is half as alike does not
        ({(1, 1): 0.28, (1, 2): 0.21}, []),
        ({(1, 1): 0.28, (1, 2): 0.14}, [(1, 1)]),
        # with so few words in common nothing is sure
        ({(1, 1): 0.21, (1, 2): 0.02}, []),
        ({(1, 1): 0.28, (1, 2): 0.05, (2, 1): 0.02}, [(1, 1)]),
        # the other one stands beyond the pair that ends the gap: it needs more words, in the text itself
        ({(1, 5): 0.28}, []),
        ({(1, 5): 0.36, (1, 6): 0.20}, [(1, 5)]),
        # it needs fewer if it has twice as many as any other
        ({(1, 5): 0.31, (1, 6): 0.18}, []),
        ({(1, 5): 0.31, (1, 6): 0.15}, [(1, 5)]),
        ({(1, 5): 0.36, (2, 5): 0.22}, []),
        ({(5, 5): 0.28}, [(5, 5)]),
        # what has its pair in its gap is no rival beyond it
        ({(1, 1): 0.29, (1, 5): 0.09, (2, 5): 0.36}, [(1, 1), (2, 5)]),
    ],
)
def test_it_must_be_far_more_alike_than_its_rivals(
    likeness: dict[tuple[int, int], float], expected: list[tuple[int, int]]
) -> None:
    def alike(i: int, j: int) -> float:
        return likeness[i, j]

    assert pairs_left_over([(0, 0), (4, 4)], likeness, alike, alike) == expected


@pytest.mark.parametrize(("others", "expected"), [(3, [(20, 1)]), (20, [])])
def test_between_two_pairs_it_is_no_pair_by_few_words_where_many_are_left(
    others: int, expected: list[tuple[int, int]]
) -> None:
    likeness = {(i, 1): 0.05 for i in range(20 - others, 20)} | {(20, 1): 0.26}

    def alike(i: int, j: int) -> float:
        return likeness[i, j]

    assert pairs_left_over([(0, 0), (21, 2)], likeness, alike, alike) == expected


def test_beyond_its_gap_a_short_text_is_not_known_by_being_found_in_a_long_one() -> None:
    assert pairs_left_over([(0, 0), (4, 4)], [(1, 5)], lambda _i, _j: 0.45, lambda _i, _j: 0.25) == []


def test_of_two_that_changed_places_the_one_less_like_itself_moved() -> None:
    ferries = (
        "Encourages States to build on the outcome of the ferry forum held in Oslo on 3 March 2021 on quiet harbours"
    )
    next_ferries = (
        "Encourages States to build on the outcome of the ferry forum held at Hull on tide tables for children"
    )
    before = [operative(text) for text in (BEFORE, DREDGING, ferries, AFTER)]
    after = [operative(text) for text in (BEFORE, next_ferries, f"Also {DREDGING}", AFTER)]
    groups = align(before, after).groups
    assert [(group.old[0], group.new[0], group.moved) for group in groups] == [
        (0, 0, False),
        (2, 1, True),
        (1, 2, False),
        (3, 3, False),
    ]
