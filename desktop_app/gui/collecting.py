"""Gives back the memory of what was closed."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

AFTER_MS = 1500
"""Milliseconds between closing a tab and looking through the memory, when the reader has turned to something else."""


class Collecting(QObject):
    """Collects garbage some time after a tab was closed.

    Documents are put out of the collector's sight when they come in, since looking through one takes longer than
    painting a page (see ``worker/transport.py``); with them goes what refers to them. This is when it looks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(collect)

    def soon(self) -> None:
        """Collect when some time has gone by without another call of this."""
        self._timer.start()


def collect() -> None:
    """Look through everything once, then put what is left out of sight again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
