"""The page that says what the marks mean: the sign of each kind of change, and how words are marked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.kind_signs import paint_sign
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.on_screen import resize_on_screen
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.kinds import ChangeKind

SIGN = 18
"""Pixels of a sign."""


class MarksPage(QDialog):
    """A row for each kind of change, made from the table of kinds, and one for each way to mark words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("What the marks mean"))
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._add_marks()
        for kind in ChangeKind:
            self._add(self._sign(kind), words_of(kind.traits.title), words_of(kind.traits.meaning))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(close_button(self))
        resize_on_screen(self, 760, 620)

    def _add_marks(self) -> None:
        sample = self.tr("words")
        marks = (
            ("text-decoration: line-through", "removed", self.tr("Only the old version has them.")),
            ("text-decoration: underline", "added", self.tr("Only the new version has them.")),
            ("text-decoration: underline", "routine", self.tr("They differ in a way that needs no reading.")),
        )
        for style, colour, meaning in marks:
            shown = QLabel(f'<span style="{style}; color: {self._theme.colour(colour).name()}">{escape(sample)}</span>')
            self._add(shown, "", meaning)

    def _add(self, sign: QLabel, name: str, meaning: str) -> None:
        """Add a row: the sign, what it is called, what it means."""
        row = self._grid.rowCount()
        named, said = QLabel(name), QLabel(meaning)
        named.setProperty("strong", True)
        said.setWordWrap(True)
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(named, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(said, row, 2)

    def _sign(self, kind: ChangeKind) -> QLabel:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(round(SIGN * ratio), round(SIGN * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        paint_sign(painter, QPointF(SIGN / 2, SIGN / 2), SIGN - 2, kind, self._theme)
        painter.end()
        label = QLabel()
        label.setPixmap(drawn)
        label.setAccessibleName(words_of(kind.traits.title))
        return label
