"""The process's end of the pipe."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from desktop_app.worker.codec import encoded
from desktop_app.worker.envelopes import Alive, Content, Report
from desktop_app.worker.transport import loads

BEAT_SECONDS = 1.0


class Channel:
    """Sends and receives messages. When the window has gone, the process ends, whatever it is doing."""

    def __init__(self, connection: Connection[Any, Any]):
        self._connection = connection
        self._sending = threading.Lock()

    def send(self, report: Report) -> None:
        """Send a report; any thread may."""
        data = encoded(report, Report)
        with self._gone_with_the_window(), self._sending:
            self._connection.send_bytes(data)

    def receive(self) -> object:
        """Wait for a message, with the bytes that follow it."""
        with self._gone_with_the_window():
            message = loads(self._connection.recv_bytes())
            return replace(message, data=self._connection.recv_bytes()) if isinstance(message, Content) else message

    def has_message(self) -> bool:
        """Whether ``receive`` would return at once."""
        with self._gone_with_the_window():
            return self._connection.poll()

    @contextlib.contextmanager
    def beating(self) -> Iterator[None]:
        """Say that a job has begun and, while this lasts, every second that the process is not stuck."""
        self.send(Alive())
        over = threading.Event()
        thread = threading.Thread(target=self._beat, args=(over,), name="beat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _beat(self, over: threading.Event) -> None:
        try:
            while not over.wait(BEAT_SECONDS):
                self.send(Alive())
        except SystemExit:
            # The main thread is busy with a job that nobody waits for any more.
            os._exit(0)

    @contextlib.contextmanager
    def _gone_with_the_window(self) -> Iterator[None]:
        try:
            yield
        except (EOFError, OSError):
            raise SystemExit from None
