"""Which rows are one paragraph, on a page and across page ends."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.glyph_runs import Slice
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.blocks import Block, BlockBuilder
from tests.extraction.press import line, page_of, row, rows_of

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)
FULL = "Words that fill a whole line of the measure from one margin to the other,"


def built(*rows: TextRow) -> list[Block]:
    builder = BlockBuilder(LAYOUT)
    for each in rows:
        builder.add(each)
    return builder.blocks


def counts(*rows: TextRow) -> list[int]:
    """How many rows each block has."""
    return [len(block.rows) for block in built(*rows)]


def test_rows_at_single_distance_are_one_paragraph() -> None:
    assert counts(row(FULL, baseline=100), row(FULL, baseline=112), row("the end.", baseline=124)) == [3]


@pytest.mark.parametrize(("size", "blocks"), [(12, [1, 1]), (13, [2])])
def test_the_title_stands_below_the_line_of_the_adoption_in_another_size(size: float, blocks: list[int]) -> None:
    adoption = row("<b>Resolution adopted by the General Assembly on 12 December 2036</b>", baseline=100, size=13)
    assert counts(adoption, row("<b>Care of lighthouses</b>", baseline=116, size=size)) == blocks


def test_a_title_in_italics_at_the_top_of_a_page_goes_on_with_an_indented_paragraph() -> None:
    before = row("Recalling the report of the keepers of all lamps of the river that is titled Lamps:", 147, 600)
    assert counts(before, row("<i>How they are lit</i> and of the people who", 123, 60, page=1)) == [2]
    assert counts(before, row("<i>Noting</i> the people who keep them,", 147, 60, page=1)) == [1, 1]


def test_the_name_of_a_body_within_a_sentence_names_no_chapeau() -> None:
    before = "Notes that many read with pleasure, in all languages of the land, the book on"
    assert counts(row(before, baseline=100), row("The Commission of Lamps,", baseline=112)) == [2]
    assert counts(row("Care of lamps", baseline=100), row("The Commission of Lamps,", baseline=112)) == [1, 1]


def test_a_wider_gap_parts_two_paragraphs() -> None:
    assert counts(row(FULL, baseline=100), row(FULL, baseline=118)) == [1, 1]


def test_an_indented_row_after_a_finished_one_begins_a_paragraph() -> None:
    assert counts(row(FULL, baseline=100), row("and the end,", baseline=112), row("Noting", 147, 124)) == [2, 1]


def test_a_row_that_ends_before_its_time_ends_the_paragraph_even_without_gap_and_indent() -> None:
    assert counts(row(FULL, baseline=100), row("the end,", baseline=112), row(FULL, baseline=124)) == [2, 1]


def test_labels_that_go_on_with_a_list_begin_paragraphs() -> None:
    blocks = built(row("1. Requests a report;", 147, 100), row("2. Decides to go on.", 147, 112))
    assert [block.label.text for block in blocks if block.label] == ["1.", "2."]


def test_a_number_that_no_list_leads_to_is_a_word() -> None:
    full = "as it is set out in the report of the Secretary-General and in its section"
    assert counts(row(full, baseline=100), row("15. of the same report", baseline=112)) == [2]


def test_a_number_without_its_full_stop_is_a_label_where_it_is_the_next() -> None:
    first = row("1. Requests a report;", 147, 100)
    (second,) = rows_of(page_of(line("2", 147, 118), line("Decides to go on.", 171, 118)))
    blocks = built(first, second)
    assert [block.label.text for block in blocks if block.label] == ["1.", "2"]


# The third row of a heading, where it begins, and how many rows each block has.
@pytest.mark.parametrize(
    ("last", "x0", "found"),
    [
        ("<b>Rivers</b>", 292, [3]),
        ("<b>Large Rivers</b>", 277, [3]),
        ("<b>Rivers</b>", 400, [2, 1]),
        ("Rivers", 292, [2, 1]),
    ],
)
def test_a_heading_goes_on_in_its_middle_below_rows_from_margin_to_margin(last: str, x0: int, found: list[int]) -> None:
    full = "<b>Regulations on the Keeping and the Care of all Ferries upon the Large and</b>"
    assert counts(row(full, 124.5, 100), row(full, 124.5, 112), row(last, x0, 124)) == found


def test_a_change_from_bold_to_plain_begins_a_paragraph() -> None:
    assert counts(row("<b>A heading</b>", baseline=100), row(FULL, baseline=112)) == [1, 1]


# The first row of a page, and whether it goes on with the paragraph of the page before.
def test_a_paragraph_runs_over_a_page_end() -> None:
    assert counts(row(FULL[:-1], baseline=680), row("and on to the end.", page=1)) == [2]


def test_a_page_may_begin_with_an_indented_paragraph() -> None:
    assert counts(row(FULL, baseline=668), row("to the end,", baseline=680), row("Noting", 147, page=1)) == [2, 1]


def test_a_page_may_begin_with_a_new_paragraph_at_full_width() -> None:
    assert counts(row(FULL, baseline=668), row("to the end;", baseline=680), row(FULL, page=1)) == [2, 1]


# A full line that ends a paragraph, the first line of the next page, where the first stands, and how many rows each
# block has. Russian and Chinese paragraphs open without a capital; only a face of its own shows that one begins.
OPENINGS = [
    ("<i>отмечая</i> важность паромов для жизни населения на обоих берегах рек,", "<i>ссылаясь</i> на", 123, [1, 1]),
    ("<i>注意到</i>渡轮对于两岸居民的生活以及沿河各国经济的重要性，", "<i>回顾</i>秘书长的报告，", 123, [1, 1]),
    ("<i>отмечая</i> важность паромов для жизни населения на обоих берегах рек,", "включая детей,", 123, [2]),
    ("отмечая важность паромов для жизни населения на обоих берегах рек,", "<i>и</i> детей,", 123, [2]),
    ("<i>отмечая</i> важность паромов для жизни населения на обоих берегах", "<i>рек</i> и озер,", 123, [2]),
    ("<i>отмечая</i> важность паромов для жизни населения на обоих берегах,", "<i>inter alia</i> рек,", 147, [2]),
    # Where no opening has a face of its own, its words tell after a comma.
    ("Noting how important ferries are to those who live on both banks of rivers,", "Recalling that", 123, [1, 1]),
    ("Noting how important ferries are to those who live on both banks of rivers,", "Norland and", 123, [2]),
    ("Consciente de l’importance des bacs pour la population des deux rives,", "Réaffirmant que", 123, [1, 1]),
    ("Consciente de l’importance des bacs pour la population des deux rives,", "tout en notant", 123, [2]),
    ("Observando la importancia de los transbordadores para las dos orillas,", "Preocupada por", 123, [1, 1]),
    ("отмечая важность паромов для жизни населения на обоих берегах рек,", "ссылаясь на", 123, [1, 1]),
    ("注意到渡轮对于两岸居民的生活以及沿河各国经济的重要性，", "又回顾秘书长的报告，", 123, [1, 1]),
    ("注意到渡轮对于两岸居民的生活以及沿河各国经济的重要性，", "包括妇女和儿童，", 123, [2]),
]  # fmt: skip


@pytest.mark.parametrize(("last", "first", "x0", "found"), OPENINGS)
def test_a_page_may_begin_with_a_paragraph_that_opens_small(last: str, first: str, x0: int, found: list[int]) -> None:
    before = row(last, x0, 680)
    builder = BlockBuilder(Layout(body_size=10, left=123, right=before.end, leading=12))
    builder.add(before)
    builder.add(row(first, page=1))
    assert [len(block.rows) for block in builder.blocks] == found


def test_a_page_may_begin_with_a_labelled_paragraph() -> None:
    rows = row("1. Requests a report;", 147, 680), row("2. Decides to go on.", 147, page=1)
    assert counts(*rows) == [1, 1]


def test_a_table_is_a_block_of_its_own() -> None:
    builder = BlockBuilder(LAYOUT)
    builder.add(row(FULL, baseline=100))
    table = rows_of(page_of(line("River", 123, 112), line("14", 270, 112)))
    builder.add_table(table)
    builder.add(row(FULL, baseline=124))
    cells = ((Slice(table[0], 0, 5),), (Slice(table[0], 6, 8),))
    assert [block.cells for block in builder.finished()] == [(), (cells,), ()]


def test_a_beginning_that_the_page_shows_clearly_is_surer_than_one_that_is_guessed() -> None:
    clear = built(row(FULL, baseline=100), row(FULL, baseline=118))[1]
    guessed = built(row(FULL, baseline=100), row("the end,", baseline=112), row(FULL, baseline=124))[1]
    assert clear.certainty == 1.0
    assert guessed.certainty < clear.certainty


def test_a_mark_that_found_no_room_in_its_line_belongs_to_it() -> None:
    (block,) = built(row(FULL, baseline=100), row("<sup>14</sup>;", baseline=112))
    assert [each.text for each in block.rows] == [FULL, "14;"]
    assert counts(row(FULL, baseline=100), row("II", baseline=130)) == [1, 1]
    assert counts(row(FULL, baseline=100), row("<sup>4</sup>", baseline=150)) == [1, 1]


def test_a_mark_after_a_semicolon_does_not_hide_the_end_of_an_item() -> None:
    full = "(b) The report that fills a whole line of the measure and ends with it;<sup>9</sup>"
    first, second = row(full, baseline=600), row("(c) The report of the year after,", page=1)
    assert counts(first, second) == [1, 1]


# Rows of a paragraph whose first line is set in, and how many rows each block has: what begins a row with the look of
# a label is no item where the paragraph goes on, nor where its list has not come so far.
INSIDE = [
    (("1. Notes that there are: (a) forty ferries on the left bank of the river and", 147), ("(b) ten boats;", 123)),
    (("1. Notes that on the left bank of the river near the bridge of the town are:", 147), ("(a) ten boats;", 123)),
    (("1. Decides to keep the ferries as they were set out in its resolution 2762, ", 147), ("(2024), and on", 123)),
    (("1. Decides to keep the ferries as they were set out in its resolutions 1373 ", 147), ("(2001) and ", 123)),
    (("1. Décide de garder les bacs comme l’a prévu le Conseil par sa résolution 2396", 147), ("(2017) du 21", 123)),
    (("(a) Notes what was said of the boats in resolution 2178 and in its resolution ", 147), ("(1998);", 123)),
    (("1. Notes with concern the boats that were lost, as is said in paragraphs 1 and", 147), ("2. of it;", 123)),
    (("1. Notes with concern the boats that were lost, those of the ferries included,", 147), ("(c) of it;", 147)),
    (("(a) Notes what was said of the boats in the paragraphs of the report and there,", 147), ("(b) too;", 123)),
]


@pytest.mark.parametrize(("first", "second"), INSIDE)
def test_a_sentence_goes_on_with_what_looks_like_a_label(first: tuple[str, float], second: tuple[str, float]) -> None:
    assert counts(row(*first, baseline=100), row(*second, baseline=112)) == [2]


# The row that follows a full one of an operative paragraph which hangs, and how many rows each block has: a Russian or
# Chinese verb has no capital.
HANGING = [
    ("2. Decides to go on;", [2, 1]),
    ("2. решает продолжать;", [2, 1]),
    ("2. 决定继续审议；", [2, 1]),
    ("2. to the end of it;", [3]),
    ("4. решает продолжать;", [3]),
]


@pytest.mark.parametrize(("below", "found"), HANGING)
def test_a_number_in_the_margin_where_the_preamble_goes_on_begins_a_paragraph(below: str, found: list[int]) -> None:
    rows = [row("Noting the ferries and", 147, 88), row("Words of the preamble, to its end,", 123, 100)]
    builder = BlockBuilder(Layout(body_size=10, left=123, right=rows[1].end + 20, leading=12))
    for each in (*rows, row(below.replace("2.", "1."), 123, 112)):
        builder.add(each)
    assert [len(block.rows) for block in builder.blocks] == found


def test_an_item_begins_where_the_items_of_its_list_stand() -> None:
    rows = row("1. Requests:", 147, 100), row("(a) A report;", 171, 112), row("(b) Another one.", 171, 124)
    assert counts(*rows) == [1, 1, 1]


def test_an_item_that_hangs_does_not_part_where_its_text_goes_on() -> None:
    full = "(a) Words that fill a whole line of the measure from one margin to it,"
    assert counts(row(full, 147, 100), row(full[4:], 171, 112), row("(b) of the list;", 171, 124)) == [3]


def test_a_heading_in_italics_at_the_top_of_a_page_does_not_go_on_with_the_text() -> None:
    assert counts(row(FULL, baseline=668), row(FULL[:-1] + ".", baseline=680), row("<i>Article 12</i>", page=1)) == [
        2,
        1,
    ]
    assert counts(row(FULL, baseline=680), row("<i>The Law of the River</i>", page=1)) == [2]


def test_a_row_set_in_goes_on_with_an_unfinished_sentence() -> None:
    full = FULL[:-1]
    assert counts(row(full, 123, 100), row(full, 123, 112), row("and to the other bank,", 140, 124)) == [3]
    assert counts(row(full, 123, 100), row(FULL, 123, 112), row("Noting the bank,", 140, 124)) == [2, 1]


def test_a_sentence_goes_on_over_a_page_end_with_what_looks_like_a_label() -> None:
    first = row("1. Notes the ferries of the river, which are: (a) forty on the left bank;", 147, 680)
    assert counts(first, row("(b) ten boats on the other bank;", 123, page=1)) == [2]
    assert counts(first, row("(b) ten boats on the other bank;", 147, page=1)) == [1, 1]


def test_a_meeting_ends_the_paragraph_above_it_without_a_gap() -> None:
    before = "of its next session the item entitled “Care of the lamps of all lighthouses”."
    assert counts(row(before, baseline=100), row("61st plenary meeting", baseline=112)) == [1, 1]
    sentence = "the lamps that were lit at the end of the sitting that has become known as the"
    assert counts(row(sentence, baseline=100), row("61st plenary meeting", baseline=112)) == [2]


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_after_a_comma_is_within_its_sentence(dash: str) -> None:
    first = row("отмечая увеличение числа штормов, которые мешают паромам на всех реках,", 123, 100)
    rows = first, row(f"{dash} и нагрузку на тех, кто их водит,", 123, 112)
    assert counts(*rows) == [2]
    items = [row(f"{dash} {FULL}", 123, 100), row(f"{dash} of the rafts,", 123, 112)]
    assert counts(*items) == [1, 1]


def test_a_labelled_paragraph_begins_close_below_a_heading() -> None:
    assert counts(
        row("<b>Care of all the lamps of the harbours and rivers of all lands</b>", 147, 100),
        row("1. <b>Notes</b> the report", 123, 112),
    ) == [1, 1]


@pytest.mark.parametrize(("text", "blocks"), [("91/76. Care of lighthouses", [1, 1]), ("9 December 2036", [2])])
def test_a_numbered_title_begins_below_the_line_of_the_adoption(text: str, blocks: list[int]) -> None:
    adoption = row("<b>Resolution adopted by the General Assembly on</b>", baseline=100, size=13)
    assert counts(adoption, row(f"<b>{text}</b>", baseline=116, size=13)) == blocks


def test_a_centred_heading_goes_on_in_a_text_without_gaps() -> None:
    builder = BlockBuilder(Layout(body_size=10, left=123, right=491, leading=12, gapless=True))
    builder.add(row("<b>Уход за маяками на всех реках и морях:</b>", 212, 100))
    builder.add(row("<b>обеспечение их светом в зимнее время</b>", 214, 112))
    assert [len(block.rows) for block in builder.blocks] == [2]


@pytest.mark.parametrize(
    ("before", "after", "rows"),
    [
        (FULL[:-1] + "s", "Lamps<sup>1</sup> of the river,", [2]),  # browsers make room for raised marks
        (FULL[:-1] + "s", "Lamps of the river,", [1, 1]),
        (FULL, "Noting<sup>1</sup> the lamps,", [1, 1]),  # a comma ends a paragraph
        (FULL, "and the lamps<sup>1</sup> of the river,", [2]),  # but no paragraph begins with a small letter
        (FULL, "12/31 and<sup>1</sup> 12/32,", [2]),
        ("Words of a short line", "and the lamps<sup>1</sup> of the river,", [1, 1]),
    ],
)
def test_a_raised_mark_may_push_its_row_down(before: str, after: str, rows: list[int]) -> None:
    layout = Layout(body_size=10, left=123, right=row(FULL).end, leading=12)
    builder = BlockBuilder(layout)
    builder.add(row(before, baseline=100))
    builder.add(row(after, baseline=117))
    assert [len(block.rows) for block in builder.blocks] == rows
