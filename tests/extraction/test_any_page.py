"""Whatever stands on a page, reading it does not raise, loses nothing and makes nothing up."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.cjk import without_radicals
from desktop_app.extraction.page.layout import layout_of
from desktop_app.extraction.page.lines import Line, Page, Place, Rule, Span
from desktop_app.extraction.page.rows import rows_of_pages
from desktop_app.extraction.page.running_heads import sheets_of
from desktop_app.extraction.structure.notes import NoteReader
from desktop_app.resolution.as_json import dumps, resolution_object
from desktop_app.resolution.model import Paragraph, Resolution, Source
from tests.extraction.balance import unbalanced

SOURCE = Source("any.pdf", "0" * 64, 3)
WIDTH, HEIGHT = 612.0, 792.0

# What resolutions are made of, so that the rules for labels, notes, marks and headings are all met.
SPEECH = st.sampled_from(
    [
        *(
            "The General Assembly,",
            "Recalling its resolution 67/19214",
            "1.",
            "12.",
            "(a)",
            "(i)",
            "a)",
            "1 -",
            "（一）",
        ),
        *(
            "inter-",
            "governmental",
            "sous-",
            "far-",
            "II",
            "Annex",
            "Annex I",
            "* * *",
            "____________",
            "A/RES/78/1",
            "2/3",
        ),
        *(
            "23-25976 (E)",
            "*2325976*",
            "50th plenary meeting",
            "19 December 2023",
            "1",
            "2",
            "*",
            "Ibid.",
            "²",
            "no\u00ad",
        ),
        *(
            "大会，",
            "回顾其1991 年",
            "إذ تعيد تأكيد",
            "(1)",
            "78/1.",
            "78/1. Title",
            ";",
            ",",
            ".",
            "Decides:",
            "/",
            "–",
            "٣ -",
        ),
    ]
)
TEXTS = st.lists(SPEECH | st.text(max_size=12), min_size=1, max_size=6).map(" ".join)
SIZES = st.sampled_from([5.5, 6.5, 8.5, 10.0, 10.1, 12.1, 14.0]) | st.floats(0, 80)
EDGES = st.sampled_from([60.0, 99.6, 123.4, 147.1, 170.9, 397.0, 490.0]) | st.floats(-2000, 5000)
LEVELS = st.sampled_from([49.2, 59.0, 82.3, 94.3, 106.3, 124.3, 142.3, 700.0, 718.4, 729.5, 753.8]) | st.floats(
    -2000, 5000
)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    x0, baseline = draw(EDGES), draw(LEVELS)
    spans, left = [], x0
    for text in draw(st.lists(TEXTS, min_size=1, max_size=3)):
        size, raised = draw(SIZES), draw(st.sampled_from([0, 0, 0, 3.5]))
        right = left + len(text) * size / 2
        style = {"bold": draw(st.booleans()), "italic": draw(st.booleans()), "hidden": draw(st.booleans())}
        spans.append(Span(text, left, right, baseline - raised, size, "Times", **style))
        left = right
    line = Line(tuple(spans), x0, baseline - 10, left, baseline + 2, (), draw(st.integers(0, 9)) == 0)
    return Line(line.spans, line.x0, line.y0, line.x1, line.y1, draw(st.sampled_from([(), places(line)])), line.rotated)


def places(line: Line) -> tuple[Place, ...]:
    found, position = [], 0
    for word in line.text.split():
        position = line.text.index(word, position)
        found.append((position, position + len(word), line.x0 + position * 5, line.x0 + (position + len(word)) * 5))
        position += len(word)
    return tuple(found)


RULES = st.builds(Rule, EDGES, LEVELS, EDGES, LEVELS)


@st.composite
def documents(draw: st.DrawFn) -> list[Page]:
    count = draw(st.integers(1, 3))
    return [
        Page(
            number, WIDTH, HEIGHT, tuple(draw(st.lists(lines(), max_size=14))), tuple(draw(st.lists(RULES, max_size=3)))
        )
        for number in range(count)
    ]


# Shrinking whole documents takes minutes and tells little more.
many = settings(
    max_examples=150,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


SAID_OTHERWISE = str.maketrans("\u2011⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
"""What is read as another character: a hyphen that does not break, the figures that call a note."""


def letters(text: str) -> Counter[str]:
    return Counter(char for char in text.translate(SAID_OTHERWISE) if not char.isspace())


@many
@given(documents())
def test_reading_does_not_raise_loses_nothing_and_makes_nothing_up(pages: list[Page]) -> None:
    """One document for all that must hold, as making one takes as long as reading it."""
    resolution = resolution_of(pages, SOURCE)
    each_paragraph_has_a_number_of_its_own_below_its_parent(resolution)
    words_and_stretches_lie_in_the_text(resolution)
    no_text_holds_characters_that_the_pages_do_not(pages, resolution)
    every_row_is_body_note_or_furniture_and_only_one_of_them(pages)
    every_character_lands_in_exactly_one_place(pages, resolution)
    every_level_line_with_text_is_in_one_row_or_printed_twice(pages)


def each_paragraph_has_a_number_of_its_own_below_its_parent(resolution: Resolution) -> None:
    assert dumps(resolution_object(resolution))
    assert len({paragraph.id for paragraph in resolution.paragraphs}) == len(resolution.paragraphs)
    for number, paragraph in enumerate(resolution.paragraphs):
        assert paragraph.parent is None or paragraph.parent < number
        assert 0 < paragraph.confidence <= 1


def words_and_stretches_lie_in_the_text(resolution: Resolution) -> None:
    for paragraph in resolution.paragraphs:
        position = 0
        for word in paragraph.words:
            assert position <= word.start < word.end <= len(paragraph.text)
            assert not paragraph.text[word.start : word.end].isspace()
            position = word.end
        assert letters(paragraph.text) == letters("".join(paragraph.text[w.start : w.end] for w in paragraph.words))
        assert all(0 <= start < end <= len(paragraph.text) for start, end in paragraph.italics)
        assert all(0 <= call.at <= len(paragraph.text) for call in paragraph.calls)
        assert paragraph.text.startswith(paragraph.opening)


def no_text_holds_characters_that_the_pages_do_not(pages: list[Page], resolution: Resolution) -> None:
    printed = letters("".join(line.text for page in without_radicals(pages) for line in page.lines))
    assert letters(all_text(resolution)) <= printed


def all_text(resolution: Resolution) -> str:
    notes = "".join(note.text for note in resolution.footnotes)
    return notes + "".join(map(paragraph_text, resolution.paragraphs))


def paragraph_text(paragraph: Paragraph) -> str:
    return paragraph.label + paragraph.text + "".join(paragraph.notes)


def every_row_is_body_note_or_furniture_and_only_one_of_them(pages: list[Page]) -> None:
    rows = rows_of_pages(pages)
    layout = layout_of(rows)
    reader = NoteReader(layout)
    found: Counter[int] = Counter()
    for page, sheet in zip(pages, sheets_of(pages, rows, layout), strict=True):
        found.update(id(row) for row in [*sheet.head, *sheet.foot, *reader.body_of(page, sheet)])
    found.update(id(row) for row in [*reader.furniture, *reader.strangers])
    in_notes = {id(part.row) for note in reader.notes for part in note.parts}
    markers_alone = {id(row) for page_rows in rows for row in page_rows} - set(found) - in_notes
    assert all(found[id(row)] <= 1 for page_rows in rows for row in page_rows)
    assert not in_notes & set(found)
    assert all(only_markers(row.text) for page_rows in rows for row in page_rows if id(row) in markers_alone)


def every_character_lands_in_exactly_one_place(pages: list[Page], resolution: Resolution) -> None:
    assert unbalanced(pages, resolution) == (Counter(), Counter())


def every_level_line_with_text_is_in_one_row_or_printed_twice(pages: list[Page]) -> None:
    """One that has others in the gaps between its words is there in pieces."""
    for page, rows in zip(pages, rows_of_pages(pages), strict=True):
        in_rows = [line for row in rows for line in row.lines]
        assert len({id(line) for line in in_rows}) == len(in_rows)
        whole = {id(line) for line in page.lines} & {id(line) for line in in_rows}
        pieces = "".join(line.text for line in in_rows if id(line) not in whole)
        level = {line.text.strip() for line in page.lines if not line.rotated}
        assert letters("".join(level - {line.text.strip() for line in in_rows})) <= letters(pieces)


def only_markers(text: str) -> bool:
    return not any(char.isalpha() for char in text)
