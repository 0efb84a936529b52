"""How much memory and processor time a process uses, and how much memory it may hold."""

from __future__ import annotations

import contextlib
import sys

import psutil

ADDRESS_SPACE_FACTOR = 3
"""Address space that a process may reserve, as a multiple of the memory it may hold: libraries reserve far more."""

BEHIND_OTHERS = 10
"""How far down the list of processes one is that works in the background, from 0 to 19."""


def memory_of(pid: int) -> int:
    """Bytes of memory that a process holds; 0 when it has gone."""
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def seconds_used(pid: int) -> float:
    """Seconds of processor time that a process has used so far; 0 when it has gone."""
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def give_way() -> None:
    """Let all other programs have the processor first."""
    priority = getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", BEHIND_OTHERS)  # Windows has classes instead
    with contextlib.suppress(psutil.Error, OSError):
        psutil.Process().nice(priority)


def limit_own_memory(most: int) -> None:
    """Let the system refuse this process memory beyond the ceiling, where the system can (not on Windows).

    The supervisor's watch works everywhere but looks only now and then; this one cannot be outrun.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is no such module on Windows

    with contextlib.suppress(ValueError, OSError):  # macOS refuses
        resource.setrlimit(resource.RLIMIT_AS, (most * ADDRESS_SPACE_FACTOR, most * ADDRESS_SPACE_FACTOR))
