"""A closing is known by its words, in any language and wherever it stands."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.closings import is_closing, says_closing
from tests.extraction.press import LEFT, RIGHT, row


@pytest.mark.parametrize(
    "text",
    [
        "50th plenary meeting",
        "19 December 2023",
        "50th plenary meeting 19 December 2023",
        "50-e пленарное заседание 19 декабря 2023 года",
        "الجلسة العامة 50",
        "19 كانون الأول/ديسمبر 2023",
        "46e séance plénière 15 décembre 2023",
        "46ª sesión plenaria 15 de diciembre de 2023",
        "46th (resumed) plenary meeting",
        "50th resumed plenary meeting",
        "50th plenary meeting (resumed) 22 December 2023",
        "50-е пленарное заседание (возобновленное)",
        "الجلسة العامة 50 (المستأنفة) 22 كانون الأول/ديسمبر 2023",
        "50e séance plénière (reprise) 22 décembre 2023",
        "50a sesión plenaria (continuación)",
        "50-e (возобновленное) пленарное заседание",
        "第50次全体会议(续会)",
        "2012年7月27日 第138次会议。",
        "Seventh plenary meeting, 29 May 2036 A99/VR/7",
        "(Twenty-first plenary meeting, 29 May 2036)",
        "Septième séance plénière, 29 mai 2036 A99/VR/7",
        "Séptima sesión plenaria, 29 de mayo de 2036",
        "Седьмое пленарное заседание, 29 мая 2036 года",
        "الجلسة العامة السابعة، ٢٩ أيار/مايو ٢٠٣٦",
        "第七次全体会议，2036年5月29日",
    ],
)
def test_closings(text: str) -> None:
    assert says_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "78/229",
        "Adopted on 19 December 2023",
        "Decides to meet on 19 December 2023.",
        "第一部分",
        "Article 5",
        "Plenary meeting",
    ],
)
def test_other_texts(text: str) -> None:
    assert not says_closing(text)


@pytest.mark.parametrize(
    ("text", "size", "closes"),
    [("Lamp Boat Ferry", 10.0, True), ("Lamp Boat Ferry", 7.0, False), ("Lamp, Boat and Ferry;", 10.0, False)],
)
def test_a_short_row_at_the_far_margin_is_a_closing_unless_it_is_small_or_goes_on(
    text: str, size: float, closes: bool
) -> None:
    block = Block([row(text, RIGHT - len(text) * size / 2, size=size)])
    assert is_closing(block, Layout(body_size=10, left=LEFT, right=RIGHT, leading=12)) == closes


@pytest.mark.parametrize(
    ("text", "is_flush", "closes"),
    [
        ("<b>50th plenary meeting</b>", True, True),
        ("<b>الجلسة العامة 50</b>", True, True),
        ("<b>50th plenary meeting</b>", False, False),  # a heading
        ("<b>Lamp Boat Ferry</b>", True, False),
    ],
)
def test_bold_words_close_a_text_where_both_these_and_their_place_say_so(
    text: str, is_flush: bool, closes: bool
) -> None:
    printed = row(text)
    at = RIGHT - (printed.end - printed.start) if is_flush else LEFT
    block = Block([row(text, at)])
    assert is_closing(block, Layout(body_size=10, left=LEFT, right=RIGHT, leading=12)) == closes
