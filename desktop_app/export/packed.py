"""Office files are zip archives; packed anew without the time of day, the same content is the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest date that a zip archive can hold."""
PROPERTIES = "docProps/core.xml"
# openpyxl writes the moment of saving here, whatever it is given.
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def without_times(content: bytes, modified: datetime) -> bytes:
    """The same archive, its parts of the earliest date, and the document last modified at that moment."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, BEGINNING)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0  # the same on every system
            new.writestr(part, _modified(old.read(name), modified) if name == PROPERTIES else old.read(name))
    return out.getvalue()


def _modified(properties: bytes, moment: datetime) -> bytes:
    return _MODIFIED.sub(rb"\g<1>" + moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + rb"\g<2>", properties)
