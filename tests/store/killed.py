"""What runs in the processes that ``test_killed.py`` kills; it loads nothing but the store."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_app.resolution.anchor import Anchor, ChangeAnchor
from desktop_app.resolution.message import Message
from desktop_app.resolution.own_work import Flag, HandChoice, HandKind, OwnNote, TextName
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair
from desktop_app.store.versioned_file import VersionedFile

PAIR = TextPair("old words", "new words", old_key="00000000000000aa")
TEXT = TextName("new words")


def change(name: str) -> ChangeAnchor:
    return ChangeAnchor((Anchor(name, f"Urges {name}" * 20),), ())


def tick(folder: Path, name: str) -> None:
    """Tick one change after the other, and confirm each on a line of its own."""
    state = State(folder)
    state.listen(complain)
    number = 0
    while True:
        number += 1
        state.ticks.add(PAIR, [change(f"{name}-{number}")])
        say(f"{name}-{number}")


def work(folder: Path, name: str) -> None:
    """Tick, note and link one after the other, change each note once, and confirm each on a line of its own."""
    state = State(folder)
    state.listen(complain)
    number = 0
    while True:
        number += 1
        done = f"{name}-{number}"
        first, second = (OwnNote(f"{done}-{n}", TEXT, Anchor(done, "Urges"), done, Flag.ASK) for n in range(2))
        state.ticks.add(PAIR, [change(done)])
        state.notes.replace((), [first])
        state.notes.replace([first], [second])
        state.hand_links.replace(PAIR, (), [HandChoice(HandKind.LINK, change(done), done)])
        say(done)


def write_settings(folder: Path) -> None:
    VersionedFile(folder / "settings.json", 1).write({"theme": "dark"})


def complain(message: Message) -> None:
    say(f"told: {message}")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def end_at_line(number: int, action: Callable[[], object]) -> None:
    """Carry out an action, and end without a word at this line of the store, as if killed there; else print "done"."""
    count = 0

    def trace(frame: object, event: str, _: object) -> object:
        nonlocal count
        code = frame.f_code  # type: ignore[attr-defined]
        if "store" not in Path(code.co_filename).parts:
            return None
        count += event == "line"
        if count == number:
            os._exit(9)
        return trace

    sys.settrace(trace)  # type: ignore[arg-type]
    action()
    sys.settrace(None)
    say(f"done after {count} lines")
