"""A ledger as the JSON of schema ``ledger/1``."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.ledgers.model import CitedDocument, Entry, Ledger, LedgerBook
from desktop_app.resolution.as_json import dumps

SCHEMA = "ledger/1"


def ledger_json(ledger: Ledger) -> bytes:
    """The ledger as JSON in UTF-8; ``change`` only where two versions were compared."""
    return dumps(
        {
            "schema": SCHEMA,
            "document": ledger.document,
            "entries": [_entry(entry) for entry in ledger.entries],
            "citations": [_citation(citation) for citation in ledger.citations],
        }
    ).encode()


def book_json(book: LedgerBook) -> bytes:
    """The ledgers of several resolutions as JSON in UTF-8, by schema ``ledgers/1``: each as ``ledger/1`` has it."""
    listed = [json.loads(ledger_json(ledger)) for ledger in book.ledgers]
    return dumps({"schema": "ledgers/1", "ledgers": listed}).encode()


def _entry(entry: Entry) -> dict[str, Any]:
    values: dict[str, Any] = {
        "cite": entry.cite,
        "text": entry.text,
        "kind": entry.kind.value,
        "actor": entry.actor,
        "verb": entry.verb,
        "deadline": entry.deadline,
        "to": entry.to,
        "conditions": list(entry.conditions),
        "quote": entry.quote,
        "sure": entry.sure,
    }
    return values | ({"change": entry.change.value} if entry.change else {})


def _citation(citation: CitedDocument) -> dict[str, Any]:
    values = {"symbol": citation.symbol, "cite": citation.cite, "text": citation.text}
    return values | ({"change": citation.change.value} if citation.change else {})
