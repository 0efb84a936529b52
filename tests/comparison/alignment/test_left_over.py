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


def test_a_kind_of_paragraph_is_no_version_of_another_by_few_words() -> None:
    recital = Paragraph("", "", Kind.PREAMBULAR, Zone.PREAMBLE, FERRIES)
    before = [operative(BEFORE), recital, operative(AFTER)]
    after = [operative(BEFORE), operative(NEXT_FERRIES), operative(AFTER)]
    assert [group.old for group in align(before, after).groups] == [(0,), (2,)]


@pytest.mark.parametrize(
    ("likeness", "expected"),
    [
        ({(1, 1): 0.25}, [(1, 1)]),
        ({(1, 1): 0.15}, []),
        # a rival that is half as alike leaves it open
        ({(1, 1): 0.28, (1, 2): 0.14}, []),
        ({(1, 1): 0.28, (1, 2): 0.05, (2, 1): 0.02}, [(1, 1)]),
        # the other one stands beyond the pair that ends the gap
        ({(1, 5): 0.28}, []),
        ({(5, 5): 0.28}, [(5, 5)]),
        # beyond it, however alike: what stands elsewhere may be another one that was dropped
        ({(1, 5): 0.36}, []),
        # and is no rival of what stands in the gap
        ({(1, 1): 0.29, (1, 5): 0.2, (2, 5): 0.36}, [(1, 1)]),
    ],
)
def test_it_must_be_far_more_alike_than_its_rivals(
    likeness: dict[tuple[int, int], float], expected: list[tuple[int, int]]
) -> None:
    assert pairs_left_over([(0, 0), (4, 4)], likeness, lambda i, j: likeness[i, j]) == expected
