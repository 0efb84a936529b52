"""Messages as bytes, so that a large resolution on its way never holds up the window's thread."""

from __future__ import annotations

import copyreg
import gc
import io
import pickle
from typing import Any

from desktop_app.collector import collector_at_rest
from desktop_app.resolution.model import Paragraph

LARGE = 100_000
"""Bytes above which a message is taken in with the collector at rest."""


def dumps(message: object) -> bytes:
    """The message as bytes."""
    buffer = io.BytesIO()
    _Pickler(buffer, pickle.HIGHEST_PROTOCOL).dump(message)
    return buffer.getvalue()


def loads(data: bytes) -> object:
    """The message that was made into these bytes.

    A long resolution is 100,000 objects: the collector would walk through all of them again and again, and the
    window's thread would stand still meanwhile. They hold no cycles, so it never needs to look at them; what else it
    has not looked at by now is out of its sight too, until someone calls ``gc.unfreeze``.
    """
    if len(data) < LARGE:
        return pickle.loads(data)  # noqa: S301 - the bytes come from a process of our own
    with collector_at_rest():
        message: object = pickle.loads(data)  # noqa: S301 - the bytes come from a process of our own
        gc.freeze()
    return message


def _put_together(values: dict[str, Any]) -> Paragraph:
    """Make a paragraph of its values; being Python, it is where other threads get their turn."""
    paragraph = object.__new__(Paragraph)
    vars(paragraph).update(values)
    return paragraph


def _taken_apart(paragraph: Paragraph) -> tuple[Any, ...]:
    return _put_together, (vars(paragraph),)


class _Pickler(pickle.Pickler):
    """Pickles in one go, but for paragraphs, at each of which another thread may run."""

    dispatch_table = copyreg.dispatch_table | {Paragraph: _taken_apart}
