"""The content of files for processes that can open none: asked for by position, and only of the files of the job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.pdf.content import content_within_limits
from desktop_app.pdf.errors import ReadingError
from desktop_app.store.verb_tables import tables_file
from desktop_app.tasks.messages.request import Request
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.channel import Channel
from desktop_app.worker.envelopes import Cancel, Content, Order, Refused, Wanted
from desktop_app.worker.job_report import NoLongerWantedError
from desktop_app.worker.transport import dumps


def files_for(request: Request[Any]) -> tuple[Path, ...]:
    """The files whose content the process that does a request may have: its own, and the user's tables of verbs."""
    return (*request.files, tables_file())


def parcels(number: int, path: Path) -> Iterator[bytes]:
    """What is sent to a process that asked for the content of a file: the content, or why there is none."""
    try:
        content = content_within_limits(path)
    except ReadingError as error:
        yield dumps(Refused(number, error.message))
        return
    yield dumps(Content(number))
    yield content


class HandedFiles:
    """The files of the job at hand, in the process that does it."""

    def __init__(self, line: Channel) -> None:
        self._line = line
        self._order: Order | None = None

    def begin(self, order: Order) -> None:
        """Ask for the files of this job from now on."""
        self._order = order

    def content(self, path: Path) -> bytes:
        """The content of a file of the job. Raises ``TaskError`` where there is none, with the reason."""
        assert self._order is not None
        number = self._order.number
        self._line.send(Wanted(number, files_for(self._order.request).index(path)))
        while True:
            message = self._line.receive()
            if isinstance(message, Content | Refused | Cancel) and message.number == number:
                return _taken(message)


def _taken(message: Content | Refused | Cancel) -> bytes:
    if isinstance(message, Refused):
        raise TaskError(message.message)
    if isinstance(message, Cancel):
        raise NoLongerWantedError
    return message.data
