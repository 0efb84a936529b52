"""The doors that a process has to the rest of the computer, and what it may go on reading and writing."""

from __future__ import annotations

import sys
import sysconfig
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop_app.store.resources import resource


class Door(str, Enum):
    """A way out of a process."""

    READING = "reading"
    WRITING = "writing"
    NETWORK = "network"
    PROGRAMS = "programs"
    SIGNALS = "signals"


@dataclass(frozen=True)
class Permits:
    """The folders beneath which a process may read, and read and write, once it has closed itself in.

    The program's own code may always be read: Python loads small parts of it, such as codecs, when it needs them.
    """

    readable: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()


PACKAGES = frozenset({"site-packages", "dist-packages"})
"""What folders of installed packages are called, wherever they lie."""


def own_code() -> tuple[Path, ...]:
    """The files and folders of Python, its packages and this program: nothing in them is the user's."""
    kinds = ("stdlib", "platstdlib", "purelib", "platlib")
    folders = [Path(sysconfig.get_path(kind)) for kind in kinds]
    folders += [folder for folder in map(Path, sys.path) if folder.name in PACKAGES]  # a user's own among them
    folders += [Path(__file__).resolve().parents[2], resource()]
    if bundle := getattr(sys, "_MEIPASS", None):
        folders += [Path(bundle), Path(sys.executable)]
    return tuple(dict.fromkeys(folder for folder in folders if folder.exists()))
