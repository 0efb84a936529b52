"""A brief as a text document: for the window, for paper, and for the clipboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from desktop_app.gui.parts.isolated import isolated, layout_direction
from desktop_app.gui.parts.own_phrases import FLAG_SIGN
from desktop_app.gui.parts.parting import parting
from desktop_app.gui.theme.colours import Colours
from desktop_app.gui.theme.faces import text_font
from desktop_app.markup.brief_model import Brief, BriefEntry, BriefNote
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run
from desktop_app.resolution.language import language_of

POINTS, TITLE, HEADING, SMALL = 10.5, 1.35, 1.05, 0.9
"""The size of the words on paper, and how much larger or smaller the others are."""
NOTE_INDENT, GAP = 14.0, 9.0
COLOURS = {Mark.REMOVED: "removed", Mark.ADDED: "added"}


def brief_document(brief: Brief, colours: Colours, points: float = POINTS) -> QTextDocument:
    """The document of a brief in these colours."""
    return _Writer(brief, colours, points).document()


class _Writer:
    """Writes one brief."""

    def __init__(self, brief: Brief, colours: Colours, points: float) -> None:
        self._brief, self._colours, self._points = brief, colours, points
        self._language = language_of(brief.new)
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(text_font(points, language=self._language))
        self._cursor = QTextCursor(self._document)

    def document(self) -> QTextDocument:
        """The finished document."""
        brief = self._brief
        self._cursor.setBlockFormat(self._own_block(0))
        self._cursor.insertText(brief.title, self._own(TITLE, bold=True))
        self._line(brief.subtitle, self._own(SMALL, "muted"), 2)
        for section in brief.sections:
            self._heading(section.heading)
            for entry in section.entries:
                self._entry(entry)
        if brief.loose:
            self._heading(brief.loose_heading)
        for where, note in brief.loose:
            self._note(note, f"{isolated(where)}: ")
        if brief.left_out:
            self._line(brief.left_out, self._own(SMALL, "muted"), 2 * GAP)
        return self._document

    def _heading(self, words: str) -> None:
        block = self._own_block(2 * GAP)
        block.setHeadingLevel(2)
        self._cursor.insertBlock(block)
        self._cursor.insertText(words, self._own(HEADING, "accent", bold=True))

    def _entry(self, entry: BriefEntry) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(GAP)
        block.setLayoutDirection(layout_direction(self._language.right_to_left))
        self._cursor.insertBlock(block)
        self._cursor.insertText(f"{entry.cite}  ", self._own(0.95, bold=True))
        before = Mark.PLAIN
        for run in entry.runs:
            if blank := parting(before, run.mark):
                self._cursor.insertText(blank, QTextCharFormat())
            self._cursor.insertText(run.text, self._looks(run))
            before = run.mark
        for note in entry.notes:
            self._note(note)

    def _note(self, note: BriefNote, before: str = "") -> None:
        block = self._own_block(3)
        backwards = block.layoutDirection() == Qt.LayoutDirection.RightToLeft
        (block.setRightMargin if backwards else block.setLeftMargin)(NOTE_INDENT)
        self._cursor.insertBlock(block)
        self._cursor.insertText(f"{FLAG_SIGN} {before}{note.flag}", self._own(SMALL, "warning", bold=True))
        if note.text:
            self._cursor.insertText(f" — {isolated(note.text)}", self._own(SMALL, "warning"))

    def _line(self, words: str, looks: QTextCharFormat, above: float) -> None:
        self._cursor.insertBlock(self._own_block(above))
        self._cursor.insertText(words, looks)

    def _own_block(self, above: float) -> QTextBlockFormat:
        """The format of a block of the window's words, in the direction of the window."""
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLayoutDirection(QGuiApplication.layoutDirection())
        return block

    def _own(self, size: float, colour: str = "text", *, bold: bool = False) -> QTextCharFormat:
        looks = QTextCharFormat()
        looks.setFontFamilies([QGuiApplication.font().family()])
        looks.setFontPointSize(self._points * size)
        looks.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        looks.setForeground(self._colour(colour))
        return looks

    def _looks(self, run: Run) -> QTextCharFormat:
        """How the words of a version are set: italic where they are set off, their mark never by colour alone."""
        looks = QTextCharFormat()
        looks.setForeground(self._colour("text"))
        if run.italic and self._language.script.has_italics:
            looks.setFontItalic(True)
        elif run.italic:
            looks.setFontWeight(QFont.Weight.DemiBold)
        if run.mark is Mark.PLAIN:
            return looks
        looks.setForeground(self._colour(COLOURS.get(run.mark, "routine")))
        looks.setFontStrikeOut(run.mark in {Mark.REMOVED, Mark.ROUTINE_REMOVED})
        styles = QTextCharFormat.UnderlineStyle
        if run.mark is Mark.ADDED:
            looks.setUnderlineStyle(styles.SingleUnderline)
        elif run.mark is Mark.ROUTINE:
            looks.setUnderlineStyle(styles.DotLine)
        return looks

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._colours, name))


def framed(document: QTextDocument, margin: float) -> QTextDocument:
    """The document with a margin around its text, as on a sheet."""
    frame: QTextFrameFormat = document.rootFrame().frameFormat()
    frame.setMargin(margin)
    document.rootFrame().setFrameFormat(frame)
    return document
