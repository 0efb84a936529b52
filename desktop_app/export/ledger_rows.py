"""The rows of exported ledgers, in the language of the window."""

from __future__ import annotations

from desktop_app.export.labels import Labels
from desktop_app.ledgers.model import LedgerChange, RequestKind
from desktop_app.markup.ledger_table import LedgerTable, request_words

REQUEST_HEADINGS = (
    *("Resolution", "Paragraph", "Change", "Kind", "Guess", "Who", "What", "By when", "To whom", "On condition"),
)
CITATION_HEADINGS = ("Resolution", "Document cited", "Paragraphs", "Change")
KIND_NAMES = {
    RequestKind.REPORT: "Report",
    RequestKind.AGENDA: "Agenda item",
    RequestKind.TASK: "Task",
    RequestKind.CALL: "Call",
    RequestKind.BUDGET: "Budget",
    RequestKind.DECISION: "Decision",
}
CHANGE_NAMES = {
    LedgerChange.NEW: "new",
    LedgerChange.CARRIED: "carried on",
    LedgerChange.CHANGED: "changed",
    LedgerChange.DROPPED: "dropped",
}


def request_rows(table: LedgerTable, labels: Labels) -> list[tuple[str, ...]]:
    """A row for each request; a guess is said to be one."""
    rows = []
    for line in table.requests():
        entry = line.entry
        guess = "" if entry.sure else labels.say("guess")
        said = (_change(entry.change, labels), labels.say(KIND_NAMES[entry.kind]), guess)
        rows.append((line.document, labels.cite(entry.cite), *said, *request_words(line)))
    return rows


def citation_rows(table: LedgerTable, labels: Labels) -> list[tuple[str, ...]]:
    """A row for each document that a resolution cites."""
    return [
        (line.document, line.symbol, labels.with_commas(map(labels.cite, line.cites)), _change(line.change, labels))
        for line in table.citations()
    ]


def _change(change: LedgerChange | None, labels: Labels) -> str:
    return labels.say(CHANGE_NAMES[change]) if change else ""
