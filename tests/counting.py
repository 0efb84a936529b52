"""What is covered is counted while the program is imported and while tests run, not in all that pytest does itself.

Python runs half as fast while it counts, and each process collects all tests.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import pkgutil
from collections.abc import Generator
from typing import Any

import pytest

import desktop_app


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> Generator[None, Any, Any]:
    """Count what importing does, then nothing till a test begins; and let the collector of garbage look at none of it.

    What is collected stays, thousands of tests, so that going through it over and over finds nothing.
    """
    counter = counter_of(session.config)
    if counter:
        if not session.config.pluginmanager.hasplugin("dsession"):  # the process that hands out tests runs none
            import_everything()
        counter.stop()
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


def counted(item: pytest.Item) -> Generator[None, Any, Any]:
    """Count while a part of a test runs. Where the test is not to be counted, pytest-cov sees to that."""
    counter = counter_of(item.config)
    if counter is None:
        return (yield)
    counter.start()
    try:
        return (yield)
    finally:
        counter.stop()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, Any, Any]:
    return (yield from counted(item))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    return (yield from counted(item))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, Any, Any]:
    return (yield from counted(item))


def counter_of(config: pytest.Config) -> Any:
    """What counts for pytest-cov, where it is asked to."""
    return getattr(getattr(config.pluginmanager.getplugin("_cov"), "cov_controller", None), "cov", None)


def import_everything() -> None:
    """Import each module of the program that this system has."""
    for module in pkgutil.walk_packages(desktop_app.__path__, f"{desktop_app.__name__}."):
        with contextlib.suppress(ImportError):
            importlib.import_module(module.name)
