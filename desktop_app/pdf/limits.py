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

    tree_nodes: int = 10_000
    """The number of nodes of a page tree, pages included, that are looked at to see whether its counts are right."""

    tree_depth: int = 64
    """How many nodes of a page tree may stand one above the other; with ten kids each, few thousand pages need four."""

    page_side: float = 1_000_000_000.0
    """The longest side of a page, in points: a longer one is damage, and whoever shows it must count its pixels."""

    page_lines: int = 5000
    """How many lines of one page are looked at: more than this are a picture, not text."""

    page_letters: int = 200_000
    """A page with more letters than this, many to a place, is not read: a damaged font makes millions."""

    heaped: float = 0.05
    """Letters narrower than this stand in heaps: the narrowest of a font are four times as wide."""

    page_rules: int = 2000
    """How many drawn lines of one page are looked at: more than this are a picture, not rules."""

    cover_pages: int = 2
    """The cover of a portfolio, or what stands for a form that is yet to be made, has at most this many pages."""

    cover_letters: int = 400
    """And that of a portfolio has at most this many letters: what Adobe writes there has 100, a resolution more."""

    named_files: int = 5
    """How many of the files that one holds are named."""

    kept_open: int = 4
    """Documents kept open for drawing: the two being compared, and the two before them."""

    # Lines and rules

    level_direction: float = 0.9
    """Text whose direction has a smaller cosine than this runs askew: a watermark or a note in the margin."""

    letters_that_lie: int = 200
    """A page lies on its side, or on its head, if more letters than this, and more than half of them, run along it."""

    askew: float = 0.9986
    """The same for words across a page of level text; the lines of a page that was scanned askew differ by less."""

    rule_thickness: float = 2.0
    """A box at most this thick, in points, is a rule; a thicker one is a bar or a background."""

    dash: float = 6.0
    """The dashes of a broken line, and the gaps between them, are at most so long, in points."""

    slanting_stroke: float = 5.0
    """A stroke drawn by hand through words slants or wavers by less than this, in points."""

    crossed_edge: float = 0.3
    """This share of the height of a row, at its head and its foot, may be touched by a stroke around its words."""

    crossed_length: float = 2.0
    """So far to the side, in heights of a row, strokes run through rows that they cross: less may be a sign."""

    closed_share: float = 0.1
    """The ends of a line around words are closer than this share of its extent."""

    curve_pieces: int = 8
    """Into so many straight pieces a curve is cut."""

    strike_zone: tuple[float, float] = (0.1, 0.6)
    """A rule between these heights above the baseline strikes the words out; lower it underlines them."""

    middle_of_letters: float = 0.3
    """So high above the baseline is the middle of small letters, and of dashes and slashes."""

    copy_reach: float = 1.2
    """Lines whose edges differ by less than this, in points, and that overlap may be one line printed twice."""

    copy_drop: float = 0.75
    """A shadow is less than this lower or higher than its words: the next row is at least one away."""

    copy_shift: float = 0.5
    """Copies of a line begin within this many ems of each other, or less than half of its length apart."""

    copied_letters: int = 4
    """So many letters are wider than copies of a line are apart: what says the same there is no word that follows."""

    tracked_gap: float = 1.5
    """Among letters that are set apart, a gap wider than this many of most parts two words: it has a blank as well."""

    visible_hyphen: float = 0.12
    """A soft hyphen wider than this is printed, and so is none that is soft; others have no width."""

    # What nobody sees, and watermarks

    covered: float = 0.1
    """What covers less of a line than this covers no letter of it: the narrowest are three times as wide."""

    cover_height: float = 0.45
    """What is lower than this and painted over words lets their heads and feet be seen: small letters are as high."""

    stroke_height: float = 24.0
    """A stroke higher than this, in points, covers more than a line, or is no stroke but a frame."""

    invisible_alpha: int = 12
    """Type that lets more than nineteen twentieths of what is below shine through (of 255) is not to be seen."""

    same_colour: int = 10
    """Two colours whose red, green and blue differ by no more than this (of 255) cannot be told apart."""

    same_opacity: float = 0.01
    """Opacities, from 0 to 1, that differ by no more than this are one: the two ways of reading round differently."""

    clip_reach: float = 3.0
    """Text that begins at most so far outside its clip, in units of the content, may begin with a blank there; none
    is seen through one that is less wide or high."""

    nested_clips: int = 8
    """As many clips, one in the other, are looked through for the text that they hold; browsers write two or three."""

    clip_of_page: float = 0.5
    """A clip around all text of a page is wider and higher than this share of it."""

    seen_tops: tuple[float, float] = (0.3, 1.1)
    """Letters that stand so far below the edge of a clip, in ems, reach into it with their tops, if at all."""

    cut_letter: float = 0.05
    """A letter that reaches beyond the edge of its clip by more than this share of its line's height is cut there."""

    picture_reach: float = 0.05
    """A picture may reach this many points beyond the place that was worked out for it: MuPDF rounds differently."""

    pictured_word: tuple[float, float] = (0.4, 2.0)
    """A picture of words is between these shares of the height of those beside it: less is a rule, more an emblem."""

    ink_scale: float = 2.0
    """Pixels a point when a page is drawn to see whether something hides its text: a stem is more than one wide."""

    ink_area: float = 4_000_000.0
    """A page of more square points than this, eight sheets of the usual size, is not drawn for that."""

    plain_cover: tuple[int, int] = (64, 245)
    """A box darker than the first or lighter than the second (of 255) covers text; between, it may be a highlight."""

    same_type: float = 0.1
    """Sizes of type that differ by less than this, in points, are one size: two ways of reading round differently."""

    tiny: float = 0.3
    """Type below this share of the body's size is too small to be read; a note mark has at least half of it."""

    large: float = 1.5
    """Letters larger than the body by more than this may be a watermark; those of its own lines never lie across it."""

    pale: int = 165
    """Large letters lighter than this (of 255) are a watermark even where they lie across nothing."""

    see_through: int = 200
    """Large letters with less opacity than this (of 255) are a watermark as well; those of titles are opaque."""

    core: float = 0.2
    """A line lies across another if the other's baseline is farther than this share of its height from its edges."""

    capitals: float = 0.7
    """How high capitals are: words are printed between this height and their baseline."""

    descent: float = 0.25
    """How far letters reach below their baseline; some Arabic ones do so with most of their shape."""

    printed_over: float = 0.25
    """Words whose boxes share more than this of the lower one's height, in both directions, are printed over others."""

    stamp: float = 1.1
    """Type over other words that is larger than theirs by more than this was stamped there."""

    one_baseline: float = 0.02
    """Baselines closer than this, in ems, are one: those of a row are equal, but for rounding."""

    stamp_leading: float = 1.0
    """The lines of a stamp are closer than this: they are set like those of a heading."""

    stamp_lines: float = 6.0
    """The frame of a stamp is at most this high: two or three lines, and the room around them."""

    stamped: float = 0.25
    """Stamps have less than this share of a page's letters: more is a page that is printed over another."""

    full_line: float = 0.6
    """A line longer than this share of the widest of its page shows where the measure begins and ends."""

    full_lines: int = 4
    """As many such lines make a page of running text; the cells of a table are of all widths."""

    cells_apart: float = 12.0
    """Frames closer than this, in points, may be cells of one table; a stamp stands by itself."""

    colourful: int = 60
    """Red, green and blue (of 255) that differ by more than this are a colour: those of a grey are alike."""

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

    smaller: float = 0.85
    """Type below this share of another's size is small beside it: a note mark is mostly 0.6 to 0.7 of it, in browsers
    0.83."""

    reach: float = 2.0
    """A small glyph is no farther than this from the large ones whose row it shares."""

    word_gap: float = 0.15
    """A gap wider than this separates two words: the letters of a word touch, or nearly do."""

    space_gap: float = 0.06
    """The same where the file has a space there: some producers squeeze their spaces."""

    range_gap: float = 0.4
    """A blank on one side of the hyphen in "3-14" is narrower than this: one that was meant is on both sides."""

    margin_gap: float = 1.0
    """A gap wider than this keeps a number at the end of a row apart: in a margin it may count the lines."""

    wide_gap: float = 2.0
    """A gap wider than this separates two lines: cells of a table, or columns."""

    overprint: float = 0.08
    """A glyph printed again within this distance is a copy: a way to print bold; in ems of the largest in its row."""

    copy_share: float = 0.5
    """So is one moved by less than this share of its own width: letters that follow each other do not overlap."""

    copies_near: int = 3
    """A copy of a glyph is at most as many glyphs behind it, in the order in which they begin."""

    sign_reach: float = 0.5
    """A vowel sign is no farther than this from its letter."""

    signs_near: int = 10
    """The letter of a vowel sign is among this many glyphs on each side of it; most often it is the nearest."""

    origins_a_point: int = 5
    """Origins of glyphs are compared in fifths of a point: the two ways of reading them round differently."""

    sign_height: float = 6.0
    """A vowel sign is drawn at most so many points from the baseline of its letter: rows are further apart."""

    sign_aside: float = 1.0
    """And so many beside it."""

    clip_room: float = 0.5
    """A glyph farther than this from the text of its page is clipped away: the parts of a letter are nearer."""

    # Fonts that give one letter the name of another

    ordered_letters: int = 8
    """At least this many letters must follow the order of their codes for the order to count as known."""

    ordered_share: float = 0.8
    """At least this share of a font's letters must follow that order; the others are faults."""

    largest_range: int = 0x10000
    """A map with more codes than this in one range is broken or hostile: no font has more glyphs."""


LIMITS = PdfLimits()
