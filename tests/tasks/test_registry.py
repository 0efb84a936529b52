"""Every request has a runner, which takes it and gives what the request promises; nothing else is in the table."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from desktop_app.tasks import messages
from desktop_app.tasks.messages.request import Desk, Request
from desktop_app.tasks.registry import RUNNERS, Runners, loaded


def requests(of: type[Request[Any]] = Request) -> Iterator[type[Request[Any]]]:
    """Every request of the program, wherever it is defined among the messages."""
    for module in pkgutil.iter_modules(messages.__path__, f"{messages.__name__}."):
        importlib.import_module(module.name)
    for request in of.__subclasses__():
        if request.__module__.startswith(f"{messages.__name__}."):
            yield request
            yield from requests(request)


ALL = sorted(requests(), key=lambda request: request.__name__)
by_name = pytest.mark.parametrize("request_class", ALL, ids=lambda request: request.__name__)


def test_there_is_a_runner_for_every_request_and_for_nothing_else() -> None:
    assert set(RUNNERS) == set(ALL)


def test_who_only_knows_of_requests_loads_nothing_that_does_them() -> None:
    program = "import sys, desktop_app.worker.loop; print(*sys.modules)"
    loaded_modules = set(subprocess.check_output([sys.executable, "-c", program], text=True).split())
    assert "desktop_app.tasks.registry" in loaded_modules
    doers = {runner.partition(":")[0] for runner in RUNNERS.values()}
    assert not loaded_modules & {*doers, "pymupdf", "desktop_app.comparison.compare", "desktop_app.markup.marked"}


@by_name
def test_a_runner_takes_its_request_and_gives_its_result(request_class: type[Request[Any]]) -> None:
    runner = loaded(RUNNERS[request_class])
    hints = get_type_hints(runner if inspect.isfunction(runner) else type(runner).__call__)
    (promise,) = (base for base in request_class.__orig_bases__ if get_origin(base) is Request)  # type: ignore[attr-defined]
    assert hints["request"] is request_class
    assert hints["return"] == get_args(promise)[0]


@by_name
def test_a_runner_is_beside_the_messages_under_the_name_of_its_request(request_class: type[Request[Any]]) -> None:
    room, name = request_class.__module__.rsplit(".messages.")
    assert RUNNERS[request_class].startswith(f"{room}.{name}:")


@by_name
def test_a_request_is_a_frozen_dataclass(request_class: type[Request[Any]]) -> None:
    assert request_class.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_a_process_loads_the_runners_of_its_own_desk_alone() -> None:
    with pytest.raises(KeyError):
        Runners(Desk.PAGES).run(next(request for request in ALL if request.desk is Desk.DOCUMENTS)(*[None] * 2), print)


def test_every_desk_has_work() -> None:
    assert {request.desk for request in ALL} == set(Desk)
