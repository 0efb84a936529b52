"""What is covered is counted while tests are imported and run, not in what pytest does itself between them.

Python runs half as fast while it counts.
"""

from __future__ import annotations

import gc
from collections.abc import Generator
from typing import Any

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection(session: pytest.Session) -> Generator[None, Any, Any]:
    """Let the collector of garbage look at no test, and count nothing from here until one begins.

    Thousands of tests are collected and stay, so that going through them over and over finds nothing.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()
        counter = counter_of(session.config)
        if counter:
            counter.stop()


def counted(item: pytest.Item) -> Generator[None, Any, Any]:
    """Count while a part of a test runs, unless it is not to be counted: nor are its fixtures then.

    Of those, pytest-cov leaves out the call alone, and counts on behind it.
    """
    counter = counter_of(item.config)
    if counter is None:
        return (yield)
    if not item.get_closest_marker("no_cover"):
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
