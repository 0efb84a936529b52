"""Several reader processes that share the files of one call."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from types import TracebackType

from desktop_app.tasks.task_error import TaskError
from desktop_app.worker import staff
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.messages import Done, Event, ExtractRequest, Failed
from desktop_app.worker.supervisor import Supervisor

MOST = 4
"""More processes than this are no quicker on a laptop, and each takes a hundred megabytes."""


class Crew:
    """As many readers as there are files and processors; a context manager that ends the processes."""

    def __init__(self, logs: Path, files: int, limits: ProcessLimits | None = None):
        self._events: queue.SimpleQueue[tuple[int, Event]] = queue.SimpleQueue()
        self._ends = ExitStack()
        limits = limits or ProcessLimits()
        self._readers: list[Supervisor] = []
        for number in range(min(files, os.cpu_count() or 1, MOST)):
            reader = staff.reader(partial(self._take, number), limits, logs)
            self._readers.append(self._ends.enter_context(closing(reader)))

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._ends.close()

    def extract(self, paths: Sequence[Path], password: str | None = None) -> Iterator[bytes | TaskError]:
        """The JSON of each file, or why there is none, in the order of the files."""
        waiting = iter(enumerate(paths))
        at_work: dict[int, int] = {}
        done: dict[int, bytes | TaskError] = {}

        def hand_out(reader: int) -> None:
            task = next(waiting, None)
            if task is not None:
                at_work[reader], path = task
                self._readers[reader].submit(ExtractRequest(path, password))

        for reader in range(len(self._readers)):
            hand_out(reader)
        for number in range(len(paths)):
            while number not in done:
                reader, event = self._events.get()
                if isinstance(event, Done | Failed):
                    done[at_work.pop(reader)] = _outcome(event)
                    hand_out(reader)
            yield done.pop(number)

    def _take(self, reader: int, event: Event) -> None:
        self._events.put((reader, event))


def _outcome(event: Done | Failed) -> bytes | TaskError:
    if isinstance(event, Failed):
        return TaskError(event.message)
    assert isinstance(event.value, bytes)
    return event.value
