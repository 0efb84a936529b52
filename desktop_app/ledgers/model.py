"""The model of a ledger: what is asked, and what is cited, paragraph by paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class RequestKind(str, Enum):
    """What is asked, then of whom: a report of anyone, a task of the United Nations, a call on all others."""

    REPORT = "report"
    AGENDA = "agenda"
    TASK = "task"
    CALL = "call"
    BUDGET = "budget"
    DECISION = "decision"


class LedgerChange(str, Enum):
    """What became of an entry or a citation between two versions."""

    NEW = "new"
    CARRIED = "carried"
    CHANGED = "changed"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Entry:
    """One thing that is asked or decided.

    ``actor`` and ``to`` are as printed, several joined by "; "; ``None`` where the text names nobody. ``deadline`` is
    a session ("82"), a session of another body with its name in brackets, a year, an ISO date, a period of two dates,
    or a rhythm ("annual"). ``sure`` is false where the paragraph leaves room for another reading.
    """

    cite: str
    text: str
    kind: RequestKind
    actor: str | None
    verb: str
    deadline: str | None
    to: str | None
    conditions: tuple[str, ...]
    quote: str
    sure: bool = True
    change: LedgerChange | None = None


@dataclass(frozen=True)
class CitedDocument:
    """A symbol or an instrument that a paragraph cites."""

    symbol: str
    cite: str
    text: str
    change: LedgerChange | None = None


@dataclass(frozen=True)
class Ledger:
    """What one resolution asks and cites; with changes, what became of that of an older version."""

    document: str | None
    entries: tuple[Entry, ...]
    citations: tuple[CitedDocument, ...]


@dataclass(frozen=True)
class LedgerBook:
    """The ledgers of several resolutions under one name: of the versions of a series, or of what a search found."""

    name: str
    ledgers: tuple[Ledger, ...]
