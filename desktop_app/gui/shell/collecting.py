"""Collects garbage in the window's thread only, and frees the memory of what was closed."""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

EVERY_MS = 1000
"""Milliseconds between two collections of young objects."""
AFTER_MS = 1500
"""Milliseconds between closing a tab and a full collection, by when the reader has turned to something else."""
LATEST_MS = 5000
"""Milliseconds after which closing more tabs no longer postpones the full collection."""


class Collecting(QObject):
    """Collects garbage in the window's thread, from ``start`` to ``end``.

    Python itself collects in whichever thread creates an object, including those that listen to the readers. A timer
    or a widget that dies there is not removed from Qt's lists, and the next event for it ends the program.

    Documents are hidden from the collector (frozen) when they arrive, since going through one takes longer than
    painting a page (see ``worker/transport.py``); so is whatever refers to them. ``soon`` collects those too.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._often = QTimer(self, interval=EVERY_MS)
        self._often.timeout.connect(collect_young)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(collect)
        self._waiting = QElapsedTimer()

    def start(self) -> None:
        """From now on, collect in this thread only."""
        gc.disable()
        self._often.start()

    def soon(self) -> None:
        """Collect everything once no further call has come for a while, but within a bounded time."""
        if not self._timer.isActive():
            self._waiting.start()
        if self._waiting.elapsed() < LATEST_MS:
            self._timer.start()

    def end(self) -> None:
        """Let Python collect by itself again, now that the readers' threads have ended."""
        self._often.stop()
        self._timer.stop()
        gc.enable()


def collect_young() -> None:
    """Collect the oldest generation that Python itself would collect now, if any."""
    due = [
        number
        for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(due[-1])


def collect() -> None:
    """Collect everything once, then freeze what is left."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
