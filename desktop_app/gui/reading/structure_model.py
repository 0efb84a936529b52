"""The structure of a resolution as a Qt list: which rows are in sight, and what a screen reader says of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.own_phrases import note_line
from desktop_app.gui.reading.captions import caption_of, part_caption
from desktop_app.gui.reading.outline import OutlineEntry, outline_of, unfolded
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import OwnNote

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class StructureModel(QAbstractListModel):
    """Rows of one resolution; ``entry`` gives what a row shows."""

    def __init__(self, resolution: Resolution, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.resolution = resolution
        self.notes: Mapping[int, Sequence[OwnNote]] = {}
        self._entries = outline_of(resolution)
        self._folded = frozenset(entry.key for entry in self._entries if entry.key == "footnotes")
        self._rows = unfolded(self._entries, self._folded)

    @guarded(int)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows are in sight."""
        return 0 if parent.isValid() else len(self._rows)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, for keys typed in the list, for copying and for the screen reader."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self._spoken(self._rows[index.row()])

    def entry(self, row: int) -> OutlineEntry:
        """What a row shows."""
        return self._rows[row]

    def is_folded(self, entry: OutlineEntry) -> bool:
        """Whether what belongs under the entry is hidden."""
        return entry.key in self._folded

    @property
    def folded(self) -> frozenset[str]:
        """The keys of all folded entries."""
        return self._folded

    def fold(self, keys: Collection[str]) -> None:
        """Fold exactly the entries with these keys."""
        known = frozenset(entry.key for entry in self._entries if entry.foldable)
        self.beginResetModel()
        self._folded = known & frozenset(keys)
        self._rows = unfolded(self._entries, self._folded)
        self.endResetModel()

    def toggle(self, entry: OutlineEntry) -> None:
        """Fold an entry, or unfold it."""
        self.fold(self._folded ^ {entry.key})

    def fold_all(self) -> None:
        """Fold everything that folds."""
        self.fold([entry.key for entry in self._entries if entry.foldable])

    def row_of_paragraph(self, position: int) -> int:
        """The row of a paragraph; what hides it is unfolded."""
        return self.row_of_key(f"paragraph {position}")

    def row_of_key(self, key: str) -> int:
        """The row of the entry with that key; what hides it is unfolded."""
        return self._row_of(next(entry for entry in self._entries if entry.key == key))

    def row_of_note(self, marker: str) -> int | None:
        """The row of a footnote; what hides it is unfolded. ``None`` where there is no such note."""
        found = next((entry for entry in self._entries if entry.note and entry.note.marker == marker), None)
        return self._row_of(found) if found else None

    def _row_of(self, entry: OutlineEntry) -> int:
        if not self._folded.isdisjoint(entry.folds):
            self.fold(self._folded - frozenset(entry.folds))
        return self._rows.index(entry)

    def _spoken(self, entry: OutlineEntry) -> str:
        if entry.note:
            return f"{entry.note.marker} {entry.note.text}"
        if entry.position is None:
            return part_caption(entry)
        paragraph = self.resolution.paragraphs[entry.position]
        return "; ".join((f"{caption_of(paragraph)} {paragraph.text}".strip(), *self.own_lines(entry)))

    def own_lines(self, entry: OutlineEntry) -> tuple[str, ...]:
        """The reader's own notes on what a row shows, a line for each."""
        return tuple(map(note_line, self.notes.get(-1 if entry.position is None else entry.position, ())))
