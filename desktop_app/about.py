"""Which program this is: its version, its commit where it is known, and those of its large parts."""

from __future__ import annotations

import json
from importlib import metadata

from desktop_app import __version__
from desktop_app.resources import resource


def version_line(mupdf: str) -> str:
    """One line: ``Resolute 0.1.0 (commit 1aaba8b), MuPDF 1.28.0, Qt 6.11.1``."""
    commit = _commit()
    marked = f" (commit {commit[:12]})" if commit else ""
    return f"Resolute {__version__}{marked}, MuPDF {mupdf}, Qt {_qt_version()}"


def _commit() -> str:
    """The commit that the program was built from; empty where it was not built."""
    try:
        return str(json.loads(resource("about", "build.json").read_text(encoding="utf-8"))["commit"])
    except (OSError, ValueError, KeyError):
        return ""


def _qt_version() -> str:
    # Qt itself is not loaded for this; its package bears its version.
    try:
        return metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        return "unknown"
