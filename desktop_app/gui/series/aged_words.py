"""Words of a paragraph in a text document, tinted by the version that they came with, or as a redline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextLine

from desktop_app.gui.parts.parting import parting
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.history_steps import StepWords
from desktop_app.markup.marks import Mark
from desktop_app.markup.three_way import DRAFT, NOW
from desktop_app.series.model import AgedRun, History, Lineage

PALEST, DARKEST = 0.12, 0.42
"""How much of the accent, from 0 to 1, the words of the second and of the newest version are tinted with."""


def tint(version: int, versions: int, theme: Theme) -> QColor:
    """The ground of the words that came with a version; that of the first is the page's own."""
    surface, accent = theme.colour("surface"), theme.colour("accent")
    if version == 0:
        return surface
    share = PALEST + (DARKEST - PALEST) * version / max(1, versions - 1)
    return _between(surface, accent, share)


def aged_runs(history: History, lineage: Lineage, version: int) -> list[AgedRun]:
    """The words of a paragraph in a version by age, its pieces one after the other."""
    runs: list[AgedRun] = []
    for position in lineage.positions[version]:
        own = history.ages[version][position]
        runs += [AgedRun(" ", own[0].version), *own] if runs and own else own
    return runs


def insert_aged(cursor: QTextCursor, runs: Iterable[AgedRun], versions: int, theme: Theme) -> None:
    """Write words, underlined and tinted where they came later than with the first version."""
    for run in runs:
        looks = QTextCharFormat()
        looks.setForeground(theme.colour("text"))
        if run.version:
            looks.setBackground(tint(run.version, versions, theme))
            looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            looks.setUnderlineColor(theme.colour("accent"))
        cursor.insertText(run.text, looks)


def insert_step(cursor: QTextCursor, words: Iterable[StepWords], theme: Theme) -> None:
    """Write a redline: removed words struck through, new ones underlined, what rolled forward in grey and dotted."""
    before = Mark.PLAIN
    for part in words:
        if blank := parting(before, part.mark):
            cursor.insertText(blank, QTextCharFormat())
        cursor.insertText(part.text, _looks(part.mark, theme))
        before = part.mark


def insert_roles(cursor: QTextCursor, runs: Sequence[AgedRun], since: Sequence[StepWords], theme: Theme) -> None:
    """Write the adopted text: words of the draft in the colour of new ones, later ones in that of moved ones.

    ``since`` is the step from the draft; the words that went with it are struck through where they stood.
    """
    removed = _removed_at(since)
    at = 0
    for run in runs:
        ends = sorted(place for place in removed if at <= place < at + len(run.text))
        for start, end in pairwise([at, *ends, at + len(run.text)]):
            if start in removed:
                cursor.insertText(removed.pop(start), _looks(Mark.REMOVED, theme))
            cursor.insertText(run.text[start - at : end - at], _role_looks(run.version, theme))
        at += len(run.text)
    for words in removed.values():
        cursor.insertText(words, _looks(Mark.REMOVED, theme))


def units(text: str) -> int:
    """The length of a text in UTF-16 units, by which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def insert_boxes(start: QTextCursor, spans: Iterable[tuple[int, int]]) -> list[QTextCursor]:
    """Set words that are still open in bold, and return them; ``spans`` are offsets from where ``start`` is."""
    looks = QTextCharFormat()
    looks.setFontWeight(QFont.Weight.Bold)
    boxes = []
    for first, last in spans:
        box = QTextCursor(start)
        box.setPosition(start.position() + first)
        box.setPosition(start.position() + last, QTextCursor.MoveMode.KeepAnchor)
        box.mergeCharFormat(looks)
        boxes.append(box)
    return boxes


def rects_of(words: QTextCursor) -> Iterator[QRectF]:
    """The rectangles of words in their document, in its coordinates: one for each line that they are on."""
    document = words.document()
    block = document.findBlock(words.selectionStart())
    while block.isValid() and block.position() < words.selectionEnd():
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        first, last = (place - block.position() for place in (words.selectionStart(), words.selectionEnd()))
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if start < end:
                sides = sorted((_x(line, start), _x(line, end)))
                yield QRectF(sides[0], line.y(), sides[1] - sides[0], line.height()).translated(corner)
        block = block.next()


def _x(line: QTextLine, offset: int) -> float:
    """Where on a line the cursor is before a character; Qt returns the offset, too."""
    found = cast("float | tuple[float, int]", line.cursorToX(offset))
    return found[0] if isinstance(found, tuple) else found


def _removed_at(words: Sequence[StepWords]) -> dict[int, str]:
    """The removed words by the offset in the new text where they stood."""
    found: dict[int, str] = {}
    at = 0
    for part in words:
        if part.mark is Mark.REMOVED:
            found[at] = found.get(at, "") + part.text
        elif part.mark is not Mark.ROUTINE_REMOVED:
            at += len(part.text)
    return found


def _role_looks(version: int, theme: Theme) -> QTextCharFormat:
    looks = QTextCharFormat()
    name = {DRAFT: "added", NOW: "moved"}.get(version, "text")
    looks.setForeground(theme.colour(name))
    if name != "text":
        looks.setBackground(theme.colour(f"{name}_back"))
        looks.setFontUnderline(True)
    return looks


def _looks(mark: Mark, theme: Theme) -> QTextCharFormat:
    looks = QTextCharFormat()
    name = {Mark.ADDED: "added", Mark.REMOVED: "removed", Mark.PLAIN: "text"}.get(mark, "routine")
    looks.setForeground(theme.colour(name))
    if name in {"added", "removed"}:
        looks.setBackground(theme.colour(f"{name}_back"))
    looks.setFontStrikeOut(mark in {Mark.REMOVED, Mark.ROUTINE_REMOVED})
    if mark is Mark.ADDED:
        looks.setFontUnderline(True)
    elif mark is Mark.ROUTINE:
        looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    return looks


def _between(first: QColor, second: QColor, share: float) -> QColor:
    pairs = [(first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue())]
    return QColor(*(round(one + (other - one) * share) for one, other in pairs))
