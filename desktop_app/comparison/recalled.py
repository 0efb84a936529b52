"""The resolutions that a text says it continues: those that its first preambular paragraphs recall."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.comparison.thresholds import THRESHOLDS
from desktop_app.comparison.words import folded
from desktop_app.resolution.model import Kind, Resolution

# How a preambular paragraph that recalls opens in the six languages.
_OPENINGS = (
    *("recalling", "reaffirming", "rappelant", "réaffirmant", "recordando", "reafirmando"),
    *("ссылаясь", "подтверждая", "вновь подтверждая", "напоминая"),
    *("إذ تشير", "وإذ تشير", "إذ تعيد تأكيد", "وإذ تعيد تأكيد", "إذ تؤكد من جديد", "وإذ تؤكد من جديد"),
    *("回顾", "重申", "忆及"),
)
_RECALLS = re.compile("|".join(re.escape(folded(opening)) for opening in _OPENINGS))
# Numbers of 400 and more are decisions.
_NUMBER = re.compile(r"(?<![\d/.])([3-9]\d|1\d\d)/([1-3]?\d?\d)(?![\d/])")
_OWN_NUMBER = re.compile(r"A/RES/(\d+)/(\d+)")


def own_number(resolution: Resolution) -> str | None:
    """The number of a resolution ("78/229") by its symbol; ``None`` for a draft or without a symbol."""
    found = _OWN_NUMBER.match(resolution.metadata.symbol or "")
    return f"{found[1]}/{found[2]}" if found else None


def recalls(resolution: Resolution, other: Resolution) -> bool:
    """Whether the first paragraphs of a resolution recall another one."""
    number = own_number(other)
    return any(number in recalled for recalled in _recalled(resolution))


def predecessor_of(resolution: Resolution) -> str | None:
    """The number of the resolution that this one continues, where its text names just one that it can be.

    It is the latest that the first recalling paragraph names, if it is of one of the last sessions.
    """
    session = resolution.metadata.session
    if session is None:
        return None
    recent = range(session - THRESHOLDS.sessions_back, session)
    for recalled in _recalled(resolution):
        sessions = [int(number.split("/")[0]) for number in recalled]
        latest = max((number for number in sessions if number in recent), default=None)
        if latest is not None:
            named = [number for number, of in zip(recalled, sessions, strict=True) if of == latest]
            return named[0] if len(named) == 1 else None
    return None


def _recalled(resolution: Resolution) -> Iterator[list[str]]:
    """The numbers that each of the first recalling paragraphs names, each once, in order."""
    texts = (p.text for p in resolution.paragraphs if p.kind is Kind.PREAMBULAR)
    recalling = [text for text in texts if _RECALLS.match(folded(text))]
    for text in recalling[: THRESHOLDS.recalling]:
        yield list(dict.fromkeys("/".join(found) for found in _NUMBER.findall(text)))
