"""Rows taken to pieces: runs in one face, and what stands raised."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.glyph_runs import (
    Slice,
    begins_with_superscript,
    is_small,
    is_superscript,
    places_of,
    runs_of,
    superscripts_of,
    whole,
)
from desktop_app.extraction.page.lines import Line, Page, Span
from tests.extraction.press import line, row, rows_of


def test_a_row_falls_into_runs_of_one_face() -> None:
    runs = list(runs_of(whole(row("<i>Recalling</i> its resolution"))))
    assert [(run.text, run.span.italic, run.apart) for run in runs] == [
        ("Recalling", True, False),
        ("its resolution", False, True),
    ]


def test_a_word_in_two_faces_falls_into_two_runs_that_touch() -> None:
    runs = list(runs_of(whole(row("67/192<sup>14</sup> of"))))
    assert [(run.text, run.apart) for run in runs] == [("67/192", False), ("14", False), ("of", True)]


def test_a_slice_holds_only_its_own_words() -> None:
    sample = row("12. Requests a report")
    assert [run.text for run in runs_of(Slice(sample, 4, 14))] == ["Requests a"]


def test_raised_type_is_small_and_stands_higher() -> None:
    sample = row("word<sup>14</sup>")
    word, mark = runs_of(whole(sample))
    assert not is_small(word, sample)
    assert is_small(mark, sample)
    assert is_superscript(mark, sample)


@pytest.mark.parametrize(
    ("text", "raised"),
    [("<sup>a</sup> Includes spare parts.", True), ("<sup>5</sup> A footnote.", False), ("Plain words", False)],
)
def test_a_note_of_a_table_begins_with_a_raised_letter(text: str, raised: bool) -> None:
    assert begins_with_superscript(row(text)) is raised


@pytest.mark.parametrize("text", ["67/192<sup>14</sup> of<sup>15</sup>", "<sup>3</sup> A note.", "Plain <i>words</i>"])
def test_the_superscripts_of_a_row_are_those_of_its_runs(text: str) -> None:
    sample = row(text)
    assert superscripts_of(sample) == [run for run in runs_of(whole(sample)) if is_superscript(run, sample)]


def test_places_are_reckoned_where_the_page_tells_none() -> None:
    told = line("two words")
    untold = type(told)(told.spans, told.x0, told.y0, told.x1, told.y1)
    assert list(places_of(untold, untold.text)) == list(told.words)


def test_a_word_in_two_faces_that_is_read_from_the_right_is_cut_from_there() -> None:
    right, left = Span("(قرار", 340, 380, 100, 10, "Latin"), Span("٢/", 320, 340, 100, 10, "Arabic")
    word = Line((right, left), 320, 92, 380, 102, ((0, 7, 320, 380),))
    sample = rows_of(Page(0, 612, 792, (word,)))[0]
    assert [(run.text, *run.places[0][2:]) for run in runs_of(whole(sample))] == [
        ("(قرار", 340, 380),
        ("٢/", 320, 340),
    ]


@pytest.mark.parametrize(("width", "squeezed"), [(1.5, True), (2.5, False)])
def test_a_hyphen_that_ends_a_line_may_be_set_off_a_little(width: float, squeezed: bool) -> None:
    words = ((0, 5, 0.0, 25.0), (6, 7, 25.0 + width, 29.0 + width))
    found = Line((Span("equip -", 0.0, 29.0 + width, 100.0, 10.0),), 0.0, 92.0, 29.0 + width, 102.0, words)
    last = runs_of(whole(rows_of(Page(0, 612, 792, (found,)))[0]))[-1]
    assert (last.text.endswith("-"), last.squeezed) == (True, squeezed)


@pytest.mark.parametrize("mark", [")", "[3]"])
def test_a_mark_or_its_bracket_is_no_letter_of_a_note(mark: str) -> None:
    assert not begins_with_superscript(row(f"<sup>{mark}</sup>, of the lamps"))
