"""Notes and flags on the paragraphs of the resolution that is read."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.notes.note_editor import NoteEditor
from desktop_app.gui.notes.note_session import NoteSession
from desktop_app.gui.parts.own_phrases import FLAG_ACTIONS
from desktop_app.gui.parts.own_work import OwnWork, UndoSteps
from desktop_app.gui.parts.tab import Handlers
from desktop_app.gui.reading.captions import citation_of
from desktop_app.gui.reading.structure_list import StructureList
from desktop_app.resolution.anchor import AnchoredText
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import Flag, OwnNote, PlacedNotes, TextName, text_name


class ReadingNotes(QObject):
    """Shows the notes in the structure, and does to the paragraph that is chosen there what the actions ask for."""

    changed = Signal()

    def __init__(
        self, own: OwnWork, placed: PlacedNotes, structure: StructureList, editor: NoteEditor, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._own, self._structure, self._editor = own, structure, editor
        self.placed = placed
        structure.show_notes(self.placed.at)
        own.notes_changed.connect(self._take)

    @property
    def steps(self) -> UndoSteps:
        """What was done to this text, to be undone."""
        return self._own.steps_of(self._name.digest)

    def handlers(self) -> Handlers:
        """What the actions of the window do; none on notes while no paragraph is chosen."""
        undoing: Handlers = {"undo": self.steps.undo, "redo": self.steps.redo}
        if self._position() is None:
            return undoing
        flags = {name: partial(self.flag, flag) for name, flag in FLAG_ACTIONS.items()}
        return {**undoing, "note": self.write, **flags}

    def checked(self) -> frozenset[str]:
        """The flags that are up on the paragraph that is chosen."""
        up = {note.flag for note in self._notes()}
        return frozenset(name for name, flag in FLAG_ACTIONS.items() if flag in up)

    def write(self) -> None:
        """Let the reader write a note on the paragraph that is chosen."""
        position = self._position()
        if position is not None:
            paragraph = self._resolution.paragraphs[position]
            self._editor.begin(self._session(position), citation_of(paragraph))

    def flag(self, flag: Flag) -> None:
        """Put this flag up on the paragraph that is chosen in place of any other, or take it down."""
        position = self._position()
        if position is not None:
            self._editor.finish()
            session = self._session(position)
            session.keep(session.words, None if session.flag is flag else flag)
            session.end()

    @property
    def _resolution(self) -> Resolution:
        return self._structure.structure.resolution

    def _position(self) -> int | None:
        entry = self._structure.entry()
        return entry.position if entry else None

    def _notes(self) -> tuple[OwnNote, ...]:
        position = self._position()
        return () if position is None else self.placed.at.get(position, ())

    def _session(self, position: int) -> NoteSession:
        return NoteSession(self._own, self.steps, self._name, self._text.anchor(position), self._notes())

    def _take(self) -> None:
        self.placed = self._own.notes_on(self._resolution)
        self._structure.show_notes(self.placed.at)
        self.changed.emit()

    @cached_property
    def _text(self) -> AnchoredText:
        return AnchoredText(self._resolution.paragraphs)

    @cached_property
    def _name(self) -> TextName:
        return text_name(self._resolution)
