"""Rows put together to one text, with each word's place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.extraction.page.glyph_runs import whole
from desktop_app.extraction.text.dehyphenation import Dehyphenator
from desktop_app.extraction.text.wording import Wording, no_marks, wording_of
from tests.extraction.press import LEADING, TOP, row, rows


def written(*texts: str, document: tuple[str, ...] = ()) -> Wording:
    """The wording of rows, in a document that holds further rows."""
    lines = rows(*texts)
    return wording_of([whole(line) for line in lines], no_marks, Dehyphenator([[*lines, *rows(*document)]]))


# Rows as printed, other rows of the document, and the text.
JOINED = [
    (("the safety of", "river crossings"), (), "the safety of river crossings"),
    (("les organes intergouverne-", "mentaux"), ("intergouvernementaux",), "les organes intergouvernementaux"),
    (("les bureaux sous-", "régionaux"), ("sous-régionaux",), "les bureaux sous-régionaux"),
    (("inter\u00ad", "governmental"), (), "intergovernmental"),  # a soft hyphen never stays
    (("co\u00adoperation of",), (), "cooperation of"),
    (("report A/78/", "275 of"), (), "report A/78/275 of"),  # a symbol broken at its stroke
    (("from 2021–", "2025 on"), (), "from 2021–2025 on"),
    (("https://rivers.example/", "ferries"), (), "https://rivers.example/ferries"),
    (("the initiative (", "SCORE) of"), (), "the initiative (SCORE) of"),  # no blank after an opening bracket
    (("the initiative “", "Score” of"), (), "the initiative “Score” of"),
    (("the initiative <i>Score</i>”", "of"), (), "the initiative Score” of"),  # the sign in a face of its own
    (("the initiative “Score”", "of"), (), "the initiative “Score” of"),
    (("short- ", "and long-term plans"), (), "short- and long-term plans"),
    (("gender-", "and age-responsive"), (), "gender- and age-responsive"),  # no blank at the line end
    (("a back-", "and-forth of"), (), "a back-and-forth of"),
    (("held from 9- ", "20 July"), (), "held from 9-20 July"),  # a range broken at its hyphen
    (("held <i>from 9</i>-", "20 July"), (), "held from 9-20 July"),  # the hyphen in a face of its own
    (("a rule -", "two words"), (), "a rule - two words"),
    (("<i>The Security Council</i> , meeting",), (), "The Security Council, meeting"),  # the comma in a face of its own
    (("many   blanks", "  here"), (), "many blanks here"),
    (("大会回顾其", "以往各项决议"), (), "大会回顾其以往各项决议"),  # Chinese has no blanks
    (("第 78/901 号决", "议"), (), "第78/901号决议"),
    (("(人权)下23", "874 500 美元"), (), "(人权)下23 874 500美元"),  # thousands are set apart
    (("支出为 3 015", "940 美元"), (), "支出为3 015 940美元"),
    (("增加 82", "900 美元"), (), "增加82 900美元"),
    (("第 14", "152 号"), (), "第14152号"),
    (("关于 2", "023 年"), (), "关于2023年"),
    (("给予的9", "306 600 美元"), (), "给予的9 306 600美元"),
    (("第 3101(XX", "VII)号决议"), (), "第3101(XXVII)号决议"),
    (("关于 20", "23 年"), (), "关于2023年"),
    (("第 7", "8/901 号"), (), "第78/901号"),
    (("第 78/901", "B号和第 79/902"), (), "第78/901 B号和第79/902"),  # a resolution in parts
    (("文件A/78/23", "874 页"), (), "文件A/78/23874页"),
    (("应对COVI", "D-19大流行"), (), "应对COVID-19大流行"),
    (("见文件(A/78/12 (Part", "II))第三节"), (), "见文件(A/78/12 (Part II))第三节"),  # words have blanks
]


@pytest.mark.parametrize(("printed", "document", "text"), JOINED)
def test_rows_become_one_text(printed: tuple[str, ...], document: tuple[str, ...], text: str) -> None:
    assert written(*printed, document=document).text == text


def test_italics_and_bold_are_stretches_of_the_text() -> None:
    wording = written("<i>Noting with</i>", "<i>concern</i> that <b>many</b> drown")
    assert [wording.text[start:end] for start, end in wording.italics] == ["Noting with concern"]
    assert [wording.text[start:end] for start, end in wording.bolds] == ["many"]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        (("努力实现<sup>6</sup>", "2030年议程"), "努力实现2030年议程"),
        (("Resolved to act,<sup>6</sup>", "and to go on"), "Resolved to act, and to go on"),
    ],
)
def test_a_mark_at_the_end_of_a_row_parts_words_but_no_signs(printed: tuple[str, ...], text: str) -> None:
    lines = rows(*printed)
    wording = wording_of(
        [whole(line) for line in lines], lambda raised, _before, _row: (raised,), Dehyphenator([lines])
    )
    assert (wording.text, [call.marker for call in wording.calls]) == (text, ["6"])


def test_each_word_has_its_place() -> None:
    wording = written("two words", "and more")
    found = {wording.text[word.start : word.end]: word.region for word in wording.words}
    assert list(found) == ["two", "words", "and", "more"]
    assert (found["words"].x0, found["words"].x1) == (143, 168)  # five points a letter from 123
    assert found["more"].y0 - found["two"].y0 == LEADING


def test_every_chinese_sign_has_a_place_of_its_own() -> None:
    wording = written("又促请第78号")
    found = {wording.text[word.start : word.end]: (word.region.x0, word.region.x1) for word in wording.words}
    assert list(found) == ["又", "促", "请", "第", "78", "号"]
    assert (found["促"], found["78"]) == ((133, 143), (163, 173))  # ten points a sign from 123, five a digit


def test_the_pieces_of_a_broken_word_have_a_place_each() -> None:
    wording = written("intergouverne-", "mentaux", document=("intergouvernementaux",))
    assert [wording.text[word.start : word.end] for word in wording.words] == ["intergouverne", "mentaux"]


def test_a_paragraph_over_a_page_end_has_two_regions() -> None:
    parts = [whole(row("at the foot", baseline=680)), whole(row("at the head", baseline=TOP, page=1))]
    regions = wording_of(parts, no_marks, Dehyphenator([])).regions
    assert [(region.page, region.x0, region.x1) for region in regions] == [(0, 123, 178), (1, 123, 178)]


@given(st.lists(st.text(alphabet="abc ,.;", min_size=1).filter(str.strip), min_size=1, max_size=4))
def test_no_blank_is_doubled_and_no_letter_is_lost(texts: list[str]) -> None:
    text = written(*texts).text
    assert "  " not in text
    assert text == text.strip()
    assert text.replace(" ", "") == "".join(texts).replace(" ", "")
