"""All notes of the reader's own, on whatever text, also on those whose paragraph is gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.isolated import isolated, with_commas
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.on_screen import resize_on_screen
from desktop_app.gui.parts.own_phrases import note_line
from desktop_app.resolution.own_work import OwnNote

LONGEST = 120
"""Characters of a paragraph that tell which one it was."""


class AllNotes(QDialog):
    """A list to look through and to copy."""

    def __init__(self, notes: Sequence[OwnNote], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All my notes"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.addItems([line_of(note) for note in notes])
        empty = QLabel(self.tr("There are no notes yet: M writes one on a paragraph."))
        empty.setProperty("muted", True)
        buttons = close_button(self)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setEnabled(bool(notes))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(map(line_of, notes))))
        column = QVBoxLayout(self)
        column.addWidget(self.list if notes else empty, 1)
        column.addWidget(buttons)
        resize_on_screen(self, 720, 480)


def line_of(note: OwnNote) -> str:
    """A note with where it is: "A/RES/80/229, OP 33: ⚑ ask — who pays? (Invites Member States …)"."""
    where = with_commas((note.text.symbol or "", cite_words(note.anchor.cite))) or "—"
    words = note.anchor.words
    shown = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
    return f"{isolated(where)}: {note_line(note)} ({isolated(shown)})"
