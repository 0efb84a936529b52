"""How long a process may be silent, how long any request may take, and how much memory a process may hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.tasks.messages.request import Request

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class ProcessLimits:
    """The limits of one process. Times in seconds of its own processor time; memory in bytes.

    Each request knows how long it may take by its size, and none may take more than ``longest_seconds``.
    ``silence_seconds`` is how long a process at work may say nothing; it says every second that it is not stuck, but
    for the time that MuPDF needs for one page. ``start_seconds`` is for its start, which takes less than one.
    A process that uses less than ``least_share`` of the processor stands still: it has ``patience`` times as long by
    the clock. On a machine with so many programs that it has its turn less often, nothing can be done.
    ``cancel_seconds`` is what a cancelled request has by the clock to end by itself before its process is ended.
    """

    longest_seconds: float = 300.0
    silence_seconds: float = 12.0
    start_seconds: float = 30.0
    patience: float = 5.0
    least_share: float = 0.02
    cancel_seconds: float = 1.0
    memory: int = 1_500 * MEGABYTE
    memory_check_seconds: float = 0.25
    waiting_renders: int = 32

    def seconds_for(self, request: Request[Any]) -> float:
        """How long this request may take before its process is considered hung."""
        return min(request.seconds_allowed, self.longest_seconds)

    def longest_by_clock(self, request: Request[Any]) -> float:
        """How long this request may take by the clock, however seldom its process has its turn."""
        return self.seconds_for(request) / self.least_share
