"""Whether a process at work takes too long, says nothing any more, or holds too much memory."""

from __future__ import annotations

import time
from enum import Enum
from typing import Any

from desktop_app.tasks.messages.request import Request
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.memory import memory_of


class Fault(Enum):
    """Why a process has to be ended."""

    LATE = "late"
    SILENT = "silent"
    DEAF = "deaf"
    GREEDY = "greedy"


class Watch:
    """The times of one process and of the job that it has."""

    def __init__(self, limits: ProcessLimits) -> None:
        self._limits = limits
        self._ready = False
        self._begun = False
        self._heard = time.monotonic()
        self._deadline = float("inf")

    def job_handed_out(self, request: Request[Any]) -> None:
        """Count the time of a job from now."""
        self._begun = False
        self._heard = time.monotonic()
        self._deadline = self._heard + self._limits.seconds_for(request)

    def job_cancelled(self) -> None:
        """Give the job a last moment to end by itself."""
        self._deadline = time.monotonic() + self._limits.cancel_seconds

    def heard(self) -> None:
        """Take note that the process said something: first that it is ready, then signs of its job."""
        self._heard = time.monotonic()
        self._begun, self._ready = self._ready, True

    def fault(self, pid: int) -> Fault | None:
        """What is wrong with a process at work, if anything; ``DEAF`` when it never began with its job."""
        now = time.monotonic()
        if now > self._deadline:
            return Fault.LATE
        if now - self._heard > (self._limits.silence_seconds if self._ready else self._limits.start_seconds):
            return Fault.SILENT if self._begun else Fault.DEAF
        if memory_of(pid) > self._limits.memory:
            return Fault.GREEDY
        return None
