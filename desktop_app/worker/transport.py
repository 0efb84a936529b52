"""Messages as bytes; large ones are kept out of the sight of Python's collector of garbage."""

from __future__ import annotations

import gc
import pickle

from desktop_app.tasks.collector import collector_at_rest

LARGE = 100_000
"""Bytes above which a message is taken in with the collector at rest."""


def dumps(message: object) -> bytes:
    """The message as bytes."""
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)


def loads(data: bytes) -> object:
    """The message that was made into these bytes.

    A long comparison is 10,000 objects: the collector would walk through all of them again and again, and the
    window's thread would stand still meanwhile. They hold no cycles, so it never needs to look at them; what else it
    has not looked at by now is out of its sight too, until someone calls ``gc.unfreeze``.
    """
    if len(data) < LARGE:
        return pickle.loads(data)  # noqa: S301 - the bytes come from a process of our own
    with collector_at_rest():
        message: object = pickle.loads(data)  # noqa: S301 - the bytes come from a process of our own
        gc.freeze()
    return message
