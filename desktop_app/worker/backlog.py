"""The jobs that wait for a process: first come first served, or the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.tasks.messages.request import Request


@dataclass
class Task:
    """A request under its number; ``restarts`` counts the processes that it has cost."""

    number: int
    request: Request[Any]
    restarts: int = 0


class Backlog:
    """Waiting jobs, first come first served."""

    def __init__(self) -> None:
        self._tasks: list[Task] = []

    def add(self, task: Task) -> list[Task]:
        """Let a job wait; return those that it makes pointless."""
        self._tasks.append(task)
        return []

    def put_back(self, task: Task) -> None:
        """Let a job be the next, since its process was lost."""
        self._tasks.insert(0, task)

    def remove(self, number: int) -> bool:
        """Forget a job; return whether it was waiting."""
        before = len(self._tasks)
        self._tasks = [task for task in self._tasks if task.number != number]
        return len(self._tasks) < before

    def next(self) -> Task | None:
        """Take the next job."""
        return self._tasks.pop(0) if self._tasks else None


class NewestFirst(Backlog):
    """Waiting jobs, the newest first: what it gives is what the reader looks at now.

    A newer job makes an older one for the same slot pointless; of too many, the oldest are.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def add(self, task: Task) -> list[Task]:
        """Let a job be the next; return those that it makes pointless."""
        same = [waiting for waiting in self._tasks if _same_slot(waiting.request, task.request)]
        kept = [task, *(waiting for waiting in self._tasks if waiting not in same)]
        self._tasks = kept[: self._most]
        return same + kept[self._most :]


def _same_slot(one: Request[Any], other: Request[Any]) -> bool:
    return one.slot is not None and one.slot == other.slot
