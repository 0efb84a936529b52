"""Reports of crashes: Python's written by the hook, those of native code by faulthandler; offered at the next start."""

from __future__ import annotations

import faulthandler
from datetime import datetime, timezone
from pathlib import Path
from typing import TextIO

from desktop_app.store.about import version_line

NATIVE = "native-{0}.txt"
SEEN = ".seen"


class CrashReports:
    """The reports in the log folder. Nothing is ever sent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._native: TextIO | None = None

    def watch(self) -> None:
        """Write a report when native code crashes; where the folder cannot be written, go on without."""
        path = self._folder / NATIVE.format(datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S-%f"))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._native = path.open("w", encoding="utf-8")
            self._native.write(f"{version_line()}\n")
            self._native.flush()
        except OSError:
            return
        faulthandler.enable(self._native)

    def end(self) -> None:
        """Stop to watch; the report of a run that did not crash is empty, and goes."""
        if self._native is None:
            return
        faulthandler.disable()
        path = Path(self._native.name)
        self._native.close()
        self._native = None
        path.unlink(missing_ok=True)

    def unseen(self) -> list[Path]:
        """The reports of earlier runs that the reader has not been told of, the latest last; empty ones go."""
        found = []
        for path in sorted(self._folder.glob("*.txt"), key=lambda path: path.stat().st_mtime):
            if self._native and path == Path(self._native.name):
                continue
            if _says_nothing(path):
                path.unlink(missing_ok=True)
            elif not path.with_suffix(SEEN).exists():
                found.append(path)
        return found

    def mark_seen(self, reports: list[Path]) -> None:
        """Remember that the reader was told of these."""
        for path in reports:
            path.with_suffix(SEEN).touch()


def _says_nothing(path: Path) -> bool:
    """Whether a report holds no more than the line of versions that it begins with."""
    with path.open(encoding="utf-8", errors="replace") as file:
        file.readline()
        return not file.read(1)
