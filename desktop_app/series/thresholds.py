"""Every threshold of a series in one place, each with its reason.

Likenesses are from 0 to 1, as a comparison gives them: the share of words in common, rare words counting more.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SeriesThresholds:
    """Which paragraphs of several versions are one, beyond what the comparison of two neighbours says."""

    most_versions: int = 30
    """A series has at most this many versions: more columns than a screen is wide."""

    left_over: float = 0.30
    """Least likeness of two paragraphs that are left over in neighbouring versions: as much as a comparison asks of
    a pair that keeps the order. With everything accounted for taken away, few rivals are left."""

    piece: float = 1 / 3
    """Least likeness of a paragraph that went and of the words that came into another one (or the other way round): a
    third of the words of a paragraph are more than its set phrases."""

    piece_characters: int = 60
    """Shorter insertions and deletions are no paragraph that was taken in or let out: "and in this regard stresses the
    importance of" is as long."""

    returned: float = 0.45
    """Least likeness of a paragraph that went and one that came in a later version: as much as a comparison asks of a
    pair that breaks the order, since no neighbours speak for it."""

    returned_surely: float = 0.60
    """A paragraph that came back less like itself is shown as a guess: four words in ten are other ones."""

    doubtful: float = 0.40
    """A link of less likeness is looked at from the version before and the one after, and is a guess if neither
    agrees."""


SERIES = SeriesThresholds()
