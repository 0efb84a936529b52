"""Every threshold of the extraction in one place, each with its reason.

Lengths are in ems (multiples of the type size) where a layout scales with its type, otherwise they are shares of the
page or PDF points. None is fitted to a single document: each lies between what the layouts since 1990 do.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExtractionLimits:
    """Thresholds of reading, in the order in which the stages of the extraction use them."""

    # Lines to rows

    same_baseline: float = 0.3
    """Pieces whose baselines differ by less, in ems, share a row: less than the rise of a superscript."""

    touching: float = 0.12
    """Pieces nearer than this, in ems, have no space between them: half of the narrowest space in use."""

    overprint: float = 1.2
    """The same text printed once more within this distance, in points, is a copy: a way to print bold."""

    marker_reach: float = 6.0
    """The marker of a note is no farther from its text than this, in ems: it hangs in a margin of its own."""

    smaller: float = 0.85
    """Type below this share of its row's size is small: a mark, an ordinal, an exponent (mostly 0.6 to 0.7)."""

    superscript_rise: float = 0.12
    """A baseline higher by this, in ems of the row, is raised; superscripts are raised by about a third."""

    superscript_reach: float = 0.6
    """Small type whose baseline is higher than this, in ems, belongs to the row above."""

    # Columns

    column_lines: int = 8
    """Each of two columns holds at least this many lines; fewer may be a list or a table."""

    column_line: float = 0.25
    """A line of prose in one of two columns is longer than this share of the page's width."""

    direction_pages: int = 5
    """This many pages tell in which direction a document is read, so that one with foreign text does not decide."""

    # Body type and margins

    size_step: float = 0.5
    """Type sizes are counted in steps of this many points, and within one step are the body's (10.0 and 10.2 mix)."""

    default_size: float = 10.0
    """The body size, in points, of a document without a single character: that of most resolutions."""

    default_margins: tuple[float, float] = (72.0, 540.0)
    """Left and right margin, in points, of a document without a line: an inch of letter paper on each side."""

    full_line: float = 0.7
    """A line longer than this share of the longest is full: the last lines of paragraphs are mostly shorter."""

    strays: float = 0.05
    """This small a share of the full lines may reach beyond a ragged margin, or across two columns."""

    shared_edge: float = 0.12
    """The margins are the outermost edges that this share of the full lines have in common."""

    even_margin: float = 0.5
    """A margin is even when this share of the full lines end at shared edges; otherwise it is ragged."""

    leading: float = 1.2
    """Leading in ems where a document has too few lines to show its own: the usual one of typesetters."""

    leading_step: float = 0.25
    """Leadings are counted in steps of this many points: what producers round must not scatter them."""

    leading_most: float = 3.0
    """Baselines farther apart than this, in ems, are not those of two lines of a paragraph, and tell no leading."""

    small_type: float = 0.93
    """Notes are set in type below this share of the body's (8.5 to 10 points, 8 to 10, 9 to 10)."""

    indent: float = 0.8
    """A first line farther in than this, in ems, is indented; first lines are set in by 2 ems and more."""

    edge: float = 0.4
    """Edges nearer than this, in ems, are the same edge."""

    # Running heads and feet

    head_zone: float = 0.16
    """A running head lies in this upper share of the page."""

    foot_zone: float = 0.86
    """A running foot lies below this share of the page."""

    head_repeats: float = 0.2
    """A head in type as large as the text repeats its words on this share of the pages."""

    foot_repeats: float = 0.5
    """A foot without a page number repeats its words, in one place, on this share of the pages."""

    same_place: float = 4.0
    """A repeated head or foot moves by less than this, in points, from page to page."""

    # Footnotes

    note_rule: tuple[float, float] = (0.06, 0.4)
    """Width of the rule above the notes, as a share of the page's."""

    note_rule_reach: float = 4.0
    """The rule above the notes begins no farther from the margin, or from the notes, than this, in ems."""

    underscores: int = 6
    """This many underscores, and nothing else, make a rule: fewer are a space to be filled in."""

    # Blocks

    paragraph_gap: float = 1.22
    """Baselines farther apart than this many leadings separate two paragraphs (there they are 1.35 to 1.7 apart)."""

    least_scale: float = 0.8
    """Leading shrinks with the type, but not below this share: a few tiny letters must not split a block."""

    size_change: float = 0.12
    """A change of the type size by more than this share is a heading or a note, not an uneven font."""

    fit: float = 1.0
    """A row ends early when the first word of the next would have fitted with this much to spare, in ems."""

    fit_loose: float = 0.2
    """The same as a share of the measure, where nothing else suggests a new paragraph."""

    # Tables

    gutter: float = 1.6
    """Pieces of a row farther apart than this, in ems, are cells of a table or columns."""

    stretch: float = 1.5
    """The spaces of a justified line differ by less than this factor."""

    table_rows: int = 2
    """This many neighbouring rows of several cells make a table."""

    cell_leading: float = 1.1
    """A cell goes on in the next row when that is no farther down than this many usual leadings."""

    label_reach: float = 6.0
    """A label is followed by its text within this, in ems of its row; what is farther off is another cell."""

    # Front, headings and closing

    title_blocks: int = 12
    """A title, with what is set between it and the chapeau, is no longer than this many blocks."""

    chapeau: int = 90
    """A chapeau ("The General Assembly,") has at most this many characters; a preambular paragraph has more."""

    title_block: int = 270
    """A block of more characters than this is text: no title is as long, and the search for its chapeau ends."""

    same_title: float = 0.5
    """The lines of a title differ by less than this, in points, in size."""

    heading_rows: int = 7
    """A heading has at most this many rows; what is longer in bold or italics is text set off."""

    flush_start: float = 0.3
    """A closing begins farther to the right than this share of the measure."""

    flush_end: float = 0.12
    """A closing ends nearer to the right margin than this share of the measure."""

    closing_rows: int = 3
    """A closing has at most this many rows: the meeting, the date, and one that was broken."""

    closing_line: int = 90
    """A closing is shorter than this many characters."""

    closing_letters: int = 4
    """Apart from meeting and date, a closing holds no more letters than this (года, г.)."""

    draft_tail: int = 12
    """After "draft resolution", the line of the sponsors has at most this many characters ("revised")."""

    # Masthead

    language_blocks: int = 40
    """This many blocks tell the language of a document: a page or two."""

    above_title: float = 0.12
    """A row of the masthead is higher than the title by more than this, in points, so that rounding does not matter."""

    head_pages: int = 3
    """The symbol and the job number are looked for on this many pages: the first has no running head."""

    head_rows: int = 3
    """A running head that names the symbol has at most this many rows."""

    adoption_rows: int = 3
    """The sentence that says when the text was adopted runs over at most this many rows."""

    session_line: int = 60
    """The line of the masthead that names the session is shorter than this many characters."""

    sessions: int = 200
    """No body has had this many sessions; a greater number is a year."""

    distribution_rows: int = 5
    """The date of distribution is within this many rows of "Distr."."""

    masthead_gap: float = 3.0
    """Lines of the agenda title are no farther apart than this, in ems."""

    same_size: float = 0.6
    """Type sizes that differ by fewer points are the same size (10.0, 10.1 and 10.2 mix)."""

    # What is found amiss

    garbled: float = 0.02
    """A text layer with a larger share of meaningless characters is garbled; a readable one has hardly any."""

    unreadable_weight: float = 5.0
    """A paragraph loses this many times the share of its unreadable characters in confidence: a fifth is too many."""

    unreadable_most: float = 0.9
    """Unreadable characters take no more than this from the confidence: where a paragraph begins is known still."""

    least_confidence: float = 0.05
    """No paragraph that is shown has less confidence than this; 0 would say that there is none."""


@dataclass(frozen=True)
class Certainties:
    """How sure it is, from 0 to 1, that a block begins where one was begun, by what tells it.

    The values rank the evidence. They are not measured frequencies: of the documents checked by hand, hardly one
    beginning in a hundred is wrong, whatever told it.
    """

    gap: float = 1.0
    """A wider distance from the row above, as between all paragraphs, leaves no doubt; nor does a table."""

    type_change: float = 0.9
    """Another face or size, or a raised sign in front: a heading or a note; a word in bold may look alike."""

    label: float = 0.9
    """A label that goes on with its list; a reference that begins a row ("12. December") may look alike."""

    indent: float = 0.9
    """A first line that is set in; so is a line of a quotation."""

    early_end: float = 0.7
    """The row above ended early, unless somebody broke it by hand."""

    sentence_end: float = 0.8
    """At the top of a page, after a row that ended early with a stop or comma, as preambular paragraphs do."""

    semicolon: float = 0.6
    """At the top of a page, a capital letter after a semicolon in a full row: names begin so too."""

    early_end_of_page: float = 0.5
    """At the top of a page, after a row that ended early, but not with a stop: the page may have ended there."""


LIMITS = ExtractionLimits()
CERTAINTIES = Certainties()
