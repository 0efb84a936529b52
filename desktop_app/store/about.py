"""Which program this is: its version, its commit where it is known, and those of its large parts."""

from __future__ import annotations

import json

from desktop_app import __version__
from desktop_app.store.resources import resource


def version_line(mupdf: str = "") -> str:
    """One line: ``Resolute 0.1.0 (commit 1aaba8b), MuPDF 1.28.0, Qt 6.11.1``.

    ``mupdf`` is what MuPDF itself says where it is loaded; elsewhere it is the version of its package.
    """
    known = commit()
    marked = f" (commit {known})" if known else ""
    return f"Resolute {__version__}{marked}, MuPDF {mupdf or mupdf_version()}, Qt {_version('PySide6-Essentials')}"


def commit() -> str:
    """The commit that the program was built from, shortened; empty where it was not built."""
    try:
        return str(json.loads(resource("about", "build.json").read_text(encoding="utf-8"))["commit"])[:12]
    except (OSError, ValueError, KeyError):
        return ""


def mupdf_version() -> str:
    """The version of MuPDF's package, which has MuPDF's own number; MuPDF is not loaded for this."""
    return _version("PyMuPDF")


def licences() -> str:
    """The licences of all that is built in and the offer of the source; empty where the program was not built."""
    try:
        return resource("about", "LICENCES.txt").read_text(encoding="utf-8")
    except OSError:
        return ""


def _version(package: str) -> str:
    from importlib import metadata  # noqa: PLC0415 - the window is painted before anybody asks

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "unknown"
