"""The list of changes as Qt's views and screen readers take it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.counted import Counted
from desktop_app.gui.comparing.phrases import concern_name, kind_name, said, translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import from_to, with_commas
from desktop_app.gui.parts.messages import cite_words, words_of
from desktop_app.gui.parts.own_phrases import note_line
from desktop_app.markup.cites import in_its_place, row_cites
from desktop_app.markup.groups import ChangeGroup
from desktop_app.markup.headlines import BETWEEN, Words
from desktop_app.markup.listing import ChangeEntry, ListOrder
from desktop_app.markup.marks import Mark
from desktop_app.text.isolates import enclosed

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


class ChangesModel(QAbstractListModel):
    """One entry for each change that the filters leave, or for a group of them; ``ROW`` gives the row it stands for.

    There are none until ``fill`` lists them.
    """

    def __init__(self, state: ReadingState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._entries: tuple[ChangeEntry, ...] = ()
        self._words: dict[int, Words] = {}
        state.filters_changed.connect(self.fill)
        state.list_changed.connect(self.fill)
        state.ticks_changed.connect(self._ticked)
        state.notes_changed.connect(self._noted)

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:
        """How many changes are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def fill(self) -> None:
        """List the changes that are to be listed now."""
        self.beginResetModel()
        self._entries = self._state.entries()
        self._words.clear()
        self.endResetModel()

    def number_of(self, row: int) -> int | None:
        """The entry of a row, if it is one of the changes shown: its own, or the head of its group."""
        own = (number for number, entry in enumerate(self._entries) if entry.row == row and entry.group is None)
        heads = (number for number, entry in enumerate(self._entries) if entry.group and row in entry.group.rows)
        return next(own, next(heads, None))

    def group_at(self, number: int) -> ChangeGroup | None:
        """The group that an entry is the head of, or stands below."""
        heads = (entry.group for entry in reversed(self._entries[: number + 1]) if entry.group)
        return next(heads, None) if self._entries[number].inside else self._entries[number].group

    def entry(self, number: int) -> ChangeEntry:
        """What stands at a place of the list."""
        return self._entries[number]

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or the entry in words for a screen reader."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ROW:
            return entry.row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(entry)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_read(entry) else Qt.CheckState.Unchecked
        return None

    def is_read(self, entry: ChangeEntry) -> bool:
        """Whether a change was ticked off as read, or every one of a group."""
        return all(map(self._state.is_read, entry.group.rows if entry.group else (entry.row,)))

    def numbers(self, entry: ChangeEntry) -> str:
        """The old number and the new one, the place that both share once; of a group, in how many paragraphs it is."""
        if entry.group:
            return Counted().same_change(len(entry.group.rows))
        old, new = (row_cites(self._state.comparison, self._state.rows[entry.row], side) for side in Side)
        return from_to(cite_words(old), cite_words(in_its_place(old, new)))

    def kind(self, entry: ChangeEntry) -> str:
        """Of which kind a change is; where the most important come first, what it concerns stands before.

        The head of a group says what it is instead.
        """
        if entry.group:
            return ""
        kind = kind_name(self._state.marked.main_kind(entry.row))
        concern = self._state.marked.concern(entry.row) if self._state.order is ListOrder.IMPORTANCE else None
        return f"{concern_name(concern)} · {kind}" if concern else kind

    def words(self, entry: ChangeEntry) -> tuple[tuple[Mark, str], ...]:
        """The words of the change, made when first asked for, in the language of the window."""
        if entry.group:
            return tuple(_words_of(entry.group))
        row = entry.row
        gone = self._state.marked.reason_gone(row) if self._state.order is ListOrder.GONE else None
        told = self._told(row)
        return ((Mark.PLAIN, enclosed(words_of(gone))), *told) if gone else told

    def _told(self, row: int) -> tuple[tuple[Mark, str], ...]:
        if row not in self._words:
            self._words[row] = self._state.marked.headline(row)
        return said(self._words[row])

    def note(self, row: int) -> str:
        """The reader's notes on a row in one line; empty where there is none."""
        return " · ".join(map(note_line, self._state.notes_of(row).own))

    def _spoken(self, entry: ChangeEntry) -> str:
        words = " ".join(text for _, text in self.words(entry))
        read = translate("Comparing", "read") if self.is_read(entry) else ""
        parts = (self.kind(entry), self.numbers(entry), words, self.note(entry.row), read)
        return with_commas(parts)

    def _ticked(self) -> None:
        if self._state.unread_only and self._entries != self._state.entries():
            self.fill()
        elif self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def _noted(self) -> None:
        """A line more or less makes an entry another height."""
        if self._entries:
            self.layoutChanged.emit()


def _words_of(group: ChangeGroup) -> Iterator[tuple[Mark, str]]:
    """What gave way to what in every paragraph of a group."""
    for number, (old, new) in enumerate(group.changes):
        if number:
            yield Mark.PLAIN, BETWEEN
        yield from ((mark, text) for mark, text in ((Mark.REMOVED, old), (Mark.ADDED, new)) if text)
