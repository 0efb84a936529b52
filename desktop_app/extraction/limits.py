"""Every threshold of the extraction in one place, each with its reason.

Lengths are in ems (multiples of the type size) where a layout scales with its type, otherwise in shares of the page
or in PDF points. No value is fitted to a single document: each lies between what the layouts since 1990 do.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ExtractionLimits:
    """Thresholds of the extraction, in the order of its stages."""

    # Lines to rows

    same_baseline: float = 0.3
    """Pieces whose baselines differ by no more than this, in ems, share a row: less than a superscript rises."""

    cell_drop: float = 0.45
    """Pieces of one size that stand clear of each other share a row if their baselines differ by no more than this, in
    ems: browsers set Arabic words and the figures beside them in two fonts of other heights, which is up to 0.4."""

    touching: float = 0.12
    """Pieces closer than this, in ems, have no space between them: half of the narrowest space in use."""

    set_off: float = 1.6
    """So does a hyphen at the end of a row closer than so many times that distance: some producers set it off a little
    where they stretch the row."""

    overprint: float = 1.2
    """The same text printed again within this distance, in points, is a copy: a way to print bold."""

    copy_drop: float = 0.75
    """A copy is less than this lower or higher, in ems, as a shadow is: the next row is at least one away."""

    copy_share: float = 0.5
    """So is one moved along its line by less than this share of its length: it is printed over the first."""

    gap_reach: float = 0.5
    """Words that were printed into a gap may reach this far, in ems, over the words around it: they replace others."""

    marker_reach: float = 6.0
    """The marker of a note is no farther from its text than this, in ems: it may hang in a margin of its own."""

    smaller: float = 0.85
    """Type below this share of the row's size is small: a mark, an ordinal, an exponent (mostly 0.6 to 0.7)."""

    superscript_rise: float = 0.12
    """Small type whose baseline is higher by more than this, in ems of its row, is superscript (mostly a third)."""

    superscript_reach: float = 0.6
    """Small type whose baseline is higher by more than this, in ems, belongs to the row above."""

    emphasis: float = 0.7
    """Dots that stress words are smaller than this, in sizes of their type: half in browsers; bullets are as large."""

    drop_cap: float = 1.6
    """A first letter that is as high as several rows is at least this many times as large as they are: over two rows
    about 2.5 times, and 3.5 over three."""

    drop_cap_length: int = 4
    """It has fewer characters in its line, with a blank and the sign that opens a quotation."""

    # Line numbers

    line_numbers: int = 2
    """Fewer numbers than this in a margin do not show that they count the lines."""

    line_number_digits: int = 6
    """The number of a line has fewer characters than this, spaces among them; no document has more lines."""

    numbered_line: float = 0.4
    """Lines longer than this share of the page's width show where the text ends and the margin begins."""

    numbered_share: float = 0.5
    """Line numbers count at least this share of the long lines: numbers of paragraphs in a margin count fewer."""

    rows_counted: float = 1.2
    """Between two line numbers there are at most this many times as many rows as they count; blank ones are unseen."""

    numbered_rows_apart: float = 4.0
    """Lines that end within this many points of each other are one row to count."""

    counting_share: float = 0.8
    """At least this share of the numbers count up in even steps; a page number may stand among them."""

    lines_of_prose: int = 6
    """At least this many long lines show the measure of a page, outside which remarks may stand."""

    few_edges: float = 3.0
    """Fewer lines that begin at one place may be those of a remark, in a text of a few lines."""

    family_letters: int = 5
    """The names of a font, of its bold and of its italic begin with the same letters, at least as many."""

    word_of_remark: int = 3
    """A line of a remark in a margin has as many letters: the labels of paragraphs there have fewer."""

    remark_edge: float = 2.0
    """The lines of a remark begin less than this apart, in points."""

    same_line: float = 1.0
    """Baselines closer than this, in points, are one: cells of a table stand on it, and remarks by chance alone."""

    remark_letters: int = 10
    """Fewer letters in the margins of a page are labels of its paragraphs, or signs."""

    remark_share: float = 0.3
    """The remarks in the margins of a page have at most this share of its characters: more is a column."""

    remark_leading: float = 0.8
    """The lines of a remark in a margin are less than this apart, in ems of the body."""

    squeezed: float = 1.8
    """Between rows closer than this, in ems, no row of a text has room: three of them need two leadings."""

    # Columns

    column_lines: int = 8
    """Each of two columns has at least this many lines; fewer may be a list or a table."""

    short_column_lines: int = 2
    """Each of two columns has at least this many lines, if sentences go on down them and not across."""

    height_step: float = 4.0
    """Lines of two columns whose heights are the same in steps of this many points stand beside each other."""

    just_outside_column: float = 0.5
    """A short line closer than this, in its own heights, to the first one of prose begins a column, or ends it."""

    above_column: float = 1.5
    """The same beside the text of the other column: as far apart as paragraphs are."""

    column_line: float = 0.25
    """A line of prose in one of two columns is longer than this share of the page's width."""

    direction_pages: int = 5
    """This many pages decide in which direction a document is read, so that one page of foreign text does not."""

    # Body type and margins

    size_step: float = 0.5
    """Type sizes are counted in steps of this many points; sizes within one step are the same (10.0 and 10.2 mix)."""

    default_size: float = 10.0
    """The body size, in points, of a document without any text: that of most resolutions."""

    default_margins: tuple[float, float] = (72.0, 540.0)
    """Left and right margin, in points, of a document without any text: an inch on each side of letter paper."""

    full_line: float = 0.7
    """A line longer than this share of the longest is full; the last lines of paragraphs are mostly shorter."""

    apart: float = 6.0
    """A row with pieces farther apart than this, in ems, is no line of text: a label hangs less far out."""

    strays: float = 0.05
    """A share of the full lines as small as this may reach beyond a ragged margin, or across two columns."""

    shared_edge: float = 0.12
    """The margins are the outermost edges that at least this share of the full lines have in common."""

    even_margin: float = 0.5
    """A margin is even if at least this share of the full lines end at shared edges; otherwise it is ragged."""

    leading: float = 1.2
    """The leading, in ems, of a document with too few lines to show its own: the usual one in typesetting."""

    plain_text: float = 0.1
    """Where less than this share of a text is not in bold, its face is taken for bold by mistake."""

    between_paragraphs: float = 0.75
    """If at least this share of the rows before a distance end with a stop or a comma, it lies between paragraphs."""

    leading_step: float = 0.25
    """Leadings are counted in steps of this many points, so that rounding by the producer does not matter."""

    leading_most: float = 3.0
    """Baselines farther apart than this, in ems, are not those of two lines of a paragraph and show no leading."""

    leading_wide: float = 2.0
    """Lines that are set so far apart, in ems, have more than that between paragraphs,"""

    leading_widest: float = 6.0
    """so this is the limit there: the double spacing of a face with high lines is about 5."""

    running_on: float = 0.5
    """Of full lines with another so far below, at least this share do not end a sentence: two of three in paragraphs of
    three."""

    small_type: float = 0.93
    """Notes are set in type smaller than this share of the body size (8.5 to 10 points, 8 to 10, 9 to 10)."""

    indent: float = 0.8
    """A first line farther in than this, in ems, is indented; first lines are indented by 2 ems and more."""

    edge: float = 0.4
    """Edges closer than this, in ems, are the same edge."""

    # Order of pages

    copied_page: int = 200
    """Two pages with the same text of at least this many characters are one page twice; shorter ones may be forms.

    That does not hold where the page bears its number.
    """

    numbered_pages: int = 3
    """Page numbers without a total tell an order if at least this many pages have one: fewer may be chance."""

    # Running heads and feet

    head_zone: float = 0.16
    """A running head is in this upper share of the page."""

    long_head_zone: float = 0.25
    """A title over many rows that is repeated at the head of most pages reaches as far: six rows, in small type."""

    foot_zone: float = 0.86
    """A running foot is below this share of the page."""

    steps_back: int = 2
    """Pages may be in reverse if the numbers of paragraphs step back this often; those of parts of a text do so too."""

    stays_back: float = 0.34
    """And are, if less than this share of these steps is left when they are read from the last to the first."""

    usual_margin: float = 0.05
    """The share of a page above its running head, and below its foot, where it is not printed small on a sheet."""

    printed_small: float = 0.75
    """Pages with numbers whose heads and feet are within this share of a sheet's height are printed small on it."""

    words_of_leaf: int = 60
    """A page among several of a sheet has more characters than this: heads and feet alone have fewer."""

    tiny_type: float = 8.0
    """Type smaller than this, in points, is that of pages printed small, if most of a file is: 12 is 7.8 then, or 6."""

    shapes_of_text: tuple[float, float] = (1.15, 2.4)
    """What is printed on pages is between so many times as high as wide: 9 inches by 6.5, or less in resolutions."""

    margin_of_leaf: float = 0.03
    """Pages on a sheet have margins wider than this share of their width and height: half an inch is 0.045."""

    blank_statement: int = 80
    """What a page says of being blank has no more characters than this."""

    blank_rows: int = 3
    """It stands in no more rows than this."""

    head_repeats: float = 0.2
    """A running head in body type repeats its words on at least this share of the pages."""

    head_seldom: float = 0.3
    """One in small type close to the text repeats them on at least this share: on every other page is near half."""

    head_shared: float = 0.5
    """A running head that names the symbol shares more than this share of its other characters with the first page."""

    head_apart: float = 1.8
    """A running head that differs from page to page is this many leadings above the text: paragraphs are less."""

    apart_rows: int = 2
    """A running head of which nothing repeats has at most this many rows."""

    foot_repeats: float = 0.5
    """A running foot without a page number repeats its words, in one place, on at least this share of the pages."""

    same_place: float = 4.0
    """A running foot moves by less than this, in points, from page to page."""

    # Footnotes

    note_rule: tuple[float, float] = (0.06, 0.4)
    """The rule above the notes is between these shares of the page wide."""

    note_rule_reach: float = 4.0
    """The rule above the notes begins within this many ems of the margin, or of where the notes begin."""

    underscores: int = 6
    """At least this many underscores, and nothing else, are a rule; fewer are a space to be filled in."""

    strangers: int = 2
    """At most this many lines below the notes of a page belong neither to them nor to the running foot."""

    note_gap: float = 2.2
    """A line farther below a note than this, in ems, is not part of it: lines of a note follow in about 1.2."""

    note_full: float = 8.0
    """A line of a note that ends farther from the margin, in ems, had room for another word."""

    note_indent: tuple[float, float] = (0.7, 4.0)
    """How far the first line of a note is set in, in ems; "100" begins half an em before "99" at most."""

    letter: int = 12
    """The letter of one of several resolutions has no more characters, with the mark of its note and blanks."""

    # Blocks

    paragraph_gap: float = 1.22
    """Baselines farther apart than this many leadings separate two paragraphs (usually 1.35 to 1.7)."""

    pushed_down: float = 0.4
    """Browsers make room for raised marks above the row that they stand in, by up to this, in ems."""

    gaps_least: int = 3
    """The way of a text shows in this many places at least: a distance a little wider than the leading is one between
    paragraphs if it comes this often,"""

    gaps_between: float = 0.8
    """and at least this share of it stands where a paragraph may end and another begin."""

    ends_early: float = 3.0
    """A row that closes a sentence this many ems before the right edge ends a paragraph: what follows tells how far
    paragraphs are apart."""

    mostly: float = 0.7
    """What is so for this share is the way of a text."""

    least_scale: float = 0.8
    """Leading shrinks with the type size, but not below this share: a few tiny letters must not split a block."""

    size_change: float = 0.12
    """A change of the type size by more than this share means a heading or a note, not an uneven font."""

    fit: float = 1.0
    """A row ends early if the first word of the next would have fitted with this much to spare, in ems."""

    fit_loose: float = 0.2
    """The same as a share of the measure, where nothing else suggests a new paragraph."""

    # Joining the rows of a paragraph

    pieces_of_a_word: int = 4
    """The end of a text is looked at in this many of its last pieces: a word may be written in several."""

    piece_of_word: int = 3
    """A piece of a word broken without a hyphen has as many letters: shorter ones are words ("a", "de", "и")."""

    longest_word: int = 40
    """No word has more letters: a piece at the end of a row is looked for in as many."""

    lost_letter: int = 3
    """A letter that stands by itself no more often than this may be a piece of a word that a space broke."""

    # Tables

    gutter: float = 1.6
    """Pieces of a row farther apart than this, in ems, are cells of a table or columns."""

    struck_letter: float = 0.6
    """The width of a letter that is struck out, in ems: that of a typewriter, which few faces exceed on average."""

    stretch: float = 1.5
    """The spaces of a justified line differ by less than this factor."""

    table_rows: int = 2
    """At least this many neighbouring rows of several cells make a table."""

    table_columns: int = 2
    """A table has at least this many columns."""

    wide_space: float = 0.5
    """Of two words in a table that are farther apart than this, in ems, each may be a cell: a space is a quarter."""

    cell_leading: float = 1.15
    """A cell continues in the next row if that is less than this many of the table's least leadings below: browsers set
    lines on whole pixels, which makes equal leadings differ by up to an eighth in small type."""

    line_step: float = 1.0
    """Baselines closer than this, in ems, are not those of two lines of one cell, but of cells beside each other."""

    letter_height: float = 0.7
    """How high capitals stand above their baseline, in ems: rows of a table that stand beside each other overlap."""

    cell_step: float = 1.5
    """Baselines farther apart than this, in ems, are never those of two lines of a cell."""

    table_step: float = 3.0
    """Rows farther apart than this, in ems, are not of one table: a total is set off by less."""

    least_type: float = 1.0
    """Type of no size, as damaged files have it, is taken to be of this, in points."""

    table_gap: float = 4.0
    """Rows of cells farther apart than this, in ems, are of two tables: a head is set off from its rows by less."""

    grid_gap: float = 3.0
    """Drawn lines of a table that end within this many points of each other meet; the lines of text are farther."""

    caption_rows: int = 4
    """The caption of a table is among this many rows above it: its number, its title in two rows, and the unit."""

    inner_rows: int = 6
    """At most this many rows between two rows of cells have one cell each: a heading, and a long text broken up."""

    label_reach: float = 6.0
    """The text of a label begins within this many ems of the beginning of its row; beyond, it is another cell."""

    # Front, headings and closing

    plain_title: int = 3
    """Where nothing is in bold, the number of a title is at most this many blocks above the chapeau."""

    title_blocks: int = 12
    """A title has at most this many blocks, including what is between it and the chapeau."""

    chapeau: int = 90
    """A chapeau ("The General Assembly,") has at most this many characters; a preambular paragraph has more."""

    title_block: int = 270
    """A block with more characters than this is text: no title is as long, so the search for a chapeau ends."""

    same_title: float = 0.5
    """The type sizes of the lines of a title differ by less than this, in points."""

    title_reach: float = 3.0
    """Two lines of a title begin within this many ems of each other, unless they are centred; mastheads are farther."""

    adoption_rest: int = 40
    """The rest of the line that says when a text was adopted has at most this many characters: a date."""

    adoption_verb: int = 3
    """The verb alone at the end of that line has at most this many characters, in Chinese; no title has as few."""

    notes_heading: int = 30
    """The heading of notes that stand together has at most this many characters."""

    corrigendum: int = 20
    """A line that says no more than that a corrigendum follows has at most this many characters."""

    masthead_line: int = 160
    """A block above the title with more characters than this, not in bold, is text, and no line of a masthead."""

    masthead_sentence: int = 45
    """A sentence with more characters than this is text even above the title."""

    heading_rows: int = 7
    """A heading has at most this many rows; longer blocks in bold or italics are text."""

    flush_start: float = 0.3
    """A closing at the right margin begins beyond this share of the measure."""

    flush_end: float = 0.12
    """A closing at the right margin ends within this share of the measure of it."""

    closing_rows: int = 3
    """A closing has at most this many rows: the meeting, the date, and one of them broken in two."""

    closing_line: int = 90
    """A closing has at most this many characters."""

    closing_letters: int = 4
    """Apart from the meeting and the date, a closing has at most this many letters (года, г.)."""

    draft_tail: int = 12
    """After "draft resolution", the line of the sponsors has at most this many more characters ("revised")."""

    # Masthead

    language_blocks: int = 40
    """The language of a document is determined by this many blocks: a page or two."""

    above_title: float = 0.12
    """A row of the masthead is above the title by more than this, in points, so that rounding does not matter."""

    head_pages: int = 3
    """The symbol and the job number are looked for on this many pages: the first has no running head."""

    head_rows: int = 3
    """A running head that names the symbol has at most this many rows."""

    adoption_rows: int = 3
    """The sentence that says when the text was adopted has at most this many rows."""

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

    # Warnings and confidence

    masthead_most: int = 700
    """A page of whose rows above the text more characters are left out has lost text; long mastheads have 500."""

    furniture_most: int = 250
    """Running head and foot of a page have at most this many characters in type as large as the text."""

    sideways_most: int = 30
    """More characters than this along the side of a page are told of; a mark of the printer has fewer."""

    short_word: int = 4
    """A word of as many letters or fewer may be one of the commonest of its language."""

    swapped_words: float = 0.06
    """Of a text in which two letters stand for each other, at least this share are short words that are none."""

    swapped_loss: int = 4
    """Swapping the letters back makes this many times as many common words as it spoils."""

    nonsense_sample: int = 1500
    """The first characters of a page, as many as this, tell whether its words are of any language."""

    nonsense_least: int = 200
    """A page with fewer characters than this does not tell: it may hold a few names."""

    common_words: float = 0.03
    """Of a text, more than this share are the commonest words of its language: of prose a fifth, of tables a tenth."""

    common_characters: float = 0.01
    """The same of a dozen Chinese characters: at least a sixteenth of a text."""

    letters_in_use: int = 8
    """No text of that length makes do with fewer letters than this."""

    unspeakable: float = 0.15
    """Fewer words than this share cannot be said aloud: 0.02 in the official languages, 0.12 in German; where each
    letter stands for another, mostly more than a quarter."""

    garbled: float = 0.02
    """A text layer with a larger share of meaningless characters is garbled; a readable one has hardly any."""

    unreadable_weight: float = 5.0
    """The confidence in a paragraph drops by this many times its share of unreadable characters."""

    unreadable_most: float = 0.9
    """Unreadable characters lower the confidence by no more than this: it is still known where a paragraph begins."""

    least_confidence: float = 0.05
    """No paragraph has less confidence than this; 0 would mean that there is no paragraph."""


@dataclass(frozen=True)
class Certainties:
    """How certain it is, from 0 to 1, that a block really begins where one was begun, by the evidence for it.

    The values rank the evidence. They are not measured frequencies: in the documents checked by hand, fewer than one
    in a hundred of these beginnings are wrong, whatever the evidence.
    """

    gap: float = 1.0
    """A wider distance from the row above, as between any two paragraphs, leaves no doubt; nor does a table."""

    type_change: float = 0.9
    """Another face or size, or a superscript in front: a heading or a note; a row in bold may look the same."""

    label: float = 0.9
    """A label that continues its list; a number that happens to begin a row may look the same."""

    indent: float = 0.9
    """An indented first line; so are the lines of a quotation."""

    early_end: float = 0.7
    """The row above ended early, unless somebody broke it by hand."""

    sentence_end: float = 0.8
    """At the top of a page, after a row that ended early with a stop or a comma, as paragraphs do."""

    semicolon: float = 0.6
    """At the top of a page, a capital letter after a semicolon in a full row; a name begins with one too."""

    early_end_of_page: float = 0.5
    """At the top of a page, after a row that ended early without a stop: the page may simply have ended there."""


LIMITS = ExtractionLimits()
CERTAINTIES = Certainties()
