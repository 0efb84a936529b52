"""The processes of the program: one for each desk, with what is special about it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.store.paths import config_folder, data_folder
from desktop_app.tasks.messages.request import Desk
from desktop_app.worker.backlog import Backlog, NewestFirst
from desktop_app.worker.crash_reports import tidy
from desktop_app.worker.enclosure.doors import Permits
from desktop_app.worker.envelopes import Event
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.loop import Surroundings, do_requests
from desktop_app.worker.shared_data import SharedBuffer
from desktop_app.worker.supervisor import Supervisor


def supervisor_of(desk: Desk, notify: Callable[[Event], object], limits: ProcessLimits, logs: Path) -> Supervisor:
    """Start the process of a desk; its crash reports go to ``logs``."""
    draws = desk is Desk.PAGES
    buffer = SharedBuffer() if draws else None
    surroundings = Surroundings(limits, logs, buffer.name if buffer else None, permits_of(desk))
    return Supervisor(
        desk.value,
        do_requests,
        (surroundings, desk),
        notify,
        limits=limits,
        backlog=NewestFirst(limits.waiting_renders) if draws else Backlog(),
        buffer=buffer,
        ended=partial(_tidy, logs),
    )


def permits_of(desk: Desk) -> Permits:
    """What the process of a desk may do when it has closed itself in.

    That of the library opens no document, but lists the folders of the user, tells files by their digests, and writes
    its index.
    """
    if desk is not Desk.LIBRARY:
        return Permits()
    own = (data_folder(), config_folder())
    for folder in own:  # one that is not there yet could not be permitted
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
    return Permits(readable=(Path(Path.cwd().anchor),), writable=own)


def _tidy(logs: Path, pid: int, code: int | None) -> None:
    tidy(logs, pid, f"ended with code {code}")
