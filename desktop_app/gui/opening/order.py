"""Which of two versions is the old one, and which of several files are likely to be the newest."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.resolution.model import Resolution

_SESSION = re.compile(r"(?<!\d)\d{2,4}(?!\d)")
"""A session or year in the name of a file: "A_RES_80_229", "A_C.3_80_L.5"."""


def in_order(first: Resolution, second: Resolution) -> bool:
    """Whether ``first`` is the older one, by session and then by date; true where that is unknown."""
    sessions = (first.metadata.session, second.metadata.session)
    if None not in sessions and sessions[0] != sessions[1]:
        return (sessions[0] or 0) < (sessions[1] or 0)
    dates = (_day(first), _day(second))
    if None in dates:
        return True
    return (dates[0] or "") <= (dates[1] or "")


def _day(resolution: Resolution) -> str | None:
    return resolution.metadata.adoption_date or resolution.metadata.distribution_date


def newest_named_first(files: Iterable[OpenFile]) -> list[OpenFile]:
    """The files by the sessions in their names, the highest first, drafts after what was adopted; others come last.

    It is a guess before anything is read: what is read first may depend on it, nothing that is shown in the end.
    """
    return sorted(files, key=_likely_age, reverse=True)


def _likely_age(file: OpenFile) -> tuple[int, bool]:
    session = _SESSION.search(file.path.stem)
    return int(session[0]) if session else 0, "L." not in file.path.stem
