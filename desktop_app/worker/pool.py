"""Several processes that share the requests of one call."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from desktop_app.tasks.messages.request import Desk, Request, Result
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.envelopes import Done, Event, Failed
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.staff import supervisor_of
from desktop_app.worker.supervisor import Supervisor

MOST = 4
"""More processes than this are no quicker on a laptop, and each takes a hundred megabytes."""


class WorkerPool:
    """As many processes of one desk as there are requests and processors; a context manager that ends them."""

    def __init__(
        self, logs: Path, requests: int, limits: ProcessLimits | None = None, desk: Desk = Desk.DOCUMENTS
    ) -> None:
        self._events: queue.SimpleQueue[tuple[int, Event]] = queue.SimpleQueue()
        self._ends = ExitStack()
        limits = limits or ProcessLimits()
        self._supervisors: list[Supervisor] = []
        for number in range(min(requests, os.cpu_count() or 1, MOST)):
            supervisor = supervisor_of(desk, partial(self._take, number), limits, logs)
            self._supervisors.append(self._ends.enter_context(closing(supervisor)))

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._ends.close()

    def results(self, requests: Sequence[Request[Result]]) -> Iterator[Result | TaskError]:
        """The result of each request, or why there is none, in the order of the requests."""
        for outcome in self._outcomes(requests):
            yield cast("Result", outcome.value) if isinstance(outcome, Done) else TaskError(outcome.message)

    def _outcomes(self, requests: Sequence[Request[Any]]) -> Iterator[Done | Failed]:
        waiting = iter(enumerate(requests))
        at_work: dict[int, int] = {}
        ended: dict[int, Done | Failed] = {}

        def hand_out(supervisor: int) -> None:
            task = next(waiting, None)
            if task is not None:
                at_work[supervisor], request = task
                self._supervisors[supervisor].submit(request)

        for supervisor in range(len(self._supervisors)):
            hand_out(supervisor)
        for number in range(len(requests)):
            while number not in ended:
                supervisor, event = self._events.get()
                if isinstance(event, Done | Failed):
                    ended[at_work.pop(supervisor)] = event
                    hand_out(supervisor)
            yield ended.pop(number)

    def _take(self, supervisor: int, event: Event) -> None:
        self._events.put((supervisor, event))
