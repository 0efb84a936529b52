"""Processes that misbehave in known ways, for the tests of the supervisor. The name of a file says how."""

from __future__ import annotations

import ctypes
import os
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop_app.resolution.message import Message
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.job_report import JobReport
from desktop_app.worker.loop import Surroundings, serve
from desktop_app.worker.messages import ReadRequest, Request


def obey(connection: Connection[Any, Any], surroundings: Surroundings) -> None:
    """A process that does what the file name of a request says."""
    serve(connection, surroundings, lambda: do, "obedient")


def end_at_once(connection: Connection[Any, Any]) -> None:
    """A process that cannot even start."""


def do(request: Request, report: JobReport) -> object:
    assert isinstance(request, ReadRequest)
    return DEEDS[request.path.name](request.path, report)


def say_own_number(_path: Path, _report: JobReport) -> int:
    return os.getpid()


def crash(_path: Path, _report: JobReport) -> None:
    ctypes.string_at(0)


def crash_once(path: Path, _report: JobReport) -> str:
    if (path.parent / "crashed").exists():
        return "done the second time"
    (path.parent / "crashed").touch()
    os._exit(1)


def loop(_path: Path, _report: JobReport) -> None:
    while True:
        pass


def loop_with_progress(_path: Path, report: JobReport) -> None:
    for done in range(100_000):
        report.progress(done, 100_000)
        time.sleep(0.01)


def hold_the_interpreter(_path: Path, _report: JobReport) -> None:
    """Do what a hanging call of a C library does: no other thread of the process runs any more."""
    ctypes.PyDLL(None).sleep(60)


def grow(_path: Path, _report: JobReport) -> None:
    """Grow slowly enough to be seen growing."""
    held = []
    while True:
        held.append(b"x" * 10_000_000)
        time.sleep(0.01)


def grow_at_once(_path: Path, _report: JobReport) -> int:
    return len(bytes(100_000_000_000))


def fail(path: Path, _report: JobReport) -> None:
    raise TaskError(Message("damaged", "{0} is damaged.", (path.name,)))


def err(_path: Path, _report: JobReport) -> None:
    raise KeyError("a fault of the program")


_DEEDS = (say_own_number, crash, crash_once, loop, loop_with_progress, hold_the_interpreter)
DEEDS = {deed.__name__: deed for deed in (*_DEEDS, grow, grow_at_once, fail, err)}
