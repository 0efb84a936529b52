"""Footnotes whose marks are printed as word processors print them: ¹, [1] and (1), raised or not."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Resolution
from tests.extraction.press import LEFT, NOTE_LEADING, NOTE_SIZE, Press, line

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
