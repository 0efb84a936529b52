"""Two paragraphs that were made one elsewhere, or one that was divided, when all others have their pairs."""

from __future__ import annotations

import pytest

from desktop_app.comparison.alignment.align import align
from desktop_app.resolution.model import Kind, Paragraph, Zone

BEFORE = "Stresses the role of lock keepers in the restoration of channel markings and dry docks"
MIDDLE = "Welcomes the fourth ferry forum and its theme of safe crossings for all passengers and their crews"
AFTER = "Requests the Secretary-General to publish tide tables and passenger lists in every official language"
PILOTS = (
    "Invites coastal States to train harbour pilots of poor islands in reading charts, soundings and currents,"
    " including by exchanging instructors between academies, under plans that they draw up each year"
)
BUOYS = (
    "Calls for lighted buoys, foghorns and radio beacons at the mouths of rivers with heavy traffic, through joint"
    " purchasing and pooled maintenance, as the conference of river ports proposed"
)
BOTH = (
    "Calls upon coastal States to train harbour pilots of poor islands in reading charts, soundings and currents,"
    " and to set lighted buoys, foghorns and radio beacons at the mouths of rivers with heavy traffic, including by"
    " exchanging instructors between academies and through joint purchasing and pooled maintenance"
)
ALIKE = PILOTS.replace(
    "under plans that they draw up each year", "under plans that the academies draw up by themselves"
)
ONE = PILOTS.replace("Invites coastal States to train", "Calls upon every port to teach the")


def operative(text: str) -> Paragraph:
    return Paragraph("", "", Kind.OPERATIVE, Zone.OPERATIVE, text)


@pytest.mark.parametrize("divided", [False, True])
@pytest.mark.parametrize(
    ("pieces", "whole", "joined"),
    [
        ([PILOTS, BUOYS], BOTH, True),
        # both have the same words: one of them is the version, and the other is gone
        ([PILOTS, ALIKE], ONE, False),
    ],
)
def test_pieces_elsewhere_that_explain_other_words_are_one_whole(
    pieces: list[str], whole: str, joined: bool, divided: bool
) -> None:
    before = [operative(text) for text in (BEFORE, pieces[0], MIDDLE, pieces[1], AFTER)]
    after = [operative(text) for text in (whole, BEFORE, MIDDLE, AFTER)]
    groups = align(after, before).groups if divided else align(before, after).groups
    sides = [((group.new, group.old) if divided else (group.old, group.new)) for group in groups]
    assert (((1, 3), (0,)) in sides) is joined
