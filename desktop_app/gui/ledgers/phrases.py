"""The words of the ledger tab, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop_app.ledgers.model import LedgerChange, RequestKind

translate = QCoreApplication.translate


class LedgerCounts(QObject):
    """Numbers with what they count. A class, since Qt's tool knows plurals by ``tr`` alone."""

    def requests(self, number: int) -> str:
        """``41 requests``."""
        return self.tr("%n request(s)", "", number)

    def citations(self, number: int) -> str:
        """``57 documents cited``."""
        return self.tr("%n document(s) cited", "", number)

    def guesses(self, number: int) -> str:
        """``3 of them guesses``."""
        return self.tr("%n of them guess(es)", "", number)


def kind_name(kind: RequestKind) -> str:
    """What a kind of request is called."""
    return {
        RequestKind.REPORT: translate("Ledgers", "Report"),
        RequestKind.AGENDA: translate("Ledgers", "Agenda item"),
        RequestKind.TASK: translate("Ledgers", "Task"),
        RequestKind.CALL: translate("Ledgers", "Call"),
        RequestKind.BUDGET: translate("Ledgers", "Budget"),
        RequestKind.DECISION: translate("Ledgers", "Decision"),
    }[kind]


def change_name(change: LedgerChange | None) -> str:
    """What became of a line between two versions."""
    if change is None:
        return ""
    return {
        LedgerChange.NEW: translate("Ledgers", "new"),
        LedgerChange.CARRIED: translate("Ledgers", "carried on"),
        LedgerChange.CHANGED: translate("Ledgers", "changed"),
        LedgerChange.DROPPED: translate("Ledgers", "dropped"),
    }[change]


def change_sign(change: LedgerChange | None) -> str:
    """The sign before the word, as in a comparison."""
    signs = {LedgerChange.NEW: "+", LedgerChange.CHANGED: "~", LedgerChange.DROPPED: "×", LedgerChange.CARRIED: "="}
    return signs[change] if change else ""
