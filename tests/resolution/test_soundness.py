"""What comes from a process is looked through before anyone follows where it leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.resolution.model import Footnote, Kind, Metadata, NoteCall, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.soundness import check
from desktop_app.resolution.words import Region, WordLine, Words

PARAGRAPH = Paragraph("op1", "OP 1", Kind.OPERATIVE, Zone.OPERATIVE, "Calls", regions=(Region(0, 1.0, 2.0, 3.0, 4.0),))
PAGES = ((612.0, 792.0),)
RESOLUTION = Resolution(Source("a.pdf", "", 1), Metadata(), (PARAGRAPH, replace(PARAGRAPH, parent=0)), (), (), PAGES)


def test_a_resolution_whose_positions_are_there_is_sound() -> None:
    check(RESOLUTION)


@pytest.mark.parametrize(
    "paragraph",
    [
        replace(PARAGRAPH, parent=0),  # itself: whoever follows parents would never end
        replace(PARAGRAPH, parent=1),
        replace(PARAGRAPH, parent=-1),
        replace(PARAGRAPH, italics=((0, 6),)),
        replace(PARAGRAPH, calls=(NoteCall("1", -1),)),
        replace(PARAGRAPH, struck=((9, "gone"),)),
        replace(PARAGRAPH, regions=(Region(1, 1.0, 2.0, 3.0, 4.0),)),
        replace(PARAGRAPH, words=Words([WordLine(7, 1.0, 2.0, 0, [(0, 5, 1.0, 3.0)])])),
    ],
)
def test_one_whose_positions_lead_nowhere_is_not(paragraph: Paragraph) -> None:
    with pytest.raises(ValueError, match="hold together"):
        check(replace(RESOLUTION, paragraphs=(paragraph, PARAGRAPH)))


def test_nor_is_one_with_a_note_or_a_page_outside_of_all_paper() -> None:
    with pytest.raises(ValueError, match="hold together"):
        check(replace(RESOLUTION, footnotes=(Footnote("1", "See", regions=(Region(3, 1.0, 2.0, 3.0, 4.0),)),)))
    with pytest.raises(ValueError, match="hold together"):
        check(replace(RESOLUTION, footnotes=(Footnote("1", "See", struck=((4, "also"),)),)))
    with pytest.raises(ValueError, match="hold together"):
        check(replace(RESOLUTION, page_sizes=((1e300, 1.0),)))
