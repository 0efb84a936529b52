"""What ``resolute ledger`` does: read one or two resolutions, and print what they ask and cite."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.cli.console import put_out, read_unlocked, say, with_page_bar
from desktop_app.ledgers.as_json import ledger_json
from desktop_app.ledgers.model import Entry, Ledger
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.ledger import LedgerRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.worker.awaited import AwaitedReader


@dataclass(frozen=True)
class LedgerCall:
    """One call for the ledger of a resolution, or of what changed between two."""

    reader: AwaitedReader
    files: Sequence[Path]

    def print_json(self) -> bool:
        """Print the ledger as JSON."""
        put_out(ledger_json(self._ledger()))
        return True

    def print_lines(self) -> bool:
        """Print the ledger to be read: a line for each request, then the documents that are cited."""
        for line in _lines(self._ledger()):
            say(line)
        return True

    def _ledger(self) -> Ledger:
        old, *newer = map(self._read, self.files)
        of = self.reader.result_of(CompareRequest(old, newer[0])) if newer else old
        return self.reader.result_of(LedgerRequest(of))

    def _read(self, path: Path) -> Resolution:
        return read_unlocked(with_page_bar(self._read_with), path)[0]

    def _read_with(self, path: Path, password: str | None, progress: OnProgress) -> Resolution:
        return self.reader.result_of(ReadRequest(path, password), progress)


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
