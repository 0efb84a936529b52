"""Labels that an XML file has left in the words, and paragraphs that it has put in the wrong place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.extraction.akn.document import NAMESPACE
from desktop_app.extraction.akn.read import resolution_of_xml
from desktop_app.resolution.model import Kind, Resolution, Zone

TITLE = "<preface><p><docNumber>80/903.</docNumber><docTitle>Lamps</docTitle></p></preface>"
CHAPEAU = "<formula><p>The General Assembly,</p></formula>"


def read(preamble: str, body: str, preface: str = TITLE) -> Resolution:
    parts = f"{preface}<preamble>{preamble}</preamble><mainBody>{body}</mainBody>"
    xml = f"<akomaNtoso xmlns='{NAMESPACE}'><statement name='resolution'>{parts}</statement></akomaNtoso>"
    return resolution_of_xml(xml.encode(), "a.xml")


def paragraphs(*texts: str) -> str:
    """Paragraphs: "1.|Requests" has its number in an element of its own, "(a) Red" only in its words."""
    return "".join(map(_paragraph, texts))


def _paragraph(text: str) -> str:
    number, bar, words = text.rpartition("|")
    label = f"<num>{number}</num>" if bar else ""
    return f"<paragraph>{label}<content><p>{words}</p></content></paragraph>"


@pytest.mark.parametrize(
    ("texts", "labels"),
    [
        (("1.|Requests lamps:", "(a) Red;", "(b) Blue."), ("1.", "(a)", "(b)")),
        (("1.|Requests lamps;", "2. Decides to go on;", "3.|Thanks."), ("1.", "2.", "3.")),
        (("1.|Requests lamps;", "2 Decides to go on;", "3.|Thanks."), ("1.", "2.", "3.")),
        (("1.|Requests lamps;", "2 .Decides to go on;", "3.|Thanks."), ("1.", "2.", "3.")),
        (("1.|Requests lamps;", "2.\u200e Decides to go on."), ("1.", "2.")),
        (("1 -|تطلب مصابيح؛", "2 – تقرر الاستمرار؛", "3- تشكر."), ("1 -", "2 –", "3-")),
        (("1.|请提供灯；", "2.决定继续。"), ("1.", "2.")),
        (("l.|Decides to light a lamp;", "2.|Thanks."), ("1.", "2.")),
        (("1.|Requests lamps:", "a)|Red;", "b) Blue;", "i) Dark;"), ("1.", "a)", "b)", "i)")),
        (("1.|请提供灯：", "(子) 红；", "(丑) 蓝。"), ("1.", "(子)", "(丑)")),
        (("1.|请提供灯：", "(甲) 红；", "(乙) 蓝。"), ("1.", "(甲)", "(乙)")),
    ],
)
def test_a_label_in_the_words_is_a_label(texts: Sequence[str], labels: Sequence[str]) -> None:
    resolution = read(CHAPEAU, paragraphs(*texts))
    found = [p for p in resolution.paragraphs if p.zone is Zone.OPERATIVE]
    assert tuple(p.label for p in found) == labels
    assert all(p.text[0].isalpha() for p in found)
    assert not resolution.warnings


@pytest.mark.parametrize(
    "texts",
    [
        ("1.|Requests lamps;", "7 lamps are enough."),  # no number follows the one before
        ("1.|Requests lamps;", "2030 is the year;"),
        ("1.|Requests lamps:", "(k) Red;"),
        ("1.|Requests lamps:", "2nd lamps are lit;"),
        ("Requests lamps.",),
    ],
)
def test_what_continues_no_list_stays_in_the_words(texts: Sequence[str]) -> None:
    found = read(CHAPEAU, paragraphs(*texts)).paragraphs
    assert found[-1].text == texts[-1]
    assert found[-1].label == ""


def test_italics_and_calls_stand_where_they_stood_in_the_words() -> None:
    note = "<authorialNote marker='1'><p>See.</p></authorialNote>"
    line = f"<paragraph><content><p>1. <i>Requests</i> lamps{note};</p></content></paragraph>"
    found = read(CHAPEAU, line).paragraphs[-1]
    assert (found.text, found.italics, found.opening) == ("Requests lamps;", ((0, 8),), "Requests")
    assert [(call.marker, call.at) for call in found.calls] == [("1", 14)]


@pytest.mark.parametrize(
    "numbered",
    [
        "<container><p>1. Requests lamps;</p></container><container><p>2 Thanks.</p></container>",
        "<container><blockList><item><num>1.</num><p>Requests lamps;</p></item>"
        "<item><num>2.</num><p>Thanks.</p></item></blockList></container>",
    ],
)
def test_numbered_paragraphs_in_the_preamble_are_operative(numbered: str) -> None:
    resolution = read(f"{CHAPEAU}<container><p>Recalling lamps,</p></container>{numbered}", paragraphs("3.|Ends."))
    found = resolution.paragraphs[2:]
    assert [(p.id, p.kind) for p in found] == [
        ("pp1", Kind.PREAMBULAR),
        ("op1", Kind.OPERATIVE),
        ("op2", Kind.OPERATIVE),
        ("op3", Kind.OPERATIVE),
    ]
    assert not resolution.warnings


def test_annexes_count_anew() -> None:
    annex = "<attachments><attachment><doc><mainBody>{0}</mainBody></doc></attachment></attachments>"
    body = f"{paragraphs('1.|Requests lamps;', '2.|Thanks.')}</mainBody>"
    xml = body + annex.format(paragraphs("1. Red lamps.", "2 lamps are enough.")) + "<mainBody>"
    found = [p for p in read(CHAPEAU, xml).paragraphs if p.zone is Zone.ANNEX]
    assert [(p.label, p.kind) for p in found] == [("1.", Kind.ITEM), ("", Kind.TEXT)]


def test_a_number_before_an_empty_line_belongs_to_the_next() -> None:
    body = "<paragraph><num>1.</num><content><p/></content><content><p>Requests lamps.</p></content></paragraph>"
    found = read(CHAPEAU, body).paragraphs[-1]
    assert (found.label, found.text, found.kind) == ("1.", "Requests lamps.", Kind.OPERATIVE)


def test_a_number_without_words_belongs_to_the_next_paragraph() -> None:
    found = read(CHAPEAU, paragraphs("1.|", "Requests lamps;", "2.|Thanks.")).paragraphs[2:]
    assert [(p.label, p.text) for p in found] == [("1.", "Requests lamps;"), ("2.", "Thanks.")]


def test_the_stop_of_a_number_is_no_word() -> None:
    found = read(CHAPEAU, paragraphs("1.1|. Lamps are lit;")).paragraphs[-1]
    assert (found.label, found.text) == ("1.1.", "Lamps are lit;")


@pytest.mark.parametrize("label", ["(a)", "a)", "(ii)", "I.", "أ)", "•", "(一)"])
def test_a_letter_makes_a_sub_paragraph(label: str) -> None:
    found = read(CHAPEAU, paragraphs("1.|Requests lamps:", f"{label}|Red;")).paragraphs[-1]
    assert (found.label, found.kind) == (label, Kind.ITEM)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("<crossHeading refersTo='#preamble'>Having considered lamps,</crossHeading>", Kind.PREAMBULAR),
        ("<crossHeading refersTo='#preamble'>铭记灯，</crossHeading>", Kind.PREAMBULAR),
        ("<crossHeading refersTo='#preamble'>回顾灯；</crossHeading>", Kind.PREAMBULAR),
        ("<crossHeading refersTo='#preamble'>Lamps of 2030</crossHeading>", Kind.HEADING),
        ("<crossHeading>Lamps, candles,</crossHeading>", Kind.HEADING),
    ],
)
def test_a_section_may_open_with_paragraphs_of_a_preamble(heading: str, kind: Kind) -> None:
    body = f"<subheading>I</subheading>{heading}{paragraphs('1.|Requests lamps.')}"
    assert read(CHAPEAU, body).paragraphs[3].kind is kind


@pytest.mark.parametrize(
    ("preface", "preamble", "told"),
    [(TITLE, "", False), ("", CHAPEAU, False), ("", "", True), ("<preface><p>Lamps</p></preface>", "", True)],
)
def test_a_number_or_a_chapeau_makes_a_resolution(preface: str, preamble: str, told: bool) -> None:
    warnings = read(preamble, paragraphs("1.|Requests lamps."), preface).warnings
    assert [notice.message.code for notice in warnings] == (["not-a-resolution"] if told else [])


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("<paragraph class='H23'><content><p>Capacity-building</p></content></paragraph>", Kind.HEADING),
        ("<paragraph class='HCh0'><content><p>Annex of lamps</p></content></paragraph>", Kind.HEADING),
        ("<paragraph class='H1'><num>B.</num><content><p>Lamps</p></content></paragraph>", Kind.HEADING),
        ("<paragraph><content><p><span class='bold'>Lamps</span></p></content></paragraph>", Kind.HEADING),
        ("<paragraph><content><p><b>Lamps</b> and <b>oil</b></p></content></paragraph>", Kind.OPERATIVE),
        ("<paragraph><content><p>IV</p></content></paragraph>", Kind.HEADING),
        ("<paragraph><content><p>四</p></content></paragraph>", Kind.HEADING),
        ("<paragraph><content><p>附件</p></content></paragraph>", Kind.HEADING),
        ("<paragraph><content><p><b>1. Requests</b> <b>lamps;</b></p></content></paragraph>", Kind.OPERATIVE),
        ("<paragraph><content><p><b>1 - تطلب مصابيح؛</b></p></content></paragraph>", Kind.OPERATIVE),
        ("<paragraph><content><p><b>1. Lamps</b></p></content></paragraph>", Kind.HEADING),
        ("<section><p><num>IV</num></p></section>", Kind.HEADING),
        ("<section><num>IV</num></section>", Kind.HEADING),
        ("<paragraph class='SingleTxt'><content><p>Approves lamps.</p></content></paragraph>", Kind.OPERATIVE),
    ],
)
def test_a_heading_is_known_by_its_class_its_type_or_as_a_number(paragraph: str, kind: Kind) -> None:
    assert read(CHAPEAU, paragraph).paragraphs[-1].kind is kind


@pytest.mark.parametrize(("number", "headings"), [("II", [("", "II"), ("", "Lamps")]), ("B.", [("B.", "Lamps")])])
def test_the_number_of_a_heading_stays(number: str, headings: list[tuple[str, str]]) -> None:
    body = f"<paragraph><num>{number}</num><heading>Lamps</heading></paragraph>"
    assert [(p.label, p.text) for p in read(CHAPEAU, body).paragraphs[2:]] == headings


@pytest.mark.parametrize(("number", "kind"), [("II", Kind.HEADING), ("B", Kind.HEADING), ("(lamp)", Kind.TEXT)])
def test_a_number_that_is_all_of_its_element_is_not_lost(number: str, kind: Kind) -> None:
    found = read(CHAPEAU, f"<paragraph><num>{number}</num></paragraph>").paragraphs[-1]
    assert (found.text, found.kind) == (number, kind)


def test_what_goes_on_between_numbered_paragraphs_is_plain_text() -> None:
    body = paragraphs("1.|Requests lamps:", "(a)|Red;", "and demands oil;", "2.|Thanks;")
    section = f"<subheading>II</subheading>{paragraphs('Approves the rest.')}"
    found = read(CHAPEAU, body + section).paragraphs[2:]
    kinds = [Kind.OPERATIVE, Kind.ITEM, Kind.TEXT, Kind.OPERATIVE, Kind.HEADING, Kind.OPERATIVE]
    assert [p.kind for p in found] == kinds


@pytest.mark.parametrize(
    "body",
    [
        "<blockList><listIntroduction>Requests lamps:</listIntroduction>"
        "<item><num>(a)</num><p>Red.</p></item></blockList>",
        "<list><intro><p>Requests lamps:</p></intro><sublist><point><num>(a)</num><p>Red.</p></point></sublist></list>",
        "<tblock><p>Requests lamps:</p><item><num>(a)</num><p>Red.</p></item></tblock>",
        "<block>Requests lamps:</block><item><num>(a)</num><p>Red.</p></item>",
    ],
)
def test_no_words_are_lost_whatever_holds_them(body: str) -> None:
    found = read(CHAPEAU, body).paragraphs[2:]
    assert [(p.label, p.text) for p in found] == [("", "Requests lamps:"), ("(a)", "Red.")]


@pytest.mark.parametrize(
    ("heading", "pieces"),
    [
        ("I Lamps", ["I", "Lamps"]),
        ("I. Lamps", ["I. Lamps"]),
        ("I Лампы", ["I", "Лампы"]),
        ("VI Lamps", ["VI Lamps"]),  # no section came before
        ("Illuminations", ["Illuminations"]),
    ],
)
def test_the_number_of_a_section_stands_above_its_title(heading: str, pieces: list[str]) -> None:
    body = f"<subheading>{heading}</subheading>{paragraphs('1.|Requests lamps.')}"
    found = read(CHAPEAU, body).paragraphs[2:-1]
    assert [(p.text, p.kind) for p in found] == [(piece, Kind.HEADING) for piece in pieces]


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("1.|Requests lamps;", "II", "Candles", "2.|Thanks."), Kind.HEADING),
        (("1.|请提供灯；", "二", "蜡烛", "2.|感谢。"), Kind.HEADING),
        (("1.|Requests lamps;", "* * *", "Candles", "2.|Thanks."), Kind.TEXT),
        (("1.|Requests lamps;", "2.|Lights them;", "Candles", "3.|Thanks."), Kind.HEADING),
        (("1.|Requests lamps;", "2.|Lists them:", "Candles", "3.|Thanks."), Kind.TEXT),  # the list of one
        (("1.|Requests lamps;", "2.|Lights them;", "and asks for candles;", "3.|Thanks."), Kind.TEXT),
        (("1.|Requests lamps;", "2.|Lights them;", "Candles", "Oil"), Kind.TEXT),
    ],
)
def test_a_line_between_paragraphs_is_a_title(texts: Sequence[str], kind: Kind) -> None:
    assert read(CHAPEAU, paragraphs(*texts)).paragraphs[4].kind is kind


def test_a_recital_that_the_file_has_among_operative_paragraphs_is_preambular() -> None:
    body = paragraphs("Noting lamps,", "وإذ تلاحظ المصابيح،", "1.|Requests lamps;", "Noting oil,", "2.|Thanks.")
    found = read(CHAPEAU, body).paragraphs[2:]
    kinds = [Kind.PREAMBULAR, Kind.PREAMBULAR, Kind.OPERATIVE, Kind.TEXT, Kind.OPERATIVE]
    assert [p.kind for p in found] == kinds
    assert [p.zone for p in found[:2]] == [Zone.PREAMBLE, Zone.PREAMBLE]


@pytest.mark.parametrize("words", ["54th plenary meeting", "الجلسة العامة 54 (المستأنفة)", "<b>24 December 2036</b>"])
def test_the_meeting_and_its_day_close_the_text_wherever_the_file_has_them(words: str) -> None:
    found = read(CHAPEAU, paragraphs("1.|Requests lamps.", words)).paragraphs[-1]
    assert (found.kind, found.zone) == (Kind.CLOSING, Zone.CLOSING)


@pytest.mark.parametrize("words", ["Resolves that:", "正式决定："])
@pytest.mark.parametrize("following", ["1.|Lamps are lit;", "(a)|Lamps are lit;"])
def test_what_opens_the_operative_part_is_operative(words: str, following: str) -> None:
    found = read(f"{CHAPEAU}<container name='x'><p>{words}</p></container>", paragraphs(following)).paragraphs[2]
    assert (found.kind, found.zone) == (Kind.OPERATIVE, Zone.OPERATIVE)


def test_what_opens_recitals_is_a_recital() -> None:
    recitals = (
        "<container name='x'><p>Recalling:</p></container><container name='y'><p>Its resolutions,</p></container>"
    )
    found = read(f"{CHAPEAU}{recitals}", paragraphs("1.|Requests lamps.")).paragraphs
    assert [p.kind for p in found[2:]] == [Kind.PREAMBULAR, Kind.PREAMBULAR, Kind.OPERATIVE]
