"""Every threshold of reading a PDF in one place, each with its reason.

Lengths are in ems (multiples of the type size) unless something else is said.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PdfLimits:
    """How large a file may be, what is a word, a row and a rule in it, and when one of its fonts is mended."""

    # Beyond these a file is refused with a sentence rather than read for minutes

    bytes: int = 200 * 1024 * 1024
    """The size of a file; a resolution has less than one megabyte, a collection of them some more."""

    pages: int = 3000
    """The number of pages; a resolution seldom has a hundred."""

    page_lines: int = 5000
    """The lines of one page that are looked at: more of them are a picture, not text."""

    page_rules: int = 2000
    """The drawn lines of one page that are looked at: more of them are a picture, not rules."""

    kept_open: int = 4
    """Documents kept open for drawing: two that are compared, and two that were a moment ago."""

    # Lines and rules

    level_direction: float = 0.9
    """Text whose direction has a smaller horizontal part (a cosine) runs askew: a watermark or a margin note."""

    rule_thickness: float = 2.0
    """A box that is thinner than this, in points, is a rule; what is thicker is a bar or a background."""

    underline_below: float = 0.25
    """An underline is no farther below the baseline than this: descenders reach as low."""

    underline_ends: float = 2.0
    """An underline ends where its words end, within this, in points; the border of a cell is longer."""

    mark_gap: float = 1.5
    """Words nearer than this, in heights of their line, are marked by one box: a wider gap is a column's."""

    # Arabic: glyphs to rows and words

    level: float = 0.05
    """Glyphs whose baselines differ by no more are level: what rounding adds."""

    same_baseline: float = 0.2
    """Level glyphs share a row when their baselines are no farther apart: fonts of one line are a little off."""

    raised_by: float = 0.6
    """Small glyphs share the row of large ones when they are raised by no more than this."""

    smaller: float = 0.8
    """Type below this share of another's size is small beside it: a mark is mostly 0.6 to 0.7."""

    reach: float = 2.0
    """A small glyph is no farther than this from the large ones whose row it shares."""

    word_gap: float = 0.15
    """A gap from this on separates two words: letters of a word touch, or nearly."""

    space_gap: float = 0.06
    """The same where the file has a space there: some producers squeeze them."""

    wide_gap: float = 2.0
    """A gap from this on separates two lines: cells of a table, or columns."""

    overprint: float = 0.08
    """A glyph printed this near to its like is a copy: a way to print bold."""

    sign_reach: float = 0.5
    """A vowel sign is no farther than this from its letter."""

    origins_a_point: int = 5
    """Origins of glyphs are compared in fifths of a point: two ways of reading them differ by rounding."""

    # Fonts that call one letter by another's name

    ordered_letters: int = 8
    """This many letters must follow the order of their codes before the order counts as known."""

    ordered_share: float = 0.8
    """This share of a font's letters must follow that order: the others are the faults, or signs between."""

    largest_range: int = 0x10000
    """A map that names more codes in one range is broken or hostile: a font has no more glyphs than this."""


LIMITS = PdfLimits()
