"""Edits become pieces that join back to both texts, with note marks and paragraph ends where they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Edit, Operation, Side
from desktop_app.comparison.natures.describe import describe_text
from desktop_app.export.word import pieces as module
from desktop_app.export.word.pieces import Piece, of_version
from desktop_app.markup.side_text import SideText, side_text
from desktop_app.resolution.model import Kind, NoteCall, Paragraph, Zone

WORDS = st.lists(st.sampled_from(["the", "States", "urges", "2024,", "lamps"]), min_size=1, max_size=6).map(" ".join)
TEXTS = st.lists(WORDS, min_size=1, max_size=3)


def side(*texts: str, calls: tuple[NoteCall, ...] = ()) -> SideText:
    paragraphs = [Paragraph("p", "P", Kind.TEXT, Zone.OPERATIVE, text, calls=calls) for text in texts]
    return side_text(paragraphs, range(len(texts)), Side.OLD)


def pieces_of(old: SideText, new: SideText, script: tuple[Edit, ...], linked: dict[str, str]) -> list[Piece]:
    calls = tuple(replace(call, side=Side.NEW) for call in new.calls)
    return module.pieces_of(old, replace(new, side=Side.NEW, calls=calls), script, linked)


def lines_of(pieces: list[Piece]) -> list[str]:
    return "".join(piece.text for piece in pieces).split("\n")


def shape(pieces: list[Piece]) -> str:
    """Pieces as one line: -old-, +new+, ^mark^, equal words as they are."""
    signs = {Operation.EQUAL: "", Operation.DELETE: "-", Operation.INSERT: "+"}
    shown = []
    for piece in pieces:
        text = f"^{piece.mark.old or ''}>{piece.mark.new or ''}^" if piece.mark else piece.text.replace("\n", "¶")
        shown.append(f"{signs[piece.operation]}{text}{signs[piece.operation]}")
    return "|".join(shown)


def edits(old: SideText, new: SideText) -> tuple[Edit, ...]:
    return describe_text(old.text, new.text, Context()).edits


@given(TEXTS, TEXTS)
def test_each_version_gets_its_paragraphs_back(old_texts: list[str], new_texts: list[str]) -> None:
    old, new = side(*old_texts), side(*new_texts)
    pieces = pieces_of(old, new, edits(old, new), {})
    for version, texts in ((Side.OLD, old_texts), (Side.NEW, new_texts)):
        assert lines_of(of_version(pieces, version)) == texts


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (side("a b"), side("a b"), "a b"),
        (side(), side("new"), "+new+"),
        (side("a b"), side("a", "b"), "a|- -|+¶+|b"),
        (side("a", "b"), side("a b"), "a|-¶-|+ +|b"),
        (side("a", "b"), side("a", "b"), "a|¶|b"),
    ],
)
def test_a_paragraph_end_of_one_side_is_a_blank_of_the_other(old: SideText, new: SideText, expected: str) -> None:
    assert shape(pieces_of(old, new, edits(old, new), {})) == expected


@pytest.mark.parametrize(
    ("linked", "expected"),
    [
        ({"3": "5"}, "lamps|^3>5^"),
        ({}, "lamps|-^3>^-|+^>5^+"),
    ],
)
def test_marks_of_one_note_at_one_place_are_one_mark(linked: dict[str, str], expected: str) -> None:
    old, new = side("lamps", calls=(NoteCall("3", 5),)), side("lamps", calls=(NoteCall("5", 5),))
    assert shape(pieces_of(old, new, (), linked)) == expected


def test_a_mark_stays_where_the_words_before_it_are_replaced() -> None:
    old, new = side("red", calls=(NoteCall("1", 3),)), side("blue", calls=(NoteCall("1", 4),))
    assert shape(pieces_of(old, new, edits(old, new), {"1": "1"})) == "-red-|+blue+|^1>1^"


def test_edits_of_other_texts_are_passed_over() -> None:
    script = (Edit(Operation.DELETE, "Treaty Series"), Edit(Operation.INSERT, "Ibid."))
    assert shape(pieces_of(side("Ibid., p. 2"), side("Ibid."), script, {})) == "-Ibid., p. 2-|+Ibid.+"
