"""The window's side of the reader processes: jobs as objects with signals, on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.store.paths import log_folder
from desktop_app.tasks.messages.request import Desk, Request
from desktop_app.worker.enclosure.doors import Door
from desktop_app.worker.envelopes import Cancelled, Died, Done, Event, Failed, Progress
from desktop_app.worker.limits import ProcessLimits

AT_ONCE = (Desk.DOCUMENTS, Desk.PAGES)
"""The desks whose processes are started with the window; that of the library, with the first request to it."""


class Job(QObject):
    """One piece of work. It ends in exactly one of ``succeeded``, ``failed`` and ``cancelled``.

    ``progressed`` carries how much is done and of how much; ``succeeded`` the result of the request; ``failed`` a
    ``Message``.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, cancel: Callable[[], None]):
        super().__init__()
        self._cancel = cancel

    def cancel(self) -> None:
        """Cancel the work; ``cancelled`` follows unless the job is just ending."""
        self._cancel()

    def take(self, event: Event) -> None:
        """Emit the signal for an event of this job."""
        if isinstance(event, Progress):
            self.progressed.emit(event.done, event.total)
        elif isinstance(event, Done):
            self.succeeded.emit(event.value)
        elif isinstance(event, Failed):
            self.failed.emit(event.message)
        elif isinstance(event, Cancelled):
            self.cancelled.emit()


class _Jobs(QObject):
    """The process of one desk and the jobs it is working on."""

    arrived = Signal(object)
    died = Signal(object)

    def __init__(self, desk: Desk, limits: ProcessLimits, logs: Path, parent: QObject):
        super().__init__(parent)
        self._jobs: dict[int, Job] = {}
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        from desktop_app.worker.staff import supervisor_of  # noqa: PLC0415 - takes as long as all else up to the paint

        self._supervisor = supervisor_of(desk, self.arrived.emit, limits, logs)

    @property
    def pid(self) -> int | None:
        """The process, if it has started."""
        return self._supervisor.pid

    @property
    def open_doors(self) -> tuple[Door, ...] | None:
        """The doors that the system could not close for the process; ``None`` until it has started."""
        return self._supervisor.open_doors

    def start(self, request: Request[Any]) -> Job:
        """Start a job."""
        number = self._supervisor.submit(request)
        job = Job(lambda: self._supervisor.cancel(number))
        self._jobs[number] = job
        return job

    def close(self) -> None:
        """End the process and forget all jobs."""
        self._jobs.clear()
        self._supervisor.close()

    def _take(self, event: Event) -> None:
        if isinstance(event, Died):
            self.died.emit(event.message)
            return
        job = self._jobs.get(event.number)
        if job is None:
            return
        job.take(event)
        if not isinstance(event, Progress):
            self._jobs.pop(event.number, None)
            job.deleteLater()  # and with it its connections, whose closures may keep the job alive


class Reader(QObject):
    """Does what the window asks for in separate processes, one for each desk. Every call returns at once.

    A process is started with the first request for its desk, or with ``warm_up``.
    """

    died = Signal(object)

    def __init__(self, parent: QObject | None = None, limits: ProcessLimits | None = None, logs: Path | None = None):
        super().__init__(parent)
        self._limits, self._logs = limits or ProcessLimits(), logs or log_folder() / "reader"
        self._desks: dict[Desk, _Jobs] = {}
        self._closed = False

    @property
    def processes(self) -> tuple[int | None, ...]:
        """The process of each desk that has one."""
        desks = [desk for desk in Desk if desk in AT_ONCE or desk in self._desks]
        return tuple(self._desks[desk].pid if desk in self._desks else None for desk in desks)

    @property
    def open_doors(self) -> tuple[Door, ...] | None:
        """The doors that the system could not close for any process of documents; ``None`` until one has started."""
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

    def _at(self, desk: Desk) -> _Jobs:
        if desk not in self._desks:
            self._desks[desk] = _Jobs(desk, self._limits, self._logs, self)
            self._desks[desk].died.connect(self.died)
        return self._desks[desk]
