"""Which job is the next, and which have become pointless."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.worker.backlog import Backlog, NewestFirst, Task


def wish(number: int, page: int, scale: float = 1.0, name: str = "a.pdf") -> Task:
    return Task(number, RenderRequest(Path(name), page, scale))


def drained(backlog: Backlog) -> list[int]:
    """The numbers of all jobs in the order in which they would be done."""
    numbers = []
    while task := backlog.next():
        numbers.append(task.number)
    return numbers


def test_reading_is_first_come_first_served() -> None:
    backlog = Backlog()
    assert [backlog.add(wish(number, number)) for number in (1, 2, 3)] == [[], [], []]
    assert drained(backlog) == [1, 2, 3]


def test_a_job_put_back_is_the_next() -> None:
    backlog = Backlog()
    backlog.add(wish(1, 1))
    backlog.put_back(wish(2, 2))
    assert drained(backlog) == [2, 1]


def test_a_removed_job_is_not_done() -> None:
    backlog = Backlog()
    backlog.add(wish(1, 1))
    assert backlog.remove(1)
    assert not backlog.remove(1)
    assert drained(backlog) == []


@pytest.mark.parametrize(
    ("wishes", "pointless", "order"),
    [
        pytest.param([wish(1, 0), wish(2, 1), wish(3, 2)], [], [3, 2, 1], id="the newest first"),
        pytest.param([wish(1, 0), wish(2, 1), wish(3, 0)], [1], [3, 2], id="the same page again"),
        pytest.param([wish(1, 0), wish(2, 0, 2.0)], [1], [2], id="the same page larger"),
        pytest.param([wish(1, 0), wish(2, 0, name="b.pdf")], [], [2, 1], id="the same page of another file"),
        pytest.param([wish(n, n) for n in range(1, 6)], [1, 2], [5, 4, 3], id="too many: the oldest go"),
    ],
)
def test_of_pages_what_is_looked_at_now_is_drawn(wishes: list[Task], pointless: list[int], order: list[int]) -> None:
    backlog = NewestFirst(most=3)
    dropped = [task.number for task_asked in wishes for task in backlog.add(task_asked)]
    assert dropped == pointless
    assert drained(backlog) == order
