"""Where a space is printed there is one, however narrow; words that a space breaks are whole again."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.glyph_runs import whole
from desktop_app.extraction.page.lines import Line
from desktop_app.extraction.page.rows import TextRow, rows_of_pages
from desktop_app.extraction.structure.note_marks import NoteMarks
from desktop_app.extraction.structure.notes import Note
from desktop_app.extraction.text.dehyphenation import Dehyphenator
from desktop_app.extraction.text.wording import wording_of
from tests.extraction.press import SIZE, line, page_of, row

KNOWN = (
    "radiation and radiation, the matter of the inter-agency way of human rights there, organization of organization"
)


def squeezed(text: str, width: float = 0.02) -> TextRow:
    """A row in which each "~" is a space of next to no width, in ems."""
    printed = line(text.replace("~", " "))
    taken, places = 0.0, []
    for start, end, x0, x1 in printed.words:
        taken += (0.5 - width) * SIZE if text[start - 1 : start] == "~" else 0.0
        places.append((start, end, x0 - taken, x1 - taken))
    moved = Line(printed.spans, printed.x0, printed.y0, places[-1][3], printed.y1, tuple(places))
    return rows_of_pages([page_of(moved)])[0][0]


def written(printed: TextRow, *notes: str) -> str:
    marks = NoteMarks([Note(marker, 0) for marker in notes])
    return wording_of([whole(printed)], marks, Dehyphenator([[row(KNOWN)], [printed]]), marks.on_baseline).text


# A space of next to no width ("~"), and what is read.
SQUEEZED = [
    ("the promotion of human~rights", "the promotion of human rights"),
    ("2 мая 2021 года~и 34/3", "2 мая 2021 года и 34/3"),
    ("los derechos~humanos y", "los derechos humanos y"),
    ("th~e report", "the report"),
    ("an organi~zation of", "an organization of"),
    ("inter-~agency work", "inter-agency work"),
    ("2021\u2011~2025", "2021-2025"),
    ("Secretary\u2010General", "Secretary-General"),
    ("(a)~forty lamps", "(a) forty lamps"),
]


@pytest.mark.parametrize(("printed", "text"), SQUEEZED)
def test_a_narrow_space_parts_words_unless_the_document_has_them_in_one(printed: str, text: str) -> None:
    assert written(squeezed(printed)) == text


# A space as wide as any other inside a word, and what is read.
BROKEN = [
    ("ionizing radiatio n sciences", "ionizing radiation sciences"),
    ("of r adiation", "of radiation"),
    ("in th e matter", "in the matter"),
    ("ionizing radiatio n, and", "ionizing radiation, and"),
    ("organization of radiatio n; all", "organization of radiation; all"),
    ("the radiatio n: all", "the radiation: all"),
    ("there of r, adiation", "there of r, adiation"),  # a mark ends a word
    ("Mr. B. and Mr. b, too", "Mr. B. and Mr. b, too"),
    ("a way of the way", "a way of the way"),
    ("a n other", "a n other"),  # none of these is a word elsewhere
    ("organiz ation", "organiz ation"),  # only letters by themselves are lost
    ("annex A and annex B", "annex A and annex B"),
]


@pytest.mark.parametrize(("printed", "text"), BROKEN)
def test_a_letter_by_itself_that_belongs_to_a_word_comes_back_to_it(printed: str, text: str) -> None:
    assert written(row(printed)) == text


# A mark between two letters, and what is read.
MARKED = [
    ("the Agreement<sup>5</sup>and its", "the Agreement and its"),
    ("the Agreement<sup>5</sup> and its", "the Agreement and its"),
    ("the Agreement<sup>5</sup>, and its", "the Agreement, and its"),
    ("l’Accord<sup>5</sup>et son", "l’Accord et son"),
    ("Соглашение<sup>5</sup>или его", "Соглашение или его"),
    ("(the Agreement<sup>5</sup>)", "(the Agreement)"),
    ("the State<sup>5</sup>s", "the States"),  # the ending of a word
]


@pytest.mark.parametrize(("printed", "text"), MARKED)
def test_a_mark_between_two_letters_leaves_a_space(printed: str, text: str) -> None:
    assert written(row(printed), "5") == text
