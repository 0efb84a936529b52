"""What a reader is shown of agreed language: the words of a phrase within a paragraph, and how they differ from it.

A paragraph is mostly longer than the phrase: what stands before and after the stretch that says the same is plain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from desktop_app.comparison.words.difference import WordChange, changes_between, common_words
from desktop_app.comparison.words.tokens import is_word, tokens_of
from desktop_app.text.folding import fold

WHOLE = 0.6
"""A text of at least this share of a paragraph is compared with all of it, a shorter one with a stretch of it."""
GAP = 0.5
"""What a word between two stretches in common weighs against joining them: a phrase is rarely broken by many."""
SHORTEST = 2
"""Words in a row that are a stretch in common: "of" and "the" are in any two paragraphs."""


class AgreedMark(str, Enum):
    """What words of a paragraph are to a phrase: ``GONE`` are those of the phrase that the paragraph has not."""

    PLAIN = "plain"
    COMMON = "common"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True)
class AgreedRun:
    """Words with their mark."""

    text: str
    mark: AgreedMark


@dataclass(frozen=True)
class LanguageStep:
    """What became of the words with one version: words that went, and those that came, either may be empty."""

    gone: str
    new: str


def agreed_runs(phrase: str, paragraph: str) -> tuple[AgreedRun, ...]:
    """A paragraph with the words that it has in common with a phrase, and those that differ, marked."""
    wanted, tokens = tokens_of(phrase), tokens_of(paragraph)
    first, last = _stretch(wanted, tokens)
    within = tokens[first:last]
    before, after = "".join(tokens[:first]), "".join(tokens[last:])
    runs = [AgreedRun(before, AgreedMark.PLAIN), *_compared(wanted, within), AgreedRun(after, AgreedMark.PLAIN)]
    return tuple(_joined(run for run in runs if run.text))


def stretch_of(phrase: str, paragraph: str) -> str:
    """The words of a paragraph that say what a phrase says."""
    tokens = tokens_of(paragraph)
    first, last = _stretch(tokens_of(phrase), tokens)
    return "".join(tokens[first:last]).strip()


def language_steps(old: str, new: str) -> tuple[LanguageStep, ...]:
    """What changed in the words from one version to the next."""
    before, after = tokens_of(old), tokens_of(new)
    steps = (
        LanguageStep(
            _words(before[change.old_start : change.old_end]), _words(after[change.new_start : change.new_end])
        )
        for change in changes_between(_folded(before), _folded(after))
    )
    return tuple(step for step in steps if step.gone or step.new)


def _compared(wanted: Sequence[str], tokens: Sequence[str]) -> Iterator[AgreedRun]:
    changes = changes_between(_folded(wanted), _folded(tokens))
    at = 0
    for change in (*changes, WordChange(len(wanted), len(wanted), len(tokens), len(tokens))):
        yield AgreedRun("".join(tokens[at : change.new_start]), AgreedMark.COMMON)
        gone = "".join(wanted[change.old_start : change.old_end]).strip()
        before, after = tokens[change.new_start - 1 : change.new_start], tokens[change.new_start : change.new_start + 1]
        yield AgreedRun(_apart(gone, before, after), AgreedMark.GONE)
        yield AgreedRun("".join(tokens[change.new_start : change.new_end]), AgreedMark.NEW)
        at = change.new_end


def _apart(gone: str, before: Sequence[str], after: Sequence[str]) -> str:
    """Words that are not in the paragraph, with a space between them and those that are."""
    if not gone or not gone[0].isascii():
        return gone
    return (" " if before and is_word(before[0]) else "") + gone + (" " if after and is_word(after[0]) else "")


def _stretch(wanted: Sequence[str], tokens: Sequence[str]) -> tuple[int, int]:
    """The tokens of a paragraph, from and to, that a text is compared with: the densest run of words in common."""
    places = [at for at, token in enumerate(tokens) if is_word(token)]
    words = [fold(tokens[at]) for at in places]
    looked_for = [fold(token) for token in wanted if is_word(token)]
    if not words or len(looked_for) >= WHOLE * len(words):
        return 0, len(tokens)
    shared = [block for block in common_words(looked_for, words) if block[2] >= min(SHORTEST, len(looked_for))]
    if not shared:
        return 0, len(tokens)
    first, last = _densest([(start, start + size) for _, start, size in shared])
    ahead = next(wanted_at for wanted_at, start, _ in shared if start == first)
    behind = next(len(looked_for) - wanted_at - size for wanted_at, start, size in shared if start + size == last)
    first, last = max(0, first - ahead), min(len(words), last + behind)  # other words may stand in place of its ends
    return places[first], places[last - 1] + 1


def _densest(stretches: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The run of stretches with most words, less what lies between them (J. Kadane's maximum of a run)."""
    best = current = (float(stretches[0][1] - stretches[0][0]), *stretches[0])
    for (_, end), (start, following) in pairwise(stretches):
        weight = current[0] - GAP * (start - end)
        kept = (weight, current[1]) if weight > 0 else (0.0, start)
        current = (kept[0] + following - start, kept[1], following)
        best = max(best, current, key=lambda run: run[0])
    return best[1], best[2]


def _folded(tokens: Iterable[str]) -> list[str]:
    return [fold(token) or token for token in tokens]


def _words(tokens: Sequence[str]) -> str:
    """The tokens as text; empty where they are punctuation alone."""
    return "".join(tokens).strip() if any(map(is_word, tokens)) else ""


def _joined(runs: Iterable[AgreedRun]) -> Iterator[AgreedRun]:
    """Neighbours with one mark as one run."""
    last: AgreedRun | None = None
    for run in runs:
        if last is not None and last.mark is run.mark:
            last = AgreedRun(last.text + run.text, run.mark)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last
