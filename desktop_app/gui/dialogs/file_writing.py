"""Writing a file on a thread of its own: a drive may take its time, and the window must not."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.resolution.message import Message
from desktop_app.store.files import sweep_drafts, unwritable, write_whole

NO_THREAD = Message("no-thread", "{0} cannot be written because the system is too busy; close other programs.")


class FileWriting(QObject):
    """Writes one file whole or not at all; ends in ``written`` or in ``failed``, which carries a ``Message``."""

    written = Signal()
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, target: Path, content: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target, self._content = target, content
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin, and return at once."""
        try:
            threading.Thread(target=self._write, name="writing", daemon=True).start()
        except RuntimeError:  # the system has no room for a thread
            self._ended.emit(NO_THREAD.filled(self._target.name))

    def _write(self) -> None:
        fault = None
        sweep_drafts(self._target.parent)
        try:
            write_whole(self._target, self._content)
        except OSError as error:
            fault = unwritable(self._target, error)
        self._ended.emit(fault)

    def _tell(self, fault: Message | None) -> None:
        if fault is None:
            self.written.emit()
        else:
            self.failed.emit(fault)
        self.deleteLater()
