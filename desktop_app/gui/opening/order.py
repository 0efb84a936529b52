"""Which of two versions is the old one."""

from __future__ import annotations

from desktop_app.resolution.model import Resolution


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
