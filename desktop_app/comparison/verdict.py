"""The verdict: whether the two texts are versions of one resolution, and how the program knows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from desktop_app.comparison.alignment.matching_words import words_in_common
from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.model import Link, Relation, Verdict
from desktop_app.comparison.recalled import (
    candidates_of,
    own_number,
    own_session,
    predecessor_of,
    recalls,
    session_of,
)
from desktop_app.comparison.subjects import differ_in_subject, replaced_subject, title_of
from desktop_app.comparison.thresholds import VERDICT
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

VERSION_BETWEEN = Message("version-between", "{0} continues {1}: a version lies between the two that are compared.")
VERSIONS_BETWEEN = Message(
    "versions-between", "{0} continues {1}: several versions lie between the two that are compared."
)
SIBLING = Message(
    "sibling", "The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one."
)
SIBLING_CONTINUES = Message(
    "sibling-continues",
    "The texts are alike, but their subjects are not: “{0}” in the old one, “{1}” in the new one. {2} continues {3}.",
)


def verdict_of(old: Resolution, new: Resolution, links: Sequence[Link]) -> Verdict:
    """The relation of two texts in one language, by subjects, titles, recalled resolutions and words in common."""
    shared = shared_words(old, new, links)
    evidence = _Evidence(old, new, shared)
    version = old if evidence.titles_agree and not evidence.is_sibling else None
    predecessor = predecessor_of(new, version)
    candidates = () if predecessor else candidates_of(new, version)
    return Verdict(evidence.relation(), shared, evidence.reason(), predecessor, candidates)


def versions_between(old: Resolution, new: Resolution, verdict: Verdict) -> Iterator[Message]:
    """A notice if the new text names a version that is newer than the one it is compared with.

    Versions follow one another at much the same distance: if the named one is further from the old version than from
    the new one, others lie between.
    """
    named, session, latest = verdict.predecessor, own_session(old), own_session(new)
    if verdict.relation is Relation.VERSIONS and named and session is not None and session_of(named) > session:
        several = latest is not None and session_of(named) - session > latest - session_of(named)
        yield (VERSIONS_BETWEEN if several else VERSION_BETWEEN).filled(own_number(new) or "", named)


def shared_words(old: Resolution, new: Resolution, links: Sequence[Link]) -> float:
    """The share (0 to 1) of both texts, by length, that linked paragraphs have in common."""
    total = sum(len(paragraph.text) for paragraph in (*old.paragraphs, *new.paragraphs))
    pairs = ((_text(old, link.old), _text(new, link.new)) for link in links)
    # An exact sum does not depend on the order, or on which text is called the old one.
    common = math.fsum((len(before) + len(after)) * words_in_common(before, after) for before, after in pairs)
    return min(1.0, common / total) if total else 0.0


def _text(resolution: Resolution, positions: Sequence[int]) -> str:
    return " ".join(resolution.paragraphs[position].text for position in positions)


class _Evidence:
    """The evidence for and against one series."""

    def __init__(self, old: Resolution, new: Resolution, shared: float) -> None:
        self._old, self._new, self._shared = old, new, shared
        self._titles = [title_of(old), title_of(new)]
        self._recalled = self._recalled_number()
        self._replaced = replaced_subject(old, new)
        alike = all(self._titles) and _alike(*self._titles) >= VERDICT.title
        self.titles_agree = alike and (bool(self._recalled) or not differ_in_subject(old, new))
        self.is_sibling = self._has_other_subject() and shared >= VERDICT.sibling

    def relation(self) -> Relation:
        if self.is_sibling:
            return Relation.SIBLING
        return Relation.VERSIONS if self._same_series() else Relation.UNRELATED

    def _has_other_subject(self) -> bool:
        """Whether the subjects differ. A recalled number alone does not outweigh a name that was put in throughout."""
        if self._replaced and (self._replaced.everywhere or not self._recalled):
            return True
        named = own_number(self._old) or ""
        follows = predecessor_of(self._new)
        continues_another = follows is not None and session_of(follows) >= session_of(named) and follows != named
        differ = differ_in_subject(self._old, self._new)
        return differ and not self._recalled and continues_another and self._shared >= VERDICT.shared

    def _same_series(self) -> bool:
        if self._has_other_subject():
            return False
        if self.titles_agree:
            return self._shared >= VERDICT.shared_with_title
        if self._recalled or not all(self._titles):
            return self._shared >= VERDICT.shared_with_recall
        return self._shared >= VERDICT.shared

    def reason(self) -> Message:
        percent = f"{round(100 * self._shared)} %"
        if self.is_sibling:
            return self._sibling()
        if not self._same_series():
            return self._unrelated(percent)
        if self.titles_agree and self._recalled:
            return Message(
                "same-title-recalled", "The titles agree and {0} is recalled at the beginning.", (self._recalled,)
            )
        if self._recalled:
            return Message(
                "recalled",
                "{0} is recalled at the beginning and the texts have {1} in common.",
                (self._recalled, percent),
            )
        if self.titles_agree:
            return Message("same-title", "The titles agree and the texts have {0} in common.", (percent,))
        return Message("same-text", "The texts have {0} in common.", (percent,))

    def _sibling(self) -> Message:
        before, after = (self._replaced.old, self._replaced.new) if self._replaced else self._titles
        number, predecessor = own_number(self._new), predecessor_of(self._new)
        if number and predecessor and predecessor != own_number(self._old):
            return SIBLING_CONTINUES.filled(before, after, number, predecessor)
        return SIBLING.filled(before, after)

    def _unrelated(self, percent: str) -> Message:
        number, predecessor = own_number(self._new), predecessor_of(self._new)
        if number and predecessor and predecessor != own_number(self._old):
            return Message(
                "other-series-continues",
                "These are not two versions of one resolution ({0} in common). {1} continues {2}.",
                (percent, number, predecessor),
            )
        return Message("other-series", "These are not two versions of one resolution ({0} in common).", (percent,))

    def _recalled_number(self) -> str:
        if recalls(self._new, self._old):
            return own_number(self._old) or ""
        return own_number(self._new) or "" if recalls(self._old, self._new) else ""


def _alike(first: str, second: str) -> float:
    return Similarities([first], [second]).dice(0, 0)
