"""Words of a paragraph in a text document: what was found on a ground of its own, what differs as in a redline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.agreed_words import AgreedMark, AgreedRun
from desktop_app.resolution.language import Language


def marked_document(runs: Iterable[AgreedRun], theme: Theme, language: Language) -> QTextDocument:
    """A document of these words."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.text_font(language))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(layout_direction(language.right_to_left))
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    document.setDefaultTextOption(option)
    insert_marked(QTextCursor(document), runs, theme)
    return document


def insert_marked(cursor: QTextCursor, runs: Iterable[AgreedRun], theme: Theme) -> None:
    """Write words with their marks."""
    for run in runs:
        cursor.insertText(run.text, _looks(run.mark, theme))


def block_format(language: Language) -> QTextBlockFormat:
    """Paragraphs in the direction of the language."""
    block = QTextBlockFormat()
    block.setLayoutDirection(layout_direction(language.right_to_left))
    block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block


def _looks(mark: AgreedMark, theme: Theme) -> QTextCharFormat:
    looks = QTextCharFormat()
    names = {AgreedMark.NEW: "added", AgreedMark.GONE: "removed"}
    looks.setForeground(theme.colour(names.get(mark, "text")))
    if mark is AgreedMark.COMMON:
        looks.setBackground(theme.colour("find_back"))
        looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        looks.setUnderlineColor(theme.colour("edge"))
    elif mark is not AgreedMark.PLAIN:
        looks.setBackground(theme.colour(f"{names[mark]}_back"))
        looks.setFontStrikeOut(mark is AgreedMark.GONE)
        looks.setFontUnderline(mark is AgreedMark.NEW)
    return looks
