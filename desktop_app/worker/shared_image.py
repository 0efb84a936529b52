"""The shared memory through which a page image goes from the process that draws to the one that shows."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from multiprocessing.shared_memory import SharedMemory

from desktop_app.worker.messages import PageImage

MOST_PIXELS = 16_000_000
"""Pixels of the largest image: a page at 400 dots an inch. The 48 MB fit the 64 MB that containers allow."""
BYTES_A_PIXEL = 3


class ImageBuffer:
    """Room for one image; whoever makes it takes it away again with ``close``."""

    def __init__(self) -> None:
        self._memory = SharedMemory(create=True, size=MOST_PIXELS * BYTES_A_PIXEL)

    @property
    def name(self) -> str:
        """The name by which the other process finds the buffer."""
        return self._memory.name

    def received(self, value: object) -> object:
        """Give an image that came without its data the data from the buffer; anything else as it is."""
        if not isinstance(value, PageImage):
            return value
        assert self._memory.buf is not None
        return replace(value, data=bytes(self._memory.buf[: value.stride * value.height]))

    def close(self) -> None:
        """Give the memory back."""
        self._memory.close()
        with contextlib.suppress(FileNotFoundError):
            self._memory.unlink()
