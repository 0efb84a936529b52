"""Raised digits are footnote marks where a note of that number exists, and words elsewhere."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.glyph_runs import whole
from desktop_app.extraction.structure.note_marks import NoteMarks
from desktop_app.extraction.structure.notes import Note
from desktop_app.extraction.text.dehyphenation import Dehyphenator
from desktop_app.extraction.text.wording import wording_of
from tests.extraction.press import row


def read(text: str, *markers: str, on_baseline: bool = False) -> tuple[str, list[str]]:
    """The text of a row and the markers called in it, where the page has notes of these markers."""
    marks = NoteMarks([Note(marker, 0, on_baseline) for marker in markers])
    wording = wording_of([whole(row(text))], marks, Dehyphenator([]), marks.on_baseline)
    return wording.text, [call.marker for call in wording.calls]


# As printed, the notes of the document, and the text and marks that are read.
RAISED = [
    ("resolution 67/192<sup>14</sup> of 2012", ("14",), "resolution 67/192 of 2012", ["14"]),
    ("the 70<sup>e</sup> séance", ("14",), "the 70e séance", []),  # a raised letter is the word's own
    ("vol. 3990, n<sup>o</sup> 39574", ("14",), "vol. 3990, no 39574", []),
    ("the 53<sup>rd</sup> meeting", ("14",), "the 53rd meeting", []),
    ("12 m<sup>2</sup> of deck", ("2",), "12 m2 of deck", []),  # although the document has a note 2
    ("40 km<sup>2</sup> of water", ("2",), "40 km2 of water", []),
    ("a raised <sup>7</sup> number", ("14",), "a raised 7 number", []),  # no note answers it
    ("on Water <sup>5</sup>, and", ("5",), "on Water, and", ["5"]),  # no blank is left before the comma
    ("des passages successifs<sup>8</sup> , et", ("8",), "des passages successifs, et", ["8"]),
    ("the Protocol<sup>6, 7</sup> thereto", ("6", "7"), "the Protocol thereto", ["6", "7"]),
    ("a title<sup>*</sup>", ("*",), "a title", ["*"]),
    ("a forum,<sup>(5)</sup> and", ("5",), "a forum, and", ["5"]),
]


@pytest.mark.parametrize(("printed", "notes", "text", "called"), RAISED)
def test_a_mark_is_taken_out_and_a_word_is_left(
    printed: str, notes: tuple[str, ...], text: str, called: list[str]
) -> None:
    assert read(printed, *notes) == (text, called)


# The pages with text after that of the mark, the page of the note, and whether it is called.
@pytest.mark.parametrize(
    ("texts", "page", "called"),
    [
        (["preamble", "decisions", "the last decision"], 2, True),  # the notes stand at the end
        (["preamble", "decisions", "the last decision"], 3, True),  # on a page of their own
        (["preamble", "decisions", "the last decision", "annex"], 2, False),
        (["preamble", "decisions"], 1, True),
    ],
)
def test_notes_at_the_end_of_a_text_are_called_from_any_page(texts: list[str], page: int, called: bool) -> None:
    body = [[row(text, page=number)] for number, text in enumerate(texts)]
    bodies = [*body, *([] for _ in range(page + 1 - len(body)))]
    marks = NoteMarks([Note("5", page), Note("6", page)], bodies)
    assert marks("5", "Forum", row("Forum")) == (("5",) if called else ())


# Before 1996, and for asterisks, marks stand in the line.
UNRAISED = [
    ("the good of all, 2/ and", ("2",), "the good of all, and", ["2"]),
    ("Norland:* draft resolution", ("*",), "Norland: draft resolution", ["*"]),
    ("resolution 2/14 of the Council", ("2",), "resolution 2/14 of the Council", []),
    ("诺兰*和苏多尼亚*：决议草案", ("*",), "诺兰和苏多尼亚：决议草案", ["*", "*"]),  # no blank before the next word
    ("a*b", ("*",), "a*b", []),
]


@pytest.mark.parametrize(("printed", "notes", "text", "called"), UNRAISED)
def test_marks_in_the_line(printed: str, notes: tuple[str, ...], text: str, called: list[str]) -> None:
    assert read(printed, *notes, on_baseline=True) == (text, called)


def test_a_mark_stands_where_it_was_printed() -> None:
    marks = NoteMarks([Note("5", 0)])
    wording = wording_of([whole(row("adopted in 2015,<sup>5</sup> and stressing"))], marks, Dehyphenator([]))
    assert [wording.text[: call.at] for call in wording.calls] == ["adopted in 2015,"]


def test_a_note_may_be_pushed_to_the_next_page_but_no_farther() -> None:
    marks = NoteMarks([Note("5", 3)])
    assert marks("5", "Forum", row("Forum", page=2)) == ("5",)
    assert marks("5", "Forum", row("Forum", page=1)) == ()
    assert marks.unanswered == [("5", 1)]


@pytest.mark.parametrize(
    ("raised", "notes", "called"),
    [
        ("67", ("6", "7"), ("6", "7")),  # two marks close together
        ("1011", ("10", "11"), ("10", "11")),
        ("67", ("6", "7", "67"), ("67",)),
        ("68", ("6", "8"), ()),
    ],
)
def test_the_marks_of_two_notes_may_touch(raised: str, notes: tuple[str, ...], called: tuple[str, ...]) -> None:
    assert NoteMarks([Note(marker, 0) for marker in notes])(raised, "Forum", row("Forum")) == called
