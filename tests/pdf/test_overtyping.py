"""Words struck out by signs typed over them, and by pictures of a line, are kept apart; other rows of signs stay."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.careful import text_of
from desktop_app.pdf.overtyping import ROW_OF_SIGNS, with_strikes
from desktop_app.pdf.watermarks import LEVEL
from desktop_app.tasks.read import read
from tests.corpus_files import read_once
from tests.pdf.paper import ENGLISH, FRENCH, SIZE, Lay, Row, codes, edges, read_sheet, units

WORDS = {"English": (ENGLISH, "Secretary-General "), "French": (FRENCH, "et ceux qui ")}


def typed(rows: Sequence[Row], words: str, sign: str, raised: float = 0) -> Lay:
    """Types a sign over words from end to end."""
    x0, x1, y = edges(rows, words)
    count = int((x1 - x0) / pymupdf.get_text_length(sign, "tiro", SIZE))
    return lambda page: page.insert_text((x0, y - raised), count * sign, fontname="tiro", fontsize=SIZE)


def pictured(*boxes: tuple[float, float, float, float]) -> Lay:
    """Lays a black picture in each of some boxes."""

    def lay(page: pymupdf.Page) -> None:
        picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 40, 2))
        picture.set_rect(picture.irect, (0, 0, 0))
        for box in boxes:
            page.insert_image(box, stream=picture.tobytes("png"), keep_proportion=False)

    return lay


@pytest.mark.parametrize("sign", ["x", "X", "-", "/", "=", "x ", "- ", "m", "%", "0", "XO", "X/", "-x"])
@pytest.mark.parametrize(("rows", "words"), WORDS.values(), ids=WORDS)
def test_words_under_typed_signs_are_struck_out(tmp_path: Path, rows: Sequence[Row], words: str, sign: str) -> None:
    found = read_sheet(tmp_path, typed(rows, words, sign), rows)
    assert codes(found) == ["struck-out"]
    assert found.warnings[0].page == 0
    assert units(found) == [
        (kind, label, text.replace(words, "")) for kind, label, text in units(read_sheet(tmp_path, rows=rows))
    ]
    assert [each.struck[0][1] for each in found.paragraphs if each.struck] == [words.strip()]


@pytest.mark.parametrize("height", [0.5, 1, 1.8])
@pytest.mark.parametrize(("rows", "words"), WORDS.values(), ids=WORDS)
def test_words_under_the_picture_of_a_line_are_struck_out(
    tmp_path: Path, rows: Sequence[Row], words: str, height: float
) -> None:
    x0, x1, y = edges(rows, words)
    found = read_sheet(tmp_path, pictured((x0, y - 3 - height / 2, x1, y - 3 + height / 2)), rows)
    assert codes(found) == ["struck-out"]
    assert [each.struck[0][1] for each in found.paragraphs if each.struck] == [words.strip()]


@pytest.mark.parametrize(("language", "sign"), [("ar", "-"), ("ru", "/"), ("zh", "x")])
def test_they_are_in_languages_that_are_read_in_other_ways(
    tmp_path: Path, corpus: Path, language: str, sign: str
) -> None:
    whole = corpus / "typeset_modern" / f"A_RES_78_229_{language}.pdf"
    with pymupdf.open(whole) as file:
        page = file[1]
        words = page.get_text("words")
        y0, y1 = next(word[1::2] for word in words if word[1] > 250)[:2]
        start = sum(page.rect[::2]) / 2
        count = round(80 / pymupdf.get_text_length(sign, "tiro", SIZE))
        page.insert_text((start, y0 + 0.8 * (y1 - y0)), count * sign, fontname="tiro", fontsize=SIZE)
        file.save(tmp_path / "typed.pdf")
    found, plain = read(tmp_path / "typed.pdf"), read_once(whole)
    told = [{(each.message.code, each.page) for each in one.warnings} for one in (found, plain)]
    assert told[0] - told[1] == {("struck-out", 1)}
    texts = ["".join(each.text for each in one.paragraphs) for one in (found, plain)]
    assert sign * 2 not in texts[0]
    assert 0 < len(texts[1]) - len(texts[0]) < 30
    assert sum(len(each.struck) for each in found.paragraphs) == 1


UNTOUCHED: dict[str, Lay] = {
    "dashes between two rows": typed(ENGLISH, "Secretary-General ", "-", raised=-7),
    "dashes over dashes": lambda page: [page.insert_text((380, 400), "- - - - - -", fontsize=SIZE) for _ in range(2)],
    "a picture below words": pictured((200, 251.2, 300, 252)),
    "a picture cut into strips": pictured(*((100, 240 + step, 500, 241 + step) for step in range(80))),
}


@pytest.mark.parametrize("lay", UNTOUCHED.values(), ids=UNTOUCHED)
def test_what_stands_beside_words_strikes_none(tmp_path: Path, lay: Lay) -> None:
    found = read_sheet(tmp_path, lay)
    assert "struck-out" not in codes(found)
    assert not any(each.struck for each in found.paragraphs)


def test_a_numeral_that_is_printed_twice_is_not_struck_out(tmp_path: Path) -> None:
    rows = [row._replace(text=row.text.replace("report", "report XXX")) for row in ENGLISH]
    found = read_sheet(tmp_path, typed(rows, "XXX", "X"), rows)
    assert (codes(found), "report XXX of" in found.paragraphs[4].text) == ([], True)


def span(text: str, x0: float, x1: float) -> dict[str, object]:
    return {"text": text, "bbox": (x0, 90.0, x1, 103.0), "origin": (x0, 100.0), "size": 10.0}


@pytest.mark.parametrize(("x0", "left"), [(100, ["كتاب"]), (160, ["كتاب xxxx"])])
def test_signs_that_stand_in_the_line_of_their_words_strike_them_where_they_lie_on_them(
    x0: float, left: list[str]
) -> None:
    """So MuPDF puts Arabic words and what a browser laid on them in one line."""
    line = {
        "dir": LEVEL,
        "bbox": (100.0, 90.0, 200.0, 103.0),
        "spans": [span("كتاب ", 100, 140), span("xxxx", x0, x0 + 36)],
    }
    blocks, typed = with_strikes([{"type": 0, "bbox": line["bbox"], "lines": [line]}], ())
    assert [text_of(each).strip() for block in blocks for each in block.get("lines", ())] == left
    assert bool(typed) is (x0 == 100)


@pytest.mark.parametrize(
    ("text", "is_row"),
    [
        ("xxxx", True),
        ("- - -", True),
        ("//", True),
        ("—————", True),
        ("___", False),
        ("....", False),
        ("x", False),
        ("x-", False),
        ("xxy", False),
        ("xXxXxX", True),
        ("X/X/X/X", True),
        ("mmmm", True),
        ("mm", False),
        ("1010", False),
        ("is is", False),
    ],
)
def test_a_row_of_signs_is_of_one_sign_that_strikes(text: str, is_row: bool) -> None:
    assert (ROW_OF_SIGNS.fullmatch(text) is not None) == is_row
