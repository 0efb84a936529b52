"""Every threshold of the word-level comparison."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DifferenceLimits:
    """How much is compared word by word: what takes at most ``steps``, words times words that differ.

    Longer texts are first divided at words that occur once in each; a stretch that is still too long is shown as
    replaced. Four million take under a second: two paragraphs of a thousand words with nothing in common.
    """

    steps: int = 4_000_000


DIFFERENCE = DifferenceLimits()


@dataclass(frozen=True)
class PhrasingLimits:
    """When words left unchanged between two changes are shown as part of one change.

    Weights count what is said: a word longer than ``short_word`` letters weighs 1, a shorter one or one that only
    joins numbers ("dated") ``short_word_weight``, an ideograph ``ideograph_weight``, marks and blanks nothing. An
    island is joined to its neighbours when it weighs at most ``island_weight`` and at most ``island_share`` of the
    lighter of the two.
    ``conjunction_bonus`` is what it is worth, in the points of a cut (0 to 4), that a stretch begins with "and",
    ``bracket_bonus`` what it is worth that its brackets and quotation marks close in it.
    """

    short_word: int = 3
    short_word_weight: float = 0.5
    ideograph_weight: float = 0.5
    island_weight: float = 2.0
    island_share: float = 0.5
    conjunction_bonus: int = 4
    bracket_bonus: int = 4


PHRASING = PhrasingLimits()


@dataclass(frozen=True)
class RollingLimits:
    """What counts as a roll-forward.

    A date, year or resolution that gave way to a later one was at most ``age`` years or sessions older than the
    old version; what is still to come lies at most ``horizon`` ahead of a version, for what is farther off is a
    target of its own ("2030"). ``unknown_step`` is the largest step where the versions' sessions are unknown,
    ``sessions_a_year`` the most that an organ holds. Numbers from ``first_year`` on are years.
    """

    age: int = 4
    horizon: int = 4
    unknown_step: int = 3
    sessions_a_year: int = 3
    first_year: int = 1900


ROLLING = RollingLimits()
