"""The jobs that wait for a process: in order for reading, newest first for pages."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.worker.messages import RenderRequest, Request


@dataclass
class Task:
    """A request under its number; ``restarts`` counts the processes that it has cost."""

    number: int
    request: Request
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


class PageBacklog(Backlog):
    """Waiting pages, the newest first: it is what the reader looks at now.

    A page asked for anew makes the older wish for it pointless; of too many, the oldest are.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def add(self, task: Task) -> list[Task]:
        """Let a page be the next; return the wishes that it makes pointless."""
        same = [waiting for waiting in self._tasks if _same_page(waiting.request, task.request)]
        kept = [task, *(waiting for waiting in self._tasks if waiting not in same)]
        self._tasks = kept[: self._most]
        return same + kept[self._most :]


def _same_page(one: Request, other: Request) -> bool:
    if not isinstance(one, RenderRequest) or not isinstance(other, RenderRequest):
        return False
    return (one.path, one.page) == (other.path, other.page)
