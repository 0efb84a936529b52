"""The rows of a page: the pieces that share a baseline, in reading order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.extraction.page.lines import Line
from desktop_app.extraction.page.rows import is_right_to_left
from tests.extraction.press import WIDTH, line, page_of, row, rows_of


def texts(*lines: Line, right_to_left: bool = False) -> list[str]:
    return [row.text for row in rows_of(page_of(*lines), right_to_left)]


def test_rows_come_from_top_to_bottom_whatever_the_order_of_the_file() -> None:
    assert texts(line("second", baseline=120), line("first", baseline=100)) == ["first", "second"]


def test_pieces_on_one_baseline_are_one_row() -> None:
    assert texts(line("Requests", 171), line("1.", 147)) == ["1. Requests"]


def test_pieces_that_touch_have_no_blank_between_them() -> None:
    assert texts(line("resol", 123), line("ution", 148)) == ["resolution"]


def test_baselines_that_hardly_differ_are_one() -> None:
    assert texts(line("1.", 147, 100.4), line("Requests", 171, 100)) == ["1. Requests"]


def test_a_raised_mark_in_a_line_of_its_own_belongs_to_the_row_below() -> None:
    assert texts(line("crossings", 123, 100), line("14", 168, 96.5, 6.5)) == ["crossings14"]


def test_a_raised_mark_belongs_to_the_row_whose_last_piece_it_follows() -> None:
    above, first, last = line("第七十八届会议", 123, 80), line("审议了报告", 123, 100), line("以及意见，", 180, 100)
    assert texts(above, line("4", 230, 96.5, 6.5), first, last) == ["第七十八届会议", "审议了报告 以及意见，4"]


def test_in_arabic_the_right_piece_comes_first() -> None:
    assert texts(line("ثانيا", 123), line("أولا", 300), right_to_left=True) == ["أولا ثانيا"]


def test_edges_are_those_at_which_reading_begins() -> None:
    (row,) = rows_of(page_of(line("أولا", 300)), right_to_left=True)
    assert (row.start, row.end) == (WIDTH - 320, WIDTH - 300)


def test_a_line_printed_twice_for_bold_counts_once() -> None:
    assert texts(line("Annex", 280), line("Annex", 280.3)) == ["Annex"]


def test_rotated_and_empty_lines_are_left_out() -> None:
    assert texts(replace(line("along the edge"), rotated=True), line("   ", baseline=120)) == []


def test_a_row_is_bold_or_italic_when_all_of_it_is_marks_aside() -> None:
    bold, mixed = rows_of(page_of(line("<b>Title</b><sup>5</sup>"), line("<b>Not</b> all", baseline=130)))
    assert (bold.bold, mixed.bold) == (True, False)


def test_the_direction_is_that_of_most_letters() -> None:
    assert is_right_to_left([page_of(line("إذ تشير إلى قراراتها A/RES"))])
    assert not is_right_to_left([page_of(line("Recalling the word عبارة and others"))])
    assert not is_right_to_left([])


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("“5. Urges all to wait;”", True),
        ("« 5. Prie tous d’attendre ; »", True),
        ('and to "wait".', True),
        ("the item entitled “Ferries”", False),
    ],
)
def test_a_row_may_close_inside_a_quotation(text: str, closes: bool) -> None:
    assert row(text).closes is closes


@pytest.mark.parametrize(
    ("text", "ending", "closes"),
    [
        ("on the report;¹", "on the report;", True),
        ("on the report;[1]", "on the report;", True),
        ("on the report, (12)", "on the report,", True),
        ("关于灯塔的报告。³", "关于灯塔的报告。", True),
        ("on the report.*", "on the report.", True),
        ("on 40 km²", "on 40 km²", False),
        ("of the list [1]", "of the list [1]", False),
    ],
)
def test_a_mark_as_large_as_its_row_is_not_its_end(text: str, ending: str, closes: bool) -> None:
    assert (row(text).ending, row(text).closes) == (ending, closes)


@pytest.mark.parametrize(("drop", "edge", "count"), [(3.5, 300, 1), (3.5, 190, 2), (5.0, 300, 2)])
def test_what_stands_clear_of_a_row_and_a_little_lower_is_in_it(drop: float, edge: float, count: int) -> None:
    """Words and the figures of their row may be set in fonts of different heights."""
    page = page_of(line("Upper Maren", 123, 200), line("1 250", edge, 200 + drop))
    assert len(rows_of(page)) == count
