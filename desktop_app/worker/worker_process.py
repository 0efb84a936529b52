"""One process and the two threads that speak with it, so that no one waits for a process that hangs."""

from __future__ import annotations

import contextlib
import errno
import multiprocessing
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop_app.worker.codec import MOST_BYTES
from desktop_app.worker.handing_over import parcels
from desktop_app.worker.transport import dumps

CONTEXT = multiprocessing.get_context("spawn")
"""How processes are started: from nothing, so that none inherits threads or locks of the window."""
PATIENCE_SECONDS = 2.0
"""How long a killed process and its threads may take to be gone."""
MOST_WAITING = 8
"""Reports that wait to be taken in; a process that says more has to wait itself."""


@dataclass(frozen=True)
class Arrival:
    """What a process said, as it came; ``data`` is ``None`` when it has gone."""

    link: WorkerProcess
    data: bytes | None


class WorkerProcess:
    """A process that was started, its outgoing messages and what it says, put into ``inbox``."""

    def __init__(
        self, name: str, entry: Callable[..., None], arguments: tuple[Any, ...], inbox: Callable[[Arrival], None]
    ):
        ours, theirs = CONTEXT.Pipe()
        self._connection: Connection[Any, Any] = ours
        self._inbox = inbox
        self._room = threading.Semaphore(MOST_WAITING)
        self._outgoing: queue.SimpleQueue[Iterable[bytes] | None] = queue.SimpleQueue()
        self._process = CONTEXT.Process(target=entry, args=(theirs, *arguments), name=name, daemon=True)
        with _interrupts_held_back():
            self._process.start()
        theirs.close()
        self._threads = (
            threading.Thread(target=self._listen, name=f"{name}-listener", daemon=True),
            threading.Thread(target=self._speak, name=f"{name}-sender", daemon=True),
        )
        self._ended = False
        try:
            for thread in self._threads:
                thread.start()
        except RuntimeError as error:  # the system has room for the process, and none for its threads
            self._process.kill()
            raise BlockingIOError(errno.EAGAIN, str(error)) from error

    @property
    def pid(self) -> int:
        """The number that the system gave the process."""
        return self._process.pid or 0

    def taken(self) -> None:
        """Say that one report has been taken in, so that the next may come."""
        self._room.release()

    def send(self, message: object) -> None:
        """Send a message as soon as the process takes it; return at once."""
        self._outgoing.put(dumped(message))

    def hand_over(self, number: int, path: Path) -> None:
        """Send the content of a file to the job of this number, or why there is none; return at once."""
        self._outgoing.put(parcels(number, path))

    def end(self) -> int | None:
        """Kill the process, clear it away with its threads and return its exit code."""
        self._ended = True
        self._process.kill()
        self._process.join(PATIENCE_SECONDS)
        self._outgoing.put(None)
        self._room.release()
        for thread in self._threads:
            thread.join(PATIENCE_SECONDS)
        self._connection.close()
        return self._process.exitcode

    def _listen(self) -> None:
        # Whatever cannot be taken in means that the process is of no more use: half a report, one too long, or none.
        with contextlib.suppress(Exception):
            while not self._ended:
                self._inbox(Arrival(self, self._connection.recv_bytes(MOST_BYTES)))
                self._room.acquire()
        self._inbox(Arrival(self, None))

    def _speak(self) -> None:
        with contextlib.suppress(OSError):
            while (parts := self._outgoing.get()) is not None:
                for part in parts:
                    self._connection.send_bytes(part)


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Start a process deaf to Ctrl+C, which is for the window: while it loads itself, it would die of it, and say so.

    The tracker of shared memory comes first: Python up to 3.12 starts it with the first process, and then no longer
    holds the signal back.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def dumped(message: object) -> Iterator[bytes]:
    """The message as bytes, made when they are sent."""
    yield dumps(message)
