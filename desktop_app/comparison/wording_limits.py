"""Every threshold of the word-level comparison."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PhrasingLimits:
    """When words left unchanged between two changes are shown as part of one change.

    Weights count what is said: a word longer than ``short_word`` letters weighs 1, a shorter one
    ``short_word_weight``, an ideograph ``ideograph_weight``, marks and blanks nothing. An island is joined to
    its neighbours when it weighs at most ``island_weight`` and at most ``island_share`` of the lighter of the two.
    """

    short_word: int = 3
    short_word_weight: float = 0.5
    ideograph_weight: float = 0.5
    island_weight: float = 2.0
    island_share: float = 0.5


PHRASING = PhrasingLimits()
