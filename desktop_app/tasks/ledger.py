"""Reads off what a resolution asks and cites."""

from __future__ import annotations

from desktop_app.comparison.model import Comparison
from desktop_app.ledgers.ledger_of import ledger_of, ledger_of_change, ledger_of_versions
from desktop_app.ledgers.model import Ledger, LedgerBook
from desktop_app.tasks.messages.ledger import LedgerBookRequest, LedgerRequest
from desktop_app.tasks.messages.request import OnProgress


def run_book(request: LedgerBookRequest, progress: OnProgress) -> LedgerBook:  # noqa: ARG001 - it takes a moment
    """Read the ledgers of the versions."""
    return LedgerBook(request.subject, ledger_of_versions(request.versions, request.comparisons))


def run(request: LedgerRequest, progress: OnProgress) -> Ledger:  # noqa: ARG001 - it takes a moment
    """Read the ledger of the resolution, or that of the comparison with its changes."""
    return ledger_of_change(request.of) if isinstance(request.of, Comparison) else ledger_of(request.of)
