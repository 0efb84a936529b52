"""A resolution as a document to print: title, facts, numbered paragraphs, footnotes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.gui.dialogs.printing import own_words
from desktop_app.gui.parts.facts import facts_of, name_of
from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.reading.captions import caption_of
from desktop_app.gui.theme.faces import text_font
from desktop_app.markup.set_off import set_off
from desktop_app.markup.tables import set_apart
from desktop_app.resolution.language import Language, language_of
from desktop_app.resolution.model import Kind, Paragraph, Resolution

POINTS = 10.5
HANG, INDENT = 44.0, 18.0


def printed(resolution: Resolution) -> QTextDocument:
    """The document, black on white, in the direction of its language."""
    document = QTextDocument()
    language = language_of(resolution)
    document.setDefaultFont(text_font(POINTS, language=language))
    option = document.defaultTextOption()
    backwards = language.right_to_left
    option.setTabStopDistance(HANG)
    option.setTextDirection(layout_direction(backwards))
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.insertText(f"{name_of(resolution)}  {resolution.metadata.title or ''}", _bold(1.3))
    cursor.insertBlock(own_words(2), QTextCharFormat())
    cursor.insertText(facts_of(resolution), _small())
    for paragraph in resolution.paragraphs:
        if paragraph.kind is not Kind.TITLE:  # It is printed above already.
            _paragraph(cursor, paragraph, language)
    for note in resolution.footnotes:
        _block(cursor, HANG, 3, backwards)
        cursor.insertText(f"{note.marker}\t{note.text}", _small())
    return document


def _paragraph(cursor: QTextCursor, paragraph: Paragraph, language: Language) -> None:
    backwards, caption = language.right_to_left, caption_of(paragraph)
    _block(cursor, HANG + INDENT * paragraph.level if caption else 0, 7, backwards)
    if caption:
        cursor.insertText(f"{caption}\t", _bold(0.85))
    heading = paragraph.kind is Kind.HEADING
    stretches = set_off(paragraph)
    marks = {call.at: call.marker for call in paragraph.calls}
    text, done = set_apart(paragraph), 0
    for edge in sorted({*(edge for stretch in stretches for edge in stretch), *marks, len(text)}):
        looks = _bold(1.0) if heading else QTextCharFormat()
        if any(start <= done < end for start, end in stretches):
            _set_off(looks, language)
        cursor.insertText(text[done:edge], looks)
        if edge in marks:
            cursor.insertText(marks[edge], _raised())
        done = edge


def _block(cursor: QTextCursor, hang: float, above: float, backwards: bool) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    (block.setRightMargin if backwards else block.setLeftMargin)(hang)
    block.setTextIndent(-min(hang, HANG))
    cursor.insertBlock(block, QTextCharFormat())


def _set_off(looks: QTextCharFormat, language: Language) -> None:
    if not language.script.has_italics:
        looks.setFontWeight(QFont.Weight.DemiBold)
    else:
        looks.setFontItalic(True)


def _bold(factor: float) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    style.setFontPointSize(POINTS * factor)
    return style


def _small() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontPointSize(POINTS * 0.85)
    return style


def _raised() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return style
