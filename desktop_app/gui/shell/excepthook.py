"""Handles exceptions that nobody caught: a report in the log folder, a sentence in the window.

Exceptions in slots, paint events and threads all come here, in the thread that raised them; the program goes on.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.store.about import version_line

MOST_REPORTS = 20
LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Catches what nobody else caught. ``reported`` is delivered in the window's thread, after the current event."""

    reported = Signal(str)  # the path of the report
    _caught = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._written = 0
        self._caught.connect(self.reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write a report. Never raises, and writes at most ``MOST_REPORTS`` in one run, as paint events repeat."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        traceback.print_exception(kind, error, trace)
        if self._written >= MOST_REPORTS:
            return
        self._written += 1
        path = self._write("".join(traceback.format_exception(kind, error, trace)))
        LOG.error("%s was not caught; its report is %s", kind.__name__, Path(path).name if path else "not written")
        self._caught.emit(path)

    def _catch_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.catch(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _write(self, text: str) -> str:
        moment = datetime.now(timezone.utc)
        path = self._folder / f"report-{moment:%Y%m%d-%H%M%S}-{self._written}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            head = f"{version_line()}\n{moment.isoformat()}\n{sys.version}\n\n"
            path.write_text(head + text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            return ""
        return str(path)
