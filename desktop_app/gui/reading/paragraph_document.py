"""The words of a paragraph or footnote as a text document: opening in italics, raised note marks, finds marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop_app.gui.parts.cited_links import SymbolLink
from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.set_off import set_off
from desktop_app.markup.tables import set_apart
from desktop_app.resolution.language import Language
from desktop_app.resolution.model import Kind, NoteCall, Paragraph
from desktop_app.text.isolates import enclosed

NOTE_LINK, SYMBOL_LINK = "note:", "symbol:"
NOTE_SIZE, NOTE_GAP = 0.87, 4
_CENTRED_LARGE = {Kind.TITLE: 1.12, Kind.HEADING: 1.0}


@dataclass(frozen=True)
class Highlight:
    """A stretch of the text that was found; ``here`` is the one that the reader is at."""

    start: int
    end: int
    here: bool = False


def paragraph_document(
    paragraph: Paragraph,
    theme: Theme,
    language: Language,
    highlights: Sequence[Highlight] = (),
    links: Sequence[SymbolLink] = (),
) -> QTextDocument:
    """The document of a paragraph; its note marks are links ``note:MARKER``, what it cites ``symbol:NUMBER``."""
    document = _empty(theme.text_font(language), language)
    base = QTextCharFormat()
    if paragraph.kind in _CENTRED_LARGE:
        base.setFontWeight(QFont.Weight.DemiBold)
    _insert(document, set_apart(paragraph), paragraph.calls, base, theme)
    _set_off(document, paragraph, language)
    _link(document, paragraph.calls, links, theme)
    _highlight(document, paragraph.calls, highlights, theme)
    return document


def note_document(
    text: str,
    theme: Theme,
    language: Language,
    highlights: Sequence[Highlight] = (),
    links: Sequence[SymbolLink] = (),
) -> QTextDocument:
    """The document of a footnote."""
    document = _empty(theme.text_font(language), language)
    _insert(document, text, (), QTextCharFormat(), theme)
    _link(document, (), links, theme)
    _highlight(document, (), highlights, theme)
    return document


def add_notes(document: QTextDocument, lines: Sequence[str], theme: Theme) -> None:
    """Put the reader's own notes under a paragraph, a line for each, in the window's face."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    looks = QTextCharFormat()
    looks.setFontFamilies([QFontInfo(QFont()).family()])
    looks.setFontPointSize(document.defaultFont().pointSizeF() * NOTE_SIZE)
    looks.setForeground(theme.colour("warning"))
    looks.setBackground(theme.colour("warning_back"))
    block = QTextBlockFormat()
    block.setTopMargin(NOTE_GAP)
    for line in lines:
        cursor.insertBlock(block, looks)
        cursor.insertText(f" {enclosed(line)} ", looks)


def _empty(font: QFont, language: Language) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(layout_direction(language.right_to_left))
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    document.setDefaultTextOption(option)
    return document


def _insert(document: QTextDocument, text: str, calls: Sequence[NoteCall], base: QTextCharFormat, theme: Theme) -> None:
    base.setForeground(theme.colour("text"))
    cursor = QTextCursor(document)
    done = 0
    for call in calls:
        cursor.insertText(text[done : call.at], base)
        cursor.insertText(call.marker, _note_mark(call, theme))
        done = call.at
    cursor.insertText(text[done:], base)


def _note_mark(call: NoteCall, theme: Theme) -> QTextCharFormat:
    mark = QTextCharFormat()
    mark.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    mark.setAnchor(True)
    mark.setAnchorHref(NOTE_LINK + call.marker)
    mark.setForeground(theme.colour("accent"))
    return mark


def _set_off(document: QTextDocument, paragraph: Paragraph, language: Language) -> None:
    """What the document sets off, in italics where the faces have them."""
    style = QTextCharFormat()
    if not language.script.has_italics:
        style.setFontWeight(QFont.Weight.DemiBold)
    else:
        style.setFontItalic(True)
    for start, end in set_off(paragraph):
        _merge(document, paragraph.calls, start, end, style)


def _link(document: QTextDocument, calls: Sequence[NoteCall], links: Sequence[SymbolLink], theme: Theme) -> None:
    for link in links:
        style = QTextCharFormat()
        style.setAnchor(True)
        style.setAnchorHref(SYMBOL_LINK + link.number)
        style.setForeground(theme.colour("accent"))
        style.setFontUnderline(True)
        _merge(document, calls, link.start, link.end, style)


def _highlight(
    document: QTextDocument, calls: Sequence[NoteCall], highlights: Sequence[Highlight], theme: Theme
) -> None:
    for found in highlights:
        style = QTextCharFormat()
        style.setBackground(QColor(theme.colours.find_back))
        if found.here:
            style.setBackground(QColor(theme.colours.accent))
            style.setForeground(QColor(theme.colours.on_accent))
        _merge(document, calls, found.start, found.end, style)


def _merge(document: QTextDocument, calls: Sequence[NoteCall], start: int, end: int, style: QTextCharFormat) -> None:
    """Set a stretch of the text in a style; the note marks standing in it stay as they are."""
    edges = sorted({start, end, *(call.at for call in calls if start < call.at < end)})
    for first, last in pairwise(edges):
        cursor = QTextCursor(document)
        cursor.setPosition(_shown(calls, first, after_marks=True))
        cursor.setPosition(_shown(calls, last, after_marks=False), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(style)


def _shown(calls: Sequence[NoteCall], offset: int, after_marks: bool) -> int:
    """The place in the document of an offset in the text, before or after the marks that stand there."""
    marks = (call.marker for call in calls if call.at < offset or (after_marks and call.at == offset))
    return offset + sum(len(marker) for marker in marks)
