"""The processes for a caller who waits, as the command line does: a bad file cannot hang or end it either."""

from __future__ import annotations

import queue
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from types import TracebackType
from typing import cast

from desktop_app.tasks.messages.request import Desk, OnProgress, Request, Result
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.envelopes import Done, Event, Failed, Progress
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.staff import supervisor_of
from desktop_app.worker.supervisor import Supervisor


class AwaitedReader:
    """Does one request after the other; a context manager that ends the processes.

    The processes ``at_once`` are started at once, any other for the first request that it does.
    """

    def __init__(
        self, logs: Path, limits: ProcessLimits | None = None, at_once: Sequence[Desk] = (Desk.DOCUMENTS,)
    ) -> None:
        self._logs, self._limits = logs, limits or ProcessLimits()
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._ends = ExitStack()
        self._supervisors: dict[Desk, Supervisor] = {}
        for desk in at_once:
            self._supervisor(desk)

    def __enter__(self) -> AwaitedReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._ends.close()

    @property
    def pid(self) -> int | None:
        """The process that reads, if it has started."""
        return self._supervisor(Desk.DOCUMENTS).pid

    def result_of(self, request: Request[Result], progress: OnProgress | None = None) -> Result:
        """Do a request and wait for its result; ``progress`` is told how much is done and of how much.

        Raises ``TaskError`` where it cannot be done.
        """
        self._supervisor(request.desk).submit(request)
        while True:
            event = self._events.get()
            if isinstance(event, Done):
                return cast("Result", event.value)
            if isinstance(event, Failed):
                raise TaskError(event.message)
            if isinstance(event, Progress) and progress:
                progress(event.done, event.total)

    def _supervisor(self, desk: Desk) -> Supervisor:
        """The process of a desk, started when it is first asked for."""
        if desk not in self._supervisors:
            supervisor = supervisor_of(desk, self._events.put, self._limits, self._logs)
            self._supervisors[desk] = self._ends.enter_context(closing(supervisor))
        return self._supervisors[desk]
