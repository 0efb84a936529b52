"""How a running job says how far it is and learns that it is not wanted any more."""

from __future__ import annotations

import time

from desktop_app.worker.channel import Channel
from desktop_app.worker.envelopes import Cancel, Progress

SECONDS_BETWEEN = 0.03
"""Progress is told no more often than a window shows it."""


class NoLongerWantedError(Exception):
    """The job was cancelled."""


class JobReport:
    """The line from a running job to the window."""

    def __init__(self, line: Channel, number: int):
        self._line = line
        self._number = number
        self._told = 0.0

    def progress(self, done: int, total: int) -> None:
        """Say how much is done, and raise ``NoLongerWantedError`` when the job is not wanted any more."""
        if self._cancelled():
            raise NoLongerWantedError
        now = time.monotonic()
        if now - self._told >= SECONDS_BETWEEN or done == total:
            self._told = now
            self._line.send(Progress(self._number, done, total))

    def _cancelled(self) -> bool:
        cancelled = False
        while self._line.has_message():
            message = self._line.receive()
            cancelled |= isinstance(message, Cancel) and message.number == self._number
        return cancelled
