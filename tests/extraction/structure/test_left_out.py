"""What of a page is no part of the text is told where it is much."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.front import front_of
from desktop_app.extraction.structure.left_out import masthead_of, much_left_out
from desktop_app.resolution.model import Kind
from tests.extraction.press import Press, opened, row

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)
LINE = "Words that fill a whole line of the measure from one margin to the other"


def lines(count: int, page: int = 0, size: float = 10) -> list[TextRow]:
    return [row(LINE, page=page, size=size) for _ in range(count)]


@pytest.mark.parametrize(
    ("masthead", "furniture", "pages"),
    [
        (lines(6), [], []),
        (lines(12, page=2), [], [2]),
        ([], lines(3, page=1), []),
        ([], lines(5, page=1), [1]),
        ([], lines(9, page=1, size=8.5), []),  # small type
        (lines(12), lines(5, page=4), [0, 4]),
    ],
)
def test_more_than_a_masthead_or_a_head_ever_holds_is_told(
    masthead: list[TextRow], furniture: list[TextRow], pages: list[int]
) -> None:
    assert [notice.page for notice in much_left_out(masthead, furniture, LAYOUT)] == pages


def test_the_title_of_the_agenda_item_is_not_lost_however_long_it_is() -> None:
    title = "The law of the river: " * 40
    rows = [row(title[start : start + 70]) for start in range(0, len(title), 70)]
    assert list(much_left_out(rows, [], LAYOUT, title)) == []
    assert list(much_left_out(rows, [], LAYOUT)) != []


def test_the_masthead_is_what_stands_above_the_text_and_in_no_paragraph() -> None:
    texts = ["United Nations", "<b>78/901. Safety of ferries</b>", "<b>A</b>"]
    blocks = [*(Block([row(text)]) for text in texts), Block([row("<i>The General Assembly</i>,", 147)])]
    assert [each.text for each in masthead_of(blocks, front_of(blocks, LAYOUT))] == ["United Nations"]


def test_prose_before_a_late_title_is_kept() -> None:
    prose = "The ferries of the upper river were counted in spring, and those of the lower one in autumn."
    press = Press()
    press.centred("<b>Draft resolutions</b>")
    for _ in range(20):
        press.paragraph(prose)
    press.turn()
    late = opened(sheets=[*press.sheets])
    resolution = late.read()
    texts = [paragraph.text for paragraph in resolution.paragraphs]
    assert texts.count(prose) == 20
    assert [paragraph.kind for paragraph in resolution.paragraphs[-3:]] == [Kind.TITLE, Kind.CHAPEAU, Kind.PREAMBULAR]
