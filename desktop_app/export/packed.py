"""Office files are zip archives; packed anew without the time of day, the same content is the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip archive can hold."""


def packed(save: Callable[[io.BytesIO], object]) -> bytes:
    """The archive that ``save`` writes, its parts of the earliest date and of no system."""
    out, saved = io.BytesIO(), io.BytesIO()
    save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, BEGINNING)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0  # the same on every system
            new.writestr(part, old.read(name))
    return out.getvalue()
