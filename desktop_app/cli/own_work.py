"""The user's own notes, ticks and links by hand, for a call that asks for them with ``--mine``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.cli.console import complain
from desktop_app.comparison.model import Side
from desktop_app.markup.own_notes import OwnAdditions, additions_of
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import HandChoice, placed_notes, text_name
from desktop_app.store.paths import state_folder
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair
from desktop_app.tasks.task_error import TaskError


@dataclass(frozen=True)
class OwnWorkOnFiles:
    """What goes with a file that is written (``None`` for nothing), and the links that a comparison follows."""

    additions: OwnAdditions | None = None
    choices: tuple[HandChoice, ...] = ()


NOTHING_OF_MINE = OwnWorkOnFiles()
"""For a call that does not ask for them."""


def own_work_on(versions: Sequence[Resolution]) -> OwnWorkOnFiles:
    """What the user added to one resolution, or to two that are compared; what cannot be read of it is told."""
    state = State(state_folder())
    state.listen(lambda message: complain(TaskError(message)))
    try:
        names = [text_name(version) for version in versions]
        sides = (Side.NEW,) if len(versions) == 1 else tuple(Side)
        notes = {
            side: placed_notes(state.notes.of(name), version.paragraphs)
            for side, name, version in zip(sides, names, versions, strict=True)
        }
        if len(versions) == 1:
            return OwnWorkOnFiles(additions_of(notes))
        pair = TextPair(names[0].digest, names[1].digest, names[0].symbol, names[1].symbol)
        return OwnWorkOnFiles(additions_of(notes, state.ticks.of(pair)), state.hand_links.of(pair))
    finally:
        state.close()
