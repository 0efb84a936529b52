"""Notes and flags on the rows of a comparison: written, put up and taken down, kept for the new version."""

from __future__ import annotations

from functools import cached_property, partial
from uuid import uuid4

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import number_of
from desktop_app.gui.notes.note_editor import NoteEditor
from desktop_app.gui.notes.note_session import NoteSession
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.own_phrases import FLAG_ACTIONS
from desktop_app.gui.parts.own_work import UndoStep
from desktop_app.gui.parts.tab import Handlers
from desktop_app.markup.own_notes import side_of
from desktop_app.resolution.anchor import Anchor, AnchoredText
from desktop_app.resolution.own_work import Flag, OwnNote, TextName, text_name


class Noting:
    """Does to the current row what the actions on notes ask for."""

    def __init__(self, state: ReadingState, editor: NoteEditor) -> None:
        self._state, self._editor = state, editor

    def handlers(self) -> Handlers:
        """What the actions of the window do; nothing while no row is chosen."""
        if self._state.current < 0:
            return {}
        flags = {name: partial(self.flag, flag) for name, flag in FLAG_ACTIONS.items()}
        offered = {"keep-note": self.keep_offered} if self._state.notes_of(self._state.current).offered else {}
        return {"note": self.write, **flags, **offered}

    def checked(self) -> frozenset[str]:
        """The flags that are up on the current row."""
        up = self._state.notes_of(self._state.current).flags if self._state.current >= 0 else ()
        return frozenset(name for name, flag in FLAG_ACTIONS.items() if flag in up)

    def write(self) -> None:
        """Let the reader write a note on the current row."""
        row = self._state.current
        side = side_of(self._state.rows[row])
        cite = number_of(self._state, row, side)
        if side is Side.OLD:
            cite = f"{name_of(self._state.comparison.old)}, {cite}"
        self._editor.begin(self._session(), cite)

    def flag(self, flag: Flag) -> None:
        """Put this flag up on the current row in place of any other, or take it down."""
        self._editor.finish()
        session = self._session()
        session.keep(session.words, None if session.flag is flag else flag)
        session.end()

    def keep_offered(self) -> None:
        """Keep the notes on the old version for the new one too."""
        state, own = self._state, self._state.own
        offered = state.notes_of(state.current).offered
        text, anchor = self._place()
        kept = [OwnNote(uuid4().hex, text, anchor, note.words, note.flag) for note in offered]
        own.replace_notes((), kept)
        state.steps.add(UndoStep(lambda: own.replace_notes(kept, ()), lambda: own.replace_notes((), kept)))

    def _session(self) -> NoteSession:
        state = self._state
        return NoteSession(state.own, state.steps, *self._place(), state.notes_of(state.current).own)

    def _place(self) -> tuple[TextName, Anchor]:
        """The text and the paragraph that a note on the current row is about."""
        row = self._state.rows[self._state.current]
        side = side_of(row)
        return self._names[side], self._texts[side].anchor(row.positions(side)[0])

    @cached_property
    def _texts(self) -> dict[Side, AnchoredText]:
        return {side: AnchoredText(self._state.comparison.version(side).paragraphs) for side in Side}

    @cached_property
    def _names(self) -> dict[Side, TextName]:
        return {side: text_name(self._state.comparison.version(side)) for side in Side}
