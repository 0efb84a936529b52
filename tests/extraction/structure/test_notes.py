"""Where the footnotes of a page begin, and each with its marker and its text."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.lines import Line, Rule
from desktop_app.extraction.page.running_heads import Sheet
from desktop_app.extraction.structure.notes import Note, NoteReader
from tests.extraction.press import LEFT, NOTE_LEADING, NOTE_SIZE, line, note_rule, opened, page_of, rows_of

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)
BODY = [line("The last words of the body,", baseline=600), line("and those at the margin,", baseline=612)]
UNDERSCORES = line("_______________", baseline=640)


def notes_at(*texts: str) -> list[Line]:
    return [line(text, baseline=660 + NOTE_LEADING * number, size=NOTE_SIZE) for number, text in enumerate(texts)]


def read(*pages: list[Line], drawn: bool = False) -> tuple[list[list[str]], list[tuple[str, str]]]:
    """The texts of the bodies, and marker and text of each note."""
    reader = NoteReader(LAYOUT)
    bodies = []
    for number, lines in enumerate(pages):
        page = page_of(*lines, number=number, rules=[note_rule(645)] if drawn else [])
        bodies.append([row.text for row in reader.body_of(page, Sheet(number, body=rows_of(page)))])
    return bodies, [
        (note.marker, " ".join(x.row.text[x.start : x.end].strip() for x in note.parts)) for note in reader.notes
    ]


FULL = "《补编》、" * 18 + "第"  # as wide as the body
BODY_TEXTS = [part.text for part in BODY]


@pytest.mark.parametrize("ruled", ["underscores", "drawn", "nothing"])
def test_notes_stand_below_a_rule_or_are_known_by_their_small_type(ruled: str) -> None:
    rule = [UNDERSCORES] if ruled == "underscores" else []
    page = [*BODY, *rule, *notes_at("<sup>1</sup> Resolution 70/950.", "<sup>2</sup> A/78/275.")]
    assert read(page, drawn=ruled == "drawn") == ([BODY_TEXTS], [("1", "Resolution 70/950."), ("2", "A/78/275.")])


# How markers are printed.
MARKERS = [
    ("<sup>1</sup> Resolution 70/950.", "1", "Resolution 70/950."),
    ("(1) القرار 70/950.", "1", "القرار 70/950."),  # in brackets, as in Arabic
    ("1/ Resolution 70/950.", "1", "Resolution 70/950."),  # with a stroke, before 1996
    ("* Reissued for technical reasons.", "*", "Reissued for technical reasons."),
    ("** Belated.", "**", "Belated."),
    ("1 Resolution 70/950.", "1", "Resolution 70/950."),  # not raised, but the next number
]


@pytest.mark.parametrize(("printed", "marker", "text"), MARKERS)
def test_the_forms_of_a_marker(printed: str, marker: str, text: str) -> None:
    assert read([*BODY, UNDERSCORES, *notes_at(printed)])[1] == [(marker, text)]


def test_two_notes_on_one_line() -> None:
    page = [*BODY, UNDERSCORES, *notes_at("<sup>1</sup> Resolution 70/950. <sup>2</sup> Ibid.")]
    assert read(page)[1] == [("1", "Resolution 70/950."), ("2", "Ibid.")]


def test_a_raised_number_inside_a_note_begins_none_unless_it_is_the_next() -> None:
    page = [*BODY, UNDERSCORES, *notes_at("<sup>1</sup> On 40 km <sup>9</sup> of deck.")]
    assert [marker for marker, _ in read(page)[1]] == ["1"]


def test_a_note_of_several_lines() -> None:
    page = [*BODY, UNDERSCORES, *notes_at("<sup>1</sup> See the report of the", "third Global Forum, annex.")]
    assert read(page)[1] == [("1", "See the report of the third Global Forum, annex.")]


@pytest.mark.parametrize("drawn", [False, True])
def test_a_note_goes_on_on_the_next_page(drawn: bool) -> None:
    rule = [] if drawn else [UNDERSCORES]
    first = [*BODY, *rule, *notes_at("<sup>1</sup> See the report of the")]
    second = [*BODY, *rule, *notes_at("third Global Forum, annex.", "<sup>2</sup> Ibid.")]
    bodies, notes = read(first, second, drawn=drawn)
    assert bodies == [BODY_TEXTS, BODY_TEXTS]
    assert notes == [("1", "See the report of the third Global Forum, annex."), ("2", "Ibid.")]


def test_a_page_of_notes_only() -> None:
    first = [*BODY, UNDERSCORES, *notes_at("<sup>1</sup> Resolution 70/950.")]
    bodies, notes = read(first, [UNDERSCORES, *notes_at("<sup>2</sup> A/78/275.", "<sup>3</sup> Ibid.")])
    assert bodies[1] == []
    assert [marker for marker, _ in notes] == ["1", "2", "3"]


def test_a_page_without_notes_is_all_body() -> None:
    assert read(BODY) == ([BODY_TEXTS], [])


def test_a_rule_with_no_note_below_it_parts_nothing() -> None:
    bodies, notes = read([BODY[0], line("_______________", baseline=606), BODY[1]])
    assert (len(bodies[0]), notes) == (3, [])


@pytest.mark.parametrize("twice", [False, True])
def test_the_lines_around_a_cell_part_no_notes_and_a_rule_drawn_twice_does(twice: bool) -> None:
    rule = note_rule(600)
    beside = Rule(rule.x0, rule.y0 + 0.2, rule.x1, rule.y1) if twice else Rule(rule.x1, 580, rule.x1 + 0.5, 640)
    rows = [line("As set out in the table below:", baseline=500), line("1 See the lamp", baseline=620, size=8)]
    sheet = Sheet(0, body=rows_of(page_of(*rows)))
    assert len(NoteReader(LAYOUT).body_of(page_of(*rows, rules=[rule, beside]), sheet)) == (1 if twice else 2)


def test_a_year_that_begins_a_line_of_a_note_is_no_marker() -> None:
    page = [*BODY, UNDERSCORES, *notes_at("<sup>1</sup> Adopted at Bellwater on 4 June", "2015, annex.")]
    assert read(page)[1] == [("1", "Adopted at Bellwater on 4 June 2015, annex.")]


@pytest.mark.parametrize(
    ("first", "second", "place"),
    [
        ("1See the report of Bellwater, 1-", "2 June 2015, annex.", LEFT + 8),
        (f"1See the report {'of the keepers ' * 4}of Bellwater of", "2 June 2015, annex.", LEFT),
    ],
    ids=["within a range", "without the indent of a note"],
)
def test_a_number_that_goes_on_with_a_note_begins_none(first: str, second: str, place: float) -> None:
    lines = [line(first, LEFT + 8, 660, NOTE_SIZE), line(second, place, 660 + NOTE_LEADING, NOTE_SIZE)]
    last = line("2Ibid.", LEFT + 8, 660 + 2 * NOTE_LEADING, NOTE_SIZE)
    page = [*BODY, UNDERSCORES, *lines, last]
    assert [marker for marker, _ in read(page)[1]] == ["1", "2"]
    assert read(page)[1][1] == ("2", "Ibid.")


@pytest.mark.parametrize(
    ("rows", "notes"),
    [
        (
            ("1见A/C.6/90/SR.1", "2、A/C.6/91/SR.13。", "2A/92/20。"),
            ("见A/C.6/90/SR.1 2、A/C.6/91/SR.13。", "A/92/20。"),
        ),
        (
            ("1出售品编号：C.90.II.", "2)，第一章。", "2第90/2号决议。"),
            ("出售品编号：C.90.II. 2)，第一章。", "第90/2号决议。"),
        ),
        (("1见E/20", "2/31)；同上。", "2A/92/23。"), ("见E/20 2/31)；同上。", "A/92/23。")),
        ((f"1见{FULL}", "2 号和第3号》。", "2A/92/23。"), (f"见{FULL} 2 号和第3号》。", "A/92/23。")),
    ],
)
def test_a_chinese_row_may_end_within_a_symbol(rows: tuple[str, ...], notes: tuple[str, ...]) -> None:
    assert read([*BODY, UNDERSCORES, *notes_at(*rows)])[1] == [("1", notes[0]), ("2", notes[1])]


@pytest.mark.parametrize("first", ["1See the report of Bellwater of", f"1See the report {'of the keepers ' * 4}here."])
def test_a_number_below_a_line_that_is_short_or_ends_begins_a_note_wherever_it_stands(first: str) -> None:
    lines = [line(first, LEFT + 8, 660, NOTE_SIZE), line("2 Ibid.", LEFT, 660 + NOTE_LEADING, NOTE_SIZE)]
    assert [marker for marker, _ in read([*BODY, UNDERSCORES, *lines])[1]] == ["1", "2"]


def test_notes_may_stand_at_a_margin_of_their_own() -> None:
    notes = [line("<sup>1</sup> Resolution 70/950.", 50, 660, NOTE_SIZE)]
    reader = NoteReader(LAYOUT)
    page = page_of(*BODY, *notes, rules=[note_rule(645, 50)])
    body = reader.body_of(page, Sheet(0, body=rows_of(page)))
    assert ([row.text for row in body], [note.marker for note in reader.notes]) == (BODY_TEXTS, ["1"])


@pytest.mark.parametrize(
    ("first", "rows", "markers"),
    [
        ("<sup>1</sup> See the report of the", ["third Global Forum.", "<sup>2</sup> Ibid."], ["1", "2"]),
        ("<sup>1</sup> See the report of the", ["third Global Forum.", "<sup>3</sup> Ibid."], ["1"]),  # not the next
        ("<sup>1</sup> See the report.", ["Decides to go on.", "<sup>2</sup> Ibid."], ["1"]),  # the note has ended
    ],
)
def test_a_note_in_the_type_of_the_body_goes_on_where_the_next_one_follows(
    first: str, rows: list[str], markers: list[str]
) -> None:
    reader = NoteReader(LAYOUT)
    for texts in ([first], rows):
        lines = [line(text, baseline=660 + 12 * number) for number, text in enumerate(texts)]
        page = page_of(*BODY, *lines, rules=[note_rule(645)])
        body = reader.body_of(page, Sheet(0, body=rows_of(page)))
    assert [note.marker for note in reader.notes] == markers
    assert len(body) == len(BODY) + (0 if len(markers) == 2 else 2)


@pytest.mark.parametrize(("printed", "found"), [("<sup>1</sup> Resolution 70/950.", ["1"]), ("below the rule", [])])
def test_notes_in_the_type_of_the_body_are_known_by_their_raised_number(printed: str, found: list[str]) -> None:
    reader = NoteReader(LAYOUT)
    page = page_of(*BODY, line(printed, baseline=660), rules=[note_rule(645)])
    reader.body_of(page, Sheet(0, body=rows_of(page)))
    assert [note.marker for note in reader.notes] == found


@pytest.mark.parametrize("second", ["<sup>2</sup>1995 Review Conference.", "21995 Review Conference."])
def test_a_marker_may_stand_close_to_the_year_that_its_note_begins_with(second: str) -> None:
    first = "<sup>1</sup>Resolution 70/950." if second.startswith("<") else "1Resolution 70/950."
    assert read([*BODY, UNDERSCORES, *notes_at(first, second)])[1][1] == ("2", "1995 Review Conference.")


def test_a_number_after_a_stop_goes_on_with_its_note_though_it_begins_like_the_next() -> None:
    last = line("The last words of the body,<sup>1</sup> and more,<sup>2</sup>", baseline=600)
    notes = notes_at("1Official Records, Supplement No.", "25 (A/90/25), annex.", "2Ibid.")
    assert read([last, UNDERSCORES, *notes])[1] == [
        ("1", "Official Records, Supplement No. 25 (A/90/25), annex."),
        ("2", "Ibid."),
    ]


@pytest.mark.parametrize(("called", "markers"), [("<sup>11</sup>", ["8", "11"]), ("", ["8"])])
def test_a_number_after_a_gap_is_a_marker_where_the_text_of_its_page_calls_it(called: str, markers: list[str]) -> None:
    reader = NoteReader(LAYOUT, [Note("8", 0)])
    page = page_of(
        line(f"The last words of the body,{called}", baseline=600), UNDERSCORES, *notes_at("11Resolution 70/950.")
    )
    reader.body_of(page, Sheet(0, body=rows_of(page)))
    assert [note.marker for note in reader.notes] == markers


@pytest.mark.parametrize("ruled", ["drawn", "underscores"])
@pytest.mark.parametrize("marks", ["<sup>{0}</sup>", "({0})"])
@pytest.mark.parametrize(
    ("words", "size"),
    [("Please recycle", 10), ("Printed at Headquarters", 8.5), ("UNITED NATIONS", 14), ("الرجاء إعادة التدوير", 9)],
)
def test_an_unknown_line_below_the_notes_takes_none_of_them_away(
    ruled: str, marks: str, words: str, size: float
) -> None:
    notes = [f"{marks.format(number)} See A/78/{number}34." for number in (1, 2)]
    press = opened(notes={0: notes}, ruled=ruled)
    press.operative("1.", "<i>Requests</i> a report<sup>1</sup> on ferries<sup>2</sup> and on all boats there are;")
    press.operative("2.", "<i>Decides</i> to go on.")
    press.sheets[0].append(line(words, LEFT + 100, 748, size))
    resolution = press.read()
    assert [note.text for note in resolution.footnotes] == ["See A/78/134.", "See A/78/234."]
    assert resolution.paragraphs[-1].text == "Decides to go on."
    told = [notice for notice in resolution.warnings if notice.message.code == "line-left-out"]
    assert [(notice.message.arguments, notice.page) for notice in told] == [((words, "1"), 0)]


# Notes without a rule and without raised marks, which raised marks in the text call.
CALLED = [
    ("1“Lamps of the north”, chap. I.", "“Lamps of the north”, chap. I."),
    ("1《灯塔报告》，第一章。", "《灯塔报告》，第一章。"),
    ("12036 Review of lamps, part I.", "2036 Review of lamps, part I."),
    ("(1)القرار 70/950.", "القرار 70/950."),
]


@pytest.mark.parametrize(("printed", "text"), CALLED)
def test_a_number_close_to_what_a_note_says_begins_it(printed: str, text: str) -> None:
    calls = line("The last words<sup>1</sup> of the body,", baseline=600)
    assert read([calls, *notes_at(printed)])[1] == [("1", text)]


def test_the_next_note_may_be_called_after_a_gap() -> None:
    calls = [line(f"Words<sup>{marker}</sup> of the body,", baseline=600) for marker in (1, 4)]
    pages = [[calls[0], *notes_at("1See A/90/20.")], [calls[1], *notes_at("4See A/90/21.")]]
    assert read(*pages)[1] == [("1", "See A/90/20."), ("4", "See A/90/21.")]


def test_a_row_that_begins_with_a_number_otherwise_than_notes_do_goes_on_with_one() -> None:
    full = "1Report of the Conference of the keepers of all lamps of the north and of the south, Bellwater,"
    rows = notes_at(full, "2 to 16 June 2036 (A/CONF.348/14), part I.", "2Report of the keepers of all rafts.")
    calls = line("The<sup>1</sup> last<sup>2</sup> words of the body,", baseline=600)
    assert [marker for marker, _ in read([calls, *rows])[1]] == ["1", "2"]
    assert read([calls, *rows])[1][1] == ("2", "Report of the keepers of all rafts.")


# Notes as large as the text at its very end, without rule or heading, which begin as its paragraphs do.
NUMBERED_TEXT = [
    line("Words<sup>1</sup> above the paragraphs<sup>2</sup> of the body,", baseline=540),
    line("1. Welcomes the report on rafts;", baseline=560),
    line("2. Decides to go on.", baseline=580),
]


def at_the_end(*texts: str) -> list[Line]:
    return [line(text, baseline=640 + 14 * number) for number, text in enumerate(texts)]


@pytest.mark.parametrize("mark", ["{}. ", "{} ", "({}) "])
def test_notes_as_large_as_the_text_count_anew_below_its_paragraphs(mark: str) -> None:
    notes = at_the_end(*(mark.format(number) + f"See A/90/2{number}." for number in (1, 2)))
    assert read_last([*NUMBERED_TEXT, *notes]) == [("1", "See A/90/21."), ("2", "See A/90/22.")]


@pytest.mark.parametrize("texts", [("1. To light lamps;", "2. To row;", "3. To rest."), ("1. To light lamps.",), ()])
def test_paragraphs_that_are_not_those_that_marks_call_are_no_notes(texts: tuple[str, ...]) -> None:
    assert read_last([*NUMBERED_TEXT, *at_the_end(*texts)]) == []


def read_last(lines: list[Line]) -> list[tuple[str, str]]:
    """Marker and text of each note of a document of one page."""
    reader = NoteReader(LAYOUT, last_page=0)
    page = page_of(*lines)
    reader.body_of(page, Sheet(0, body=rows_of(page)))
    return [(note.marker, " ".join(x.row.text[x.start : x.end].strip() for x in note.parts)) for note in reader.notes]
