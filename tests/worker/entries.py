"""Processes that misbehave in known ways, for the tests of the supervisor. The name of a file says how."""

from __future__ import annotations

import ctypes
import os
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.request import OnProgress, Request
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.loop import Surroundings, serve


@dataclass(frozen=True)
class Deed(Request[object]):
    """The request to do what the name of the file says; it has all the time that the limits allow."""

    path: Path

    @property
    def subject(self) -> str:
        return self.path.name

    @property
    def seconds_allowed(self) -> float:
        return float("inf")


def obey(connection: Connection[Any, Any], surroundings: Surroundings) -> None:
    """A process that does what the file name of a request says."""
    serve(connection, surroundings, lambda contents: do, "obedient")


def end_at_once(connection: Connection[Any, Any]) -> None:
    """A process that cannot even start."""


def do(request: Request[Any], progress: OnProgress) -> object:
    assert isinstance(request, Deed)
    return DEEDS[request.path.name](request.path, progress)


def say_own_number(_path: Path, _progress: OnProgress) -> int:
    return os.getpid()


def crash(_path: Path, _progress: OnProgress) -> None:
    ctypes.string_at(0)


def crash_once(path: Path, _progress: OnProgress) -> str:
    if (path.parent / "crashed").exists():
        return "done the second time"
    (path.parent / "crashed").touch()
    os._exit(1)


def loop(_path: Path, _progress: OnProgress) -> None:
    while True:
        pass


def loop_with_progress(_path: Path, progress: OnProgress) -> None:
    for done in range(100_000):
        progress(done, 100_000)
        time.sleep(0.01)


def hold_the_interpreter(_path: Path, _progress: OnProgress) -> None:
    """Do what a hanging call of a C library does: no other thread of the process runs any more."""
    ctypes.PyDLL(None).sleep(60)


def sleep(_path: Path, _progress: OnProgress) -> None:
    """Stand still while the process goes on to say that it is alive."""
    time.sleep(60)


def grow(_path: Path, _progress: OnProgress) -> None:
    """Grow slowly enough to be seen growing."""
    held = []
    while True:
        held.append(b"x" * 10_000_000)
        time.sleep(0.01)


def grow_at_once(_path: Path, _progress: OnProgress) -> int:
    return len(bytes(100_000_000_000))


def fail(path: Path, _progress: OnProgress) -> None:
    raise TaskError(Message("damaged", "{0} is damaged.", (path.name,)))


def err(_path: Path, _progress: OnProgress) -> None:
    raise KeyError("a fault of the program")


_DEEDS = (say_own_number, crash, crash_once, loop, loop_with_progress, hold_the_interpreter, sleep)
DEEDS = {deed.__name__: deed for deed in (*_DEEDS, grow, grow_at_once, fail, err)}
