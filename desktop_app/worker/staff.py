"""The processes of the program: one for each desk, with what is special about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.tasks.messages.request import Desk
from desktop_app.worker.backlog import Backlog, NewestFirst
from desktop_app.worker.crash_reports import tidy
from desktop_app.worker.envelopes import Event
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.loop import Surroundings, do_requests
from desktop_app.worker.shared_data import SharedBuffer
from desktop_app.worker.supervisor import Supervisor


def supervisor_of(desk: Desk, notify: Callable[[Event], object], limits: ProcessLimits, logs: Path) -> Supervisor:
    """Start the process of a desk; its crash reports go to ``logs``."""
    draws = desk is Desk.PAGES
    buffer = SharedBuffer() if draws else None
    surroundings = Surroundings(limits, logs, buffer.name if buffer else None)
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


def _tidy(logs: Path, pid: int, code: int | None) -> None:
    tidy(logs, pid, f"ended with code {code}")
