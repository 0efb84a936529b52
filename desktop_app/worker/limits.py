"""How long a job may take and how much memory its process may hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.model import Resolution
from desktop_app.worker.messages import CompareRequest, ExportRequest, ReadRequest, RenderRequest, Request

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class ProcessLimits:
    """The limits of one process. Times in seconds; memory in bytes.

    A resolution of 60 pages is half a megabyte and takes seconds: the limits leave a slow machine twenty times that.
    ``silence_seconds`` is how long a process at work may say nothing; it says every second that it is not stuck, but
    for the time that MuPDF needs for one page. ``start_seconds`` is for its start, when a virus scanner looks at it.
    """

    read_seconds: float = 40.0
    seconds_a_megabyte: float = 20.0
    compare_seconds: float = 20.0
    seconds_a_paragraph: float = 0.1
    export_seconds: float = 60.0
    render_seconds: float = 20.0
    longest_seconds: float = 300.0
    silence_seconds: float = 12.0
    start_seconds: float = 60.0
    cancel_seconds: float = 1.0
    memory: int = 1_500 * MEGABYTE
    memory_check_seconds: float = 0.25
    waiting_renders: int = 32

    def seconds_for(self, request: Request) -> float:
        """How long this request may take before its process is taken for hung."""
        return min(self._seconds_by_size(request), self.longest_seconds)

    def _seconds_by_size(self, request: Request) -> float:
        if isinstance(request, RenderRequest):
            return self.render_seconds
        if isinstance(request, ReadRequest):
            return self.read_seconds + self.seconds_a_megabyte * _size(request.path) / MEGABYTE
        if isinstance(request, CompareRequest):
            return self.compare_seconds + self.seconds_a_paragraph * _paragraphs(request.old, request.new)
        return self.export_seconds + self.seconds_a_paragraph * _paragraphs(*_sides(request))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _sides(request: ExportRequest) -> tuple[Resolution, ...]:
    subject = request.subject
    return (subject.old, subject.new) if isinstance(subject, Comparison) else (subject,)


def _paragraphs(*resolutions: Resolution) -> int:
    return sum(len(resolution.paragraphs) for resolution in resolutions)
