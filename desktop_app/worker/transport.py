"""Messages as bytes; large ones are kept out of the sight of Python's collector of garbage."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Callable
from typing import TypeVar

from desktop_app.tasks.collector import collector_at_rest

T = TypeVar("T")

LARGE = 100_000
"""Bytes above which a message is taken in with the collector at rest."""


def dumps(message: object) -> bytes:
    """The message as bytes."""
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)


def loads(data: bytes) -> object:
    """The message that was made into these bytes."""
    return taken_in(data, pickle.loads)  # the bytes come from a process of our own


def taken_in(data: bytes, make: Callable[[bytes], T]) -> T:
    """What is made of bytes that came from another process.

    A long comparison is 10,000 objects: the collector would walk through all of them again and again, and the
    window's thread would stand still meanwhile. They hold no cycles, so it never needs to look at them; what else it
    has not looked at by now is out of its sight too, until someone calls ``gc.unfreeze``.
    """
    if len(data) < LARGE:
        return make(data)
    with collector_at_rest():
        message = make(data)
        gc.freeze()
    return message
