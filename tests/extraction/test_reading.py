"""Made-up pages in the style of the field: what each rule of reading does."""

from __future__ import annotations

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Line, Page, Span
from desktop_app.resolution.model import Kind, Resolution, Source, Zone

WIDTH, HEIGHT, FULL = 612.0, 792.0, 490.0
Piece = tuple[str, str]  # how it is set ("", "i", "b", "^" raised, "s" small) and what it says


def line(x0: float, baseline: float, *pieces: Piece, x1: float = FULL) -> Line:
    spans, left = [], x0
    step = (x1 - x0) / max(sum(len(text) for _, text in pieces), 1)
    for style, text in pieces:
        size = 6.0 if "^" in style else 8.5 if "s" in style else 10.0
        right = left + step * len(text)
        up = 3.5 if "^" in style else 0.0
        spans.append(Span(text, left, right, baseline - up, size, "Times", "b" in style, "i" in style))
        left = right
    return Line(tuple(spans), x0, baseline - 9, x1, baseline + 3)


FRONT = (
    line(123, 57, ("", "A/RES/90/7"), x1=180),
    line(123, 300, ("b", "90/7. Lighthouses of the world"), x1=300),
    line(147, 330, ("i", "The General Assembly"), ("", ","), x1=250),
)
RECALLING = (
    line(147, 350, ("i", "Recalling"), ("", " its earlier resolutions on lighthouses and the keepers ")),
    line(123, 362, ("", "of their lamps,"), x1=200),
)


def read(*pages: tuple[Line, ...]) -> Resolution:
    numbered = [Page(number, WIDTH, HEIGHT, lines) for number, lines in enumerate(pages)]
    return resolution_of(numbered, Source("made-up.pdf", "0" * 64, len(numbered)))


def texts(resolution: Resolution, kind: Kind) -> list[str]:
    return [paragraph.text for paragraph in resolution.paragraphs if paragraph.kind is kind]


def test_title_chapeau_and_first_paragraph() -> None:
    title, chapeau, recalling = read((*FRONT, *RECALLING)).paragraphs
    assert (title.label, title.text, title.zone) == ("90/7.", "Lighthouses of the world", Zone.FRONT)
    assert chapeau.text == "The General Assembly,"
    assert recalling.text == "Recalling its earlier resolutions on lighthouses and the keepers of their lamps,"
    assert recalling.opening == "Recalling"


def test_operative_paragraphs_and_their_items() -> None:
    lines = (
        *FRONT,
        *RECALLING,
        line(147, 392, ("", "1. "), ("i", "Requests"), ("", " all keepers:"), x1=300),
        line(147, 410, ("", "(a) To light the lamps;"), x1=300),
        line(147, 428, ("", "(i) At dusk;"), x1=300),
        line(147, 446, ("", "(ii) In fog;"), x1=300),
        line(147, 464, ("", "(b) To put them out;"), x1=300),
        line(147, 482, ("", "2. "), ("i", "Decides"), ("", " to go on."), x1=300),
    )
    found = [(p.id, p.label, p.level, p.kind) for p in read(lines).paragraphs[3:]]
    assert found == [
        ("op1", "1.", 0, Kind.OPERATIVE),
        ("op1.a", "(a)", 1, Kind.ITEM),
        ("op1.a.i", "(i)", 2, Kind.ITEM),
        ("op1.a.ii", "(ii)", 2, Kind.ITEM),
        ("op1.b", "(b)", 1, Kind.ITEM),
        ("op2", "2.", 0, Kind.OPERATIVE),
    ]


def test_a_number_in_running_text_opens_no_paragraph() -> None:
    lines = (
        *FRONT,
        line(147, 350, ("i", "Recalling"), ("", " what is said of lamps and of lighthouses in paragraph ")),
        line(123, 362, ("", "1. of its resolution 89/1,"), x1=260),
    )
    assert len(texts(read(lines), Kind.PREAMBULAR)) == 1


def test_the_one_unnumbered_operative_paragraph() -> None:
    lines = (*FRONT, *RECALLING, line(147, 392, ("i", "Approves"), ("", " the report."), x1=300))
    assert texts(read(lines), Kind.OPERATIVE) == ["Approves the report."]


NOTE = (line(99, 690, ("", "______________"), x1=170), line(117, 701, ("^s", "1"), ("s", " Resolution 89/1."), x1=250))


@pytest.mark.parametrize(
    ("pieces", "text", "notes"),
    [
        ((("", "the lamps,"), ("^", "1"), ("", " and their keepers,")), "the lamps, and their keepers,", ("1",)),
        ((("", "the lamps "), ("^", "1"), ("", ", and keepers,")), "the lamps, and keepers,", ("1",)),
        ((("", "resolution 67/192"), ("^", "1"), ("", ",")), "resolution 67/192,", ("1",)),
        ((("", "a room of 12 m"), ("^", "2"), ("", ",")), "a room of 12 m2,", ()),
        ((("", "the 53"), ("^", "rd"), ("", " lamp,")), "the 53rd lamp,", ()),
        ((("", "the lamps"), ("^", "9"), ("", ",")), "the lamps9,", ()),
    ],
)
def test_raised_digits_are_marks_only_where_a_note_answers(
    pieces: tuple[Piece, ...], text: str, notes: tuple[str, ...]
) -> None:
    (paragraph,) = read((*FRONT, line(147, 350, *pieces, x1=400), *NOTE)).paragraphs[2:]
    assert (paragraph.text, paragraph.notes) == (text, notes)


def test_a_paragraph_runs_over_the_page_end_past_note_foot_and_running_head() -> None:
    first = (
        *FRONT,
        line(147, 660, ("i", "Recalling"), ("", " its earlier resolutions on lighthouses and ")),
        *NOTE,
        line(65, 748, ("", "90-12345 (E)"), x1=140),
    )
    second = (
        line(60, 49, ("bs", "A/RES/90/7"), x1=120),
        line(400, 49, ("bs", "Lighthouses of the world"), x1=552),
        line(123, 82, ("", "the keepers of their lamps,"), x1=300),
        line(60, 755, ("bs", "2/2"), x1=75),
    )
    resolution = read(first, second)
    (recalling,) = [paragraph for paragraph in resolution.paragraphs if paragraph.kind is Kind.PREAMBULAR]
    assert recalling.text == "Recalling its earlier resolutions on lighthouses and the keepers of their lamps,"
    assert [region.page for region in recalling.regions] == [0, 1]
    assert [(note.marker, note.text) for note in resolution.footnotes] == [("1", "Resolution 89/1.")]


@pytest.mark.parametrize(
    ("elsewhere", "text"),
    [
        ("the lighthouse of the cape,", "Recalling the lighthouse of old,"),
        ("the light-house of the cape,", "Recalling the light-house of old,"),
        ("the tower of the cape,", "Recalling the light-house of old,"),
    ],
)
def test_the_document_tells_whether_a_broken_word_keeps_its_hyphen(elsewhere: str, text: str) -> None:
    lines = (
        *FRONT,
        line(147, 350, ("i", "Recalling"), ("", " the light-")),
        line(123, 362, ("", "house of old,"), x1=220),
        line(147, 392, ("i", "Noting"), ("", f" {elsewhere}"), x1=400),
    )
    assert texts(read(lines), Kind.PREAMBULAR)[0] == text


def test_a_missing_number_is_told() -> None:
    lines = (*FRONT, line(147, 350, ("", "1. Asks;"), x1=300), line(147, 380, ("", "3. Thanks."), x1=300))
    (notice,) = [notice for notice in read(lines).warnings if notice.message.code == "operative-gap"]
    assert str(notice.message) == "Operative paragraph 2 was not found between 1 and 3."


def test_several_resolutions_under_one_number_are_parts() -> None:
    chapeau = (("i", "The General Assembly"), ("", ","))
    lines = (
        *FRONT[:2],
        line(123, 325, ("b", "A"), x1=130),
        line(147, 345, *chapeau, x1=250),
        line(147, 375, ("", "1. "), ("i", "Decides"), ("", " to light the lamps."), x1=300),
        line(397, 405, ("i", "50th plenary meeting"), x1=490),
        line(123, 435, ("b", "B"), x1=130),
        line(147, 455, *chapeau, x1=250),
        line(147, 485, ("", "1. "), ("i", "Decides"), ("", " to put them out."), x1=300),
    )
    found = [(p.part, p.id) for p in read(lines).paragraphs if p.kind is Kind.OPERATIVE]
    assert found == [("A", "A.op1"), ("B", "B.op1")]


@pytest.mark.parametrize("titles", [(), ("The lamps of the sea",), ("The lamps of the sea", "and their keepers")])
def test_each_part_may_have_a_title_below_its_letter(titles: tuple[str, ...]) -> None:
    chapeau = line(147, 375, ("i", "The General Assembly"), ("", ","), x1=250)
    lines = (
        *FRONT[:2],
        line(300, 320, ("b", "A"), x1=310),
        *(line(200, 335 + 12 * number, ("b", title), x1=400) for number, title in enumerate(titles)),
        chapeau,
        line(147, 405, ("", "1. "), ("i", "Decides"), ("", " to light the lamps."), x1=300),
    )
    found = read(lines).paragraphs
    assert (found[0].kind, found[0].text) == (Kind.TITLE, "Lighthouses of the world")
    headings = [paragraph for paragraph in found if paragraph.kind is Kind.HEADING]
    assert " ".join(paragraph.text for paragraph in headings) == " ".join(["A", *titles])
    assert {paragraph.part for paragraph in found[1:]} == {"A"}
    assert found[-1].id == "A.op1"
