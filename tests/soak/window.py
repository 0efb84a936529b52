"""Mutants in the real window: each opens or costs one sentence, and what was open stays."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QTimer

from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.parts.messages import Level
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.shell.app import Resolute, make_application
from tests.soak.trial import LIMITS

LONGEST_SECONDS = 90.0


class WindowTrial:
    """One window for all mutants, with a sound file open in it."""

    def __init__(self, sound: Path, folder: Path) -> None:
        self._application = make_application()
        self._raised: list[str] = []
        sys.excepthook = self._keep
        reader = Reader(limits=LIMITS, logs=folder / "log")
        self._program = Resolute(folder / "settings.json", folder / "state", reader)
        self._program.services.preferences.change(language="en")
        self._said: list[str] = []
        self._program.services.messages.sent.connect(self._hear)
        self._program.show()
        self._open(sound)
        self._kept = self._program.window.tabs.all_tabs()

    def close(self) -> None:
        """Close the window and end its processes."""
        self._program.close()

    def faults(self, path: Path) -> list[str]:
        """What is not as it should be when a mutant is opened, shown and closed."""
        self._said.clear()
        self._raised.clear()
        settled, tabs = self._open(path), self._program.window.tabs
        new = [tab for tab in tabs.all_tabs() if tab not in self._kept]
        found = [] if settled else ["the window waits for ever"]
        if len(new) + len(self._said) != 1:
            found.append(f"{len(new)} tabs and the sentences {self._said}")
        if tabs.all_tabs()[: len(self._kept)] != self._kept:
            found.append("what was open is gone")
        for tab in new:
            tab.grab()
            tabs.setCurrentWidget(tab)
            self._program.window.perform("close")
        return found + [f"in the window: {fault}" for fault in self._raised]

    def _open(self, path: Path) -> bool:
        self._program.window.opener.open_files([path])
        return self._settled()

    def _settled(self) -> bool:
        """Wait until nothing is being opened; a question for a password is refused. Whether it came to that."""
        loop, timer, ends = QEventLoop(), QTimer(), time.monotonic() + LONGEST_SECONDS

        def look() -> None:
            for dialog in self._program.window.findChildren(PasswordDialog):
                dialog.reject()
            if not self._program.window.opener.busy or time.monotonic() > ends:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(10)
        loop.exec()
        return not self._program.window.opener.busy

    def _hear(self, level: str, sentence: str) -> None:
        if level != Level.INFO.value:
            self._said.append(sentence)

    def _keep(self, kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        self._raised.append(f"{kind.__name__}: {error}")
