"""A process closes itself in, as far as its system can."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.worker.enclosure.doors import Door, Permits, own_code


def close_in(permits: Permits) -> tuple[Door, ...]:
    """Give up all but these permits for good, and return the doors that the system could not close.

    To be called before a process has a second thread, and before it sees a document.
    """
    readable = (*own_code(), *permits.readable)
    closed: frozenset[Door] = frozenset()
    for close in _ways(readable, permits.writable):
        closed |= _done(close)
    return tuple(door for door in Door if door not in closed)


def _ways(readable: Sequence[Path], writable: Sequence[Path]) -> Sequence[Callable[[], frozenset[Door]]]:
    """What the system offers; loaded here, since each is for one system."""
    ways: list[Callable[[], frozenset[Door]]] = []
    if sys.platform == "linux":
        from desktop_app.worker.enclosure import landlock, seccomp  # noqa: PLC0415

        ways = [lambda: landlock.close_files(readable, writable), seccomp.close_calls]
    elif sys.platform == "darwin":
        from desktop_app.worker.enclosure import macos  # noqa: PLC0415

        ways = [lambda: macos.close_in(readable, writable)]
    elif sys.platform == "win32":
        from desktop_app.worker.enclosure import windows  # noqa: PLC0415

        # At the low level nothing of the user's can be written: not the index either, which one process writes.
        ways = [windows.enter_job] if writable else [windows.enter_job, windows.lower_integrity]
    return ways


def _done(close: Callable[[], frozenset[Door]]) -> frozenset[Door]:
    """The doors that are closed by this; none where the system refuses, or lacks it."""
    try:
        return close()
    except (OSError, AttributeError):
        return frozenset()
