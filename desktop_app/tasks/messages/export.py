"""The request for what a file is to hold of a resolution, a comparison or a history; the formats and options."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import Exported, ExportFormat, ending_of, formats_for
from desktop_app.export.options import ExportOptions
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.brief_model import Brief
from desktop_app.series.model import History
from desktop_app.tasks.messages.faults import WRITING, FaultSentences
from desktop_app.tasks.messages.request import Desk, Request

__all__ = ["ExportFormat", "ExportOptions", "ExportRequest", "Exported", "ending_of", "formats_for"]

SECONDS_TO_EXPORT = 60.0
"""Seconds for any export. One of 60 pages takes a few; this leaves a slow machine, or a slow disk, many times that."""
SECONDS_A_PARAGRAPH = 0.1
"""Seconds more for each paragraph; a resolution of 60 pages has a few hundred."""


@dataclass(frozen=True)
class ExportRequest(Request[bytes]):
    """Give what ``target`` is to hold, in the format that its ending names; whoever asks writes it."""

    exported: Exported = field(repr=False)
    target: Path
    options: ExportOptions

    desk: ClassVar[Desk] = Desk.EXPORTS
    faults: ClassVar[FaultSentences] = WRITING

    @property
    def subject(self) -> str:
        """The name of the file to write."""
        return self.target.name

    @property
    def files(self) -> tuple[Path, ...]:
        """The originals, whose pages are marked in a PDF."""
        return self.options.originals

    @property
    def seconds_allowed(self) -> float:
        """By the number of paragraphs."""
        return SECONDS_TO_EXPORT + SECONDS_A_PARAGRAPH * _paragraphs(self.exported)


def _paragraphs(exported: Exported) -> int:
    if isinstance(exported, History):
        return sum(len(version.paragraphs) for version in exported.versions)
    if isinstance(exported, Brief):
        return sum(len(section.entries) for section in exported.sections)
    if isinstance(exported, Comparison):
        return len(exported.old.paragraphs) + len(exported.new.paragraphs)
    if isinstance(exported, LedgerBook):
        return sum(len(ledger.entries) + len(ledger.citations) for ledger in exported.ledgers)
    return len(exported.paragraphs)
