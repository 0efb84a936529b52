"""The window's side of the reader processes: it hands each request to the process of its desk.

What starts a process takes as long to load as all else up to the first paint, so that it is loaded with the first one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.store.paths import log_folder
from desktop_app.tasks.messages.request import Desk, Request
from desktop_app.worker.limits import ProcessLimits

if TYPE_CHECKING:
    from desktop_app.gui.parts.jobs import Job, Jobs
    from desktop_app.worker.enclosure.doors import Door

AT_ONCE = (Desk.DOCUMENTS, Desk.PAGES)
"""The desks whose processes are started with the window; that of the library, with the first request to it."""


class Reader(QObject):
    """Does what the window asks for in separate processes, one for each desk. Every call returns at once.

    A process is started with the first request for its desk, or with ``warm_up``.
    """

    died = Signal(object)

    def __init__(self, parent: QObject | None = None, limits: ProcessLimits | None = None, logs: Path | None = None):
        super().__init__(parent)
        self._limits, self._logs = limits or ProcessLimits(), logs or log_folder() / "reader"
        self._desks: dict[Desk, Jobs] = {}
        self._closed = False

    @property
    def processes(self) -> tuple[int | None, ...]:
        """The process of each desk that has one."""
        desks = [desk for desk in Desk if desk in AT_ONCE or desk in self._desks]
        return tuple(self._desks[desk].pid if desk in self._desks else None for desk in desks)

    @property
    def open_doors(self) -> tuple[Door, ...] | None:
        """The doors that the system could not close for any process of documents; ``None`` until one has started."""
        from desktop_app.worker.enclosure.doors import Door  # noqa: PLC0415 - see above

        known = [self._desks[desk].open_doors for desk in AT_ONCE if desk in self._desks]
        told = [doors for doors in known if doors is not None]
        return tuple(door for door in Door if any(door in doors for doors in told)) if told else None

    def warm_up(self) -> None:
        """Start the processes that every tab needs, so that the first request need not wait for one."""
        for desk in () if self._closed else AT_ONCE:
            self._at(desk)

    def start(self, request: Request[Any]) -> Job:
        """Start a job whose ``succeeded`` carries the result of the request."""
        return self._at(request.desk).start(request)

    def close(self) -> None:
        """End the processes at once; none is started again."""
        self._closed = True
        for jobs in self._desks.values():
            jobs.close()

    def _at(self, desk: Desk) -> Jobs:
        from desktop_app.gui.parts.jobs import Jobs  # noqa: PLC0415 - see above

        if desk not in self._desks:
            self._desks[desk] = Jobs(desk, self._limits, self._logs, self)
            self._desks[desk].died.connect(self.died)
        return self._desks[desk]
