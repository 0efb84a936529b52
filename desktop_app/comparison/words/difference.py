"""Which words differ: Myers' difference (diff-match-patch) on whole tokens, never inside a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from diff_match_patch import diff_match_patch
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from desktop_app.comparison.thresholds import DIFFERENCE
from desktop_app.comparison.words.landmarks import landmarks

_SURROGATES = range(0xD800, 0xE000)


class WordChange(NamedTuple):
    """Tokens ``old_start`` to ``old_end`` were replaced by ``new_start`` to ``new_end``; either may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def changes_between(old: Sequence[str], new: Sequence[str]) -> list[WordChange]:
    """The changes that turn ``old`` into ``new``, in order, with at least one equal token between them.

    Only words and punctuation are compared: spaces are everywhere and would match unrelated things.
    Swapped arguments give mirrored changes: Myers' algorithm breaks ties by direction, so the two
    are always compared in the same direction.
    """
    if list(new) < list(old):
        return [WordChange(c.new_start, c.new_end, c.old_start, c.old_end) for c in changes_between(new, old)]
    start = _same_at_start(old, new)
    end = _same_at_start(old[start:][::-1], new[start:][::-1])
    while end and old[-end].isspace():
        end -= 1  # The space before a word goes with what is before it.
    found = _changes(old[start : len(old) - end], new[start : len(new) - end])
    return [WordChange(*(place + start for place in change)) for change in found]


def _same_at_start(old: Sequence[str], new: Sequence[str]) -> int:
    """How many tokens are the same at the start: most of a paragraph is, and needs no closer look."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((place for place, (before, after) in pairs if before != after), min(len(old), len(new)))


def _changes(old: Sequence[str], new: Sequence[str]) -> list[WordChange]:
    changes: list[WordChange] = []
    old_at = new_at = 0
    for old_place, new_place in [*_equal_words(old, new), (len(old), len(new))]:
        if old[old_at:old_place] != new[new_at:new_place]:
            changes.append(_trimmed(WordChange(old_at, old_place, new_at, new_place), old, new))
        old_at, new_at = old_place + 1, new_place + 1
    return changes


def common_words(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int, int]]:
    """The stretches that two lists of words have in common, in order: start in either and length.

    They are those of a longest common subsequence (H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004).
    """
    blocks = Indel.opcodes(first, second).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks if block.size]


def share_in_passage(phrase: Sequence[str], words: Sequence[str]) -> float:
    """How much of a phrase stands together in a longer text, in one passage of its length; from 0 to 1.

    In all of the text its small words would be found too, scattered.
    """
    return fuzz.partial_ratio(phrase, words) / 100


def _equal_words(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of the tokens, except spaces, that the two texts have in common, in order."""
    old_words = [place for place, token in enumerate(old) if not token.isspace()]
    new_words = [place for place, token in enumerate(new) if not token.isspace()]
    codes: dict[str, str] = {}
    before = _coded([old[place] for place in old_words], codes)
    after = _coded([new[place] for place in new_words], codes)
    return [(old_words[i], new_words[j]) for i, j in _common(before, after)]


def _common(old: str, new: str, sizes: Sequence[int] = DIFFERENCE.landmarks) -> Iterator[tuple[int, int]]:
    """Positions of equal characters; very long texts are first divided at their landmarks.

    A landmark is a word, or where no word occurs once, a run of so many words: the sizes are tried in turn.
    """
    if _is_affordable(old, new):
        yield from _compared(old, new)
    elif sizes:
        old_at = new_at = 0
        for i, j in [*landmarks(_runs(old, sizes[0]), _runs(new, sizes[0])), (len(old), len(new))]:
            between = _common(old[old_at:i], new[new_at:j], sizes[1:])
            yield from ((old_at + a, new_at + b) for a, b in between)
            if i < len(old):
                yield i, j
            old_at, new_at = i + 1, j + 1


def _runs(text: str, size: int) -> list[str]:
    """Each run of so many characters."""
    return [text[at : at + size] for at in range(len(text) - size + 1)]


def _is_affordable(old: str, new: str) -> bool:
    """Whether the difference is found quickly: Myers' algorithm takes steps in proportion to length and difference."""
    if not old or not new:
        return True
    most = DIFFERENCE.steps // (len(old) + len(new))
    return Indel.distance(old, new, score_cutoff=most) <= most


def _compared(old: str, new: str) -> Iterator[tuple[int, int]]:
    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # With a limit, it silently gives up and shows everything as replaced.
    old_at = new_at = 0
    for operation, characters in differ.diff_main(old, new, checklines=False):
        if operation == 0:
            yield from ((old_at + step, new_at + step) for step in range(len(characters)))
        old_at += len(characters) if operation <= 0 else 0
        new_at += len(characters) if operation >= 0 else 0


def _trimmed(change: WordChange, old: Sequence[str], new: Sequence[str]) -> WordChange:
    """The change without the tokens with which both its sides begin or end."""
    old_start, old_end, new_start, new_end = change
    while old_start < old_end and new_start < new_end and old[old_start] == new[new_start]:
        old_start, new_start = old_start + 1, new_start + 1
    while old_start < old_end and new_start < new_end and old[old_end - 1] == new[new_end - 1]:
        old_end, new_end = old_end - 1, new_end - 1
    return WordChange(old_start, old_end, new_start, new_end)


def _coded(tokens: Sequence[str], codes: dict[str, str]) -> str:
    """One character for each token, the same for the same token."""
    for token in tokens:
        if token not in codes:
            codes[token] = _character(len(codes) + 1)
    return "".join(codes[token] for token in tokens)


def _character(number: int) -> str:
    return chr(number if number < _SURROGATES.start else number + len(_SURROGATES))
