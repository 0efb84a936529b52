"""Every threshold of reading a PDF in one place, each with its reason.

Lengths are in ems (multiples of the type size) unless stated otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PdfLimits:
    """How large a file may be, what counts as a word, a row or a rule in it, and when one of its fonts is repaired."""

    # Beyond these, a file is refused with a sentence rather than read for minutes

    bytes: int = 200 * 1024 * 1024
    """The size of a file; a resolution has less than one megabyte, a collection of them a little more."""

    pages: int = 3000
    """The number of pages; a resolution seldom has a hundred."""

    page_lines: int = 5000
    """How many lines of one page are looked at: more than this are a picture, not text."""

    page_rules: int = 2000
    """How many drawn lines of one page are looked at: more than this are a picture, not rules."""

    kept_open: int = 4
    """Documents kept open for drawing: the two being compared, and the two before them."""

    # Lines and rules

    level_direction: float = 0.9
    """Text whose direction has a smaller cosine than this runs askew: a watermark or a note in the margin."""

    rule_thickness: float = 2.0
    """A box at most this thick, in points, is a rule; a thicker one is a bar or a background."""

    underline_below: float = 0.25
    """An underline is closer to the baseline than this: descenders reach as far down."""

    underline_ends: float = 2.0
    """An underline ends within this many points of where its words end; the border of a cell is longer."""

    mark_gap: float = 1.5
    """Words less than this many line heights apart are marked by one box: a wider gap separates columns."""

    # Arabic: from glyphs to rows and words

    level: float = 0.05
    """Glyphs whose baselines differ by no more than this are level: rounding makes this difference."""

    same_baseline: float = 0.2
    """Groups of level glyphs share a row when their baselines are no farther apart: fonts differ a little."""

    raised_by: float = 0.6
    """Small glyphs share the row of large ones when they are raised by no more than this."""

    smaller: float = 0.8
    """Type below this share of another's size is small beside it: a note mark is mostly 0.6 to 0.7 of it."""

    reach: float = 2.0
    """A small glyph is no farther than this from the large ones whose row it shares."""

    word_gap: float = 0.15
    """A gap wider than this separates two words: the letters of a word touch, or nearly do."""

    space_gap: float = 0.06
    """The same where the file has a space there: some producers squeeze their spaces."""

    wide_gap: float = 2.0
    """A gap wider than this separates two lines: cells of a table, or columns."""

    overprint: float = 0.08
    """A glyph printed again within this distance is a copy: a way to print bold."""

    sign_reach: float = 0.5
    """A vowel sign is no farther than this from its letter."""

    origins_a_point: int = 5
    """Origins of glyphs are compared in fifths of a point: the two ways of reading them round differently."""

    # Fonts that give one letter the name of another

    ordered_letters: int = 8
    """At least this many letters must follow the order of their codes for the order to count as known."""

    ordered_share: float = 0.8
    """At least this share of a font's letters must follow that order; the others are faults."""

    largest_range: int = 0x10000
    """A map with more codes than this in one range is broken or hostile: no font has more glyphs."""


LIMITS = PdfLimits()
