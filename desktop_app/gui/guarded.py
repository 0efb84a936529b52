"""Guards what Qt calls: an exception raised in an overridden virtual function is told here and goes no further.

Qt calls such functions from C++, in the middle of showing, laying out or painting. PySide leaves the exception set
while Qt goes on; the next Python code that Qt then calls runs into it, and the process may end (seen when pages of a
version without pages were shown). Every override of the window has this guard; a test looks for those that lack it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar, overload

Given = ParamSpec("Given")
Result = TypeVar("Result")


@overload
def guarded() -> Callable[[Callable[Given, None]], Callable[Given, None]]: ...
@overload
def guarded(otherwise: Callable[[], Result]) -> Callable[[Callable[Given, Result]], Callable[Given, Result]]: ...
def guarded(otherwise: Callable[[], Any] = lambda: None) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Report what an override raises as if nobody had caught it, and return ``otherwise()`` to Qt."""

    def guard(override: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(override)
        def call(*given: Any, **named: Any) -> Any:
            try:
                return override(*given, **named)
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
                return otherwise()

        call.is_guarded = True  # type: ignore[attr-defined]
        return call

    return guard
