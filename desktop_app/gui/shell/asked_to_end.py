"""Ends the window in order when a terminal or the system asks for it: Ctrl+C, logging out, shutting down."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

from PySide6.QtCore import QCoreApplication

ASKING = ("SIGINT", "SIGTERM", "SIGHUP")
"""Of these signals, each that the system has; one that is ignored, as by nohup, stays so."""


@contextlib.contextmanager
def ending_when_asked() -> Iterator[None]:
    """Leave the event loop when such a signal comes, so that what follows it shuts the program down.

    Python handles a signal between two of its own instructions; the timer of ``Collecting`` sees to some each second.
    """
    numbers = [getattr(signal, name) for name in ASKING if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    heeded = {number: handler for number, handler in before.items() if handler != signal.SIG_IGN}
    for number in heeded:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in heeded.items():
            signal.signal(number, handler)


def _end(number: int, _frame: FrameType | None) -> None:
    """Leave the event loop, with the status that shells give to what a signal ended."""
    QCoreApplication.exit(128 + number)
