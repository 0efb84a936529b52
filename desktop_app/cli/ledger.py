"""What ``resolute ledger`` does: read resolutions, and print what they ask and cite."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.cli.console import complain, put_out, read_unlocked, say, with_page_bar
from desktop_app.ledgers.as_json import book_json, ledger_json
from desktop_app.ledgers.model import Entry, Ledger, LedgerBook
from desktop_app.resolution.model import Resolution
from desktop_app.series.order import in_order
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.ledger import LedgerBookRequest, LedgerRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.messages.series import LEFT_OUT, NO_SERIES, SeriesRequest
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.awaited import AwaitedReader

PAIR = 2
"""Two files are compared; more are a series."""


@dataclass(frozen=True)
class LedgerCall:
    """One call for the ledger of a resolution, of what changed between two, or of each version of a series."""

    reader: AwaitedReader
    files: Sequence[Path]

    def print_json(self) -> bool:
        """Print the ledger as JSON, or those of a series."""
        put_out(book_json(self._book()) if self._is_series else ledger_json(self._ledger()))
        return True

    def print_lines(self) -> bool:
        """Print the ledger to be read: a line for each request, then the documents that are cited."""
        for line in book_lines(self._book()) if self._is_series else _lines(self._ledger()):
            say(line)
        return True

    @property
    def _is_series(self) -> bool:
        return len(self.files) > PAIR

    def _book(self) -> LedgerBook:
        """The ledgers of all versions that belong together; of the others it is said why not."""
        versions = tuple(in_order([self._read(path) for path in self.files]))
        history = self.reader.result_of(SeriesRequest(versions))
        for left in history.left_out:
            complain(LEFT_OUT.filled(left.resolution.source.name, str(left.reason)))
        if not history.comparisons:
            raise TaskError(NO_SERIES.filled(self.files[0].name))
        return self.reader.result_of(LedgerBookRequest(history.versions, history.comparisons))

    def _ledger(self) -> Ledger:
        old, *newer = map(self._read, self.files)
        of = self.reader.result_of(CompareRequest(old, newer[0])) if newer else old
        return self.reader.result_of(LedgerRequest(of))

    def _read(self, path: Path) -> Resolution:
        return read_unlocked(with_page_bar(self._read_with), path)[0]

    def _read_with(self, path: Path, password: str | None, progress: OnProgress) -> Resolution:
        return self.reader.result_of(ReadRequest(path, password), progress)


def book_lines(book: LedgerBook) -> Iterator[str]:
    """The lines of several ledgers, each under its resolution."""
    for ledger in book.ledgers:
        yield ledger.document or book.name
        yield from _lines(ledger)
        yield ""


def _lines(ledger: Ledger) -> Iterator[str]:
    yield from (_line(entry) for entry in ledger.entries)
    yield ""
    for citation in ledger.citations:
        yield "  ".join([citation.cite, citation.symbol, *([citation.change.value] if citation.change else [])])


def _line(entry: Entry) -> str:
    """The paragraph, the kind, who is asked, to whom and by when, then the words."""
    change = f"{entry.change.value}: " if entry.change else ""
    unsure = "" if entry.sure else " (?)"
    facts = [entry.kind.value + unsure, entry.actor, entry.to and f"to {entry.to}", entry.deadline]
    known = ", ".join(filter(None, facts))
    return f"{entry.cite}  {change}{known}{os.linesep}    {entry.quote}"
