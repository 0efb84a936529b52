"""The reader processes for a caller who waits, as the command line does: a bad file cannot hang or end it either."""

from __future__ import annotations

import queue
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker import staff
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.messages import (
    CompareRequest,
    Done,
    Event,
    ExportRequest,
    ExtractRequest,
    Failed,
    PageImage,
    Progress,
    ReadRequest,
    RenderRequest,
    Request,
)
from desktop_app.worker.shared_image import ImageBuffer
from desktop_app.worker.supervisor import Supervisor

Result = TypeVar("Result")


class AwaitedReader:
    """Reads, compares, exports and draws, one thing after the other; a context manager that ends the processes.

    All methods raise ``TaskError`` where the thing cannot be done.
    """

    def __init__(self, logs: Path, limits: ProcessLimits | None = None):
        self._logs, self._limits = logs, limits or ProcessLimits()
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._ends = ExitStack()
        self._reader = self._ends.enter_context(closing(staff.reader(self._events.put, self._limits, logs)))

    def __enter__(self) -> AwaitedReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._ends.close()

    @property
    def pid(self) -> int | None:
        """The process that reads, if it has started."""
        return self._reader.pid

    def read(
        self, path: Path, password: str | None = None, progress: Callable[[int, int], object] | None = None
    ) -> Resolution:
        """Read the resolution in a file; ``progress`` is told the number of pages read and of all pages."""
        return self._result(self._reader, ReadRequest(path, password), Resolution, progress)

    def extract(
        self, path: Path, password: str | None = None, progress: Callable[[int, int], object] | None = None
    ) -> bytes:
        """Read the resolution in a file and give its JSON; ``progress`` as in ``read``."""
        return self._result(self._reader, ExtractRequest(path, password), bytes, progress)

    def compare(self, old: Resolution, new: Resolution) -> Comparison:
        """Compare two resolutions."""
        return replace(self._result(self._reader, CompareRequest.of(old, new), Comparison), old=old, new=new)

    def export(self, subject: Resolution | Comparison, target: Path, options: ExportOptions) -> None:
        """Write a resolution or a comparison to ``target``, in the format that its ending names."""
        self._result(self._reader, ExportRequest(subject, target, options), Path)

    def render(self, path: Path, page: int, scale: float) -> PageImage:
        """Draw a page (from 0) at ``scale`` pixels per point."""
        return self._result(self._painter, RenderRequest(path, page, scale), PageImage)

    @cached_property
    def _painter(self) -> Supervisor:
        """The process that draws, started for the first page."""
        buffer = self._ends.enter_context(closing(ImageBuffer()))
        return self._ends.enter_context(closing(staff.painter(self._events.put, self._limits, self._logs, buffer)))

    def _result(
        self,
        supervisor: Supervisor,
        request: Request,
        kind: type[Result],
        progress: Callable[[int, int], object] | None = None,
    ) -> Result:
        supervisor.submit(request)
        while True:
            event = self._events.get()
            if isinstance(event, Done):
                assert isinstance(event.value, kind)
                return event.value
            if isinstance(event, Failed):
                raise TaskError(event.message)
            if isinstance(event, Progress) and progress:
                progress(event.done, event.total)
