"""Whether a process at work takes too long, says nothing any more, stands still, or holds too much memory.

Time is the processor time of the process itself, so that a busy machine, on which it seldom has its turn, costs no
job. Only a process that hardly uses the processor is measured by the clock, and generously: it sleeps for ever, or
waits for a disk, a scanner of viruses, a file on a server.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from time import monotonic
from typing import Any

from desktop_app.tasks.messages.request import Request
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.usage import memory_of, seconds_used

LONGEST_LOOK = 2.0
"""Seconds between two looks at a process beyond which time does not count: it is looked at four times a second."""


class Fault(Enum):
    """Why a process has to be ended."""

    LATE = "late"
    SILENT = "silent"
    STILL = "still"
    DEAF = "deaf"
    GREEDY = "greedy"


@dataclass
class Spell:
    """A time that is measured: when it began by the clock, and what the process had used of the processor by then."""

    began: float
    used: float

    def is_over(self, now: Spell, seconds: float, limits: ProcessLimits) -> Fault | None:
        """``LATE`` when the process has used more than that since, ``STILL`` when it hardly uses the processor."""
        used, passed = now.used - self.used, now.began - self.began
        if used > seconds:
            return Fault.LATE
        return Fault.STILL if passed > seconds * limits.patience and used < passed * limits.least_share else None


class Watch:
    """The times of one process and of the job that it has."""

    def __init__(self, limits: ProcessLimits) -> None:
        self._limits = limits
        self._ready = False
        self._begun = False
        self._seconds = float("inf")
        self._ends_by = float("inf")
        self._clock, self._looked = 0.0, monotonic()
        self._job: Spell | None = None
        self._silence: Spell | None = None

    @property
    def begun(self) -> bool:
        """Whether the process has begun with its job."""
        return self._begun

    def job_handed_out(self, request: Request[Any]) -> None:
        """Wait for the process to begin with a job; the time of the job counts from then."""
        self._begun, self._job, self._silence = False, None, None
        self._seconds = self._limits.seconds_for(request)
        self._ends_by = float("inf")

    def job_cancelled(self) -> None:
        """Give the job a last moment to end by itself."""
        self._ends_by = monotonic() + self._limits.cancel_seconds

    def heard(self) -> None:
        """Take note that the process said something: first that it is ready, then signs of its job."""
        self._silence = None
        self._begun, self._ready = self._ready, True

    def fault(self, pid: int) -> Fault | None:
        """What is wrong with a process at work, if anything; ``DEAF`` when it never began with its job."""
        now = Spell(self._watched(), seconds_used(pid))
        self._silence = self._silence or now
        if self._begun:
            self._job = self._job or now
        if monotonic() > self._ends_by:
            return Fault.LATE
        late = self._job.is_over(now, self._seconds, self._limits) if self._job else None
        silent = self._silence.is_over(now, self._silence_allowed, self._limits)
        if late or silent:
            return late or self._silent(silent)
        return Fault.GREEDY if memory_of(pid) > self._limits.memory else None

    def _watched(self) -> float:
        """The clock, without the time when nobody looked: then the machine was asleep, or too busy even for that."""
        now = monotonic()
        self._clock += min(now - self._looked, LONGEST_LOOK)
        self._looked = now
        return self._clock

    @property
    def _silence_allowed(self) -> float:
        return self._limits.silence_seconds if self._ready else self._limits.start_seconds

    def _silent(self, fault: Fault | None) -> Fault:
        """What it means that a process says nothing."""
        if not self._begun:
            return Fault.DEAF
        return Fault.STILL if fault is Fault.STILL else Fault.SILENT
