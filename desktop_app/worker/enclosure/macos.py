"""The sandbox of macOS, which the system's own services use: a profile, given once, that cannot be taken back.

``sandbox_init`` is deprecated in its documentation, and what browsers close their processes with all the same. This was
written after its manual and those profiles, and has not been tried on a Mac; where the system refuses the profile, the
doors stay open and the window says so.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from pathlib import Path

from desktop_app.worker.enclosure.doors import Door

LIBRARY = "/usr/lib/libSystem.dylib"
PRIVATE = ("/Users", "/Volumes", "/private/etc", "/private/var", "/Network", "/private/tmp")
"""Where users keep what is theirs. The system's own libraries, which Python loads late, can be read."""


def close_in(readable: Iterable[Path], writable: Iterable[Path]) -> frozenset[Door]:
    """Give up all but this, and return the doors that are closed now. Raises OSError where the system refuses."""
    library = ctypes.CDLL(LIBRARY)
    message = ctypes.c_char_p()
    if library.sandbox_init(profile(readable, writable).encode(), ctypes.c_uint64(0), ctypes.byref(message)):
        raise OSError((message.value or b"").decode(errors="replace"))
    return frozenset(Door)


def profile(readable: Iterable[Path], writable: Iterable[Path]) -> str:
    """The profile in the sandbox's own language; a later line counts before an earlier one."""
    writable = tuple(writable)
    return "\n".join(
        [
            "(version 1)",
            "(allow default)",
            "(deny network*)",
            "(deny process-exec*)",
            "(deny process-fork)",
            "(deny signal (target others))",
            "(deny file-write*)",
            *(f"(deny file-read-data (subpath {_quoted(Path(folder))}))" for folder in PRIVATE),
            *(f"(allow file-read* (subpath {_quoted(folder)}))" for folder in (*readable, *writable)),
            *(f"(allow file-write* (subpath {_quoted(folder)}))" for folder in writable),
        ]
    )


def _quoted(path: Path) -> str:
    return '"' + str(path.resolve()).replace("\\", "\\\\").replace('"', '\\"') + '"'
