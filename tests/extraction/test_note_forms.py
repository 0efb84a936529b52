"""Footnotes whose marks are printed as word processors print them: ¹, [1] and (1), raised or not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import STRUCK_OUT, Page
from desktop_app.resolution.model import Resolution, Source
from tests.extraction.press import LEFT, NOTE_LEADING, NOTE_SIZE, Press, line


def read_pages(*pages: Page) -> Resolution:
    return resolution_of(pages, Source("invented.pdf", "", len(pages)))


# How a text calls its notes 1 and 2, and how the notes begin.
FORMS = [
    ("¹", "²", "¹ ", "² "),
    ("¹", "²", "<sup>1</sup> ", "<sup>2</sup> "),
    ("[1]", "[2]", "[1] ", "[2] "),
    (" [1]", " [2]", "[1] ", "[2] "),
    (" ¹", " ²", "¹ ", "² "),
    (" ¹", " ²", "<sup>1</sup> ", "<sup>2</sup> "),
    ("<sup>[1]</sup>", "<sup>[2]</sup>", "<sup>[1]</sup> ", "<sup>[2]</sup> "),
    ("<sup>(1)</sup>", "<sup>(2)</sup>", "(1) ", "(2) "),
    ("(1)", "(2)", "(1) ", "(2) "),
    ("<sup>1</sup>", "<sup>2</sup>", "1. ", "2. "),
    ("<sup>1</sup>", "<sup>2</sup>", "1 ", "2 "),
    ("<sup>1)</sup>", "<sup>2)</sup>", "<sup>1)</sup> ", "<sup>2)</sup> "),
    ("<sup>1)</sup>", "<sup>2)</sup>", "1. ", "2. "),
    ("<sup>(1)</sup>", "<sup>(2)</sup>", "1. ", "2. "),
    ("¹", "²", "1. ", "2. "),
    ("[1]", "[2]", "1. ", "2. "),
    ("<sup>1</sup>", "<sup>2</sup>", "[1]", "[2]"),
    ("[1]", "[2]", "<sup>1</sup> ", "<sup>2</sup> "),
]
TEXTS = [
    ("The General Assembly", "Reaffirming the Charter,{0} and noting that lamps go out,", "Welcomes the report;{1}"),
    (
        "L’Assemblée générale",
        "Réaffirmant la Charte{0}, et notant que les lampes s’éteignent,",
        "Salue le rapport{1} ;",
    ),
    ("La Asamblea General", "Reafirmando la Carta{0}, y observando que se apagan,", "Acoge el informe{1};"),
    ("Генеральная Ассамблея", "подтверждая Устав{0} и отмечая, что лампы гаснут,", "приветствует доклад{1};"),
]


def printed(texts: tuple[str, str, str], form: tuple[str, str, str, str], ruled: str) -> Resolution:
    first, second, *notes = form
    chapeau, preambular, operative = (text.format(first, second) for text in texts)
    press = Press(notes={0: [f"{notes[0]}Resolution 70/1.", f"{notes[1]}See A/79/400, annex."]}, ruled=ruled)
    press.paragraph("<b>80/950.  Lamps</b>", indent=0)
    press.paragraph(f"<i>{chapeau}</i>,")
    press.paragraph(preambular)
    press.operative("1.", operative)
    press.operative("2.", "Decides to remain seized of the matter, and to take it up again (see paragraph 1).")
    return press.read()


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es", "ru"])
@pytest.mark.parametrize("ruled", ["drawn", "underscores"])
@pytest.mark.parametrize("form", FORMS)
def test_notes_are_found_however_their_marks_are_printed(
    texts: tuple[str, str, str], form: tuple[str, str, str, str], ruled: str
) -> None:
    found = printed(texts, form, ruled)
    assert [(note.marker, note.text) for note in found.footnotes] == [
        ("1", "Resolution 70/1."),
        ("2", "See A/79/400, annex."),
    ]
    called = [(paragraph.text, paragraph.notes) for paragraph in found.paragraphs if paragraph.notes]
    assert called == [(texts[1].format("", ""), ("1",)), (texts[2].format("", ""), ("2",))]
    assert list(found.warnings) == []


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es", "ru"])
@pytest.mark.parametrize("signs", [("*", "**"), ("†", "‡"), ("*", "†"), ("†", "††")])
@pytest.mark.parametrize("raised", [False, True])
def test_signs_call_notes_as_numbers_do(texts: tuple[str, str, str], signs: tuple[str, str], raised: bool) -> None:
    marks = tuple(f"<sup>{sign}</sup>" if raised else sign for sign in signs)
    found = printed(texts, (*marks, f"{signs[0]} ", f"{signs[1]} "), "drawn")
    assert [note.marker for note in found.footnotes] == list(signs)
    called = [(paragraph.text, paragraph.notes) for paragraph in found.paragraphs if paragraph.notes]
    assert called == [(texts[1].format("", ""), (signs[0],)), (texts[2].format("", ""), (signs[1],))]
    assert list(found.warnings) == []


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es", "ru"])
@pytest.mark.parametrize("ruled", ["drawn", ""])
@pytest.mark.parametrize("numerals", [("i", "ii"), ("①", "②")])
@pytest.mark.parametrize("start", ["<sup>{}</sup> ", "<sup>{}</sup>", "{}"])
def test_numerals_call_notes_as_word_processors_set_them(
    texts: tuple[str, str, str], ruled: str, numerals: tuple[str, str], start: str
) -> None:
    marks = tuple(f"<sup>{numeral}</sup>" for numeral in numerals)
    found = printed(texts, (*marks, *map(start.format, numerals)), ruled)
    assert [(note.marker, note.text) for note in found.footnotes] == [
        (numerals[0], "Resolution 70/1."),
        (numerals[1], "See A/79/400, annex."),
    ]
    called = [(paragraph.text, paragraph.notes) for paragraph in found.paragraphs if paragraph.notes]
    assert called == [(texts[1].format("", ""), (numerals[0],)), (texts[2].format("", ""), (numerals[1],))]
    assert list(found.warnings) == []


WITHOUT_RULE = [form for form in FORMS if form[2] in ("1 ", "1. ", "(1) ", "[1] ", "¹ ", "<sup>1</sup> ")]


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es", "ru"])
@pytest.mark.parametrize("form", WITHOUT_RULE)
def test_notes_in_small_type_need_no_rule_above_them(
    texts: tuple[str, str, str], form: tuple[str, str, str, str]
) -> None:
    found = printed(texts, form, "")
    assert [note.marker for note in found.footnotes] == ["1", "2"]
    called = [(paragraph.text, paragraph.notes) for paragraph in found.paragraphs if paragraph.notes]
    assert called == [(texts[1].format("", ""), ("1",)), (texts[2].format("", ""), ("2",))]


def test_a_reference_in_brackets_calls_no_note() -> None:
    press = Press(notes={0: ["(1) The lamps of the harbour;", "(2) The lamps of the sea."]}, ruled="")
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", "Welcomes what is said in articles 3 (1), 4 (2) and 5 of the statute of the river court.")
    assert press.read().footnotes == ()


# How a text calls its notes a and b, and how these begin.
LETTERS = [
    ("<sup>a</sup>", "<sup>b</sup>", "<sup>a</sup> ", "<sup>b</sup> "),
    ("<sup>a</sup>", "<sup>b</sup>", "<sup>a</sup>", "<sup>b</sup>"),
    ("<sup>a</sup>", "<sup>b</sup>", "a ", "b "),
    ("<sup>a</sup>", "<sup>b</sup>", "a. ", "b. "),
    ("<sup>(a)</sup>", "<sup>(b)</sup>", "<sup>(a)</sup> ", "<sup>(b)</sup> "),
    ("<sup>a/</sup>", "<sup>b/</sup>", "<sup>a/</sup> ", "<sup>b/</sup> "),
    (" a/", " b/", "a/ ", "b/ "),  # as before 1996
]


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es", "ru"])
@pytest.mark.parametrize("ruled", ["drawn", "underscores", ""])
@pytest.mark.parametrize("form", LETTERS)
def test_letters_call_notes_as_numbers_do(
    texts: tuple[str, str, str], form: tuple[str, str, str, str], ruled: str
) -> None:
    found = printed(texts, form, ruled)
    assert [(note.marker, note.text) for note in found.footnotes] == [
        ("a", "Resolution 70/1."),
        ("b", "See A/79/400, annex."),
    ]
    called = [(paragraph.text, paragraph.notes) for paragraph in found.paragraphs if paragraph.notes]
    assert called == [(texts[1].format("", ""), ("a",)), (texts[2].format("", ""), ("b",))]
    assert list(found.warnings) == []


def test_letters_that_are_no_marks_stay_in_their_words() -> None:
    """The note of a table, an ordinal in Spanish, and labels."""
    press = Press(notes={0: ["<sup>a</sup> En miles."]})
    press.paragraph("<i>La Asamblea General</i>,")
    press.operative("1.", "Acoge la 7<sup>a</sup> sesión y los cuadros siguientes:")
    press.cells("Faros", "2025<sup>a</sup>", "2026")
    press.cells("Islas", "1 200", "1 300")
    found = press.read()
    assert found.footnotes == ()
    assert "En miles." in " ".join(paragraph.text for paragraph in found.paragraphs)
    assert "7a sesión" in found.paragraphs[1].text


@pytest.mark.parametrize("words", ["i See the list.", "iv Vide", "① 灯塔"])
def test_numerals_that_no_mark_calls_begin_no_note(words: str) -> None:
    press = Press(notes={0: [words]}, ruled="")
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", "Welcomes the report of the keepers.")
    assert press.read().footnotes == ()


@pytest.mark.parametrize("sign", ["*", "†"])
def test_a_sign_after_a_blank_calls_its_note_and_three_of_them_are_a_line(sign: str) -> None:
    press = Press(notes={0: [f"{sign} Resolution 70/1."]})
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", f"Welcomes the report, {sign}")
    press.centred(f"{sign} {sign} {sign}")
    found = [(paragraph.text, paragraph.notes) for paragraph in press.read().paragraphs]
    assert found[1:] == [("Welcomes the report,", (sign,)), (f"{sign} {sign} {sign}", ())]


@pytest.mark.parametrize("power", ["12 m² of deck", "40 km² of water", "the sum x² of it"])
def test_a_raised_digit_that_calls_no_note_stays_as_it_is_printed(power: str) -> None:
    press = Press(notes={0: ["¹ Resolution 70/1."]})
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", f"Welcomes the report,¹ and {power};")
    assert press.read().paragraphs[-1].text == f"Welcomes the report, and {power};"


# The heading of notes at the end of a text, if they have one, and how they begin there.
AT_END = [
    ("", "1. ", "2. "),
    ("", "1.", "2."),  # as LibreOffice sets them
    ("", "1", "2"),
    ("Notes", "1. ", "2. "),
    ("Примечания", "<sup>1</sup> ", "<sup>2</sup> "),
    ("注释", "1 ", "2 "),
]


@pytest.mark.parametrize(("heading", "first", "second"), AT_END)
@pytest.mark.parametrize("turned", [False, True])
def test_notes_at_the_end_of_a_text_are_found_below_their_heading(
    heading: str, first: str, second: str, turned: bool
) -> None:
    press = Press()
    press.paragraph("<b>80/950.  Lamps</b>", indent=0)
    press.paragraph("<i>The General Assembly</i>,")
    press.operative(
        "1.", "Welcomes the report<sup>1, 2</sup> of the Secretary-General on lamps and on those who keep them."
    )
    if turned:
        press.turn()
    if heading:
        press.paragraph(f"<b>{heading}</b>", indent=0)
    for text in (f"{first}Resolution 70/1.", f"{second}See A/79/400, annex."):
        press.sheets[-1].append(line(text, LEFT, press.y, NOTE_SIZE))
        press.y += NOTE_LEADING
    found = press.read()
    assert [(note.marker, note.text) for note in found.footnotes] == [
        ("1", "Resolution 70/1."),
        ("2", "See A/79/400, annex."),
    ]
    assert [paragraph.kind.value for paragraph in found.paragraphs] == ["title", "chapeau", "operative"]
    assert found.paragraphs[-1].notes == ("1", "2")


RAISED = ["<sup>1</sup>", "<sup>2</sup>"]


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es", "ru"])
@pytest.mark.parametrize("marks", [RAISED, ["<sup>i</sup>", "<sup>ii</sup>"], ["[1]", "[2]"], ["¹", "²"]])
def test_notes_as_large_as_the_text_at_its_end_need_no_heading(texts: tuple[str, str, str], marks: list[str]) -> None:
    chapeau, preambular, operative = (text.format(*marks) for text in texts)
    press = Press()
    press.paragraph(f"<i>{chapeau}</i>,")
    press.paragraph(preambular)
    press.operative("1.", operative)
    press.closing("62nd plenary meeting", "12 December 2025")
    press.paragraph(f"{marks[0]} Resolution 70/1, and all that was said of it in the debates of that year.")
    press.paragraph(f"{marks[1]} See A/79/400, annex.", indent=0)
    found = press.read()
    assert [note.text.split(",")[0] for note in found.footnotes] == ["Resolution 70/1", "See A/79/400"]
    assert found.footnotes[0].text.endswith("of that year.")
    assert [len(paragraph.notes) for paragraph in found.paragraphs] == [0, 1, 1, 0]
    assert list(found.warnings) == []


def test_a_mark_that_begins_the_last_row_is_no_note() -> None:
    """The only call of a note that is missing was broken from its word."""
    press = Press()
    press.paragraph("<i>The General Assembly</i>,")
    press.sheets[-1].append(
        line("Recalling the Charter of the United Nations and the Covenant on lamps,", LEFT, press.y)
    )
    press.sheets[-1].append(line("<sup>1</sup> and noting that lamps go out,", LEFT, press.y + 12))
    found = press.read()
    assert found.footnotes == ()
    assert "and noting that lamps go out," in found.paragraphs[-1].text


@pytest.mark.parametrize("ruled", ["drawn", "underscores"])
@pytest.mark.parametrize("again", ["Resolution 71/1.", "Resolution 70/1."])
def test_notes_that_count_anew_on_each_page_are_no_running_feet(ruled: str, again: str) -> None:
    press = Press(notes={0: ["<sup>1</sup> Resolution 70/1."], 1: [f"<sup>1</sup> {again}"]}, ruled=ruled)
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", "Welcomes the report<sup>1</sup> of the keepers;")
    press.turn()
    press.operative("2.", "Decides to look<sup>1</sup> at lamps again at its next session.")
    found = press.read()
    assert [(note.marker, note.text) for note in found.footnotes] == [("1", "Resolution 70/1."), ("1", again)]
    assert [paragraph.notes for paragraph in found.paragraphs[1:]] == [("1",), ("1",)]
    assert list(found.warnings) == []


@pytest.mark.parametrize("ruled", ["drawn", "underscores", ""])
@pytest.mark.parametrize("more", [[], ["<sup>2</sup> A/80/1."]])
def test_a_note_goes_on_at_the_foot_of_the_next_page_with_a_rule_and_without(ruled: str, more: list[str]) -> None:
    first, rest = "<sup>1</sup> See the report of the Secretary-General on lamps and", "on all who keep them, annex."
    notes = {0: [first], 1: [rest, *more]}
    press = Press(notes=notes, ruled=ruled or "drawn")
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", "Welcomes the report<sup>1</sup> of the keepers;")
    press.turn()
    press.operative("2.", f"Decides to look{'<sup>2</sup>' if more else ''} at lamps again at its next session.")
    pages = press.pages() if ruled else [replace(page, rules=()) for page in press.pages()]
    found = read_pages(*pages)
    texts = ["See the report of the Secretary-General on lamps and on all who keep them, annex."]
    assert [note.text for note in found.footnotes] == texts + ["A/80/1."] * len(more)
    assert [paragraph.text for paragraph in found.paragraphs[2:]] == [
        "Decides to look at lamps again at its next session."
    ]
    assert list(found.warnings) == []


def test_what_is_struck_out_in_a_note_is_kept_apart_in_it() -> None:
    press = Press(notes={0: ["<sup>1</sup> See the  report on lamps.", "<sup>2</sup> A/80/1."]})
    press.paragraph("<i>The General Assembly</i>,")
    press.operative("1.", "Welcomes the report<sup>1</sup> and what was said of it.<sup>2</sup>")
    (page,) = press.pages()
    notes = [line for line in page.lines if "report on" in line.text]
    notes[0].struck = ((10, "second"),)
    footnotes = read_pages(replace(page, remarks=frozenset({STRUCK_OUT}))).footnotes
    assert [(note.text, note.struck) for note in footnotes] == [
        ("See the report on lamps.", ((7, "second"),)),
        ("A/80/1.", ()),
    ]
