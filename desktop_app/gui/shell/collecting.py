"""Collects garbage in the window's thread alone, and gives back the memory of what was closed."""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

EVERY_MS = 1000
"""Milliseconds between two looks at what has come into being lately."""
AFTER_MS = 1500
"""Milliseconds between closing a tab and looking through the memory, when the reader has turned to something else."""
LATEST_MS = 5000
"""Milliseconds after which closing one tab after the other does not put that off any more."""


class Collecting(QObject):
    """Collects garbage from its start to its end, where Python by itself would do so in any thread.

    Python looks for garbage wherever something is made, in the threads that listen to the readers too. A timer or a
    widget that dies there is not taken off Qt's lists, and the next event for it ends the program.

    Documents are put out of the collector's sight when they come in, since looking through one takes longer than
    painting a page (see ``worker/transport.py``); with them goes what refers to them. It looks there ``soon``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._often = QTimer(self, interval=EVERY_MS)
        self._often.timeout.connect(collect_young)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(collect)
        self._waiting = QElapsedTimer()

    def start(self) -> None:
        """Let no other thread collect from now on."""
        gc.disable()
        self._often.start()

    def soon(self) -> None:
        """Collect everything when some time has gone by without another call of this, but not too late."""
        if not self._timer.isActive():
            self._waiting.start()
        if self._waiting.elapsed() < LATEST_MS:
            self._timer.start()

    def end(self) -> None:
        """Let Python collect by itself again: the threads of the readers have ended."""
        self._often.stop()
        self._timer.stop()
        gc.enable()


def collect_young() -> None:
    """Look through the oldest generation that Python would look through by itself now, if any."""
    due = [
        number
        for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > most
    ]
    if due:
        gc.collect(due[-1])


def collect() -> None:
    """Look through everything once, then put what is left out of sight again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
