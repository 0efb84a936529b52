"""What each block is, and in which zone: whole resolutions set line by line, and what is read from them."""

from __future__ import annotations

from desktop_app.resolution.model import Kind, Resolution, Zone
from tests.extraction.press import Press, opened


def kinds(resolution: Resolution) -> list[tuple[Kind, str]]:
    """Kind and label of all paragraphs after title, chapeau and first preambular paragraph."""
    return [(paragraph.kind, paragraph.label) for paragraph in resolution.paragraphs[3:]]


def acting(press: Press) -> None:
    press.operative("1.", "<i>Requests</i> the Secretary-General to report on ferries;")
    press.operative("2.", "<i>Decides</i> to consider the matter at its next session.")


def test_title_chapeau_and_preamble() -> None:
    title, chapeau, recalling = opened().read().paragraphs
    assert (title.kind, title.label) == (Kind.TITLE, "78/901.")
    assert title.text == "Safety of ferries and river crossings in inland waters"
    assert (chapeau.kind, chapeau.text) == (Kind.CHAPEAU, "The General Assembly,")
    assert (recalling.kind, recalling.opening) == (Kind.PREAMBULAR, "Recalling")


def test_numbered_paragraphs_act_and_labelled_ones_belong_to_them() -> None:
    press = opened()
    press.operative("1.", "<i>Calls upon</i> Member States to adopt standards, including:")
    press.item("(a)", "The registration of vessels;")
    press.item("(b)", "An annual inspection;")
    press.operative("2.", "<i>Decides</i> to remain seized of the matter.")
    assert kinds(press.read()) == [
        (Kind.OPERATIVE, "1."),
        (Kind.ITEM, "(a)"),
        (Kind.ITEM, "(b)"),
        (Kind.OPERATIVE, "2."),
    ]


def test_a_single_operative_paragraph_bears_no_number() -> None:
    press = opened()
    press.paragraph("<i>Decides</i> to declare a year of safe crossings.")
    press.closing("46th plenary meeting", "15 December 2023")
    assert kinds(press.read()) == [(Kind.OPERATIVE, ""), (Kind.CLOSING, "")]


def test_a_declaration_is_adopted_by_an_unnumbered_paragraph() -> None:
    press = opened()
    press.paragraph("<i>Adopts</i> the following declaration:")
    press.operative("1.", "Every ferry should carry one life jacket for each person on board.")
    (adopts, _) = press.read().paragraphs[3:]
    assert (adopts.kind, adopts.zone) == (Kind.OPERATIVE, Zone.OPERATIVE)


def test_headings_above_the_first_operative_paragraph_are_of_its_part() -> None:
    press = opened()
    press.centred("<b>Ferries at sea</b>")
    press.paragraph("<i>Aware</i> of the state of the ferries,")
    press.centred("<b>Standards and oversight</b>")
    acting(press)
    headings = [paragraph for paragraph in press.read().paragraphs if paragraph.kind is Kind.HEADING]
    assert [(heading.text, heading.zone) for heading in headings] == [
        ("Ferries at sea", Zone.PREAMBLE),
        ("Standards and oversight", Zone.OPERATIVE),
    ]


def test_a_section_may_act_in_one_unnumbered_paragraph() -> None:
    press = opened()
    press.operative("1.", "<i>Takes note</i> of the report of the Secretary-General;")
    press.centred("<b>Dredging of the lower river</b>")
    press.paragraph("<i>Approves</i> the budget of the dredging fleet;")
    press.centred("<b>Lighthouses</b>")
    press.paragraph("<i>Approves</i> the budget of the lighthouses.")
    assert [kind for kind, _ in kinds(press.read())] == [
        Kind.OPERATIVE,
        Kind.HEADING,
        Kind.OPERATIVE,
        Kind.HEADING,
        Kind.OPERATIVE,
    ]


def test_words_after_the_items_of_a_paragraph_do_not_act() -> None:
    press = opened()
    press.operative("1.", "<i>Condemns</i> the following:")
    press.item("(a)", "The sinking of ferries;")
    press.item("(b)", "The theft of life jackets;")
    press.paragraph("<i>and demands</i> that both end;", indent=0)
    press.centred("<b>Lighthouses</b>")
    press.operative("2.", "<i>Decides</i> to remain seized of the matter.")
    assert (Kind.TEXT, "") in kinds(press.read())


def test_headings_between_operative_paragraphs_do_not_stop_their_numbers() -> None:
    press = opened()
    press.operative("1.", "<i>Takes note</i> of the report of the Secretary-General;")
    press.centred("<b>Warning and rescue</b>")
    press.operative("2.", "<i>Urges</i> Member States to issue warnings.")
    press.closing("46th plenary meeting", "15 December 2023")
    resolution = press.read()
    assert kinds(resolution)[:-1] == [(Kind.OPERATIVE, "1."), (Kind.HEADING, ""), (Kind.OPERATIVE, "2.")]
    assert resolution.warnings == ()


def test_the_closing_stands_at_the_far_margin_and_is_one_paragraph() -> None:
    press = opened()
    acting(press)
    press.closing("46th plenary meeting", "15 December 2023")
    closing = press.read().paragraphs[-1]
    assert (closing.kind, closing.zone) == (Kind.CLOSING, Zone.CLOSING)
    assert closing.text == "46th plenary meeting 15 December 2023"


def test_an_annex_follows_the_closing_and_is_numbered_anew() -> None:
    press = opened()
    acting(press)
    press.closing("46th plenary meeting", "15 December 2023")
    press.turn()
    press.centred("<b>Annex</b>")
    press.operative("1.", "Every ferry should carry one life jacket for each person on board.")
    annex = press.read().paragraphs[-2:]
    assert [(p.kind, p.zone, p.id, p.cite) for p in annex] == [
        (Kind.HEADING, Zone.ANNEX, "a1.h1", "Annex, Heading 1"),
        (Kind.ITEM, Zone.ANNEX, "a1.p1", "Annex, para. 1"),
    ]


def test_stars_part_what_follows() -> None:
    press = opened()
    acting(press)
    press.centred("* * *")
    assert kinds(press.read())[-1] == (Kind.HEADING, "")


def test_the_sentences_of_a_decision_are_text() -> None:
    press = Press()
    press.paragraph("<b>90/518. Safety of ferries and of river crossings</b>", indent=0)
    for deed in ("took note of the report on ferries", "decided to count the ferries again"):
        press.paragraph(f"At its 50th plenary meeting, on 3 March 2036, the General Assembly {deed}.")
    assert [p.kind for p in press.read().paragraphs] == [Kind.TITLE, Kind.TEXT, Kind.TEXT]


def test_a_document_without_a_chapeau_is_shown_as_it_stands() -> None:
    press = Press()
    press.paragraph("The ferries of the upper river were counted in spring, and those of the lower one in autumn.")
    resolution = press.read()
    assert [paragraph.kind for paragraph in resolution.paragraphs] == [Kind.TEXT]
    assert [(notice.message.code, notice.page) for notice in resolution.warnings] == [("not-a-resolution", 0)]


def test_a_closing_may_go_on_on_the_next_page() -> None:
    press = opened()
    press.operative("1.", "<i>Decides</i> to remain seized of the matter.")
    press.closing("46th plenary meeting")
    press.turn()
    press.closing("15 December 2023")
    assert kinds(press.read()) == [(Kind.OPERATIVE, "1."), (Kind.CLOSING, "")]
