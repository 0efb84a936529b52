"""Several resolutions under one number: a collection of statements in Akoma Ntoso."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.extraction.akn.document import NAMESPACE, NotAkomaNtosoError
from desktop_app.extraction.akn.read import resolution_of_xml
from desktop_app.resolution.model import Kind, Resolution

NOTE = "<authorialNote marker='{0}'><p>See A/80/{0}.</p></authorialNote>"


def statement(letter: str, title: str, note: int) -> str:
    titled = f"<docTitle>{title}</docTitle>" if title else ""
    return (
        f"<statement name='resolution'><preface><p><docNumber>{letter}</docNumber>{titled}</p></preface>"
        "<preamble><formula><p>The General Assembly,</p></formula>"
        f"<container><p>Recalling its lamps,{NOTE.format(note)}</p></container></preamble>"
        "<mainBody><paragraph><num>1.</num><content><p>Requests lamps;</p></content></paragraph>"
        "<paragraph><num>2.</num><content><p>Decides to go on.</p></content></paragraph></mainBody>"
        "<conclusions><p><inline name='adoptionMeeting'>50th plenary meeting</inline></p></conclusions></statement>"
    )


def collection(parts: Sequence[str], order: Sequence[int]) -> bytes:
    """A collection of statements, which names those of them that ``order`` gives, in that order."""
    named = "".join(f"<component><documentRef href='#comp_{n}'/></component>" for n in order)
    held = "".join(f"<component eId='comp_{n}'>{part}</component>" for n, part in enumerate(parts))
    return (
        f"<akomaNtoso xmlns='{NAMESPACE}'><documentCollection name='publication'>"
        "<meta><identification><FRBRExpression><FRBRlanguage language='eng'/></FRBRExpression></identification></meta>"
        "<coverPage><p><docNumber refersTo='#symbol'>A/RES/80/903 A-B</docNumber></p></coverPage>"
        "<preface><p><docNumber>80/903.</docNumber><docTitle>Lamps</docTitle></p></preface>"
        f"<collectionBody>{named}</collectionBody></documentCollection><components>{held}</components></akomaNtoso>"
    ).encode()


def read(*titles: str, order: Sequence[int] = (0, 1)) -> Resolution:
    letters = "ABCDEF"
    parts = [statement(letters[number], title, number + 1) for number, title in enumerate(titles)]
    return resolution_of_xml(collection(parts, order), "a.xml")


def test_each_part_is_complete_under_its_letter_and_its_title() -> None:
    found = read("Red lamps", "Blue lamps").paragraphs
    assert [(p.id, p.kind, p.text) for p in found[:7]] == [
        ("title", Kind.TITLE, "Lamps"),
        ("A.h1", Kind.HEADING, "A"),
        ("A.h2", Kind.HEADING, "Red lamps"),
        ("A.chapeau", Kind.CHAPEAU, "The General Assembly,"),
        ("A.pp1", Kind.PREAMBULAR, "Recalling its lamps,"),
        ("A.op1", Kind.OPERATIVE, "Requests lamps;"),
        ("A.op2", Kind.OPERATIVE, "Decides to go on."),
    ]
    assert [p.id for p in found[8:10]] == ["B.h1", "B.h2"]
    assert [p.cite for p in found if p.kind is Kind.OPERATIVE] == ["A, OP 1", "A, OP 2", "B, OP 1", "B, OP 2"]


def test_cover_notes_and_warnings_are_those_of_the_whole() -> None:
    resolution = read("Red lamps", "Blue lamps")
    assert (resolution.metadata.symbol, resolution.metadata.title) == ("A/RES/80/903 A-B", "Lamps")
    assert (resolution.metadata.language, resolution.metadata.meeting) == ("en", 50)
    assert [(note.marker, note.text) for note in resolution.footnotes] == [("1", "See A/80/1."), ("2", "See A/80/2.")]
    assert [p.notes for p in resolution.paragraphs if p.kind is Kind.PREAMBULAR] == [("1",), ("2",)]
    assert not resolution.warnings


@pytest.mark.parametrize(
    ("order", "letters"),
    [((0, 1, 2), "ABC"), ((2, 0, 1), "CAB"), ((1,), "BAC"), ((), "ABC"), ((1, 1, 0), "BAC"), ((7, 2), "CAB")],
)
def test_parts_stand_as_the_collection_names_them_and_none_is_lost(order: Sequence[int], letters: str) -> None:
    found = read("", "", "", order=order).paragraphs
    assert "".join(p.text for p in found if p.kind is Kind.HEADING) == letters


def test_decisions_in_one_file_are_named_by_their_numbers() -> None:
    parts = [statement("80/501.", "Appointments", 1), statement("80/502.", "Elections", 2)]
    found = resolution_of_xml(collection(parts, (0, 1)), "a.xml").paragraphs
    assert [p.id for p in found if p.kind is Kind.CHAPEAU] == ["80/501.chapeau", "80/502.chapeau"]


@pytest.mark.parametrize(
    "second", ["{0}", "<components><component eId='c'>{0}</component></components>"], ids=["beside", "component"]
)
def test_a_second_statement_is_not_lost(second: str) -> None:
    one, other = statement("80/903.", "Red lamps", 1), statement("80/904.", "Blue lamps", 2)
    xml = f"<akomaNtoso xmlns='{NAMESPACE}'>{one}{second.format(other)}</akomaNtoso>"
    found = resolution_of_xml(xml.encode(), "a.xml")
    named = [(p.kind, p.text) for p in found.paragraphs if "amps" in p.text and p.kind in (Kind.TITLE, Kind.HEADING)]
    assert named == [(Kind.TITLE, "Red lamps"), (Kind.HEADING, "Blue lamps")]
    assert [note.marker for note in found.footnotes] == ["1", "2"]


def test_a_collection_of_nothing_is_refused() -> None:
    with pytest.raises(NotAkomaNtosoError):
        resolution_of_xml(collection([], ()), "a.xml")


def lettered(line: str) -> Resolution:
    """A statement that is one of several resolutions under its number."""
    xml = statement("80/903.", "Lamps", 1).replace("</preface>", f"{line}</preface>")
    return resolution_of_xml(f"<akomaNtoso xmlns='{NAMESPACE}'>{xml}</akomaNtoso>".encode(), "a.xml")


@pytest.mark.parametrize(
    ("letter", "title", "headings"),
    [("A", "", ["A"]), ("B", "Red lamps", ["B", "Red lamps"]), ("باء", "", ["باء"]), ("Б", "", ["Б"])],
)
def test_one_of_several_may_have_a_file_of_its_own(letter: str, title: str, headings: list[str]) -> None:
    titled = f"<docTitle>{title}</docTitle>" if title else ""
    found = lettered(f"<p><docNumber refersTo='#letter'>{letter}</docNumber>{titled}</p>").paragraphs
    assert (found[0].id, found[0].label, found[0].text) == ("title", "80/903.", "Lamps")
    assert [p.text for p in found if p.kind is Kind.HEADING] == headings
    assert {p.part for p in found[1:]} == {letter}


def test_a_note_beside_the_letter_is_called_there() -> None:
    note = NOTE.format(7)
    found = lettered(f"<p><docNumber refersTo='#letter'>B</docNumber>{note}</p>")
    assert [(p.text, p.notes) for p in found.paragraphs if p.kind is Kind.HEADING] == [("B", ("7",))]


def test_a_title_may_be_in_two_pieces() -> None:
    found = lettered("<p><docTitle>and their keepers</docTitle></p>").paragraphs
    assert [p.text for p in found if p.kind is Kind.TITLE] == ["Lamps", "and their keepers"]
