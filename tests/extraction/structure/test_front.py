"""Where a resolution begins: its title, its chapeau and, in a draft, its sponsors."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.glyph_runs import Slice
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.front import Front, front_of, is_chapeau
from tests.extraction.press import row

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)
CHAPEAU = Block([row("<i>The General Assembly</i>,", 147)])


def block(text: str) -> Block:
    return Block([row(text)])


def test_a_numbered_title_stands_above_the_chapeau() -> None:
    blocks = [block("United Nations"), block("<b>78/901. Safety of ferries</b>"), CHAPEAU]
    assert front_of(blocks, LAYOUT) == Front(title=1, title_end=2, chapeau=2, label_end=len("78/901."))


@pytest.mark.parametrize(
    "number",
    [
        "78/901.",
        "78/901",
        "ES-11/4.",
        "S-32/1.",
        "2024/12.",
        "3281 (XXIX).",
        "217 A (III).",
        "78/901 B.",
        "78/901 A–B.",
        "78/901 A and B.",
        "78/…",
        "L.31.",
        "L.7/Rev.1.",
    ],
)
def test_the_number_of_a_title_is_a_label(number: str) -> None:
    text = f"{number} Safety of ferries"
    front = front_of([block("United Nations"), block(f"<b>{text}</b>"), CHAPEAU], LAYOUT)
    assert (front.title, text[: front.label_end].strip()) == (1, number)


@pytest.mark.parametrize(
    ("title", "chapeau", "number"),
    [
        (("80/901. Safety of ferries",), "The General Assembly,", "80/901."),
        (("80/901.渡轮的安全",), "大会，", "80/901."),
        (("80/901 - سلامة العبارات",), "إن الجمعية العامة،", "80/901 -"),
        (("80/901. Sécurité des transbordeurs", "et des ports"), "L’Assemblée générale,", "80/901."),
        (("Safety of ferries",), "The General Assembly,", ""),
    ],
)
def test_the_number_of_a_title_is_a_label_where_nothing_is_in_bold(
    title: tuple[str, ...], chapeau: str, number: str
) -> None:
    blocks = [block("United Nations"), *map(block, title), block(chapeau)]
    front = front_of(blocks, LAYOUT)
    assert (front.title, front.title_end, front.chapeau) == (1, 1 + len(title), 1 + len(title))
    assert title[0][: front.label_end].strip() == number


@pytest.mark.parametrize("text", ["12 December 2024", "3281 ferries", "(XXIX) Ferries", "78/901,1 of 2024"])
def test_other_numbers_begin_no_title(text: str) -> None:
    assert (
        front_of([block("United Nations"), block(f"<b>{text} Safety of ferries</b>"), CHAPEAU], LAYOUT).label_end == 0
    )


def test_a_title_of_a_draft_has_no_number_and_sponsors_above_it() -> None:
    blocks = [
        block("A/C.2/78/L.5"),
        block("<b>Norland and Sudonia: draft resolution</b>"),
        block("<b>Safety</b>"),
        CHAPEAU,
    ]
    assert front_of(blocks, LAYOUT) == Front(title=2, title_end=3, chapeau=3, sponsors=1)


def test_a_text_may_begin_with_its_chapeau() -> None:
    blocks = [block("The General Assembly,"), block("Recalling its resolution 77/901,")]
    assert front_of(blocks, LAYOUT) == Front(title=0, title_end=0, chapeau=0)


@pytest.mark.parametrize(
    ("adopted", "chapeau"),
    [
        ("Adopted by the Security Council at its 9876th meeting, on 12 March 2036", "The Security Council,"),
        ("2036年3月12日安全理事会第9876次会议通过", "安全理事会，"),
    ],
)
def test_a_line_of_adoption_above_a_plain_chapeau_is_no_title(adopted: str, chapeau: str) -> None:
    blocks = [block("S/RES/2799 (2036)"), block("Resolution 2799"), block(adopted), block(chapeau)]
    assert front_of(blocks, LAYOUT) == Front(title=1, title_end=2, chapeau=3)


def test_a_numbered_title_below_the_line_of_the_adoption_is_no_rest_of_it() -> None:
    blocks = [block("2036年3月12日大会决议"), block("78/901. 港口的渡轮"), block("大会，")]
    assert front_of([block("议程项目25"), *blocks], LAYOUT) == Front(2, 3, 3, label_end=len("78/901."))


def test_corrigendum_may_stand_in_the_middle_below_a_title_that_does_not() -> None:
    blocks = [block("United Nations"), block("<b>78/901. Safety of ferries</b>")]
    front = front_of([*blocks, Block([row("<b>Corrigendum</b>", 270)]), block("<i>For</i> a <i>read</i> the")], LAYOUT)
    assert (front.title, front.title_end, front.corrects) == (1, 2, True)


def test_sponsors_in_italics_are_no_chapeau() -> None:
    assert not is_chapeau(block("<i>Norlandia y Sudonia: proyecto de decisión</i>"), LAYOUT)


def test_without_a_chapeau_there_is_no_resolution() -> None:
    assert front_of([block("Ferries were counted."), block("Twice.")], LAYOUT) == Front()


@pytest.mark.parametrize(
    ("text", "x0", "chapeau"),
    [
        ("<i>The General Assembly</i>,", 147, True),
        ("<i>L’Assemblée générale</i>,", 147, True),
        ("大会，", 147, True),
        ("大会", 147, True),  # the comma is forgotten
        ("إن الجمعية العامة", 147, True),
        ("大会", 123, False),  # in the masthead
        ("The General Assembly,", 147, True),  # some producers lose the italics
        ("<b>The General Assembly</b>", 147, False),
        ("The General Assembly", 147, False),
        ("The General Assembly,", 123, False),  # at the margin, and not in italics
        ("<i>46th plenary meeting</i>", 380, False),
        ("<i>II</i>", 300, False),
        ("<i>Recalling</i> its papers on lamps,", 147, False),  # a preambular paragraph
        ("Recalling its papers on lamps,", 147, False),
        ("The States that share the river,", 147, True),
        ("<i>The States that share the river</i>,", 147, True),
        ("<b>The General Assembly,</b>", 147, True),
        ("<b>إن الجمعية العامة،</b>", 147, True),
        ("<b>The harbour masters,</b>", 147, False),  # a heading
    ],
)
def test_a_chapeau_is_short_indented_and_ends_with_a_comma_or_is_in_italics(
    text: str, x0: float, chapeau: bool
) -> None:
    assert is_chapeau(Block([row(text, x0)]), LAYOUT) is chapeau


PROSE = "The ferries of the upper river were counted in spring, and those of the lower one in autumn."


def on_page(text: str, page: int) -> Block:
    return Block([row(text, page=page)])


# What stands above a title, with its page; which of it is no masthead; the title is on the page after the last.
ABOVE = [
    (["United Nations", "A/RES/78/901", "Distr.: General"], ()),
    ([PROSE], (0,)),
    (["United Nations", PROSE, "Ferries", PROSE, "Agenda item 25"], (1, 2, 3)),
    (["[on the report of the Third Committee (A/78/482, para. 29), and on that of the Second Committee.]"], ()),
    (["<b>The ferries of the upper river: review of all that was decided of them in other years.</b>"], ()),
]


@pytest.mark.parametrize(("above", "kept"), ABOVE)
def test_what_stands_above_a_title_is_text_unless_it_is_a_masthead(above: list[str], kept: tuple[int, ...]) -> None:
    blocks = [*map(block, above), block("<b>78/901. Safety of ferries</b>"), CHAPEAU]
    front = front_of(blocks, LAYOUT)
    assert (front.title, front.kept) == (len(above), kept)


# The first rows of a table above a title, and whether it is text: a masthead in columns has the symbol beside a name.
TABLES = [
    ((("United Nations", "A/RES/78/901"), ("General Assembly", "Distr.: General")), False),
    ((("Seventy-fifth World Health Assembly", "WHA75.3"), ("Agenda item 4", "May 2022")), False),
    ((("Security Council", "S/RES/2604 (2021)"), ("Distr.: General", "28 April 2021")), False),
    ((("Report", "Document"), ("Ferries", "A/78/901")), True),
    ((("A/78/901", "A/78/902"), ("Ferries", "Boats")), True),
    ((("As told in A/78/901", "Ferries"), ("Ferries", "Boats")), True),
]


@pytest.mark.parametrize(("table", "is_text"), TABLES)
def test_a_table_above_a_title_is_text_unless_it_is_a_masthead(
    table: tuple[tuple[str, ...], ...], is_text: bool
) -> None:
    found = [[row(text) for text in texts] for texts in table]
    cells = tuple(tuple((Slice(each, 0, len(each.text)),) for each in line) for line in found)
    masthead = Block([each for line in found for each in line], cells=cells)
    front = front_of([masthead, block("<b>78/901. Safety of ferries</b>"), CHAPEAU], LAYOUT)
    assert (front.title, front.kept) == (1, (0,) if is_text else ())


def test_pages_between_the_first_and_that_of_the_title_are_text() -> None:
    texts = ["United Nations", "Ferry 1", "Ferry 2", "<b>78/901. Safety of ferries</b>"]
    blocks = [*(on_page(text, page) for page, text in enumerate(texts)), Block([row(CHAPEAU.text, 147, page=3)])]
    assert front_of(blocks, LAYOUT).kept == (1, 2)


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        ([PROSE, "2. Ferries wait."], (0, 1)),
        ([PROSE, "2. Ferries wait.", "<b>Draft resolutions</b>"], (0, 1, 2)),
        ([PROSE, "2. Ferries wait.", "Seventy-eighth session", "<b>Draft resolutions</b>"], (0, 1)),
    ],
)
def test_what_follows_prose_on_a_page_before_the_title_is_text(texts: list[str], kept: tuple[int, ...]) -> None:
    """Of the title's own page, headings are that stand above it alone."""
    blocks = [Block([row(x, page=page, size=12)]) for x, page in zip(texts, [0, 0, 1, 1], strict=False)]
    blocks.append(on_page("<b>Safety of ferries</b>", 1))
    front = front_of([*blocks, Block([row("<i>The General Assembly</i>,", 147, page=1)])], LAYOUT)
    assert (front.title, front.kept) == (len(texts), kept)


@pytest.mark.parametrize("chapeau", ["The General Assembly", "La Asamblea General", "Генеральная Ассамблея", "大会"])
@pytest.mark.parametrize("title", [("<b>78/901. Safety of ferries</b>", 10), ("78/901. Safety of ferries", 14)])
def test_a_plain_chapeau_may_have_lost_its_comma(title: tuple[str, int], chapeau: str) -> None:
    plain = [Block([row(f"Words of all ferries, {number},", 123)]) for number in range(3)]
    blocks = [Block([row(title[0], 123, size=title[1])]), Block([row(chapeau, 123)]), *plain]
    assert front_of(blocks, LAYOUT).chapeau == 1


def test_a_part_may_have_a_title_below_its_letter() -> None:
    texts = ["<b>78/901. Safety of ferries</b>", "<b>A</b>", "<b>Ferries in winter</b>", "Генеральная Ассамблея"]
    front = front_of([Block([row(text, 123)]) for text in texts], LAYOUT)
    assert (front.title, front.chapeau) == (0, 3)


def test_the_letter_of_a_part_may_be_set_otherwise_than_the_title_above_a_plain_chapeau() -> None:
    texts = [("<b>78/901. Safety of ferries</b>", 14), ("<b>B</b><sup>1</sup>", 10), ("The General Assembly,", 10)]
    front = front_of([Block([row(text, 123, size=size)]) for text, size in texts], LAYOUT)
    assert (front.title, front.title_end, front.chapeau) == (0, 2, 2)


def test_a_smaller_heading_below_the_title_of_an_amendment_is_no_part_of_it() -> None:
    texts = [("<b>Norland: amendment to draft resolution A/C.3/78/L.5</b>", 10), ("<b>Safety of ferries</b>", 14)]
    texts += [("<b>on the upper river</b>", 14), ("<b>Operative paragraph 5</b>", 11), ("Delete “all”.", 10)]
    front = front_of([Block([row(text, size=size)]) for text, size in texts], LAYOUT)
    assert (front.sponsors, front.title, front.title_end) == (0, 1, 3)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (["<b>Resolution 9901 (2036)</b>", "<b>Adopted by the Security Council on 3 March 2036</b>"], 1),
        (["<b>Resolution 9901 (2036)</b>", "<b>Adopted by the Security Council on</b>", "<b>3 March 2036</b>"], 1),
        (["<b>Resolution adopted by the Assembly on 3 March 2036</b>", "<b>Safety of ferries</b>"], 2),
    ],
)
def test_the_line_of_the_adoption_is_no_title(above: list[str], title: int) -> None:
    front = front_of([block("United Nations"), *map(block, above), CHAPEAU], LAYOUT)
    assert (front.title, front.title_end) == (title, title + 1)


@pytest.mark.parametrize(
    "line",
    ["Resolution adopted on 3 March 2036", "<i>Résolution adoptée le 3 mars 2036</i>", "2036年3月3日大会决议"],
)
def test_the_line_of_the_adoption_may_stand_below_the_title_in_plain_type(line: str) -> None:
    front = front_of([block("United Nations"), block("<b>Safety of ferries</b>"), block(line), CHAPEAU], LAYOUT)
    assert (front.title, front.title_end, front.chapeau) == (1, 2, 3)


def test_the_name_of_the_body_above_it_is_no_part_of_a_title() -> None:
    front = front_of([block("<b>General Assembly</b>"), block("<b>Safety of ferries</b>"), CHAPEAU], LAYOUT)
    assert (front.title, front.title_end) == (1, 2)


@pytest.mark.parametrize(
    ("texts", "label"),
    [
        (("Resolution 99/1. Safety of ferries",), "Resolution 99/1."),
        (("Decision 5/CP.41", "Safety of ferries"), "Decision 5/CP.41"),
        (("Décision 12/COP.3 : Sécurité des bacs",), "Décision 12/COP.3 :"),
        (("Resolución 99/1", "Seguridad de los transbordadores"), "Resolución 99/1"),
        (("Решение XII/7.", "Безопасность паромов"), "Решение XII/7."),
        (("المقرر 5/م أ-41", "سلامة العبارات"), "المقرر 5/م أ-41"),
        (("第5/CP.41号决定", "渡轮的安全"), "第5/CP.41号决定"),
        (("第99/1号决议.渡轮的安全",), "第99/1号决议."),
    ],
)
def test_the_number_of_a_title_may_be_in_words_and_in_a_row_of_its_own(texts: tuple[str, ...], label: str) -> None:
    titles = [block(f"<b>{text}</b>") for text in texts]
    front = front_of([block("<b>Conference of the Parties</b>"), *titles, CHAPEAU], LAYOUT)
    assert (front.title, front.title_end) == (1, 1 + len(texts))
    assert texts[0][: front.label_end].strip() == label


@pytest.mark.parametrize("text", ["Resolution 9901 (2036)", "Resolution 99/1", "Resolution 99/1 on ferries"])
def test_a_number_in_words_without_a_title_is_one(text: str) -> None:
    front = front_of([block("United Nations"), block(f"<b>{text}</b>"), CHAPEAU], LAYOUT)
    assert (front.title, front.title_end, front.label_end) == (1, 2, 0)


@pytest.mark.parametrize("text", ["<b>Draft resolutions</b>", "Draft resolutions", "<b>Draft decision</b>"])
def test_a_heading_of_drafts_names_no_sponsors(text: str) -> None:
    assert front_of([block(PROSE), block(text), block(PROSE)], LAYOUT) == Front()


def test_sponsors_stand_above_all_text() -> None:
    assert front_of([block(PROSE), block("<b>Norland: draft resolution</b>"), block(PROSE)], LAYOUT) == Front()
