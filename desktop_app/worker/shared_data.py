"""The shared memory through which the data of a result goes from the process that makes it to the one that asked."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from multiprocessing.shared_memory import SharedMemory

from desktop_app.tasks.messages.request import MOST_DATA, BulkyResult
from desktop_app.worker.envelopes import Done


class SharedBuffer:
    """Room for the data of one result; whoever makes it takes it away again with ``close``."""

    def __init__(self) -> None:
        self._memory = SharedMemory(create=True, size=MOST_DATA)

    @property
    def name(self) -> str:
        """The name by which the other process finds the buffer."""
        return self._memory.name

    def taken_out(self, done: Done) -> Done:
        """The result with its data again; one that never lost it as it is."""
        if not done.shared_bytes or not isinstance(done.value, BulkyResult):
            return done
        assert self._memory.buf is not None
        return Done(done.number, done.value.with_data(bytes(self._memory.buf[: done.shared_bytes])))

    def close(self) -> None:
        """Give the memory back."""
        self._memory.close()
        with contextlib.suppress(FileNotFoundError):
            self._memory.unlink()


class BufferOfOther:
    """The end of a ``SharedBuffer`` in the process that works; without a name, there is none."""

    def __init__(self, name: str | None) -> None:
        self._memory = SharedMemory(name=name) if name else None

    def put_in(self, done: Done) -> Done:
        """The result without the data that is in the shared memory now; one that has none as it is."""
        value = done.value
        if self._memory is None or not isinstance(value, BulkyResult) or len(value.data) > self._memory.size:
            return done
        assert self._memory.buf is not None
        self._memory.buf[: len(value.data)] = value.data
        return replace(done, value=value.with_data(b""), shared_bytes=len(value.data))
