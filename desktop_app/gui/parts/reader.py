"""The window's side of the reader processes: jobs as objects with signals, on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.model import Resolution
from desktop_app.store.paths import log_folder
from desktop_app.worker import staff
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.messages import (
    Cancelled,
    CompareRequest,
    Died,
    Done,
    Event,
    ExportOptions,
    ExportRequest,
    Failed,
    Progress,
    ReadRequest,
    RenderRequest,
    Request,
)
from desktop_app.worker.shared_image import ImageBuffer
from desktop_app.worker.supervisor import Supervisor


class Job(QObject):
    """One piece of work. It ends in exactly one of ``succeeded``, ``failed`` and ``cancelled``.

    ``progressed`` carries how much is done and of how much; ``succeeded`` a ``Resolution``, ``Comparison``,
    ``PageImage`` or ``Path``; ``failed`` a ``Message``.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, cancel: Callable[[], None], finish: Callable[[object], object]):
        super().__init__()
        self._cancel = cancel
        self._finish = finish

    def cancel(self) -> None:
        """Say that the work is not wanted any more; ``cancelled`` follows unless the job is just ending."""
        self._cancel()

    def take(self, event: Event) -> None:
        """Emit the signal for an event of this job."""
        if isinstance(event, Progress):
            self.progressed.emit(event.done, event.total)
        elif isinstance(event, Done):
            self.succeeded.emit(self._finish(event.value))
        elif isinstance(event, Failed):
            self.failed.emit(event.message)
        elif isinstance(event, Cancelled):
            self.cancelled.emit()


class _Desk(QObject):
    """One supervisor and the jobs that it has at hand."""

    arrived = Signal(object)
    died = Signal(object)

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self._jobs: dict[int, Job] = {}
        self._supervisor: Supervisor | None = None
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def employ(self, supervisor: Supervisor) -> None:
        """Let this supervisor do the jobs; its events come in by ``arrived``."""
        self._supervisor = supervisor

    @property
    def supervisor(self) -> Supervisor:
        """The supervisor that does the jobs."""
        assert self._supervisor is not None
        return self._supervisor

    def start(self, request: Request, finish: Callable[[object], object] = lambda value: value) -> Job:
        """Start a job; ``finish`` makes its result whole on the window's thread."""
        number = self.supervisor.submit(request)
        job = Job(lambda: self.supervisor.cancel(number), finish)
        self._jobs[number] = job
        return job

    def close(self) -> None:
        """End the process and forget all jobs."""
        self._jobs.clear()
        self.supervisor.close()

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
            job.deleteLater()  # and with it what is connected to it, which may hold the job in a closure


class Reader(QObject):
    """Reads, compares, draws and exports in two processes of its own. Every call returns at once."""

    died = Signal(object)

    def __init__(self, parent: QObject | None = None, limits: ProcessLimits | None = None, logs: Path | None = None):
        super().__init__(parent)
        limits, logs = limits or ProcessLimits(), logs or log_folder() / "reader"
        self._image_buffer = ImageBuffer()
        self._documents, self._pages = _Desk(self), _Desk(self)
        self._documents.employ(staff.reader(self._documents.arrived.emit, limits, logs))
        self._pages.employ(staff.painter(self._pages.arrived.emit, limits, logs, self._image_buffer))
        for desk in (self._documents, self._pages):
            desk.died.connect(self.died)

    @property
    def processes(self) -> tuple[int | None, int | None]:
        """The process that reads and the one that draws pages."""
        return self._documents.supervisor.pid, self._pages.supervisor.pid

    def read(self, path: Path, password: str | None = None) -> Job:
        """Read the resolution in a file."""
        return self._documents.start(ReadRequest(path, password))

    def compare(self, old: Resolution, new: Resolution) -> Job:
        """Compare two resolutions; the result holds these very objects."""

        def finish(value: object) -> object:
            return replace(value, old=old, new=new) if isinstance(value, Comparison) else value

        return self._documents.start(CompareRequest.of(old, new), finish)

    def render(self, path: Path, page: int, scale: float, password: str | None = None) -> Job:
        """Draw a page (from 0) at ``scale`` pixels per point."""
        return self._pages.start(RenderRequest(path, page, scale, password))

    def export(self, subject: Resolution | Comparison, target: Path, options: ExportOptions) -> Job:
        """Write a resolution or comparison to ``target``, in the format that its ending names."""
        return self._documents.start(ExportRequest(subject, target, options))

    def close(self) -> None:
        """End the processes at once."""
        self._documents.close()
        self._pages.close()
        self._image_buffer.close()
