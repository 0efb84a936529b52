"""Pages in Arabic as MuPDF traces them, made up glyph by glyph: ligatures, kashida, vowel signs, raised marks."""

from __future__ import annotations

from typing import Any

import pymupdf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.extraction.page.lines import Line
from desktop_app.pdf.right_to_left.bidi import Conventions
from desktop_app.pdf.right_to_left.lines import holds_right_to_left, right_to_left_lines
from desktop_app.pdf.sight import Gone

WIDTH = 5.0
BEH, LAM, ALEF, MEEM, TEH, KASHIDA, SHADDA = "\u0628", "\u0644", "\u0627", "\u0645", "\u062a", "\u0640", "\u0651"
FATHA = "\u064e"
LAM_ALEF, TEH_MEEM = "\ufefb", "\ufca4"
Glyph = tuple[str, float, float]


class TracedPage:
    """What is asked of a page of MuPDF."""

    rotation = 0
    rotation_matrix = pymupdf.Matrix(1, 1)
    rect = pymupdf.Rect(0, 0, 600, 800)


def span(glyphs: list[Glyph], y: float = 100.0, size: float = 10.0, font: str = "Naskh") -> dict[str, Any]:
    chars = [(ord(char), 7, (x0, y), (x0, y - size, x1, y)) for char, x0, x1 in glyphs]
    box = (min(x0 for _, x0, _ in glyphs), y - size, max(x1 for _, _, x1 in glyphs), y)
    return {"dir": (1.0, 0.0), "font": font, "flags": 4, "size": size, "type": 0, "bbox": box, "chars": chars}


def row(text: str, x0: float = 100.0) -> list[Glyph]:
    """Glyphs side by side, the first of them at the left."""
    return [(char, x0 + WIDTH * n, x0 + WIDTH * (n + 1)) for n, char in enumerate(text) if char != " "]


def lines(*spans: dict[str, Any]) -> list[Line]:
    return right_to_left_lines(TracedPage(), spans, Conventions())  # type: ignore[arg-type]


def text(*spans: dict[str, Any]) -> str:
    return "|".join(line.text for line in lines(*spans))


@pytest.mark.parametrize(
    ("glyphs", "read"),
    [
        pytest.param(row(f"78 {TEH} {BEH}"), f"{BEH} {TEH} 78", id="words and numbers"),
        pytest.param(row(LAM_ALEF), LAM + ALEF, id="a ligature of two letters"),
        pytest.param(row(TEH_MEEM + BEH), BEH + TEH + MEEM, id="a ligature keeps its own order"),
        pytest.param(row(BEH + KASHIDA + TEH), TEH + BEH, id="a stroke that only stretches a word"),
        pytest.param(row(f"){KASHIDA}{BEH}("), f"({BEH}{KASHIDA})", id="a stroke that shapes a label stays"),
        pytest.param([(BEH, 100, 105), ("\u0654", 106, 106), (ALEF, 105, 110)], "\u0623" + BEH, id="a hamza by itself"),
        pytest.param([(ALEF, 100, 105), ("\u0655", 100, 105), (BEH, 105, 110)], BEH + "\u0625", id="a hamza below"),
        pytest.param(
            [(BEH, 100, 105), (SHADDA, 112, 112), (KASHIDA, 105, 110), (TEH, 110, 115)],
            TEH + SHADDA + BEH,
            id="a stroke between a sign and its letter",
        ),
        pytest.param(
            [(BEH, 100, 105), (TEH, 108, 114), (KASHIDA, 109, 111), (KASHIDA, 110, 112)],
            TEH + BEH,
            id="strokes over a letter, which should fill the gap beside it",
        ),
        pytest.param(
            [(BEH, 100, 105), (KASHIDA, 108, 110), (TEH, 110, 115)], TEH + BEH, id="a gap at which no word can end"
        ),
        pytest.param(
            [(BEH, 100, 105), (KASHIDA, 104, 107), (KASHIDA, 105, 108), (TEH, 109, 114)],
            TEH + BEH,
            id="strokes that overlap are one",
        ),
        pytest.param(
            [("8", 100, 105), ("0", 105, 110), (" ", 110, 114), (KASHIDA, 114, 116), (BEH, 116, 121)],
            f"{BEH}{KASHIDA} 80",
            id="a stroke before a number",
        ),
        pytest.param([(ALEF, 100, 100), (LAM, 100, 105)], LAM + ALEF, id="half a ligature without a width"),
        pytest.param([(BEH, 100, 105), (TEH, 105, 110), (SHADDA, 106, 106)], TEH + SHADDA + BEH, id="a vowel sign"),
        pytest.param(
            [(BEH, 100, 105), (SHADDA, 104, 104), (TEH, 105, 110)], TEH + SHADDA + BEH, id="a sign drawn off its letter"
        ),
        pytest.param(
            [(BEH, 100, 105), (FATHA, 104, 104), (SHADDA, 104.5, 104.5), (TEH, 105, 110)],
            TEH + SHADDA + FATHA + BEH,
            id="two signs of one letter, the nearer one first",
        ),
        pytest.param(
            [(TEH, 105, 110), (SHADDA, 104, 104), (BEH, 100, 105)], TEH + SHADDA + BEH, id="a file in reading order"
        ),
        pytest.param([*row(BEH), *row(BEH, 100.2)], BEH, id="bold made by printing twice"),
        pytest.param([*row(BEH), *row(TEH, 300)], f"{TEH}|{BEH}", id="a wide gap parts lines, the right one first"),
        pytest.param([*row(BEH), ("\u200f", 110, 110)], BEH, id="signs of direction are left out"),
    ],
)
def test_glyphs_are_read(glyphs: list[Glyph], read: str) -> None:
    assert text(span(glyphs)) == read


@pytest.mark.parametrize(
    ("printed", "spaces", "read"),
    [
        pytest.param([(0, "14-"), (16, "3")], [15], f"{BEH} 3-14", id="a space where there is hardly a gap"),
        pytest.param([(0, "14"), (11, "-3")], [10], f"{BEH} 3-14", id="the same on the other side"),
        pytest.param([(0, "14-"), (16.8, "3")], [], f"{BEH} 3-14", id="a gap without a space"),
        pytest.param([(0, "14"), (13, "-"), (21, "3")], [10, 18], f"{BEH} 3 - 14", id="spaces on both sides"),
        pytest.param([(0, "14"), (16, "-3")], [10], f"{BEH} 3- 14", id="a space that was meant"),
    ],
)
def test_a_range_of_numbers_is_not_torn(printed: list[tuple[float, str]], spaces: list[float], read: str) -> None:
    glyphs = [*row(BEH, 160)]
    for x, chars in printed:
        glyphs += row(chars, 125 + x)
    glyphs += [(" ", 125 + x, 125 + x + 2.5) for x in spaces]
    assert text(span(glyphs)) == read


@pytest.mark.parametrize("size", [6, 8.3])  # browsers raise larger type
def test_a_raised_mark_stands_in_its_row(size: float) -> None:
    found = lines(span(row(BEH, 110)), span(row(")1(", 95), y=96, size=size))
    assert [line.text for line in found] == [f"{BEH}(1)"]
    assert [(s.text, s.size) for s in found[0].spans] == [(BEH, 10), ("(1)", size)]


@pytest.mark.parametrize("blank", [" ", ""])
def test_the_raised_number_of_a_note_does_not_run_on_from_foreign_words(blank: str) -> None:
    words = f".Treaty Series 39574{blank}"
    mark = row("1", 100 + WIDTH * len(words))
    found = lines(span(row(words)), span(mark, y=96, size=6), span(row(BEH * 30), y=200))
    assert [line.text.strip() for line in found] == ["1", "Treaty Series 39574.", BEH * 30]


def test_small_type_far_from_large_type_has_rows_of_its_own() -> None:
    found = lines(span(row(BEH, 400), size=30), span(row("UN"), y=92, size=8), span(row("GA"), y=102, size=8))
    assert sorted(line.text for line in found) == sorted([BEH, "UN", "GA"])


@pytest.mark.parametrize(
    ("left", "right", "read"),
    [
        pytest.param(82, 127, [f"7 {TEH} {BEH}", "14"], id="on the left"),
        pytest.param(95, 135, ["7", f"{TEH} {BEH} 14"], id="on the right"),
        pytest.param(95, 127, [f"7 {TEH} {BEH} 14"], id="close by"),
    ],
)
def test_a_number_well_apart_is_not_in_the_row(left: float, right: float, read: list[str]) -> None:
    words = row(f"{BEH} {TEH}", 107)
    found = lines(span([*row("14", left), *words, *row("7", right)]))
    assert [line.text for line in found] == read


def test_words_have_their_places() -> None:
    (line,) = lines(span(row(f"78 {TEH}{BEH}")))
    assert [(line.text[start:end], x0, x1) for start, end, x0, x1 in line.words] == [
        (BEH + TEH, 115, 125),
        ("78", 100, 110),
    ]


def test_lines_come_from_top_to_bottom_and_faces_are_told() -> None:
    found = lines(span(row(TEH), y=200, font="Naskh-Bold"), span(row(BEH), y=100))
    assert [(line.text, line.spans[0].bold) for line in found] == [(BEH, False), (TEH, True)]


@pytest.mark.parametrize(
    ("sample", "holds"), [("abc 12", False), (f"abc {BEH}", True), (LAM_ALEF, True), ("中文", False)]
)
def test_pages_that_pay(sample: str, holds: bool) -> None:
    assert holds_right_to_left(sample) is holds


# The words of a row, of which the middle one is struck out, and where it stood.
STRUCK = [
    (f"{ALEF}{BEH} {LAM}{MEEM} {TEH}{TEH}", (115.0, 125.0), f"{TEH}{TEH} {BEH}{ALEF}", (2, f"{MEEM}{LAM}")),
    (f"{ALEF}{BEH} 1945 {TEH}{TEH}", (115.0, 135.0), f"{TEH}{TEH} {BEH}{ALEF}", (2, "1945")),
    (f"{ALEF}{BEH} {LAM}{MEEM}", (115.0, 125.0), f"{BEH}{ALEF}", (0, f"{MEEM}{LAM}")),
]


@pytest.mark.parametrize(("printed", "edges", "kept", "struck"), STRUCK)
def test_what_is_struck_out_is_kept_apart(
    printed: str, edges: tuple[float, float], kept: str, struck: tuple[int, str]
) -> None:
    gone = Gone((edges[0], 90.0, edges[1], 103.0), 10.0, 0, painted=True, struck=True)
    trace = [{**span(row(printed)), "color": (0.0, 0.0, 0.0)}]
    (found,) = right_to_left_lines(TracedPage(), trace, Conventions(), gone=[gone])  # type: ignore[arg-type]
    assert (" ".join(found.text.split()), found.struck) == (kept, (struck,))


@pytest.mark.parametrize("by", [0.2, 0.5, 0.7])
def test_a_raised_mark_that_is_printed_again_is_read_once(by: float) -> None:
    small = [("1", 97.0, 100.0), ("1", 97.0 + by, 100.0 + by)]
    assert text(span(row(f"{ALEF}{BEH}")), span(small, 97.0, 5.0)).count("1") == 1


@pytest.mark.parametrize("by", [0, 0.3, 0.7])
def test_letters_that_begin_at_one_place_are_read_once_where_they_are_printed_again(by: float) -> None:
    under = [(TEH, 100.0, 106.0), (BEH, 100.0, 104.0), (MEEM, 106.0, 111.0)]
    again = [(char, x0 + by, x1 + by) for char, x0, x1 in under]
    assert text(*[span([glyph]) for glyph in [*under, *again]]) == text(*[span([glyph]) for glyph in under])


@given(
    st.text(alphabet=[BEH, TEH, LAM, ALEF, LAM_ALEF, KASHIDA, SHADDA, FATHA, "1", "7", "/", "-", "(", ")", " ", "a"]),
    st.booleans(),
)
@example(ALEF + ALEF + KASHIDA + FATHA, False)
def test_letters_that_are_handled_together_read_as_each_by_itself(drawn: str, wide_signs: bool) -> None:
    glyphs = []
    edge = 100.0
    for char in drawn:
        width = 0.0 if char in (SHADDA, FATHA) else WIDTH
        glyphs.append((char, edge, edge + (WIDTH if wide_signs else width)))
        edge += width
    if not drawn.strip():
        return
    together, apart = lines(span(glyphs)), lines(*[span([glyph]) for glyph in glyphs])
    assert [(line.text, line.words) for line in together] == [(line.text, line.words) for line in apart]


def test_words_that_are_printed_again_close_by_are_read_once() -> None:
    """A letter that is moved as far as a word was is a copy as well; letters that merely follow each other are none."""
    words, sign, letters = row(BEH + TEH + MEEM + BEH, 110), row(".", 100), row(LAM + LAM, 160)
    moved = [[(char, x0 + 1.1, x1 + 1.1) for char, x0, x1 in glyphs] for glyphs in (words, sign)]
    spans = [span(words), span(sign), *map(span, moved), span(letters[:1]), span(letters[1:])]
    assert text(*spans) == text(span(words), span(sign), span(letters))


def test_a_span_of_which_nothing_is_left_is_passed_over() -> None:
    assert text({**span(row(TEH)), "chars": []}, span(row(BEH))) == BEH


def test_a_page_of_notes_in_latin_letters_is_read_as_the_pages_before() -> None:
    conventions = Conventions()
    first = span(row(f"{BEH}{TEH}{LAM}" * 20))
    notes = span(row(f"www.lamps.example/of/all/rivers {TEH}{BEH}"))
    right_to_left_lines(TracedPage(), [first], conventions)  # type: ignore[arg-type]
    (found,) = right_to_left_lines(TracedPage(), [notes], conventions)  # type: ignore[arg-type]
    assert found.text.startswith(f"{BEH}{TEH}")
