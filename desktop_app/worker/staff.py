"""The two processes: one reads, compares and exports; one draws, so that a long read never stops page turning."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.worker.backlog import PageBacklog
from desktop_app.worker.crash_reports import tidy
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.loop import Surroundings, draw_pages, read_documents
from desktop_app.worker.messages import Event
from desktop_app.worker.shared_image import ImageBuffer
from desktop_app.worker.supervisor import Supervisor

Notify = Callable[[Event], object]


def reader(notify: Notify, limits: ProcessLimits, logs: Path) -> Supervisor:
    """Start the process that reads, compares and exports; its crash reports go to ``logs``."""
    return Supervisor(
        "reader", read_documents, (Surroundings(limits, logs),), notify, limits=limits, ended=partial(_tidy, logs)
    )


def painter(notify: Notify, limits: ProcessLimits, logs: Path, buffer: ImageBuffer) -> Supervisor:
    """Start the process that draws pages; the images come through ``buffer``."""
    return Supervisor(
        "painter",
        draw_pages,
        (Surroundings(limits, logs), buffer.name),
        notify,
        limits=limits,
        backlog=PageBacklog(limits.waiting_renders),
        receive=buffer.received,
        ended=partial(_tidy, logs),
    )


def _tidy(logs: Path, pid: int, code: int | None) -> None:
    tidy(logs, pid, f"ended with code {code}")
