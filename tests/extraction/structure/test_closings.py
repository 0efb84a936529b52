"""A closing is known by its place and its words, in any language and wherever it stands."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.closings import is_closing
from tests.extraction.press import LEFT, RIGHT, row


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
