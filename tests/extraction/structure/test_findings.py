"""What the document's own logic finds amiss."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.extraction.page.lines import Page
from desktop_app.extraction.structure.findings import (
    end_missing,
    faulty_pages,
    gaps_in,
    labels_missing,
    meaningless_share,
    notes_missing,
    unmatched_notes,
)
from desktop_app.resolution.model import DocumentType, Footnote, Kind, Metadata, NoteCall, Paragraph, Zone
from desktop_app.resolution.words import Region
from tests.extraction.press import line, page_of


def operative(number: int | str, part: str | None = None) -> Paragraph:
    label = f"{number}."
    return Paragraph(f"op{number}", f"OP {number}", Kind.OPERATIVE, Zone.OPERATIVE, "Decides", label=label, part=part)


# The numbers as read, and what is said of them.
GAPS = [
    ([1, 2, 3], []),
    ([1, "1 bis", 2], []),  # inserted in a draft
    ([1, 2, 1, 2], []),  # sections numbered anew
    ([1, "1.1", "1.2", "3.1", "3.10", 2], []),  # headings of an agenda, which have a count of their own
    ([1, 3], ["Operative paragraph 2 was not found between 1 and 3."]),
    ([1, 5], ["Operative paragraphs 2 to 4 were not found between 1 and 5."]),
    (
        [1, 2, 4, 3],
        [
            "Operative paragraph 3 was not found between 2 and 4.",
            "Operative paragraph 3 follows operative paragraph 4.",
        ],
    ),
    ([2, 3], ["Operative paragraph 1 was not found between 0 and 2."]),
    ([], []),
]


@pytest.mark.parametrize(("numbers", "said"), GAPS)
def test_missing_numbers_are_told(numbers: list[int | str], said: list[str]) -> None:
    assert [str(notice.message) for notice in gaps_in([operative(number) for number in numbers])] == said


def test_each_resolution_under_one_number_counts_for_itself() -> None:
    assert list(gaps_in([operative(1, "A"), operative(2, "A"), operative(1, "B"), operative(2, "B")])) == []


def item(label: str, page: int, level: int = 1) -> Paragraph:
    place = (Region(page, 100, 100, 200, 110),)
    return Paragraph("x", label, Kind.ITEM, Zone.ANNEX, "Lamps.", label=label, level=level, regions=place)


# The labels on two pages, and those on both sides of a gap that is told of.
JUMPS = [
    (["1.", "2.", "3."], ["7.", "8."], ["3.", "7."]),
    (["(a)", "(b)"], ["(f)", "(g)"], ["(b)", "(f)"]),
    (["7 -", "8 -"], ["12 -", "13 -"], ["8 -", "12 -"]),
    (["1.", "2.", "3."], ["4.", "5."], []),
    (["1.", "2.", "5.", "6."], ["7."], []),  # on one page
    (["1.", "4."], ["9.", "12."], []),  # articles that leave numbers out
    (["1.", "2."], ["7.", "9."], []),
    (["1.", "2."], ["(e)", "(f)"], []),
    (["(g)", "(h)"], ["(i)", "(ii)"], []),
]


@pytest.mark.parametrize(("before", "after", "told"), JUMPS)
def test_lists_that_go_on_after_a_gap_on_the_next_page_are_told(
    before: list[str], after: list[str], told: list[str]
) -> None:
    items = [*(item(label, 3) for label in before), *(item(label, 4) for label in after)]
    notices = list(labels_missing(items))
    assert [(*notice.message.arguments, notice.page) for notice in notices] == ([(*told, "5", 4)] if told else [])
    items = [*(item(label, 3) for label in before), *(item(label, 4, level=2) for label in after)]
    assert list(labels_missing(items)) == []


def calling(*markers: str) -> Paragraph:
    return replace(operative(1), calls=tuple(NoteCall(marker, 0) for marker in markers))


def test_marks_and_notes_answer_each_other() -> None:
    assert list(unmatched_notes([calling("1", "2")], [Footnote("1", "x"), Footnote("2", "y")], [])) == []


def test_a_mark_without_a_note_is_told_where_it_goes_on_with_the_others() -> None:
    notices = list(unmatched_notes([calling("1")], [Footnote("1", "x")], [("2", 4), ("39574", 4)]))
    assert [(notice.message.code, notice.page) for notice in notices] == [("mark-without-note", 4)]


def test_marks_are_told_where_there_are_no_notes_at_all() -> None:
    notices = list(unmatched_notes([calling()], [], [("1", 0), ("2", 1), ("39574", 4)]))
    assert [(str(notice.message), notice.page) for notice in notices] == [
        ("No footnote answers 2 marks, the first of them 1.", 0)
    ]


def test_a_note_that_no_mark_calls_is_told() -> None:
    notices = list(unmatched_notes([calling("1")], [Footnote("1", "x"), Footnote("2", "y"), Footnote("*", "z")], []))
    assert [str(notice.message) for notice in notices] == ["No mark calls footnote 2."]


def page(text: str, number: int = 0, scan: bool = False) -> Page:
    made = line(text)
    if scan:
        made = replace(made, spans=tuple(span._replace(hidden=True) for span in made.spans))
    return replace(page_of(made, number=number), pictured=scan)


@pytest.mark.parametrize(
    ("pages", "code", "where"),
    [
        ([page("words"), page("", 1)], "page-without-text", 1),
        ([page("words read by machine", scan=True)], "scan", 0),
        ([page("w\ufffd\ufffdds"), page("\ue000\ue001", 1)], "garbled", 0),
    ],
)
def test_bad_pages_are_told_once_with_the_first_of_them(pages: list[Page], code: str, where: int) -> None:
    assert [(notice.message.code, notice.page) for notice in faulty_pages(pages)] == [(code, where)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("its of!cial report", True),
        ("les o#ciers de la pêche", True),
        ("an eøcient lamp and an oÆcial one", True),
        ("сооб\u00dfение о маяках", True),
        ("сооб\u00f0ение о маяках", True),
        ("an off\u0131cer of lamps", True),
        ("б\u00f3льшая степень и м\u00e1ло", False),  # stress, as it is typed
        ("see www.lamps.example/find?lamp=oil&year=2036", False),
        ("write to keeper@lamps.example or read R&D and lamps/oil", False),
        ("Søren Åkeson of Straßheim, M. Łukasz and the façade", False),
        ("«Lamps!» 5 % and lamps;* or $5 and m² or 1.º", False),
    ],
)
def test_letters_that_stand_for_others_inside_words_are_told(text: str, told: bool) -> None:
    codes = [notice.message.code for notice in faulty_pages([page(text)])]
    assert codes == (["unreadable-letters"] if told else [])


def test_good_pages_are_not_spoken_of() -> None:
    assert list(faulty_pages([page("Recalling"), page("回顾其以往各项决议", 1), page("إذ تشير إلى قراراتها", 2)])) == []


@pytest.mark.parametrize(
    ("text", "share"), [("", 0), ("plain", 0), ("ab\ufffd\ufffd", 0.5), ("\ue123", 1), ("第七十八届会议", 0)]
)
def test_the_share_of_characters_without_meaning(text: str, share: float) -> None:
    assert meaningless_share(text) == share


NOTE_GAPS = [
    (["1", "2", "3"], []),
    (["*", "1", "2", "1"], []),  # an annex may count anew
    (["1", "3"], ["Footnote 2 was not found between 1 and 3."]),
    (["8", "*", "11"], ["Footnotes 9 to 10 were not found between 8 and 11."]),
]


@pytest.mark.parametrize(("markers", "said"), NOTE_GAPS)
def test_missing_notes_are_told(markers: list[str], said: list[str]) -> None:
    assert [str(notice.message) for notice in notes_missing([Footnote(marker, "x") for marker in markers])] == said


def test_text_that_runs_sideways_is_told() -> None:
    sideways = [replace(line(text), rotated=True) for text in ("A wide table", "of many columns")]
    (notice,) = faulty_pages([page_of(line("A/RES/78/901")), page_of(*sideways, number=1)])
    assert str(notice.message) == "The text of page 2 runs sideways; it is missing here."


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        (["Note by the delegation: the lamps of the islands are not lit"], True),
        (["Примечание делегации:", "фонари на островах не зажжены"], True),
        (["本代表团注：岛屿上的灯没有点亮，码头上的灯也没有点亮，请各位代表注意这一点"], True),
        (["23-90178 (E)", "*2390178*"], False),
    ],
)
def test_text_beside_level_text_that_runs_sideways_is_told(beside: list[str], told: bool) -> None:
    sideways = [replace(line(text), rotated=True) for text in beside]
    level = [line("The lamps of all the islands are lit by hand in winter.", baseline=100 + 12 * n) for n in range(9)]
    notices = list(faulty_pages([page_of(*level), page_of(*level, *sideways, number=1)]))
    said = [str(notice.message) for notice in notices]
    assert said == (["Some text of page 2 runs sideways; it is missing here."] if told else [])


def part(kind: Kind, text: str, zone: Zone = Zone.OPERATIVE) -> Paragraph:
    return Paragraph(kind.value, kind.value, kind, zone, text)


RECALLING = part(Kind.PREAMBULAR, "Recalling its papers on lamps,", Zone.PREAMBLE)
DECIDES, UNFINISHED = part(Kind.OPERATIVE, "Decides to light them."), part(Kind.OPERATIVE, "Decides to light them and")
CLOSING = part(Kind.CLOSING, "46th plenary meeting", Zone.CLOSING)
ANNEX = part(Kind.ITEM, "Lamps of brass and", Zone.ANNEX)
RESOLUTION, COUNCIL, DRAFT = "A/RES/78/901", "S/RES/9901 (2036)", "A/C.3/78/L.5"

# What a document is, its paragraphs, and whether its end seems to be missing.
ENDS = [
    (RESOLUTION, "resolution", [RECALLING, DECIDES, CLOSING], False),
    (RESOLUTION, "resolution", [RECALLING, DECIDES, CLOSING, ANNEX], False),
    (RESOLUTION, "resolution", [RECALLING, DECIDES], True),
    (RESOLUTION, "resolution", [RECALLING], True),
    (COUNCIL, "resolution", [RECALLING, DECIDES], False),  # the Security Council closes with no meeting
    (COUNCIL, "resolution", [RECALLING, UNFINISHED], True),
    (DRAFT, "draft", [RECALLING, DECIDES], False),
    (DRAFT, "draft", [RECALLING, part(Kind.OPERATIVE, "Decides to light “the lamps”.")], False),
    (DRAFT, "draft", [RECALLING, part(Kind.OPERATIVE, "决定点灯。")], False),
    (DRAFT, "draft", [RECALLING, UNFINISHED], True),
    (DRAFT, "draft", [RECALLING, part(Kind.ITEM, "To light them;")], True),
    (DRAFT, "draft", [RECALLING], True),
    (DRAFT, "decision", [UNFINISHED], False),
    ("A/80/L.29", "amendment", [part(Kind.TEXT, "Replace paragraph 5 with the following text:")], False),
]


@pytest.mark.parametrize(("symbol", "document_type", "paragraphs", "missing"), ENDS)
def test_a_text_that_stops_before_its_end_is_told(
    symbol: str, document_type: DocumentType, paragraphs: list[Paragraph], missing: bool
) -> None:
    found = list(end_missing(Metadata(symbol=symbol, document_type=document_type), paragraphs))
    assert len(found) == missing
