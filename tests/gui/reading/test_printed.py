"""A resolution on paper: title and facts, each paragraph under its number, italics, raised note marks, footnotes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextFragment

from desktop_app.gui.reading.printed import printed
from desktop_app.resolution.model import Kind, Zone
from tests.gui.conftest import made_up, paragraph

pytestmark = pytest.mark.usefixtures("language")


def blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def block_with(document: QTextDocument, beginning: str) -> QTextBlock:
    return next(block for block in blocks(document) if block.text().startswith(beginning))


def fragments(block: QTextBlock) -> list[QTextFragment]:
    iterator, found = block.begin(), []
    while not iterator.atEnd():
        found.append(iterator.fragment())
        iterator += 1
    return found


def words_with(block: QTextBlock, alignment: QTextCharFormat.VerticalAlignment) -> str:
    pieces = fragments(block)
    return "".join(piece.text() for piece in pieces if piece.charFormat().verticalAlignment() is alignment)


def test_symbol_title_and_facts_head_it_and_the_title_is_not_repeated() -> None:
    document = printed(made_up(80))
    lines = [block.text() for block in blocks(document)]
    assert lines[0] == "A/RES/80/9  Safety of ferries"
    assert lines[1].startswith("Session 80 · Agenda item 22")
    assert lines[2] == "The General Assembly,"
    assert "Safety of ferries" not in lines[1:]


def test_every_paragraph_follows_its_number_and_footnotes_behind_their_markers() -> None:
    document = printed(made_up(80, operative=2))
    lines = [block.text() for block in blocks(document)]
    assert lines[-8:] == [
        "OP 1\tInvites Member States to inspect ferry number 1 before each crossing;",
        "OP 2\tInvites Member States to inspect ferry number 2 before each crossing;",
        *(f"{number}\tSee A/80/{number}." for number in range(1, 7)),
    ]


def test_note_marks_are_raised_where_they_are_called() -> None:
    document = printed(made_up(80))
    block = block_with(document, "PP 3")
    assert block.text() == "PP 3\tRecalling its resolution 77/9 on the safety of ferries3,"
    assert words_with(block, QTextCharFormat.VerticalAlignment.AlignSuperScript) == "3"


def test_opening_words_are_set_off_as_the_language_does() -> None:
    english, arabic = printed(made_up(80)), printed(made_up(80, language="ar"))
    pieces = fragments(block_with(english, "OP 1"))
    assert "".join(piece.text() for piece in pieces if piece.charFormat().fontItalic()) == "Invites"
    assert not any(piece.charFormat().fontItalic() for piece in fragments(block_with(arabic, "OP 1")))


def test_sub_paragraphs_are_set_in_and_headings_have_no_number() -> None:
    item = replace(paragraph("OP 1 (a)", Kind.ITEM, Zone.OPERATIVE, "The first;"), label="(a)", level=1)
    document = printed(replace(made_up(80), paragraphs=(*made_up(80).paragraphs, item)))
    outer, inner = block_with(document, "OP 1\t"), block_with(document, "(a)\t")
    assert inner.blockFormat().leftMargin() > outer.blockFormat().leftMargin()
    assert block_with(document, "Ferries on lakes").blockFormat().leftMargin() == 0


@pytest.mark.parametrize(("language", "backwards"), [("en", False), ("ar", True)])
def test_it_runs_as_its_language_does(language: str, backwards: bool) -> None:
    document = printed(made_up(80, language=language))
    direction = Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    assert document.defaultTextOption().textDirection() is direction
    margins = block_with(document, "OP 1").blockFormat()
    assert (margins.rightMargin() > 0, margins.leftMargin() > 0) == (backwards, not backwards)
