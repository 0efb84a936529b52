"""Versions in their order, and the sessions without one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.resolution.model import Metadata, Resolution
from desktop_app.resolution.symbol import Symbol, SymbolKind, parse

_Key = tuple[int, bool, int, str, tuple[tuple[str, int], ...], str, str]


def in_order(versions: Sequence[Resolution]) -> list[Resolution]:
    """The versions, the oldest first: by session or year, drafts before what was adopted, then by number.

    Revisions and corrigenda come after what they revise: L.3, L.3/Corr.1, L.3/Rev.1, L.3/Rev.2. What was
    reissued under one symbol is in the order of its days.
    """
    return sorted(versions, key=_key)


def session_of(metadata: Metadata) -> int | None:
    """The session of a version, or its year where its body counts none."""
    symbol = parse(metadata.symbol or "")
    if symbol and symbol.series:
        return symbol.series
    day = day_of(metadata)
    return metadata.session or (int(day[:4]) if day[:4].isdigit() else None)


def missing_sessions(versions: Sequence[Resolution]) -> tuple[int, ...]:
    """The sessions between the first version and the last that have none, at the pace of the series.

    The pace is the least distance of two versions: one every second year is not missing in the years between.
    """
    known = sorted({session for version in versions if (session := session_of(version.metadata)) is not None})
    steps = [after - before for before, after in pairwise(known)]
    if not steps:
        return ()
    pace = min(steps)
    return tuple(session for before, after in pairwise(known) for session in range(before + pace, after, pace))


def day_of(metadata: Metadata) -> str:
    """The day on which a version was adopted or, failing that, distributed; empty if unknown."""
    return metadata.adoption_date or metadata.distribution_date or ""


def is_draft(metadata: Metadata) -> bool:
    """Whether a version was proposed and not adopted, by its symbol."""
    symbol = parse(metadata.symbol or "")
    return symbol is not None and symbol.kind is SymbolKind.DRAFT


def _key(version: Resolution) -> _Key:
    metadata = version.metadata
    symbol = parse(metadata.symbol or "") or Symbol("", "")
    return (
        session_of(metadata) or 0,
        not is_draft(metadata),
        symbol.number or 0,
        symbol.letter,
        tuple(map(_issue, symbol.issues)),
        day_of(metadata),
        version.source.name,
    )


def _issue(issue: str) -> tuple[str, int]:
    name, _, number = issue.partition(".")
    return name, int(re.sub(r"\D", "", number) or 0)
