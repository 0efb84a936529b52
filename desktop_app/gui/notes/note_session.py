"""Writing one note: what is typed is kept again and again, and the whole is one step to be undone."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from desktop_app.gui.parts.own_work import OwnWork, UndoStep, UndoSteps
from desktop_app.resolution.anchor import Anchor
from desktop_app.resolution.own_work import Flag, OwnNote, TextName


class NoteSession:
    """The notes on one paragraph while they are written; several become one when they are changed."""

    def __init__(
        self, own: OwnWork, steps: UndoSteps, text: TextName, anchor: Anchor, notes: Sequence[OwnNote]
    ) -> None:
        self._own, self._steps = own, steps
        self._text, self._anchor = text, anchor
        self._first = self._now = tuple(notes)

    @property
    def words(self) -> str:
        """What the notes say."""
        return "\n".join(note.words for note in self._now if note.words)

    @property
    def flag(self) -> Flag | None:
        """The first flag among them."""
        return next((note.flag for note in self._now if note.flag), None)

    def keep(self, words: str, flag: Flag | None) -> None:
        """Keep the note as it is now; one without words and flag is none."""
        words = words.strip()
        if (words, flag) == (self.words, self.flag):
            return
        gone = self._now
        is_any = bool(words or flag)
        self._now = (OwnNote(uuid4().hex, self._text, self._anchor, words, flag),) if is_any else ()
        self._own.replace_notes(gone, self._now)

    def end(self) -> None:
        """Make one step of all that was kept since the session began."""
        before, after, own = self._first, self._now, self._own
        if before != after:
            self._steps.add(
                UndoStep(lambda: own.replace_notes(after, before), lambda: own.replace_notes(before, after))
            )
            self._first = self._now
