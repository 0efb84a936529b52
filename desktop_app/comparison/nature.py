"""The nature of each change: typographic, connective, rolled forward, or a matter of wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.model import Nature
from desktop_app.comparison.passage import Passage
from desktop_app.comparison.regions import regions_of
from desktop_app.comparison.rolling import Roll
from desktop_app.comparison.routine import Rolled, rolled_forward
from desktop_app.comparison.spelling import plain
from desktop_app.comparison.wording import Change
from desktop_app.resolution.message import Message

_LIST = "\0"


@dataclass(frozen=True)
class Finding:
    """The nature of one change, and the reason where there is something to say."""

    nature: Nature
    reason: Message | None = None


def findings(changes: Sequence[Change], old: Passage, new: Passage, roll: Roll) -> list[Finding]:
    """What each change is; the changes are positions in the tokens of the two passages."""
    found = [Finding(Nature.WORDING)] * len(changes)
    for region in regions_of(changes, old.runs, new.runs):
        before = _Side(old, region.old_start, region.old_end)
        after = _Side(new, region.new_start, region.new_end)
        finding = _finding(before, after, roll)
        for number in region.changes:
            found[number] = finding
    return found


class _Side:
    """One side of a region: its words, and the lists of figures in it."""

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        self.tokens, self.language = passage.tokens, passage.language
        self.start, self.end = start, end
        self.runs = [run for run in passage.runs if start <= run.start and run.end <= end]

    @property
    def text(self) -> str:
        return "".join(self.tokens[self.start : self.end])

    @property
    def without_connectives(self) -> str:
        return plain(_connectives(self.language, self.start < 8).sub("", self.text))

    @property
    def without_figures(self) -> str:
        """The words, lists of figures left out, singular for plural."""
        singulars = terms_of(self.language).singulars
        words, at = [], self.start
        for run in self.runs:
            words += [*self.tokens[at : run.start], _LIST]
            at = run.end
        words += self.tokens[at : self.end]
        return "".join(word if word == _LIST else plain(singulars.get(word.lower(), word)) for word in words)


def _finding(old: _Side, new: _Side, roll: Roll) -> Finding:
    if plain(old.text) == plain(new.text):
        return Finding(Nature.TYPOGRAPHIC)
    if old.without_connectives == new.without_connectives:
        return Finding(Nature.CONNECTIVE)
    rolled = _rolled(old, new, roll)
    if rolled:
        return Finding(Nature.ROUTINE, _reason(rolled))
    return Finding(Nature.WORDING)


def _rolled(old: _Side, new: _Side, roll: Roll) -> Rolled | None:
    """All that was rolled forward where the words around the figures are the same."""
    if len(old.runs) != len(new.runs) or old.without_figures != new.without_figures:
        return None
    earlier, later = (new, old) if roll.backward else (old, new)
    step = roll.reversed if roll.backward else roll
    found = [rolled_forward(a, b, step) for a, b in zip(earlier.runs, later.runs, strict=True)]
    rolled = [one for one in found if one is not None]
    if len(rolled) < len(found):
        return None
    pairs = tuple(pair for one in rolled for pair in one.pairs)
    appended = tuple(figure for one in rolled for figure in one.appended)
    return Rolled(pairs, appended) if pairs or appended else None


def _reason(rolled: Rolled) -> Message:
    appended = ", ".join(figure.text for figure in rolled.appended)
    if not rolled.pairs:
        return Message("appended", "{0} appended", (appended,))
    old = ", ".join(dict.fromkeys(pair[0].text for pair in rolled.pairs))
    new = ", ".join(dict.fromkeys(pair[1].text for pair in rolled.pairs))
    if not rolled.appended:
        return Message("rolled-forward", "{0} → {1}", (old, new))
    return Message("rolled-forward-and-appended", "{0} → {1}, {2} appended", (old, new, appended))


@lru_cache(maxsize=16)
def _connectives(language: str | None, opening: bool) -> re.Pattern[str]:
    terms = terms_of(language)
    words = terms.connectives + (terms.opening_connectives if opening else ())
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(alternatives if language == "zh" else rf"\b(?:{alternatives})\b", re.IGNORECASE)
