"""Draft, last year, adopted: a series of three whose middle version is a draft; who brought which words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.markup.sponsors import SponsorChanges, sponsor_changes
from desktop_app.resolution.model import Kind, Paragraph, Resolution, Zone
from desktop_app.series.model import Event, EventKind, History, Lineage
from desktop_app.series.order import is_draft

BASE, DRAFT, NOW = 0, 1, 2
_OF_SUBSTANCE = {EventKind.FIGURES, EventKind.WORDING, EventKind.SPLIT, EventKind.MERGED, EventKind.RETURNED}


class Since(str, Enum):
    """Where what a paragraph says comes from."""

    BASE = "base"
    DRAFT = "draft"
    NEGOTIATION = "negotiation"
    BOTH = "both"
    DROPPED_BY_DRAFT = "dropped-by-draft"
    DROPPED_PROPOSAL = "dropped-proposal"
    DROPPED_SINCE = "dropped-since"


_SINCE_DRAFT = {Since.NEGOTIATION, Since.BOTH, Since.DROPPED_PROPOSAL, Since.DROPPED_SINCE}


@dataclass(frozen=True)
class Outcome:
    """What became of what the draft proposed to change, in paragraphs; ``added`` were not in it."""

    kept: int
    changed: int
    dropped: int
    added: int

    @property
    def proposed(self) -> int:
        """How many the draft proposed to change."""
        return self.kept + self.changed + self.dropped

    @property
    def since(self) -> int:
        """How many are not as the draft had them."""
        return self.changed + self.dropped + self.added


@dataclass(frozen=True)
class Roles:
    """A history whose versions are base, draft and what was adopted, in this order."""

    history: History

    @classmethod
    def of(cls, history: History) -> Roles | None:
        """The roles by symbol and kind; ``None`` where the versions are not a draft between two others."""
        if len(history.versions) != 3:
            return None
        drafts = [is_draft(version.metadata) for version in history.versions]
        return cls(history) if drafts == [False, True, False] else None

    @property
    def sponsors(self) -> str:
        """What stands above the title of the draft: who proposed it."""
        return _sponsors_of(self.history.versions[DRAFT])

    @property
    def sponsor_changes(self) -> SponsorChanges:
        """Who joined and left between the last two versions that name sponsors, such as a draft and its revision."""
        lines = list(filter(None, map(_sponsors_of, self.history.versions)))
        return sponsor_changes(*lines[-2:]) if len(lines) > 1 else SponsorChanges("", "")

    def since(self, lineage: Lineage) -> Since:
        """Where what a paragraph says comes from; frame and front are nobody's proposal."""
        if not self.is_text(lineage):
            return Since.BASE
        by_draft, after = _changed(lineage.event(DRAFT)), _changed(lineage.event(NOW))
        if not lineage.positions[NOW]:
            if lineage.last == BASE:
                return Since.DROPPED_BY_DRAFT
            return Since.DROPPED_SINCE if lineage.first == BASE else Since.DROPPED_PROPOSAL
        if by_draft and after:
            return Since.BOTH
        return Since.DRAFT if by_draft else Since.NEGOTIATION if after else Since.BASE

    def is_since_draft(self, lineage: Lineage) -> bool:
        """Whether a paragraph is not as the draft had it: what a reader walks from one to the next."""
        return self.since(lineage) in _SINCE_DRAFT

    def is_text(self, lineage: Lineage) -> bool:
        """Whether a paragraph is part of what is negotiated: no title, chapeau, closing or line of sponsors."""
        last = self._newest(lineage)
        return last.zone not in {Zone.FRONT, Zone.CLOSING} and last.kind not in {Kind.CHAPEAU, Kind.CLOSING}

    def is_sponsors(self, lineage: Lineage) -> bool:
        """Whether a paragraph is the line above the title that says who proposed the text."""
        return _is_sponsors(self._newest(lineage))

    def is_shown(self, lineage: Lineage) -> bool:
        """Whether one text shows a paragraph: of those that the newest does not have, the frame is left out."""
        return bool(lineage.positions[NOW]) or self.is_text(lineage) or self.is_sponsors(lineage)

    def _newest(self, lineage: Lineage) -> Paragraph:
        """What there is of it in the last version that has it."""
        return self.history.versions[lineage.last].paragraphs[lineage.positions[lineage.last][0]]

    def outcome(self) -> Outcome:
        """What became of what the draft proposed."""
        lineages = [lineage for lineage in self.history.lineages if self.is_text(lineage)]
        told = [self.since(lineage) for lineage in lineages]
        kept = told.count(Since.DRAFT) + told.count(Since.DROPPED_BY_DRAFT)
        fresh = [one for one, line in zip(told, lineages, strict=True) if line.first == NOW]
        changed = told.count(Since.BOTH) + told.count(Since.NEGOTIATION) - len(fresh)
        dropped = told.count(Since.DROPPED_PROPOSAL) + told.count(Since.DROPPED_SINCE)
        return Outcome(kept, changed, dropped, len(fresh))


def _is_sponsors(paragraph: Paragraph) -> bool:
    return paragraph.zone is Zone.FRONT and paragraph.kind is Kind.TEXT


def _sponsors_of(version: Resolution) -> str:
    return " · ".join(paragraph.text for paragraph in version.paragraphs if _is_sponsors(paragraph))


def _changed(event: Event | None) -> bool:
    """Whether something of substance happened: what only rolled forward did not change."""
    return event is not None and (
        event.kind in _OF_SUBSTANCE or (event.kind is EventKind.BORN and event.version > BASE)
    )
