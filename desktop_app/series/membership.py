"""Which of several resolutions are versions of one series, and why the others are not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.comparison.model import Comparison, Relation
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.series.leftovers import Compare
from desktop_app.series.model import LeftOut

NO_TEXTS = {
    "amendment": Message("amendment-left-out", "It is an amendment to {0}, not a text of its own."),
    "corrigendum": Message("corrigendum-left-out", "It is a corrigendum to {0}, not a text of its own."),
}
"""What is told of the types of documents that are no texts of their own."""

_TOGETHER = {relation for relation in Relation if relation.value in {"versions", "unsure"}}


def members_of(ordered: Sequence[Resolution], compare: Compare) -> tuple[list[Resolution], tuple[LeftOut, ...]]:
    """The largest set of resolutions in one language of which each is a version of the one before it; the others.

    Of two sets of one size, the one with the newest resolution is taken: it is the one that a reader has in hand.
    Comparisons are made of neighbours and, where these belong to different series, of the next before.
    """
    texts = [version for version in ordered if _without_text(version) is None] or list(ordered)
    language = _language(texts)
    chains: list[list[Resolution]] = []
    for version in texts:
        if version.metadata.language in {language, None}:
            _join(version, chains, compare)
    chosen = max(chains, key=lambda chain: (len(chain), _place(chain[-1], ordered)))
    others = [version for version in ordered if not _is_in(version, chosen)]
    return chosen, tuple(LeftOut(version, _reason(version, chosen, ordered, compare)) for version in others)


def continues(comparison: Comparison) -> bool:
    """Whether the verdict takes two resolutions for versions of one; where it is unsure, the reader's choice holds."""
    return comparison.verdict.relation in _TOGETHER


def _join(version: Resolution, chains: list[list[Resolution]], compare: Compare) -> None:
    """Put a version at the end of the chain that it continues: the longest is asked first."""
    for chain in sorted(chains, key=len, reverse=True):
        if continues(compare(chain[-1], version)):
            chain.append(version)
            return
    chains.append([version])


def _language(ordered: Sequence[Resolution]) -> str | None:
    """The language of most resolutions; of two, that of the newest."""
    languages = [version.metadata.language for version in reversed(ordered) if version.metadata.language]
    counted = Counter(languages)
    return max(counted, key=lambda language: (counted[language], -languages.index(language)), default=None)


def _reason(
    version: Resolution, chosen: Sequence[Resolution], ordered: Sequence[Resolution], compare: Compare
) -> Message:
    """Why a resolution is no version: it only changes one, or the verdict on it and the nearest version says so."""
    without_text = _without_text(version)
    if without_text is not None:
        return without_text.filled(version.metadata.amends or "")
    place = _place(version, ordered)
    nearest = min(chosen, key=lambda other: abs(_place(other, ordered) - place))
    older, newer = (nearest, version) if _place(nearest, ordered) < place else (version, nearest)
    return compare(older, newer).verdict.reason


def _without_text(version: Resolution) -> Message | None:
    """What is told of a document that is no text of its own; ``None`` if it is one."""
    return NO_TEXTS.get(version.metadata.document_type or "")


def _place(version: Resolution, ordered: Sequence[Resolution]) -> int:
    return next(place for place, other in enumerate(ordered) if other is version)


def _is_in(version: Resolution, chosen: Sequence[Resolution]) -> bool:
    return any(version is other for other in chosen)
