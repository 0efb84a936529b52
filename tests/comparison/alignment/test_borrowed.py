"""A paragraph is no version of one that merely speaks of what another paragraph says in full."""

from __future__ import annotations

import pytest

from desktop_app.comparison.alignment.align import align
from desktop_app.resolution.model import Kind, Paragraph, Zone

FRAME = "Convinced that safe ferries serve every border town and every small port on the great rivers"
ORAL = "Noting the oral report of the Chair of the working group of the Harbour Committee"
DECISION = (
    "Recalling its decision that the draft articles on lock keepers, together with the views of riparian countries and "
    "the inputs by harbour masters, would be considered in the framework of a working group of the Harbour Committee"
)
TAKEN = (
    "Decides that the draft articles on lock keepers, together with the views of riparian countries and the inputs by "
    "harbour masters, shall be considered in the framework of a working group of the Harbour Committee"
)
END = "Requests the Secretary-General to publish tide tables and passenger lists in every official language"


def preambular(text: str) -> Paragraph:
    return Paragraph("", "", Kind.PREAMBULAR, Zone.PREAMBLE, text)


def operative(text: str) -> Paragraph:
    return Paragraph("", "", Kind.OPERATIVE, Zone.OPERATIVE, text)


ROWS = [  # the old and the new text, and the pairs
    # what the recital says is the decision of the old text: it is no version of the recital in its place
    (
        [preambular(FRAME), preambular(ORAL), operative(TAKEN), operative(END)],
        [preambular(FRAME), preambular(DECISION), operative(f"{TAKEN} anew"), operative(END)],
        [(0, 0), (2, 2), (3, 3)],
    ),
    # without that decision nothing speaks against it
    (
        [preambular(FRAME), preambular(ORAL), operative(END)],
        [preambular(FRAME), preambular(DECISION), operative(END)],
        [(0, 0), (1, 1), (2, 2)],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), ROWS)
def test_what_another_paragraph_says_in_full_makes_no_pair(
    old: list[Paragraph], new: list[Paragraph], expected: list[tuple[int, int]]
) -> None:
    assert sorted((group.old[0], group.new[0]) for group in align(old, new).groups) == expected
    assert sorted((group.new[0], group.old[0]) for group in align(new, old).groups) == expected
