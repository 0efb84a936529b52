"""How a running job says how far it is and learns that it is not wanted any more."""

from __future__ import annotations

import time
from multiprocessing.connection import Connection
from typing import Any

from desktop_app.worker.messages import Cancel, Progress
from desktop_app.worker.transport import dumps, loads

SECONDS_BETWEEN = 0.03
"""Progress is told no more often than a window shows it."""


class NoLongerWantedError(Exception):
    """The job was cancelled."""


class Report:
    """The line from a running job to the window."""

    def __init__(self, connection: Connection[Any, Any], number: int):
        self._connection = connection
        self._number = number
        self._told = 0.0
        self._cancelled = False

    def progress(self, done: int, total: int) -> None:
        """Say how much is done, and raise ``NoLongerWantedError`` when the job is not wanted any more."""
        if self.cancelled():
            raise NoLongerWantedError
        now = time.monotonic()
        if now - self._told >= SECONDS_BETWEEN or done == total:
            self._told = now
            self._connection.send_bytes(dumps(Progress(self._number, done, total)))

    def cancelled(self) -> bool:
        """Whether the job is not wanted any more."""
        while self._connection.poll():
            message = loads(self._connection.recv_bytes())
            self._cancelled |= isinstance(message, Cancel) and message.number == self._number
        return self._cancelled
