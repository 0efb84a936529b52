"""The resolutions that a text says it continues: those that its first preambular paragraphs recall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from desktop_app.comparison.thresholds import VERDICT
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.resolution.symbol import SymbolKind, cited_in, parse
from desktop_app.text.folding import fold

# The opening words of recalling preambular paragraphs in the six languages.
_OPENINGS = (
    *("recalling", "reaffirming", "rappelant", "réaffirmant", "recordando", "reafirmando"),
    *("ссылаясь", "подтверждая", "вновь подтверждая", "напоминая"),
    *("إذ تشير", "وإذ تشير", "إذ تعيد تأكيد", "وإذ تعيد تأكيد", "إذ تؤكد من جديد", "وإذ تؤكد من جديد"),
    *("回顾", "重申", "忆及"),
)
_RECALLS = re.compile("|".join(re.escape(fold(opening)) for opening in _OPENINGS))


def own_number(resolution: Resolution) -> str | None:
    """The number of a resolution by its symbol; ``None`` for a draft or if it has no symbol.

    It is "78/229", of the Economic and Social Council "2024/12", of the Security Council "2730 (2024)".
    """
    symbol = parse(resolution.metadata.symbol or "")
    return symbol.short if symbol and symbol.kind is SymbolKind.RESOLUTION and symbol.series else None


def own_session(resolution: Resolution) -> int | None:
    """The session of a resolution, or its year if the body does not count sessions."""
    number = own_number(resolution)
    return session_of(number) if number else resolution.metadata.session


def recalls(resolution: Resolution, other: Resolution) -> bool:
    """Whether the first paragraphs of a resolution recall another one."""
    number = own_number(other)
    return any(number in recalled for recalled in islice(_recalled(resolution), VERDICT.recalling))


def predecessor_of(resolution: Resolution, version: Resolution | None = None) -> str | None:
    """The number of the resolution that this one continues, if its text names only one that it can be.

    It is the latest that the first recalling paragraph names, if it is of one of the last sessions. ``version`` is
    another version of the resolution: if it is among the latest ones, the text continues that.
    """
    latest = _latest(resolution)
    number = own_number(version) if version else None
    is_named = number is not None and any(number in recalled for recalled in _recalled(resolution))
    if number and is_named and not (latest and session_of(number) < session_of(latest[0])):
        return number
    return latest[0] if len(latest) == 1 else None


def _latest(resolution: Resolution) -> list[str]:
    """The numbers of the latest session, one of the last, in the first paragraph to recall any of them."""
    session = own_session(resolution)
    if session is None:
        return []
    recent = range(session - VERDICT.years_back * _sessions_a_year(resolution), session)
    for recalled in islice(_recalled(resolution), VERDICT.recalling):
        latest = max((of for of in map(session_of, recalled) if of in recent), default=None)
        if latest is not None:
            return [number for number in recalled if session_of(number) == latest]
    return []


def _sessions_a_year(resolution: Resolution) -> int:
    """The Human Rights Council meets three times a year, the General Assembly once."""
    symbol = parse(resolution.metadata.symbol or "")
    return 3 if symbol and symbol.organ == "A/HRC" else 1


def session_of(number: str) -> int:
    """The session, or the year, of the number of a resolution: of "ES-11/4" the eleventh emergency session."""
    symbol = parse(number)
    return (symbol and symbol.series) or 0


def _recalled(resolution: Resolution) -> Iterator[list[str]]:
    """For each recalling paragraph the numbers that it names, each once, in order."""
    texts = (p.text for p in resolution.paragraphs if p.kind is Kind.PREAMBULAR)
    for text in texts:
        if _RECALLS.match(fold(text)):
            cited = (citation.symbol for citation in cited_in(text))
            yield list(dict.fromkeys(symbol.short for symbol in cited if symbol.kind is SymbolKind.RESOLUTION))
