"""Every threshold of the extraction, in one place, with its reason.

Lengths are in ems (times the size of the type) where a layout scales with its type, else shares of
the page. None is fitted to one document: each lies between what the layouts since 1990 do.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExtractionLimits:
    """Thresholds of reading."""

    same_baseline: float = 0.3
    """Pieces whose baselines differ by less, in ems, stand in one row."""

    touching: float = 0.12
    """Pieces nearer than this, in ems, have no blank between them."""

    marker_reach: float = 6.0
    """A note's marker stands no farther from its text than this, in ems."""

    smaller: float = 0.85
    """Type below this share of its row's size is small type: a mark, an ordinal, an exponent."""

    raised: float = 0.12
    """A baseline higher by this, in ems of the row, is raised."""

    paragraph_gap: float = 1.22
    """Baselines farther apart than this many leadings part two paragraphs (they stand 1.35 to 1.7 apart)."""

    leading: float = 1.2
    """Leading in ems where a document has too few lines to show its own."""

    indent: float = 0.8
    """A first line farther in than this, in ems, is indented; first lines are set in by 2 ems and more."""

    edge: float = 0.4
    """Edges nearer than this, in ems, are the same edge."""

    shared_edge: float = 0.12
    """The margins are the outermost edges that this share of the full lines have."""

    even_margin: float = 0.5
    """A margin is even when this share of the full lines end at edges that they share, else ragged."""

    strays: float = 0.05
    """So small a share of the full lines may stand out beyond a ragged margin."""

    fit: float = 1.0
    """A row ends before its time when its successor's first word would have fitted with this much to spare, in ems."""

    fit_loose: float = 0.2
    """The same, as a share of the measure, where nothing else speaks for a new paragraph."""

    head_zone: float = 0.16
    """A running head lies in this upper share of the page."""

    foot_zone: float = 0.86
    """A running foot lies below this share of the page."""

    head_repeats: float = 0.2
    """A head in type as large as the text repeats its words on this share of the pages."""

    foot_repeats: float = 0.5
    """A foot without a page number repeats its words, in one place, on this share of the pages."""

    same_place: float = 4.0
    """Points by which a repeated head or foot may change its place."""

    small_type: float = 0.93
    """Notes are set in type below this share of the body's (8.5 to 10 points, 8 to 10, 9 to 10)."""

    note_rule: tuple[float, float] = (0.06, 0.4)
    """Width of the rule above the notes, as a share of the page's."""

    underscores: int = 6
    """As many underscores, and nothing else, make a rule."""

    gutter: float = 1.6
    """Pieces of a row farther apart than this, in ems, are cells of a table or columns."""

    stretch: float = 1.5
    """Blanks of a line that is stretched to the margins differ by less than this factor."""

    table_rows: int = 2
    """As many neighbouring rows of several cells make a table."""

    column_lines: int = 8
    """Each of two columns holds at least so many lines."""

    closing_line: int = 90
    """A closing is shorter than so many characters."""

    closing_letters: int = 4
    """Beside meeting and date a closing holds no more letters than this (года, г.)."""

    draft_tail: int = 12
    """After "draft resolution" the line of the sponsors says no more than so many characters ("revised")."""

    session_line: int = 60
    """The line of the masthead that names the session is shorter than so many characters."""

    sessions: int = 200
    """No body has had so many sessions; a greater number is a year."""

    distribution_rows: int = 5
    """The date of distribution stands within so many rows from "Distr."."""

    masthead_gap: float = 3.0
    """Lines of the agenda title stand no farther apart than this, in ems."""

    same_size: float = 0.6
    """Sizes of type that differ by less points are the same size (10.0, 10.1 and 10.2 mix)."""

    garbled: float = 0.02
    """A share of characters without meaning above this makes a text layer garbled."""


LIMITS = ExtractionLimits()
