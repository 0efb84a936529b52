"""Office files are zip archives; packed anew without the time of day, the same content is the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Collection, Mapping

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip archive can hold."""


def packed(save: Callable[[io.BytesIO], object]) -> bytes:
    """The archive that ``save`` writes, its parts of the earliest date and of no system."""
    saved = io.BytesIO()
    save(saved)
    with zipfile.ZipFile(saved) as old:
        return zipped({name: old.read(name) for name in old.namelist()})


def zipped(parts: Mapping[str, bytes], stored: Collection[str] = ()) -> bytes:
    """An archive of parts by their names, in this order; those named in ``stored`` are not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            part = zipfile.ZipInfo(name, BEGINNING)
            part.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            part.create_system = 0  # the same on every system
            archive.writestr(part, content)
    return out.getvalue()
