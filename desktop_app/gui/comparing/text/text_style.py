"""How words are set: face, size, and the look of each mark, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QTextBlockFormat, QTextCharFormat, QTextOption

from desktop_app.gui.parts.isolated import among, layout_direction
from desktop_app.gui.theme.colours import Colours
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.runs import Run
from desktop_app.resolution.language import Language

NOTE_SIZE = 0.87
LINE_HEIGHT = 116.0
PASSAGE_GAP = 7
NOTE_GAP = 5
INDENT = 18


class TextStyle:
    """The formats for the texts of one version."""

    def __init__(self, colours: Colours, font: QFont, language: Language) -> None:
        self._colours = colours
        self._upright = not language.script.has_italics
        self.font = font
        self.right_to_left = language.right_to_left

    def option(self) -> QTextOption:
        """Direction and wrapping of the text."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)  # Qt takes it for the side where the text begins.
        option.setTextDirection(layout_direction(self.right_to_left))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def block(self, passage: Passage, first: bool) -> QTextBlockFormat:
        """The format of a passage."""
        block = QTextBlockFormat()
        block.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        gap = NOTE_GAP if passage.role is Role.NOTE else PASSAGE_GAP
        block.setTopMargin(0 if first else gap)
        indent = INDENT * max(passage.level, 0) if passage.role is Role.BODY else 0
        block.setLeftMargin(0 if self.right_to_left else indent)
        block.setRightMargin(indent if self.right_to_left else 0)
        return block

    def run(self, run: Run, role: Role, quiet: bool) -> QTextCharFormat:
        """The format of a run."""
        looks = self.plain(quiet)
        looks.setFontItalic(run.italic and not self._upright)
        weight = (
            QFont.Weight.DemiBold if role is Role.HEADING or (run.italic and self._upright) else QFont.Weight.Normal
        )
        looks.setFontWeight(weight)
        if role is Role.NOTE:
            looks.setFontPointSize(self.font.pointSizeF() * NOTE_SIZE)
        self._mark(looks, run.mark)
        if run.marker:
            looks.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return looks

    def link(self, number: str, mark: Mark) -> QTextCharFormat:
        """The format that makes a link; dashed, for a line under words says that they are new."""
        looks = QTextCharFormat()
        looks.setAnchor(True)
        looks.setAnchorHref(number)
        if mark is Mark.PLAIN:
            looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            looks.setUnderlineColor(self._colour("muted"))
        return looks

    def note_block(self) -> QTextBlockFormat:
        """The format of a note of the reader's own under a text."""
        block = self.block(Passage(Role.NOTE, ()), first=False)
        (block.setRightMargin if self.right_to_left else block.setLeftMargin)(INDENT)
        return block

    def noted(self) -> QTextCharFormat:
        """The format of the words of a note of the reader's own."""
        looks = self.said("warning")
        looks.setBackground(self._colour("warning_back"))
        return looks

    def own(self, words: str) -> str:
        """Words of the window in a text, as one piece where the text runs the other way."""
        return among(words, self.right_to_left)

    def remark(self, words: str) -> str:
        """A remark of the window under a text."""
        return f"›  {self.own(words)}"

    def marked(self, mark: Mark) -> QTextCharFormat:
        """The format of words with a mark, outside the text of a version."""
        looks = self.plain()
        self._mark(looks, mark)
        return looks

    def plain(self, quiet: bool = False) -> QTextCharFormat:
        """The format of words without a mark."""
        looks = QTextCharFormat()
        looks.setForeground(self._colour("muted" if quiet else "text"))
        return looks

    def badge(self) -> QTextCharFormat:
        """The format of what the program says in the text of a moved paragraph."""
        looks = self.said("moved")
        looks.setBackground(self._colour("moved_back"))
        looks.setFontWeight(QFont.Weight.DemiBold)
        return looks

    def said(self, colour: str = "muted") -> QTextCharFormat:
        """The format of the program's own words among those of the resolution."""
        looks = QTextCharFormat()
        looks.setForeground(self._colour(colour))
        looks.setFontFamilies([QFontInfo(QFont()).family()])
        looks.setFontPointSize(self.font.pointSizeF() * NOTE_SIZE)
        return looks

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._colours, name))

    def _mark(self, looks: QTextCharFormat, mark: Mark) -> None:
        if mark is Mark.PLAIN:
            return
        name = {Mark.REMOVED: "removed", Mark.ADDED: "added"}.get(mark, "routine")
        colour = self._colour(name)
        looks.setForeground(colour)
        looks.setBackground(self._colour(f"{name}_back"))
        if mark in {Mark.REMOVED, Mark.ROUTINE_REMOVED}:
            looks.setFontStrikeOut(True)
        if mark is Mark.REMOVED:
            return
        styles = QTextCharFormat.UnderlineStyle
        looks.setUnderlineStyle(styles.SingleUnderline if mark is Mark.ADDED else styles.DotLine)
        looks.setUnderlineColor(colour)
