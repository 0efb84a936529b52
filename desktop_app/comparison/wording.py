"""Which words differ: Myers' difference (diff-match-patch) on whole tokens, never inside a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from diff_match_patch import diff_match_patch

_SURROGATES = range(0xD800, 0xE000)


class Change(NamedTuple):
    """Tokens ``old_start`` to ``old_end`` gave way to tokens ``new_start`` to ``new_end``; either may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def changes_between(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """The changes that make ``new`` of ``old``, in order, at least one equal token apart.

    Swapped arguments give the mirrored changes: Myers' algorithm breaks ties by direction, so the two
    are always compared in the same direction.
    """
    if list(new) < list(old):
        return [Change(c.new_start, c.new_end, c.old_start, c.old_end) for c in changes_between(new, old)]
    codes: dict[str, str] = {}
    differ = diff_match_patch()
    differ.Diff_Timeout = 0  # With a limit, it gives up without a word and shows everything as replaced.
    return _changes(differ.diff_main(_coded(old, codes), _coded(new, codes), checklines=False))


def _coded(tokens: Sequence[str], codes: dict[str, str]) -> str:
    """One character for each token, the same for the same token."""
    for token in tokens:
        if token not in codes:
            codes[token] = _character(len(codes) + 1)
    return "".join(codes[token] for token in tokens)


def _character(number: int) -> str:
    return chr(number if number < _SURROGATES.start else number + len(_SURROGATES))


def _changes(diffs: Sequence[tuple[int, str]]) -> list[Change]:
    """The runs of deletions and insertions between equal stretches."""
    found: list[Change] = []
    old = new = old_start = new_start = 0
    for operation, characters in [*diffs, (0, "")]:
        if operation == 0:
            if (old, new) != (old_start, new_start):
                found.append(Change(old_start, old, new_start, new))
            old, new = old + len(characters), new + len(characters)
            old_start, new_start = old, new
        elif operation < 0:
            old += len(characters)
        else:
            new += len(characters)
    return found
