"""Every threshold of a series in one place, each with its reason.

Likenesses are from 0 to 1, as a comparison gives them: the share of words in common.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SeriesThresholds:
    """Which paragraphs of several versions are one, beyond what the comparison of two neighbours says."""

    most_versions: int = 30
    """A series has at most this many versions: more columns than a screen is wide."""

    left_over: float = 0.50
    """Least likeness of two paragraphs that are left over in neighbouring versions: half of their words. Set phrases
    alone make a third of them alike; with everything accounted for taken away, few rivals are left."""

    piece: float = 0.50
    """The same of a paragraph that went and of the words that came into another one, or the other way round."""

    piece_characters: int = 60
    """Shorter insertions and deletions are no paragraph that was taken in or let out: "and in this regard stresses the
    importance of" is as long."""

    piece_own: float = 0.25
    """Of what both have beside the names that other paragraphs bear too, a quarter is in common at least."""

    name_words: int = 4
    """So many words in a row that several paragraphs have are a name, or part of one: "United Nations Office for"."""

    returned: float = 0.60
    """Least likeness of a paragraph that went and one that came in a later version: more than of neighbours, since
    nothing but the words speaks for it."""

    worth_comparing: float = 0.40
    """Different words that two paragraphs have in common at least, as a share of those of both, to be compared over a
    gap: well below what makes them one, and few of the many pairs of thirty versions reach it."""

    returned_surely: float = 0.75
    """A paragraph that came back less like itself is shown as a guess: one word in four is another."""

    doubtful: float = 0.65
    """A link of less likeness is looked at from the version before and the one after: a third of the words are other
    ones. It is a guess if these two, compared directly, are not half alike either."""


SERIES = SeriesThresholds()
