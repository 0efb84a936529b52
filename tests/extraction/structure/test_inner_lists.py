"""Numbers that are no part of the count of operative paragraphs: agendas and articles inside one of them."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Kind
from tests.extraction.press import Press, opened

OPERATIVE, ITEM = Kind.OPERATIVE, Kind.ITEM
PROSE = "Another day of the Committee was given to ferries, to their lamps and to all of the rest."


def numbered(press: Press) -> list[tuple[Kind, str, str]]:
    """Kind, label and place of all numbered paragraphs."""
    return [(p.kind, p.label, p.cite) for p in press.read().paragraphs if p.label and p.kind is not Kind.TITLE]


def test_a_list_that_stands_farther_in_belongs_to_its_paragraph() -> None:
    press = opened()
    press.operative("1.", "Approves the following agenda of the meeting of the ferrymen:")
    press.item("1.", "Opening of the meeting.")
    press.item("2.", "Other matters.")
    press.operative("2.", "Decides to meet again.")
    press.closing("46th plenary meeting", "15 December 2023")
    resolution = press.read()
    assert numbered(press) == [
        (OPERATIVE, "1.", "OP 1"),
        (ITEM, "1.", "OP 1 1."),
        (ITEM, "2.", "OP 1 2."),
        (OPERATIVE, "2.", "OP 2"),
    ]
    assert resolution.warnings == ()


@pytest.mark.parametrize("verb", ["<i>Takes note</i>", "Takes note"])
def test_numbered_prose_above_a_late_title_begins_no_count(verb: str) -> None:
    press = Press()
    for number in range(1, 5):
        press.paragraph(f"{number}. {PROSE}", 0)
    press.turn()
    late = opened()
    late.operative("1.", f"{verb} of the report on ferries and on those who wait for them at night;")
    late.operative("2.", "<i>Decides</i> to meet again.")
    press.sheets += late.sheets
    prose = [(ITEM, f"{number}.", f"para. {number}") for number in range(1, 5)]
    assert numbered(press) == [*prose, (OPERATIVE, "1.", "OP 1"), (OPERATIVE, "2.", "OP 2")]


def test_a_list_at_the_same_place_follows_a_colon() -> None:
    press = opened()
    press.operative("1.", "<i>Takes note</i> of the report on ferries;")
    press.operative("2.", "<i>Approves</i> the following agenda of the meeting of the ferrymen:")
    press.operative("1.", "Opening of the meeting.")
    press.operative("2.", "Election of officers.")
    press.operative("3.", "Other matters.")
    press.operative("3.", "<i>Decides</i> to meet again.")
    assert [(kind, label) for kind, label, _ in numbered(press)] == [
        (OPERATIVE, "1."),
        (OPERATIVE, "2."),
        (ITEM, "1."),
        (ITEM, "2."),
        (ITEM, "3."),
        (OPERATIVE, "3."),
    ]


def test_quoted_articles_are_left_when_the_count_goes_on() -> None:
    press = opened()
    press.operative("1.", "<i>Takes note</i> of the report on ferries;")
    press.operative("2.", "<i>Decides</i> that the statute of the river court reads as follows:")
    for article, count in (("Article 9", 3), ("Article 10", 2)):
        press.centred(article)
        for number in range(1, count + 1):
            press.operative(f"{number}.", f"The court sits {number} times a year.")
    press.operative("3.", "<i>Decides</i> to remain seized of the matter.")
    press.closing("46th plenary meeting", "15 December 2023")
    resolution = press.read()
    assert [kind for kind, _, _ in numbered(press)] == [OPERATIVE] * 2 + [ITEM] * 5 + [OPERATIVE]
    assert resolution.warnings == ()


@pytest.mark.parametrize(("first", "last"), [(2, 2), (2, 3), (9, 9)])
def test_a_quoted_paragraph_may_have_any_number(first: int, last: int) -> None:
    press = opened()
    for number in (1, 2, 3):
        press.operative(f"{number}.", "<i>Requests</i> a report on the ferries of the river;")
    press.operative("4.", "<i>Approves</i> the following amendment to the statute of the river court:")
    press.paragraph(f"Article 9, new paragraph {first}:")
    for number in range(first, last + 1):
        press.operative(f"{number}.", "The court sits wherever the ferry lands, and hears both of its banks.")
    press.operative("5.", "<i>Decides</i> to remain seized of the matter.")
    press.closing("46th plenary meeting", "15 December 2023")
    quoted = [(ITEM, f"{number}.", f"OP 4 {number}.") for number in range(first, last + 1)]
    assert numbered(press)[4:] == [*quoted, (OPERATIVE, "5.", "OP 5")]
    assert press.read().warnings == ()


@pytest.mark.parametrize("first", [4, 3])
@pytest.mark.parametrize("colon", [True, False])
def test_a_quoted_paragraph_may_have_the_number_of_the_one_that_quotes_it(first: int, colon: bool) -> None:
    press = opened()
    for number in (1, 2, 3):
        press.operative(f"{number}.", "Requests a report on the ferries of the river;")
    quotes = "as follows:" if colon else "as here."
    press.operative("4.", f"Decides that paragraphs {first} and 4 of the statute of the river court read {quotes}")
    for number in range(first, 5):
        words = "The court sits wherever the ferry lands, and hears both of its banks."
        press.paragraph(words, indent=24 if colon else 60, label=f"{number}.")
    press.operative("5.", "Decides to remain seized of the matter;")
    press.operative("6.", "Decides to meet again.")
    press.closing("46th plenary meeting", "15 December 2023")
    quoted = [(ITEM, f"{number}.", f"OP 4 {number}.") for number in range(first, 5)]
    assert numbered(press)[4:] == [*quoted, (OPERATIVE, "5.", "OP 5"), (OPERATIVE, "6.", "OP 6")]
    assert press.read().warnings == ()


@pytest.mark.parametrize("numbers", [(1, 2, 3, 5, 4, 6), (1, 2, 2, 3), (1, 2, 5, 6), (1, 3, 2, 4)])
def test_a_number_that_was_mistyped_stays_operative(numbers: tuple[int, ...]) -> None:
    press = opened()
    for number in numbers:
        press.operative(f"{number}.", "<i>Requests</i> a report on the ferries of the river;")
    assert [kind for kind, _, _ in numbered(press)] == [OPERATIVE] * len(numbers)


@pytest.mark.parametrize(("stop", "labels"), [(".", ("1.1.", "1.2.", "2.1.")), ("", ("1.1", "1.2", "2.1"))])
def test_numbers_of_two_parts_are_items(stop: str, labels: tuple[str, ...]) -> None:
    press = opened()
    press.operative("1.", "<i>Adopts</i> the following aims for ferries, and for those who wait for them at night:")
    for label in ("1.1", "1.2", "2.1"):
        press.item(f"{label}{stop}", "Lamps are lit on each ferry before it leaves, and on the bank that it leaves.")
    press.operative("2.", "<i>Decides</i> to remain seized of the matter.")
    items = [(ITEM, label, f"OP 1 {label}") for label in labels]
    assert numbered(press) == [(OPERATIVE, "1.", "OP 1"), *items, (OPERATIVE, "2.", "OP 2")]


@pytest.mark.parametrize("sections", [(2, 2), (3, 1), (1, 4), (2, 3, 6)])
def test_sections_that_are_numbered_anew_stay_operative(sections: tuple[int, ...]) -> None:
    press = opened()
    for section in sections:
        press.centred("<b>Of ferries</b>")
        for number in range(1, section + 1):
            press.operative(f"{number}.", "<i>Requests</i> a report on the ferries of the river;")
    assert [kind for kind, _, _ in numbered(press)] == [OPERATIVE] * sum(sections)


@pytest.mark.parametrize("opening", ["<i>Requests</i> a report", "<i>请</i>提交渡船报告", "A report is due"])
def test_another_resolution_under_the_number_is_counted_anew(opening: str) -> None:
    press = opened()
    for letter in "AB":
        press.centred(f"<b>{letter}</b>")
        press.paragraph("<i>The General Assembly</i>,")
        press.operative("1.", "<i>Requests</i> a report on the ferries of the river;")
        press.operative("2.", "<i>Decides</i> to meet as follows:")
        if letter == "A":
            press.paragraph("At noon.")
    press.operative("3.", f"{opening}.")
    assert [kind for kind, _, _ in numbered(press)] == [OPERATIVE] * 5


def test_the_opening_of_one_letter_may_be_in_italics() -> None:
    press = opened()
    press.operative("1.", "<i>注意到</i>渡船报告；")
    press.operative("2.", "<i>决定</i>继续处理此案。")
    press.centred("<b>Of ferries</b>")
    press.operative("1.", "<i>请</i>提交渡船报告；")
    assert [kind for kind, _, _ in numbered(press)] == [OPERATIVE] * 3


def test_an_annex_is_numbered_by_itself() -> None:
    press = opened()
    press.operative("1.", "<i>Adopts</i> the rules in the annex.")
    press.centred("<b>Annex A – Rules of the ferries</b>")
    press.item("1.", "Every ferry has one boat.")
    assert numbered(press) == [(OPERATIVE, "1.", "OP 1"), (ITEM, "1.", "Annex A, para. 1")]
