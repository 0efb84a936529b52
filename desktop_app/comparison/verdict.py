"""The verdict: whether the two texts are versions of one resolution, and by what it is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.comparison.model import Link, Relation, Verdict
from desktop_app.comparison.similarity import Similarities
from desktop_app.comparison.thresholds import THRESHOLDS, Thresholds
from desktop_app.comparison.words import words_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution


def verdict_of(old: Resolution, new: Resolution, links: Sequence[Link], thresholds: Thresholds = THRESHOLDS) -> Verdict:
    """What the two texts are to one another, from the words of linked paragraphs and the titles."""
    shared = _shared(old, new, links)
    least = thresholds.series_title if _titles_agree(old, new, thresholds) else thresholds.series
    if shared >= least:
        return Verdict(Relation.VERSIONS, shared, _reason("same-series", "The two texts have {0} in common.", shared))
    return Verdict(
        Relation.UNRELATED,
        shared,
        _reason("other-series", "These are not two versions of one resolution ({0} in common).", shared),
    )


def _reason(code: str, template: str, shared: float) -> Message:
    return Message(code, template, (f"{round(100 * shared)} %",))


def _shared(old: Resolution, new: Resolution, links: Sequence[Link]) -> float:
    """The share of all words that linked paragraphs have in common."""
    before = [Counter(words_of(p.text)) for p in old.paragraphs]
    after = [Counter(words_of(p.text)) for p in new.paragraphs]
    total = sum(sum(bag.values()) for bag in [*before, *after])
    common = sum(sum((_union(before, link.old) & _union(after, link.new)).values()) for link in links)
    return 2 * common / total if total else 0.0


def _union(bags: Sequence[Counter[str]], positions: Sequence[int]) -> Counter[str]:
    return sum((bags[position] for position in positions), Counter[str]())


def _titles_agree(old: Resolution, new: Resolution, thresholds: Thresholds) -> bool:
    titles = old.metadata.title or "", new.metadata.title or ""
    return all(titles) and Similarities(titles[:1], titles[1:]).dice(0, 0) >= thresholds.title
