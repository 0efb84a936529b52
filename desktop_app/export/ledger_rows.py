"""The rows of exported ledgers, in English."""

from __future__ import annotations

from desktop_app.markup.ledger_table import LedgerTable, request_words

REQUEST_HEADINGS = (
    *("Resolution", "Paragraph", "Change", "Kind", "Guess", "Who", "What", "By when", "To whom", "On condition"),
)
CITATION_HEADINGS = ("Resolution", "Document cited", "Paragraphs", "Change")


def request_rows(table: LedgerTable) -> list[tuple[str, ...]]:
    """A row for each request; a guess is said to be one."""
    rows = []
    for line in table.requests():
        entry = line.entry
        change = entry.change.value if entry.change else ""
        guess = "" if entry.sure else "guess"
        rows.append((line.document, entry.cite, change, entry.kind.value, guess, *request_words(line)))
    return rows


def citation_rows(table: LedgerTable) -> list[tuple[str, ...]]:
    """A row for each document that a resolution cites."""
    return [
        (line.document, line.symbol, ", ".join(line.cites), line.change.value if line.change else "")
        for line in table.citations()
    ]
