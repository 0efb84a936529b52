"""The process of one desk, and the jobs that it works on as objects with signals, on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.tasks.messages.request import Desk, Request
from desktop_app.worker.enclosure.doors import Door
from desktop_app.worker.envelopes import Cancelled, Died, Done, Event, Failed, Progress
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.staff import supervisor_of


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


class Jobs(QObject):
    """The process of one desk and the jobs it is working on."""

    arrived = Signal(object)
    died = Signal(object)

    def __init__(self, desk: Desk, limits: ProcessLimits, logs: Path, parent: QObject):
        super().__init__(parent)
        self._jobs: dict[int, Job] = {}
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
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
