"""Reports of crashes that Python cannot catch, kept in the log folder until they have been offered."""

from __future__ import annotations

import contextlib
import faulthandler
import os
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path

from desktop_app import __version__

PREFIX, OFFERED = "crash-", "offered-"
MOST_KEPT = 20


@contextlib.contextmanager
def reported(folder: Path, name: str) -> Iterator[None]:
    """While this lasts, a crash of the process leaves ``crash-NAME-….txt`` in ``folder``: the place in each thread.

    Nothing is left when there is no crash. Where the folder cannot be written, there is no report.
    """
    path = folder / f"{PREFIX}{name}-{datetime.now(timezone.utc):%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8")
    except OSError:
        yield
        return
    with file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
    tidy(folder, os.getpid())


def tidy(folder: Path, pid: int, cause: str = "") -> None:
    """Remove the report that a process left empty; end one that says something with the version and ``cause``."""
    for path in _reports(folder, f"{PREFIX}*-{pid}.txt"):
        with contextlib.suppress(OSError):
            if path.stat().st_size == 0:
                path.unlink()
            else:
                with path.open("a", encoding="utf-8") as file:
                    file.write(f"\nResolute {__version__} {cause}\n")
    for path in sorted(_reports(folder, f"*{PREFIX}*.txt"), key=_age)[MOST_KEPT:]:
        path.unlink(missing_ok=True)


def not_offered(folder: Path) -> list[Path]:
    """The reports that the reader has not been told of yet, the newest first."""
    return [path for path in sorted(_reports(folder, f"{PREFIX}*.txt"), key=_age) if path.stat().st_size]


def mark_offered(reports: list[Path]) -> None:
    """Keep the reports, but do not offer them again."""
    for path in reports:
        with contextlib.suppress(OSError):
            path.rename(path.with_name(OFFERED + path.name))


def _reports(folder: Path, pattern: str) -> list[Path]:
    return list(folder.glob(pattern)) if folder.is_dir() else []


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0
