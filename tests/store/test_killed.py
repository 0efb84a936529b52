"""A process that is killed costs nothing that was confirmed, and the next one starts.

Eight kills in the usual run; ``RESOLUTE_KILLS=100`` makes it a hundred.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.resolution.message import Message
from desktop_app.store.database import open_database
from desktop_app.store.schema import USER_DATA
from desktop_app.store.state import State
from desktop_app.store.ticks import adding_old
from desktop_app.store.user_data import NAME
from desktop_app.store.versioned_file import VersionedFile
from tests.store.killed import PAIR, TEXT, change

ROOT = Path(__file__).parents[2]
POINTS = 6 if "RESOLUTE_KILLS" not in os.environ else 40
KILLS = int(os.environ.get("RESOLUTE_KILLS", "8"))
OLD_KEYS = [f"{number:016x}" for number in range(60)]


class Ticking:
    """A process that ticks, or does more; ``confirmed`` is what it said was kept."""

    def __init__(self, folder: Path, name: str, action: str = "tick") -> None:
        self.process = start(f"killed.{action}(Path({str(folder)!r}), {name!r})")
        self.confirmed: list[str] = []

    def read(self, lines: int) -> None:
        assert self.process.stdout is not None
        self.confirmed += [self.process.stdout.readline().strip() for _ in range(lines)]

    def kill(self) -> None:
        """Kill it, and read what it confirmed until then."""
        self.process.kill()
        rest, _ = self.process.communicate()
        self.confirmed += [line for line in rest.split("\n")[:-1] if line]


def start(code: str) -> subprocess.Popen[str]:
    """Start a process that can call the functions of ``killed.py``."""
    lines = f"from pathlib import Path\nfrom tests.store import killed\n{code}"
    return subprocess.Popen([sys.executable, "-c", lines], stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_every_tick_that_was_confirmed_is_kept_whenever_processes_are_killed(tmp_path: Path) -> None:
    chance = random.Random()
    ticking = [Ticking(tmp_path, f"window{number}") for number in range(2)]
    confirmed: list[str] = []
    for number in range(KILLS):
        ticking[0].read(chance.randint(1, 20))
        ticking[0].kill()
        confirmed += ticking[0].confirmed
        ticking = [ticking[1], Ticking(tmp_path, f"again{number}")]
    for process in ticking:
        process.read(1)
        process.kill()
        confirmed += process.confirmed
    state = State(tmp_path)
    told: list[Message] = []
    state.listen(told.append)
    kept = {anchor.cite for tick in state.ticks.of(PAIR) for anchor in tick.old}
    state.close()
    assert (told, [line for line in confirmed if line.startswith("told")]) == ([], [])
    assert len(confirmed) > KILLS
    assert set(confirmed) - kept == set()


def test_no_note_and_no_link_is_lost_whenever_a_window_is_killed(tmp_path: Path) -> None:
    """Two windows work at a time; each note was changed once, and of a change half done either wording is there."""
    chance = random.Random()
    working = [Ticking(tmp_path, f"window{number}", "work") for number in range(2)]
    confirmed: list[str] = []
    for number in range(KILLS):
        working[0].read(chance.randint(1, 8))
        working[0].kill()
        confirmed += working[0].confirmed
        working = [working[1], Ticking(tmp_path, f"again{number}", "work")]
    for process in working:
        process.read(1)
        process.kill()
        confirmed += process.confirmed
    state = State(tmp_path)
    told: list[Message] = []
    state.listen(told.append)
    notes = [note.id for note in state.notes.of(TEXT)]
    links = {choice.made for choice in state.hand_links.of(PAIR)}
    ticks = {anchor.cite for tick in state.ticks.of(PAIR) for anchor in tick.old}
    state.close()
    assert (told, [line for line in confirmed if line.startswith("told")]) == ([], [])
    assert set(confirmed) - links == set(confirmed) - ticks == set()
    assert {f"{line}-1" for line in confirmed} - set(notes) == set()
    assert len(notes) == len({note.rsplit("-", 1)[0] for note in notes})


def killed_all_over(action: str, points: int, prepare: Callable[[], None]) -> Iterator[int]:
    """Kill an action at points that are spread evenly over its lines; ``prepare`` comes before each."""
    prepare()
    done, _ = start(f"killed.end_at_line(-1, lambda: {action})").communicate()
    lines = int(done.split()[-2])
    assert lines > points
    for line in range(1, lines + 1, (lines - 1) // (points - 1)):
        prepare()
        ended = start(f"killed.end_at_line({line}, lambda: {action})")
        assert (ended.communicate()[0], ended.returncode) == ("", 9)
        yield line


def emptied(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()


def test_killed_while_the_first_files_are_taken_over_all_is_there_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "state"

    def prepare() -> None:
        emptied(folder)
        VersionedFile(folder / "ticks.json", 1).write({PAIR.old_key: OLD_KEYS})
        VersionedFile(folder / "places.json", 1).write({"key": {"page": 3}})
        VersionedFile(folder / "recent.json", 1).write({"entries": [{"files": ["a.pdf"], "symbols": ["A"]}]})

    for line in killed_all_over(f"killed.State(Path({str(folder)!r})).close()", POINTS, prepare):
        state = State(folder)
        state.listen(lambda message, line=line: pytest.fail(f"{message} (killed at line {line})"))  # type: ignore[misc]
        assert state.ticks.old_keys(PAIR) == set(OLD_KEYS), line
        assert state.places.of("key") == {"page": 3}, line
        assert len(state.recents.all()) == 1, line
        state.close()


def test_killed_while_the_database_is_migrated_all_is_there_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "state"

    def prepare() -> None:
        emptied(folder)
        old = open_database(folder / NAME, replace(USER_DATA, migrations=USER_DATA.migrations[:1])).database
        old.write(adding_old(PAIR.old_key, OLD_KEYS))
        old.close()

    for line in killed_all_over(f"killed.State(Path({str(folder)!r})).close()", POINTS, prepare):
        state = State(folder)
        state.ticks.add(PAIR, [change("new")])
        assert state.ticks.old_keys(PAIR) == set(OLD_KEYS), line
        assert state.ticks.of(PAIR) == (change("new"),), line
        state.close()


def test_killed_while_a_file_is_written_the_old_one_is_there_or_the_new(tmp_path: Path) -> None:
    folder = tmp_path / "config"

    def prepare() -> None:
        emptied(folder)
        VersionedFile(folder / "settings.json", 1).write({"theme": "light"})

    for _ in killed_all_over(f"killed.write_settings(Path({str(folder)!r}))", POINTS, prepare):
        file = VersionedFile(folder / "settings.json", 1)
        assert file.read()["theme"] in ("light", "dark")
        assert file.notice is None
