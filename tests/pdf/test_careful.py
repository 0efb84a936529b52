"""Pages that need care: words struck out, printed twice, with soft hyphens, with accents by themselves."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from desktop_app.extraction.page.lines import Span
from desktop_app.pdf.careful import careful_lines, needs_care, with_texts
from desktop_app.resolution.model import Resolution
from tests.pdf.paper import ENGLISH, FRENCH, SIZE, Lay, Row, codes, edges, read_sheet, units, write

Strike = Callable[[pymupdf.Page, float, float, float], object]


def a_line(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_line((x0, y - 2.6), (x1, y - 2.6), width=0.5)


def a_red_box(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_rect((x0, y - 3.1, x1, y - 2.4), color=None, fill=(1, 0, 0))


def two_lines(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_line((x0, y - 2), (x1, y - 2), width=0.4)
    page.draw_line((x0, y - 3.5), (x1, y - 3.5), width=0.4)


def a_line_in_pieces(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    middle = (x0 + x1) / 2
    page.draw_line((x0, y - 2.2), (middle, y - 2.2), width=0.7)
    page.draw_line((middle, y - 2.2), (x1, y - 2.2), width=0.7)


def a_slanting_line(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_line((x0, y - 1.2), (x1, y - 4), width=0.6)


def a_wavy_line(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_zigzag((x0, y - 2.6), (x1, y - 2.6), breadth=1.2)


def dashes(long: float, gap: float) -> Strike:
    """A line of dashes, or of dots, as browsers draw a broken stroke: each by itself."""

    def draw(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
        at = x0
        while at < x1:
            page.draw_rect((at, y - 3, min(at + long, x1), y - 2), color=None, fill=(0, 0, 0))
            at += long + gap

    return draw


def struck(rows: Sequence[Row], strike: Strike, *words: str) -> Lay:
    """Strikes words out, each where it stands first."""

    def lay(page: pymupdf.Page) -> None:
        for piece in words:
            strike(page, *edges(rows, piece))

    return lay


def paragraph(found: Resolution, label: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    return next((x.text, x.struck) for x in found.paragraphs if x.label == label)


STRIKES = [
    *(a_line, a_red_box, two_lines, a_line_in_pieces, a_slanting_line, a_wavy_line),
    *(dashes(2.2, 1.4), dashes(0.8, 0.8), dashes(5, 4)),
]


@pytest.mark.parametrize("strike", STRIKES)
def test_words_that_are_struck_out_are_kept_apart(tmp_path: Path, strike: Strike) -> None:
    found = read_sheet(tmp_path, struck(ENGLISH, strike, "of the Secretary-General ", "at least two copies"))
    assert paragraph(found, "1.") == (
        "Welcomes the report on the keeping of lamps, and asks that it be read aloud in every harbour;",
        ((19, "of the Secretary-General"),),
    )
    assert paragraph(found, "2.") == (
        "Encourages Member States to keep of every book in which the hours of light are written down;",
        ((32, "at least two copies"),),
    )
    assert codes(found) == ["struck-out"]


def test_part_of_a_word_may_be_struck_out(tmp_path: Path) -> None:
    rows = [row._replace(text=row.text.replace("Encourages", "Encouragesurges")) for row in ENGLISH]
    found = read_sheet(tmp_path, struck(rows, a_line, "Encourages"), rows)
    text, words = paragraph(found, "2.")
    assert text.startswith("urges Member States")
    assert words == ((0, "Encourages"),)


def test_words_stay_apart_where_one_is_struck_out_with_the_blanks_around_it(tmp_path: Path) -> None:
    text, words = paragraph(read_sheet(tmp_path, struck(ENGLISH, a_line, " at least two ")), "2.")
    assert text.startswith("Encourages Member States to keep copies of every book")
    assert words == ((32, "at least two"),)


@pytest.mark.parametrize(
    ("label", "words", "end"), [("1.", "in every harbour", "be read aloud;"), ("2.", "written down", "of light are;")]
)
def test_no_blank_is_left_before_the_sign_that_followed_what_is_struck_out(
    tmp_path: Path, label: str, words: str, end: str
) -> None:
    text, apart = paragraph(read_sheet(tmp_path, struck(ENGLISH, a_line, words)), label)
    assert text.endswith(end)
    assert apart == ((len(text) - 1, words),)


def test_gaps_of_struck_words_make_no_table(tmp_path: Path) -> None:
    rows = [
        Row(123, 106, "Resolution adopted by the General Assembly on 12 December 2025"),
        Row(123, 136, "80/951. Preservation of dry walls in mountain areas"),
        Row(147, 160, "The General Assembly,"),
        Row(147, 178, "Recalling its resolution 78/951 of 14 December 2023 on the preservation of walls that"),
        Row(123, 190, "are built without mortar, and all earlier ones on the matter,"),
        Row(147, 250, "1."),
        Row(171, 250, "Takes note of the report of the Secretary-General on only and never the state of"),
        Row(123, 262, "the walls and on the training of those who mend them;"),
        Row(147, 280, "2."),
        Row(171, 280, "Invites all Member developing States with mountain areas to keep a register of"),
        Row(123, 292, "their walls and to publish it every five years;"),
        Row(147, 310, "3."),
        Row(171, 310, "Requests the Secretary-General to report to it at its eighty-second session on the"),
        Row(123, 322, "implementation of the present resolution."),
    ]
    found = read_sheet(tmp_path, struck(rows, a_line, "only and never", "developing"), rows)
    assert [label for _, label, _ in units(found) if label] == ["80/951.", "1.", "2.", "3."]
    assert [unit[0] for unit in units(found)].count("operative") == 3


@pytest.mark.parametrize("number", range(7, 14))
@pytest.mark.parametrize(("first", "last"), [(3, -1), (4, 40), (2, 6)])
def test_a_stretch_of_a_row_may_be_struck_out(tmp_path: Path, number: int, first: int, last: int) -> None:
    words = ENGLISH[number].text.split(" ")[first:last]
    found = read_sheet(tmp_path, struck(ENGLISH, a_line, " ".join(words)))
    kinds = [[unit[:2] for unit in units(sheet)] for sheet in (found, read_sheet(tmp_path))]
    assert kinds[0] == kinds[1]
    assert codes(found) == ["struck-out"]


@pytest.mark.parametrize("stroke", ["\u0335", "\u0336"])
def test_letters_may_be_typed_with_strokes_over_them(stroke: str) -> None:
    text = f"all {''.join(letter + stroke for letter in 'two')} books"
    (line,) = careful_lines([block_of(text)], span_of, lambda direction: False)
    assert (line.text, line.struck) == ("all  books", ((4, "two"),))
    assert needs_care([block_of(text)], text)


def test_a_comment_strikes_nothing_out(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        page.add_strikeout_annot(page.search_for("at least two copies"))

    found = read_sheet(tmp_path, lay)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["comments"]


@pytest.mark.parametrize("number", [11, 12])
def test_a_row_that_is_struck_out_whole_parts_no_paragraph(tmp_path: Path, number: int) -> None:
    rows = [*ENGLISH[:11], Row(100, 292, "which nobody has ever read or written in or seen before,"), *ENGLISH[11:]]
    rows = [row if place < 12 else row._replace(y=row.y + 12) for place, row in enumerate(rows)]
    found = read_sheet(tmp_path, struck(rows, a_line, rows[number].text), rows=rows)
    text, words = paragraph(found, "2.")
    assert words == ((len(text.replace(rows[12].text, "").rstrip()) if number == 11 else len(text), rows[number].text),)
    assert rows[number].text not in text
    assert [label for _, label, _ in units(found) if label] == ["80/950.", "1.", "2.", "3."]


UNTOUCHED: list[Lay] = [
    lambda page: page.draw_line((100, 270), (300, 270)),
    lambda page: page.draw_rect((90, 240, 500, 266), width=0.5),
    lambda page: page.draw_line((148, 251.5), (200, 251.5), width=0.5),  # an underline
]


@pytest.mark.parametrize("lay", UNTOUCHED)
def test_rules_beside_words_strike_nothing_out(tmp_path: Path, lay: Lay) -> None:
    found = read_sheet(tmp_path, lay)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == []


# How often everything is printed once more, and how far each time from the last.
COPIES = [(1, 0.3, 0.0), (1, 0.0, 0.0), (2, 0.25, 0.1), (3, 0.15, 0.0), (1, 0.5, 0.3), (1, 0.0, 0.4)]


@pytest.mark.parametrize(("times", "dx", "dy"), COPIES)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_page_that_is_printed_again_is_read_once(
    tmp_path: Path, times: int, dx: float, dy: float, rows: Sequence[Row]
) -> None:
    def again(page: pymupdf.Page) -> None:
        for time in range(1, times + 1):
            write(page, rows, time * dx, time * dy)

    found = read_sheet(tmp_path, again, rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == []


@pytest.mark.parametrize("raised", ["o", "os", "e"])
@pytest.mark.parametrize(("dx", "dy"), [(0.3, 0), (0.5, 0.2), (0.0, 0.4)])
def test_raised_letters_that_are_printed_again_are_read_once(tmp_path: Path, raised: str, dx: float, dy: float) -> None:
    def lay(page: pymupdf.Page, times: int) -> None:
        for time in range(times):
            write(
                page, [Row(124, 400, "4.  Note le volume n"), Row(124, 430, "Fait le premier.")], time * dx, time * dy
            )
            at = 124 + pymupdf.get_text_length("4.  Note le volume n", "tiro", SIZE)
            page.insert_text((at + time * dx, 396.5 + time * dy), raised, fontname="tiro", fontsize=6.5)
            page.insert_text((at + 8 + time * dx, 400 + time * dy), " 39574 ;", fontname="tiro", fontsize=SIZE)

    once, twice = (read_sheet(tmp_path, lambda page, times=times: lay(page, times)) for times in (1, 2))
    assert units(twice) == units(once)


@pytest.mark.parametrize("words", ["Recalling", "Secretary-General", "the hours of light are written down;"])
@pytest.mark.parametrize("times", [1, 2, 4])
def test_words_that_are_printed_again_to_look_bold_are_read_once(tmp_path: Path, words: str, times: int) -> None:
    def again(page: pymupdf.Page) -> None:
        x0, _, y = edges(ENGLISH, words)
        for time in range(1, times + 1):
            page.insert_text((x0 + 0.12 * time, y), words, fontname="tiro", fontsize=SIZE)

    assert units(read_sheet(tmp_path, again)) == units(read_sheet(tmp_path))


@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
@pytest.mark.parametrize(
    ("right", "down"), [(1.5, 1.5), (2, 0), (2, 0.5), (2.5, 0), (0, 2), (2, 2), (-2, 0), (-1.5, 1)]
)
def test_rows_with_a_shadow_are_read_once(tmp_path: Path, rows: Sequence[Row], right: float, down: float) -> None:
    shaded = read_sheet(tmp_path, lambda page: write(page, rows[3:], right, down), rows=rows)
    assert units(shaded) == units(read_sheet(tmp_path, rows=rows))


SOFT = "\u00ad"


@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_producer_may_know_no_hyphens_but_soft_ones(tmp_path: Path, rows: Sequence[Row]) -> None:
    soft = [row._replace(text=row.text.replace("-", SOFT)) for row in rows]
    assert units(read_sheet(tmp_path, rows=soft)) == units(read_sheet(tmp_path, rows=rows))


@pytest.mark.parametrize("dash", [SOFT, f"{SOFT} ", f"\u00a0{SOFT}"])
def test_a_soft_hyphen_alone_in_a_cell_is_a_dash(tmp_path: Path, dash: str) -> None:
    def lay(page: pymupdf.Page) -> None:
        for number, (label, figure) in enumerate([("Ferries", "12"), ("Lamps", dash), ("Ropes", "7")]):
            page.insert_text((124, 500 + 16 * number), label, fontname="tiro", fontsize=SIZE)
            page.insert_text((400, 500 + 16 * number), figure, fontname="tiro", fontsize=SIZE)

    found = read_sheet(tmp_path, lay)
    assert ("Lamps", "-") in [row for paragraph in found.paragraphs for row in paragraph.rows]


@pytest.mark.parametrize("words", ["Vice-President", "co-chair", "twenty-five keepers", "ex-keeper"])
def test_any_word_may_have_a_soft_hyphen_inside_its_line(tmp_path: Path, words: str) -> None:
    rows = [row._replace(text=row.text.replace("Secretary-General", words)) for row in ENGLISH]
    soft = [row._replace(text=row.text.replace("-", SOFT)) for row in rows]
    found = units(read_sheet(tmp_path, rows=soft))
    assert found == units(read_sheet(tmp_path, rows=rows))
    assert any(words in str(unit) for unit in found)


# What is printed, and what is read: letters with accents of their own, signs that look the same, wide forms.
FORMS = [
    ("caf\u0065\u0301 S\u0061\u0303o", "café São"),
    ("\u0438\u0306\u0435\u0308", "йё"),
    ("records\u037e", "records;"),
    ("\uff21\uff0f\uff12", "A／2"),
    ("q\u0301", "q\u0301"),  # there is no such letter
]


@pytest.mark.parametrize(("printed", "read"), FORMS)
def test_letters_are_read_in_the_form_that_is_used_elsewhere(printed: str, read: str) -> None:
    (line,) = careful_lines([block_of(printed)], span_of, lambda direction: False)
    assert line.text == read
    assert [line.text[start:end] for start, end, _, _ in line.words] == read.split()
    edges = [edge for word in line.words for edge in word[2:]]
    assert edges == sorted(edges)


# How a character is set, and what is read of it between "light" and "house".
NOT_PRINTED = [("\u200b", 0, ""), ("\u2060", 0, ""), ("\ufeff", 0, ""), ("\u202e", 0, ""), ("\u200b", 5, " ")]


@pytest.mark.parametrize(("char", "width", "read"), NOT_PRINTED)
def test_what_has_no_width_is_not_read(char: str, width: float, read: str) -> None:
    block = block_of(f"light{char}house")
    chars = block["lines"][0]["spans"][0]["chars"]
    chars[5]["bbox"] = (125.0, 90.0, 125.0 + width, 102.0)
    (line,) = careful_lines([block], span_of, lambda direction: False)
    assert line.text == f"light{read}house"


# Words with signs on whose place the next letter is printed, and what is read of them.
WITHOUT_ROOM = [
    (f"Gene{SOFT}ral As{SOFT}sem{SOFT}bly", "General Assembly"),
    (f"inter{SOFT}-gov", "inter-gov"),  # the hyphen that is printed
    ("Gene\u200bral", "General"),
    (f"Gene{SOFT}", f"Gene{SOFT}"),  # at the end of a row it may be all that is printed
]


@pytest.mark.parametrize(("printed", "read"), WITHOUT_ROOM)
def test_what_takes_no_room_is_not_read_though_it_has_a_width(printed: str, read: str) -> None:
    block = block_of(printed.replace(SOFT, "").replace("\u200b", ""))
    span = block["lines"][0]["spans"][0]
    for place, char in enumerate(printed):
        if char in (SOFT, "\u200b"):
            x = 100.0 + 5 * (place - sum(map(printed[:place].count, (SOFT, "\u200b"))))
            span["chars"].insert(place, {"c": char, "bbox": (x, 90.0, x + 3, 102.0), "origin": (x, 100.0)})
    (line,) = careful_lines(without_copies_and_unseen([block]), span_of, lambda direction: False)
    assert line.text == read


@pytest.mark.parametrize("times", [2, 3])
@pytest.mark.parametrize("text", ["1.", "1. all", "see all"])
def test_letters_that_their_line_has_in_their_places_are_read_once(text: str, times: int) -> None:
    block, *others = [block_of(text) for _ in range(times)] + [block_of(" and so on", 200)]
    for other in others:
        block["lines"][0]["spans"][0]["chars"] += other["lines"][0]["spans"][0]["chars"]
    (line,) = careful_lines(without_copies_and_unseen([block]), span_of, lambda direction: False)
    assert line.text == f"{text} and so on"


def without_copies_and_unseen(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The blocks as they are after MuPDF has given them."""
    for block in blocks:
        for char in block["lines"][0]["spans"][0]["chars"]:
            char["synthetic"] = False
    return with_texts(blocks)


@pytest.mark.parametrize("text", ["cafe\u0301", "\uff12", "to\u00adday", "records\u037e", "to\u200bday"])
def test_other_forms_need_care(text: str) -> None:
    assert needs_care([block_of(text)], text)
    assert not needs_care([block_of("café 2")], "café 2")


# What is printed after "of the State", its left edge and its baseline, and whether it is read as well.
PRINTED_AFTER = [
    ("State", 135, 100, False),
    ("State", 135.9, 98.9, False),
    ("State", 135, 101.1, False),
    (" ", 300, 300, False),
    ("State", 138, 104.3, False),  # a shadow
    ("State", 135, 108, True),
    ("e", 155, 101.3, True),
    ("State", 125, 100, True),
    ("Stage", 135, 100, True),
    ("State", 135, 1e9, True),
]


@pytest.mark.parametrize(("text", "left", "baseline", "is_read"), PRINTED_AFTER)
def test_a_part_of_a_line_that_is_printed_again_is_read_once(
    text: str, left: float, baseline: float, is_read: bool
) -> None:
    blocks = [block_of("of the State"), block_of(text, left, baseline)]
    found = careful_lines(blocks, span_of, lambda direction: False)
    assert [line.text for line in found] == ["of the State", *[text] * is_read]


def block_of(text: str, left: float = 100.0, baseline: float = 100.0) -> dict[str, Any]:
    """A block of one line, every letter five points wide, an accent none."""
    chars, x = [], left
    top, bottom = baseline - 10, baseline + 2
    for char in text:
        width = 0.0 if unicodedata.combining(char) else 5.0
        chars.append({"c": char, "bbox": (x, top, x + width, bottom), "origin": (x, baseline)})
        x += width
    box = (left, top, x, bottom)
    span = {"text": text, "chars": chars, "bbox": box, "origin": (left, baseline), "size": 10.0, "color": 0}
    return {"type": 0, "bbox": box, "lines": [{"spans": [span], "bbox": box, "dir": (1.0, 0.0)}]}


def span_of(span: dict[str, Any]) -> Span:
    return Span(span["text"], span["bbox"][0], span["bbox"][2], span["origin"][1], span["size"])
