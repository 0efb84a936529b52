"""Ledgers as tables: a line for each request, and one for each document that a resolution cites."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.ledgers.model import Entry, LedgerBook, LedgerChange


@dataclass(frozen=True)
class RequestLine:
    """One request of one resolution."""

    document: str
    entry: Entry


@dataclass(frozen=True)
class CitationLine:
    """A document that a resolution cites, with the paragraphs that do so, in their order."""

    document: str
    symbol: str
    cites: tuple[str, ...]
    change: LedgerChange | None


@dataclass(frozen=True)
class LedgerTable:
    """A book of ledgers, line by line."""

    book: LedgerBook

    @property
    def is_of_several(self) -> bool:
        """Whether the lines are of more than one resolution, so that each must name its own."""
        return len(self.book.ledgers) > 1

    @property
    def has_changes(self) -> bool:
        """Whether versions were compared."""
        return any(line.entry.change for line in self.requests()) or any(line.change for line in self.citations())

    def requests(self) -> list[RequestLine]:
        """The lines of what is asked."""
        return [RequestLine(ledger.document or "", entry) for ledger in self.book.ledgers for entry in ledger.entries]

    def citations(self) -> list[CitationLine]:
        """The lines of what is cited."""
        lines: dict[tuple[int, str, LedgerChange | None], CitationLine] = {}
        for number, ledger in enumerate(self.book.ledgers):
            for cited in ledger.citations:
                key = (number, cited.symbol, cited.change)
                known = lines.get(key)
                cites = tuple(dict.fromkeys((*(known.cites if known else ()), cited.cite)))
                lines[key] = CitationLine(ledger.document or "", cited.symbol, cites, cited.change)
        return list(lines.values())


def request_words(line: RequestLine) -> tuple[str, ...]:
    """Who is asked, what, by when, to whom, on which conditions."""
    entry = line.entry
    return (entry.actor or "", entry.quote, entry.deadline or "", entry.to or "", "; ".join(entry.conditions))
