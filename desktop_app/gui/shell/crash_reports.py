"""Crash reports, Python's from the hook and those of native code from faulthandler, announced at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import TextIO

from desktop_app.store.about import version_line

NATIVE = "native-{0}-{1}.txt"  # the moment, and the process that writes it
SEEN = ".seen"
MOST_SEEN = 40
"""How many reports are kept after the reader was told about them, the latest ones."""


class CrashReports:
    """The reports in the log folder. Nothing is ever sent."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._native: TextIO | None = None

    def watch(self) -> None:
        """Write a report when native code crashes; if the folder cannot be written, go on without."""
        path = self._folder / NATIVE.format(datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S-%f"), os.getpid())
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._native = path.open("w", encoding="utf-8")
            self._native.write(f"{version_line()}\n")
            self._native.flush()
        except OSError:
            return
        faulthandler.enable(self._native)

    def end(self) -> None:
        """Stop watching; the report of a run that did not crash is empty and is removed."""
        if self._native is None:
            return
        faulthandler.disable()
        path = Path(self._native.name)
        self._native.close()
        self._native = None
        path.unlink(missing_ok=True)

    def unseen(self) -> list[Path]:
        """The reports of earlier runs that the reader has not been told about, the latest last; removes empty ones.

        The report of a window that is still open is left alone, and so is one that cannot be read.
        """
        found = []
        for path in self._reports():
            with contextlib.suppress(OSError):
                if not _says_nothing(path):
                    found.append(path)
                elif not _is_running(path):
                    path.unlink(missing_ok=True)
        return [path for path in found if not path.with_suffix(SEEN).exists()]

    def mark_seen(self, reports: list[Path]) -> None:
        """Remember that the reader was told about these, and remove the oldest of those seen."""
        seen = [path for path in self._reports() if path in reports or path.with_suffix(SEEN).exists()]
        with contextlib.suppress(OSError):
            for path in reports:
                path.with_suffix(SEEN).touch()
            for path in seen[:-MOST_SEEN]:
                path.unlink(missing_ok=True)
                path.with_suffix(SEEN).unlink(missing_ok=True)

    def _reports(self) -> list[Path]:
        """All reports except that of this run, the oldest first."""
        own = Path(self._native.name) if self._native else None
        return sorted((path for path in self._folder.glob("*.txt") if path != own), key=_age)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _is_running(path: Path) -> bool:
    """Whether the process that a report is of is still there; Windows itself keeps what it has open."""
    pid = path.stem.rpartition("-")[2]
    if not path.name.startswith("native-") or not pid.isdecimal() or sys.platform == "win32":
        return False
    try:
        os.kill(int(pid), 0)
    except PermissionError:
        return True  # it is there, and another user's
    except (OSError, OverflowError):
        return False
    return True


def _says_nothing(path: Path) -> bool:
    """Whether a report contains nothing but its first line, the versions."""
    with path.open(encoding="utf-8", errors="replace") as file:
        file.readline()
        return not file.read(1)
