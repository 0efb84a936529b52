"""Reading the XML of the United Nations: structure, notes, labels, metadata, and what is no such XML."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.extraction.akn.document import NotAkomaNtosoError
from desktop_app.extraction.akn.read import resolution_of_xml
from desktop_app.resolution.model import Kind, Resolution, Zone

HEAD = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
<meta><identification source="#x">
<FRBRWork><FRBRdate date="2025-12-18" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2025-12-22" name="publication"/><FRBRlanguage language="fra"/></FRBRExpression>
</identification><presentation><docketNumber>25-20947 (F)</docketNumber></presentation></meta>
<coverPage><p><docNumber refersTo="#symbol">A/RES/80/903</docNumber></p>
<p><docAuthority refersTo="#issuingBody">Assemblée générale</docAuthority></p>
<p><session value="80">Quatre-vingtième session</session></p>
<p><inline name="agenda item">Point 111 de l’ordre du jour</inline></p>
<p><inline name="agenda item name">Phares</inline></p>
<p><docProponent>[sur la base (<inline name="originating document">A/80/479, par. 20</inline>)]</docProponent></p>
</coverPage>
<preface><p><docNumber>80/903.</docNumber>
<docTitle><span class="bold">\tPhares de haute mer</span></docTitle></p></preface>
"""
TAIL = """<conclusions><p><inline name="adoptionMeeting" title="46e">46e séance plénière</inline><eol/>
<docDate date="2025-12-18">18 décembre 2025</docDate></p></conclusions></statement></akomaNtoso>"""


def read(preamble: str = "", body: str = "<p/>") -> Resolution:
    xml = f"{HEAD}<preamble>{preamble}</preamble><mainBody>{body}</mainBody>{TAIL}"
    return resolution_of_xml(xml.encode(), "a.xml")


def test_the_cover_is_the_metadata() -> None:
    metadata = read().metadata
    assert vars(metadata) == {
        "symbol": "A/RES/80/903",
        "body": "Assemblée générale",
        "session": 80,
        "language": "fr",
        "title": "Phares de haute mer",
        "adoption_date": "2025-12-18",
        "distribution_date": "2025-12-22",
        "meeting": 46,
        "agenda_items": ("111",),
        "agenda_title": "Phares",
        "committee_report": "A/80/479, par. 20",
        "job_number": "25-20947",
        "document_type": "resolution",
        "amends": None,
    }


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("Point 75 a) de l’ordre du jour", ("75 a)",)),
        ("Points 14 et 27 b) et c) de l’ordre du jour", ("14", "27 b)", "27 c)")),
        ("Пункт 75 a) повестки дня", ("75 a)",)),
        ("البند 75 (أ) من جدول الأعمال", ("75 (أ)",)),
        ("议程项目75(a)", ("75 (a)",)),
    ],
)
def test_agenda_items_keep_their_letters(line: str, items: tuple[str, ...]) -> None:
    xml = f"{HEAD}<mainBody><p/></mainBody>{TAIL}".replace("Point 111 de l’ordre du jour", line)
    assert resolution_of_xml(xml.encode(), "a.xml").metadata.agenda_items == items


@pytest.mark.parametrize(
    ("printed", "title"),
    [("灯塔和港口，包括 冬季照明", "灯塔和港口，包括冬季照明"), ("Follow\u2011up of  lamps", "Follow-up of lamps")],
)
def test_the_title_of_the_agenda_item_is_written_as_on_a_page(printed: str, title: str) -> None:
    xml = f"{HEAD}<mainBody><p/></mainBody>{TAIL}".replace("Phares</inline>", f"{printed}</inline>")
    assert resolution_of_xml(xml.encode(), "a.xml").metadata.agenda_title == title


def test_a_draft_put_straight_to_the_plenary_is_no_report() -> None:
    xml = f"{HEAD}<mainBody><p/></mainBody>{TAIL}"
    assert "A/80/479, par. 20" in xml
    draft = xml.replace("A/80/479, par. 20", "A/80/L.22 et A/80/L.22/Add.1")
    assert resolution_of_xml(draft.encode(), "a.xml").metadata.committee_report is None


def test_paragraphs_have_the_names_that_a_pdf_gives_them() -> None:
    found = read(
        '<formula><p><span class="italic">The General Assembly</span>,</p></formula>'
        '<container name="Recalling"><p>\t<span class="italic">Recalling</span> lamps,</p></container>',
        "<paragraph><num>1.</num><intro><p><span class='italic'>Requests</span> lamps:</p></intro>"
        "<subparagraph><num>(a)</num><content><p>Red;</p></content></subparagraph>"
        "<subparagraph><num>(b)</num><content><p>Blue.</p></content></subparagraph></paragraph>",
    ).paragraphs
    assert [(p.id, p.cite, p.label, p.parent, p.opening) for p in found] == [
        ("title", "Title", "80/903.", None, ""),
        ("chapeau", "Chapeau", "", None, ""),
        ("pp1", "PP 1", "", None, "Recalling"),
        ("op1", "OP 1", "1.", None, "Requests"),
        ("op1.a", "OP 1 (a)", "(a)", 3, ""),
        ("op1.b", "OP 1 (b)", "(b)", 3, ""),
        ("closing", "Closing", "", None, ""),
    ]


@pytest.mark.parametrize(
    ("line", "text", "calls"),
    [
        ("lamps,{1} and", "lamps, and", [("1", 6)]),
        ("lamps {1}, and", "lamps , and", [("1", 5)]),
        ("lamps<sup>(</sup>{1}<sup>)</sup>، and", "lamps، and", [("1", 5)]),
        ("lamps{1} thereto<sup>1</sup> and 10<sup>2</sup>", "lamps thereto and 102", [("1", 5), ("1", 13)]),
        ("lamps{1} <noteRef href='#n' marker='1'/>", "lamps", [("1", 5), ("1", 5)]),
        ("n<sup>o</sup> 39574{1}", "no 39574", [("1", 8)]),
        (
            "anti\u2011cor\u00adruption  and\n\t<b>more</b> <!-- no --> words{1}",
            "anti-corruption and more words",
            [("1", 30)],
        ),
    ],
)
def test_notes_leave_the_text(line: str, text: str, calls: list[tuple[str, int]]) -> None:
    note = "<authorialNote marker='1'><p>\t()\tSee <a href='x'>A/80/1</a>.</p></authorialNote>"
    found = read(body=f"<paragraph><num>1.</num><content><p>{line.replace('{1}', note)}</p></content></paragraph>")
    paragraph = found.paragraphs[1]
    assert paragraph.text == text
    assert [(call.marker, call.at) for call in paragraph.calls] == calls
    assert [(n.marker, n.text) for n in found.footnotes] == [("1", "See A/80/1.")]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("<sup>\t12</sup>\tSee A/80/1.", "See A/80/1."),
        ("<sup>(12)</sup> See A/80/1.", "See A/80/1."),
        ("12 lamps", "12 lamps"),  # not raised
        ("m<sup>12</sup>", "m12"),  # not at its beginning
        ("<sup>2</sup> lamps", "2 lamps"),  # another number
    ],
)
def test_a_note_that_repeats_its_marker_is_its_text_alone(words: str, text: str) -> None:
    note = f"<authorialNote marker='12'><p>{words}</p></authorialNote>"
    found = read(body=f"<paragraph><num>1.</num><content><p>Lamps{note}</p></content></paragraph>")
    assert [(n.marker, n.text) for n in found.footnotes] == [("12", text)]


def test_tables_annexes_and_headings_are_what_they_are() -> None:
    table = "<table><tr><th><p>Lamp</p></th><td><p>5</p></td></tr></table>"
    annex = f"<attachment><doc><meta/><mainBody><p>Annex</p>{table}</mainBody></doc></attachment>"
    tail = TAIL.replace("</statement>", f"<attachments>{annex}</attachments></statement>")
    xml = f"{HEAD}<mainBody><crossHeading>I</crossHeading>{table}</mainBody>{tail}"
    found = resolution_of_xml(xml.encode(), "a.xml").paragraphs
    assert [(p.kind, p.zone, p.rows) for p in found[1:]] == [
        (Kind.HEADING, Zone.OPERATIVE, ()),
        (Kind.TABLE, Zone.OPERATIVE, (("Lamp", "5"),)),
        (Kind.CLOSING, Zone.CLOSING, ()),
        (Kind.TEXT, Zone.ANNEX, ()),
        (Kind.TABLE, Zone.ANNEX, (("Lamp", "5"),)),
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        b"<a/>",
        b"<akomaNtoso><statement/></akomaNtoso>",
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>',
        b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>',
    ],
)
def test_what_is_no_resolution_in_xml_is_refused(content: bytes) -> None:
    with pytest.raises(NotAkomaNtosoError):
        resolution_of_xml(content, "a.xml")


# A paragraph as it is marked up, its text, and what of it is struck out.
STRUCK = [
    ("Calls for <del>three </del><ins>two</ins> copies;", "Calls for two copies;", ((10, "three"),)),
    ("<del>Urges</del> Asks for <i>lamps</i>;", "Asks for lamps;", ((0, "Urges"),)),
    ("Asks for lamps<del> and <i>oil</i></del>;", "Asks for lamps;", ((14, "and oil"),)),
    ("Asks for lamps;<del/>", "Asks for lamps;", ()),
]


@pytest.mark.parametrize(("marked", "words", "struck"), STRUCK)
def test_what_is_marked_as_deleted_is_kept_apart(marked: str, words: str, struck: tuple[tuple[int, str], ...]) -> None:
    found = read(body=f"<paragraph><num>1.</num><content><p>{marked}</p></content></paragraph>")
    (paragraph,) = [each for each in found.paragraphs if each.kind is Kind.OPERATIVE]
    assert (paragraph.text, paragraph.struck) == (words, struck)
    assert ("words-struck-out" in [notice.message.code for notice in found.warnings]) is bool(struck)


@pytest.mark.parametrize(("marked", "words", "struck"), STRUCK)
def test_what_is_marked_as_deleted_in_a_note_is_kept_apart(
    marked: str, words: str, struck: tuple[tuple[int, str], ...]
) -> None:
    note = f'<authorialNote marker="1"><p>() {marked}</p></authorialNote>'
    found = read(body=f"<paragraph><num>1.</num><content><p>Asks{note} for lamps.</p></content></paragraph>")
    (footnote,) = found.footnotes
    assert (footnote.text, footnote.struck) == (words, struck)
    assert ("words-struck-out" in [notice.message.code for notice in found.warnings]) is bool(struck)


@pytest.mark.parametrize("char", ["\u200b", "\u2060", "\ufeff", "\u202e", "\u2066", "\u200e", "\u00ad"])
def test_what_is_not_printed_is_not_read(char: str) -> None:
    assert read(body=f"<p>light{char}house</p>").paragraphs[1].text == "lighthouse"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("de\u0301sire\u0301e", "désirée"),
        ("ма\u0438\u0306 и всё", "май и всё"),
        ("\u0627\u0655لى المنارات", "إلى المنارات"),
        ("lamps\u037e 5 \u212b", "lamps; 5 Å"),
        ("ＷＨＡ７４，灯", "WHA74，灯"),
        ("Secretary\u2010General", "Secretary-General"),
    ],
)
def test_letters_are_read_in_their_plain_forms(written: str, text: str) -> None:
    assert read(body=f"<p>{written}</p>").paragraphs[1].text == text


# What a file says at its head, and the encoding in which it is written.
ENCODINGS = [
    ("", "utf-8"),
    ('\n <?xml version="1.0"?>', "utf-8"),
    ('<?xml version="1.0" encoding="UTF-8"?>', "utf-8-sig"),
    ('<?xml version="1.0" encoding="UTF-16"?>', "utf-8"),
    ('<?xml version="1.0" encoding="ISO-8859-1"?>', "utf-8"),
    ('<?xml version="1.0" encoding="no-such"?>', "utf-8"),
    ('<?xml version="1.0" encoding="ISO-8859-1"?>', "iso-8859-1"),
    ('<?xml version="1.0" encoding="UTF-16"?>', "utf-16"),
]


@pytest.mark.parametrize(("head", "encoding"), ENCODINGS)
def test_a_file_in_utf_8_is_read_whatever_encoding_it_says(head: str, encoding: str) -> None:
    """It says ISO 8859-1 of dashes and apostrophes that this does not have as numbers."""
    xml = f"{head}{HEAD}<preamble/><mainBody><p>Désirée</p></mainBody>{TAIL}"
    found = resolution_of_xml(xml.encode(encoding, "xmlcharrefreplace"), "a.xml")
    assert found.paragraphs[1].text == "Désirée"


@pytest.mark.parametrize("name", ["body", "MainBody", "blob"])
def test_a_section_of_no_known_name_is_read(name: str) -> None:
    section = f"<{name}><paragraph><num>1.</num><content><p>Asks for lamps;</p></content></paragraph></{name}>"
    xml = f"{HEAD}<preamble/>{section}{TAIL}"
    assert "Asks for lamps;" in [each.text for each in resolution_of_xml(xml.encode(), "a.xml").paragraphs]


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE akomaNtoso [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>' + HEAD
    xml = f"{bomb}<mainBody><paragraph><content><p>&b;text</p></content></paragraph></mainBody>{TAIL}"
    assert "boom" not in "".join(p.text for p in resolution_of_xml(xml.encode(), "a.xml").paragraphs)


def test_letters_of_notes_to_a_table_are_apart_from_its_figures() -> None:
    table = "<table><tr><td>For 2024<sup>a</sup></td><td>120<sup>b</sup></td><td>5<sup>c</sup></td></tr></table>"
    notes = "<p>\t<sup>a</sup>\tSee below.</p><p><sup>b</sup> Less <i>two</i>.</p>"
    found = read(body=f"{table}{notes}").paragraphs[1:-1]
    assert found[0].rows == (("For 2024 a", "120 b", "5c"),)
    assert [paragraph.text for paragraph in found] == ["For 2024 a 120 b 5c", "a See below.", "b Less two."]


UNSEEN = "<!-- a remark --><?a program?>"


@pytest.mark.parametrize(
    ("plain", "place"),
    [
        ("<preface>", "<preface>{0}"),
        ("<docNumber>80/903.", "{0}<docNumber>80{0}/903."),
        ("<mainBody>", "{0}<mainBody>{0}"),
        ("<conclusions>", "<conclusions>{0}"),
        ("<td>", "{0}<td>{0}"),
        ("<p>Re", "{0}<p>{0}R{0}e"),
        ("<meta>", "<meta>{0}"),
    ],
)
def test_remarks_and_instructions_to_programs_are_no_text(plain: str, place: str) -> None:
    body = "<paragraph><num>1.</num><content><p>Requests lamps.</p></content></paragraph>"
    xml = f"{HEAD}<mainBody>{body}<table><tr><td>Lamp</td><td>5</td></tr></table></mainBody>{TAIL}"
    assert plain in xml
    with_unseen = xml.replace(plain, place.format(UNSEEN))
    expected, found = (resolution_of_xml(each.encode(), "a.xml") for each in (xml, with_unseen))
    assert replace(found, source=expected.source) == expected


@pytest.mark.parametrize(
    ("entity", "line", "text", "left_out"),
    [
        ('un "United Nations"', "The &un; lamps", "The United Nations lamps", None),
        ('un "United Nations"', "&un; <i>lamps</i> of the &un;.", "United Nations lamps of the United Nations.", None),
        ('nbsp "&#160;"', "red&nbsp;lamps", "red lamps", None),
        ('file SYSTEM "file:///etc/hostname"', "The &file;lamps", "The lamps", "&file;"),
        ('un "&deux;">  <!ENTITY deux "United"', "The &un;lamps of &deux;", "The lamps of United", "&un;"),
        ('b "<b>bold</b>"', "The &b;lamps", "The lamps", "&b;"),
        (
            'un "United Nations"',
            "The <x:include xmlns:x='http://www.w3.org/2001/XInclude' href='b.xml'/>lamps",
            "The lamps",
            "b.xml",
        ),
        ('un "United Nations"', "The <componentRef src='/un/b'/>lamps", "The lamps", "/un/b"),
        ('un "United Nations"', "The <componentRef src='#b'/>lamps", "The lamps", None),
    ],
)
def test_entities_of_plain_words_are_put_in_and_others_are_told(
    entity: str, line: str, text: str, left_out: str | None
) -> None:
    head = f"<!DOCTYPE akomaNtoso [<!ENTITY {entity}>]>{HEAD}"
    xml = f"{head}<mainBody><paragraph><content><p>{line}</p></content></paragraph></mainBody>{TAIL}"
    resolution = resolution_of_xml(xml.encode(), "a.xml")
    assert resolution.paragraphs[1].text == text
    told = [each.message.arguments for each in resolution.warnings if each.message.code == "entity-left-out"]
    assert told == ([(left_out,)] if left_out else [])


LIGHT = "<paragraph><num>1.</num><content><p>Requests lamps.</p></content></paragraph>"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"&un;{LIGHT}", [("", "United Nations"), ("1.", "Requests lamps.")]),
        (
            f"{LIGHT}&un; and <!-- a remark --> more",
            [("1.", "Requests lamps."), ("", "United Nations and more")],
        ),
        ("<paragraph><num>1.</num>&un;</paragraph>", [("1.", "United Nations")]),
        (f"<section>{LIGHT} &un;</section>", [("1.", "Requests lamps."), ("", "United Nations")]),
        (f"&other;{LIGHT}", [("1.", "Requests lamps.")]),
    ],
)
def test_words_between_elements_are_paragraphs(body: str, found: list[tuple[str, str]]) -> None:
    head = f'<!DOCTYPE akomaNtoso [<!ENTITY un "United Nations"><!ENTITY other SYSTEM "other.xml">]>{HEAD}'
    resolution = resolution_of_xml(f"{head}<mainBody>{body}</mainBody>{TAIL}".encode(), "a.xml")
    assert [(paragraph.label, paragraph.text) for paragraph in resolution.paragraphs[1:-1]] == found
    assert ("entity-left-out" in [each.message.code for each in resolution.warnings]) == ("&other;" in body)


@pytest.mark.parametrize(
    ("before", "zone"),
    [
        ("<preface>", Zone.FRONT),
        ("</preface>", Zone.FRONT),
        ("<preamble>", Zone.PREAMBLE),
        ("<mainBody>", Zone.OPERATIVE),
        ("<conclusions>", Zone.CLOSING),
        ("</conclusions>", Zone.CLOSING),
        ("</statement>", Zone.CLOSING),
    ],
)
@pytest.mark.parametrize("words", ["&un;", "United <!-- a remark -->Nations", "<?sign x?>United Nations"])
def test_words_that_stand_between_sections_are_kept(before: str, zone: Zone, words: str) -> None:
    xml = f"{HEAD}<preamble></preamble><mainBody>{LIGHT}</mainBody>{TAIL}"
    at = xml.index(before) + len(before) * (not before.startswith("</"))
    xml = f'<!DOCTYPE akomaNtoso [<!ENTITY un "United Nations">]>{xml[:at]}{words}{xml[at:]}'
    found = [(paragraph.zone, paragraph.text) for paragraph in resolution_of_xml(xml.encode(), "a.xml").paragraphs]
    assert (zone, "United Nations") in found
    assert len(found) == 4


def test_numbers_that_are_missing_are_reported() -> None:
    body = "".join(
        f"<paragraph><num>{n}.</num><content><p>Requests lamps;</p></content></paragraph>" for n in (1, 2, 4)
    )
    codes = [notice.message.code for notice in read(body=body).warnings]
    assert "operative-gap" in codes
