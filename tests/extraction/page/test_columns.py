"""Pages in two columns, as in the 1970s, are read one column after the other."""

from __future__ import annotations

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.columns import Column, in_columns
from desktop_app.extraction.page.lines import Line
from desktop_app.extraction.page.rows import rows_of_pages
from desktop_app.resolution.model import Source
from tests.extraction.press import LEADING, NOTE_SIZE, TOP, WIDTH, line, note_rule, page_of, rows_of

PROSE = "a line of prose across a whole column"


def column(x0: float, count: int, top: float = TOP) -> list[Line]:
    return [line(PROSE, x0, top + LEADING * number) for number in range(count)]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = column(60, 10), column(320, 10)
    mixed = [part for pair in zip(left, right, strict=True) for part in pair]
    assert in_columns(mixed, WIDTH) == [Column(left), Column(right, 260)]


def test_the_right_one_of_two_columns_comes_first_in_arabic() -> None:
    left, right = column(60, 10), column(320, 10)
    assert in_columns([*left, *right], WIDTH, right_to_left=True) == [Column(right), Column(left, 260)]
    (rows,) = rows_of_pages([page_of(*left, *right)], right_to_left=True)
    assert {(row.column, row.start) for row in rows} == {(0, WIDTH - right[0].x1), (1, WIDTH - right[0].x1)}


def test_a_line_across_both_columns_parts_the_page() -> None:
    upper = [column(60, 5), column(320, 5)]
    title = line("A title that stands across both of the columns", 200, 200)
    lower = [column(60, 5, 220), column(320, 5, 220)]
    lines = [*upper[0], *upper[1], title, *lower[0], *lower[1]]
    assert [found.lines for found in in_columns(lines, WIDTH)] == [*upper, [title], *lower]


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize(
    "masthead",
    [
        [line("United Nations", 60, 40), line("A/RES/90/187", 450, 40)],
        [line("United Nations", 60, 40), line("A/RES/90/187", 450, 40), line("90/187. Lamps", 60, 70)],
        [line("General Assembly", 200, 40), line("12 March 2036", 450, 60)],
    ],
)
def test_a_masthead_above_two_columns_is_read_before_them(masthead: list[Line], right_to_left: bool) -> None:
    left, right = column(60, 9), [line("a short end,", 320), *column(320, 9, TOP + LEADING)]
    first, second = (right, left) if right_to_left else (left, right)
    found = in_columns([*masthead, *left, *right], WIDTH, right_to_left=right_to_left)
    assert [each.lines for each in found] == [masthead, first, second]


@pytest.mark.parametrize("title", [[], ["Care of ferries"], ["Care of ferries", "The Assembly,"]])
@pytest.mark.parametrize("head", [["Article 5"], ["of the rivers,"], ["of the rivers,", "Article 5"]])
def test_short_lines_at_the_head_of_a_column_belong_to_it(head: list[str], title: list[str]) -> None:
    begin = [line(text, 60, TOP + 20 * number) for number, text in enumerate(title)]
    left = [*begin, *column(60, 12, TOP + 20 * len(title))]
    above = [line(text, 320, TOP + 20 * number) for number, text in enumerate(head)]
    right = [*above, *column(320, 9, TOP + 20 * len(head))]
    assert [each.lines for each in in_columns([*left, *right], WIDTH)] == [left, right]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(column(60, 20), id="one column"),
        pytest.param([*column(60, 20), *column(320, 3)], id="a few lines at the right, as in a masthead"),
        pytest.param([line("4", x, TOP + 12 * n) for n in range(12) for x in (80, 400)], id="a table of figures"),
        pytest.param([], id="an empty page"),
    ],
)
def test_other_pages_are_left_as_they_are(lines: list[Line]) -> None:
    assert in_columns(lines, WIDTH) == [Column(lines)]


LEFT_COLUMN = [
    "<b>3281 (XXIX). Safety of river crossings</b>",
    "    <i>The General Assembly</i>,",
    "    <i>Noting</i> that many ferries are as old as the",
    "rivers that they cross, and that few of them were",
    "inspected in the course of the last thirty years,<sup>1</sup>",
    "    <i>Bearing in mind</i> the interest that all of the",
    "peoples along the rivers have in a safe crossing,",
    "    1. <i>Requests</i> the Secretary-General to count the",
    "ferries of the world, all of them and with care,",
    "before the winter comes and the rivers freeze up",
]
RIGHT_COLUMN = [
    "and to report to the Assembly upon their number;",
    "    2. <i>Calls upon</i> the States that have ferries to",
    "inspect each of them once a year, and more often",
    "where the river is wide or where it is in flood;",
    "    3. <i>Decides</i> to consider the matter again when",
    "the report has been received and read by all of",
    "the States along the rivers of the world.<sup>2</sup>",
    "    4. <i>Invites</i> all others to do as much as these",
    "States do, wherever they have ferries of their own.",
]
FEET = [line("74-35406", 40, 745, 8), line("1/1", 530, 745, 8)]
NOTES = [line("<sup>1</sup> A/9946.", 40, 690, NOTE_SIZE), line("<sup>2</sup> Ibid.", 322, 690, NOTE_SIZE)]


def set_column(texts: list[str], x0: float) -> list[Line]:
    """Lines from the edge of a column; four blanks set one in."""
    return [line(text.lstrip(), x0 + 20 * text.startswith("    "), TOP + LEADING * n) for n, text in enumerate(texts)]


def test_a_document_in_two_columns_is_one_text() -> None:
    lines = [*set_column(LEFT_COLUMN, 40), *set_column(RIGHT_COLUMN, 322), *NOTES, *FEET]
    rules = [note_rule(675, 40), note_rule(675, 322)]
    read = resolution_of([page_of(*lines, rules=rules)], Source("a.pdf", "0", 1))
    assert [(paragraph.label, paragraph.text.split()[-1]) for paragraph in read.paragraphs] == [
        ("3281 (XXIX).", "crossings"),
        ("", "Assembly,"),
        ("", "years,"),
        ("", "crossing,"),
        ("1.", "number;"),
        ("2.", "flood;"),
        ("3.", "world."),
        ("4.", "own."),
    ]
    assert [(paragraph.cite, paragraph.notes) for paragraph in read.paragraphs if paragraph.notes] == [
        ("PP 1", ("1",)),
        ("OP 3", ("2",)),
    ]
    assert [(note.marker, note.text) for note in read.footnotes] == [("1", "A/9946."), ("2", "Ibid.")]
    assert len(read.paragraphs[4].regions) == 2, "one in each column"


def test_a_few_lines_make_a_column_where_the_document_is_set_in_columns() -> None:
    lines = [*column(60, 20), *column(320, 3)]
    pages = [page_of(*column(60, 20), *column(320, 20)), page_of(*lines, number=1)]
    _, rows = rows_of_pages(pages)
    assert [row.column for row in rows] == [0] * 20 + [1] * 3
    assert {row.start for row in rows} == {60}
    assert {row.column for row in rows_of(pages[1])} == {0}, "such a page alone is in one"


def set_beside(left: list[str], right: list[str], leading: float = LEADING) -> list[Line]:
    return [
        line(text.lstrip(), x0 + 20 * text.startswith("    "), TOP + leading * number)
        for x0, texts in ((40, left), (322, right))
        for number, text in enumerate(texts)
    ]


CHINESE_LEFT = [
    "    1. 请秘书长统计各国的渡轮并向大会提出报告，",
    "在冬季到来之前完成这项工作，此后每年再次加以统计",
    "，并且在每年春季到来之前向沿河各国人民予以公布；",
    "    2. 促请拥有渡轮的国家每年检查一次，并视需要",
    "更加频繁；",
]
CHINESE_RIGHT = [
    "    3. 邀请其他国家无论在何处拥有渡轮同样行事；",
    "    4. 决定在收到上述报告之后再次审议这一个问题",
    "，并为此目的同沿河各国以及有关国际组织开展合作。",
]
SHORT = [
    pytest.param(CHINESE_LEFT, CHINESE_RIGHT, id="Chinese, with a short line at the foot of the first"),
    pytest.param(LEFT_COLUMN[-5:], RIGHT_COLUMN[:4], id="a sentence goes on at the head of the second"),
    pytest.param(LEFT_COLUMN[2:7], RIGHT_COLUMN[1:7], id="paragraphs begin beside lines"),
    pytest.param(LEFT_COLUMN[-3:], RIGHT_COLUMN[:4], id="three lines"),
    pytest.param(
        ["    The General Assembly,", "    Noting that many ferries are so,", "and that few of them float in winter,"],
        ["    1. Requests a count of all of the ferries;", "    2. Decides to look at them every year;",
         "    3. Invites others to do as much."],
        id="sentences that nothing breaks across, but some begin beside none",
    ),
    pytest.param(
        ["    Noting that many ferries are as old as the", "rivers that they cross and on which they float,"],
        ["    1. Requests the Secretary-General to count the", "ferries of the world, all of them and with care."],
        id="two lines",
    ),
]  # fmt: skip


@pytest.mark.parametrize("heading", [[], [line("3281 (XXIX). Safety of the crossings of all the rivers", 180, 60)]])
@pytest.mark.parametrize(("left", "right"), SHORT)
def test_a_few_lines_are_columns_where_sentences_go_on_down_them(
    left: list[str], right: list[str], heading: list[Line]
) -> None:
    lines = set_beside(left, right)
    foot = [line("74-35406", 40, 745, 8), line("1/1", 530, 745, 8)]
    found = in_columns([*heading, *lines, *foot], WIDTH)
    texts = [text for each in found for text in (row.text for row in each.lines) if text not in ("74-35406", "1/1")]
    assert texts == [*(row.text for row in heading), *(text.strip() for text in lines_of(left + right))]
    assert len(found) > 1


def lines_of(texts: list[str]) -> list[str]:
    return [line(text.lstrip()).text for text in texts]


TABLES = [
    pytest.param(
        ["Ferries are counted every year in the spring.", "Harbours are inspected by those who keep them."],
        ["The count is read out in the Assembly in May.", "Those who keep them report to the States."],
        id="cells of one line",
    ),
    pytest.param(
        ["Ferries are counted every year in the spring", "by all of the States along the large rivers.",
         "Harbours are inspected by those who keep them", "whenever the ice has gone out of the rivers."],
        ["The count is read out in the Assembly in May", "and sent to each of the States along the rivers.",
         "Those who keep them report to all the States", "before the ferries cross for the first time."],
        id="cells that begin beside others",
    ),
    pytest.param(
        ["Ferries of the first class, large and new", "Ferries of the second class, mostly of wood"] * 3,
        ["Permanent Mission of the Upper River Valley", "Permanent Mission of the Lower River Valley"] * 3,
        id="lists",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TABLES)
def test_a_few_lines_of_a_table_or_list_are_no_columns(left: list[str], right: list[str]) -> None:
    lines = set_beside(left, right)
    assert in_columns(lines, WIDTH) == [Column(lines)]
