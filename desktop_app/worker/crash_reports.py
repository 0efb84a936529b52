"""Reports of crashes of the reader processes, which Python cannot catch, kept in a folder of their own."""

from __future__ import annotations

import contextlib
import faulthandler
import os
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import TextIO

from desktop_app.store.about import version_line

MOST_KEPT = 20


@contextlib.contextmanager
def reported(folder: Path, name: str) -> Iterator[TextIO]:
    """While this lasts, a crash of the process leaves ``NAME-….txt`` in ``folder``: the place in each thread.

    Gives the file of the report. Nothing is left when there is no crash. Where the folder cannot be written, the
    report goes nowhere.
    """
    path = folder / f"{name}-{datetime.now(timezone.utc):%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    with _opened(path) as file:
        faulthandler.enable(file)
        try:
            yield file
        finally:
            faulthandler.disable()
    tidy(folder, os.getpid())


def _opened(path: Path) -> TextIO:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("w", encoding="utf-8")
    except OSError:
        return Path(os.devnull).open("w", encoding="utf-8")


def tidy(folder: Path, pid: int, cause: str = "") -> None:
    """Remove the report that a process left empty; end one that says something with the version and ``cause``."""
    for path in folder.glob(f"*-{pid}.txt"):
        with contextlib.suppress(OSError):
            if path.stat().st_size == 0:
                path.unlink()
            elif cause:
                with path.open("a", encoding="utf-8") as file:
                    file.write(f"\n{version_line()}, {cause}\n")
    for path in sorted(folder.glob("*.txt"), key=_age)[MOST_KEPT:]:
        path.unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0
