"""What the reader adds: notes, ticks and links by hand, as all tabs of the window share them, with what undoes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.resolution.anchor import ChangeAnchor
from desktop_app.resolution.own_work import HandChoice, OwnNote, PlacedNotes, TextName, placed_notes, text_name
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair, Ticks

if TYPE_CHECKING:
    from desktop_app.resolution.model import Resolution

MOST_STEPS = 200
"""So many of the latest steps can be undone."""
ROLES = 3
"""Base, draft and adopted: of more texts or fewer, none has a role."""


@dataclass(frozen=True)
class UndoStep:
    """Something that was done, and how it is undone and done again."""

    undo: Callable[[], None]
    redo: Callable[[], None]


class UndoSteps:
    """What was done in the tabs of one text or pair of texts; it outlives a tab that is made anew."""

    def __init__(self) -> None:
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []

    def add(self, step: UndoStep) -> None:
        """Remember a step that has just been done; what was undone before cannot be done again any more."""
        self._done = [*self._done, step][-MOST_STEPS:]
        self._undone.clear()

    def undo(self) -> bool:
        """Undo the latest step; return whether there was one."""
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append(step)
        step.undo()
        return True

    def redo(self) -> bool:
        """Do again what was undone last; return whether there was something."""
        if not self._undone:
            return False
        step = self._undone.pop()
        self._done.append(step)
        step.redo()
        return True


class OwnWork(QObject):
    """Keeps what the reader adds, and tells every tab of it."""

    notes_changed = Signal()
    ticks_changed = Signal()
    links_changed = Signal(object)  # TextPair
    roles_changed = Signal(object)  # the frozenset of the digests of three texts

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self._steps: dict[frozenset[str], UndoSteps] = {}

    @property
    def ticks(self) -> Ticks:
        """Where ticks last."""
        return self._state.ticks

    def steps_of(self, *digests: str) -> UndoSteps:
        """What was done in the tabs of these texts."""
        return self._steps.setdefault(frozenset(digests), UndoSteps())

    def notes_on(self, resolution: Resolution) -> PlacedNotes:
        """The notes on a text, by the positions of its paragraphs."""
        found = self._state.notes.of(text_name(resolution))
        return placed_notes(found, resolution.paragraphs) if found else PlacedNotes({})

    def all_notes(self) -> tuple[OwnNote, ...]:
        """Every note on any text."""
        return self._state.notes.all()

    def replace_notes(self, gone: Sequence[OwnNote], added: Sequence[OwnNote]) -> None:
        """Put notes in the place of others."""
        self._state.notes.replace(gone, added)
        self.notes_changed.emit()

    def set_read(self, pair: TextPair, changes: Sequence[ChangeAnchor], is_read: bool) -> None:
        """Tick changes off as read, or take the ticks back."""
        if is_read:
            self.ticks.add(pair, changes)
        else:
            self.ticks.remove(pair, changes)
        self.ticks_changed.emit()

    def choices_of(self, pair: TextPair) -> tuple[HandChoice, ...]:
        """The links of these two texts that were made or cut by hand."""
        return self._state.hand_links.of(pair)

    def change_links(self, pair: TextPair, gone: Iterable[HandChoice], added: Iterable[HandChoice]) -> None:
        """Take choices about links back, and keep others."""
        self._state.hand_links.replace(pair, gone, added)
        self.links_changed.emit(pair)

    def roles_of(self, versions: Iterable[Resolution]) -> tuple[Resolution, ...] | None:
        """Three versions as base, draft and adopted, as the reader said.

        None of them where they are to have no roles, ``None`` where the reader said nothing.
        """
        named = {version.text_digest: version for version in versions}
        kept = self._state.roles.of(named) if len(named) == ROLES else None
        return None if kept is None else tuple(named[digest] for digest in kept)

    def set_roles(self, versions: Iterable[Resolution], in_order: Sequence[Resolution] | None) -> None:
        """Keep what ``roles_of`` is to say of these versions."""
        texts = frozenset(version.text_digest for version in versions)
        self._state.roles.keep(texts, None if in_order is None else [version.text_digest for version in in_order])
        self.roles_changed.emit(texts)


def pair_of(old: Resolution, new: Resolution) -> TextPair:
    """Two texts as the store knows them."""
    names: tuple[TextName, TextName] = (text_name(old), text_name(new))
    return TextPair(names[0].digest, names[1].digest, names[0].symbol, names[1].symbol)
