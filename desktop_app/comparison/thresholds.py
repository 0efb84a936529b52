"""Every threshold of the comparison in one place, each with its reason.

No value is fitted to a single document. Similarities and shares are from 0 to 1; weights are relative to one another.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AlignmentThresholds:
    """Which paragraphs of two texts in one language belong together, and which of them moved."""

    weight_unit: int = 64
    """Weights of words are rounded to this fraction of a bit: sums of whole numbers do not depend on their order."""

    containment: float = 1 / 3
    """How much it counts that the shorter paragraph is found in the longer, against what both have in common."""

    least_in_common: float = 0.12
    """That the shorter is found in the longer counts only from this share in common: a long paragraph holds any few
    words."""

    in_order: float = 0.30
    """Least likeness of a pair that keeps the order: its neighbours speak for it too."""

    out_of_order: float = 0.45
    """Least likeness of a pair that breaks the order: only its words speak for it."""

    other_heading: float = 0.999
    """Likeness of headings that differ in nothing but their numbers: just short of the same one, since these are all
    that "Section 20" and "Section 17" say, and the order tells whether one was renumbered."""

    rival_margin: float = 0.05
    """By how much a pair that breaks the order must be more alike than any other pair of either paragraph."""

    without_rival: float = 0.40
    """Least likeness of a pair that breaks the order if neither paragraph is like any other."""

    left_over: float = 0.20
    """Paragraphs that are left when all others have their pairs are a pair if they are in the same gap and so much
    more alike than any other that is left there."""

    left_over_gap: int = 10
    """With more than so many left on one side of a gap, it counts no more than the whole text: in a dozen paragraphs
    one is a little like any other by chance."""

    left_over_in_common: float = 0.22
    """Or, in the same gap, they have this share of words in common"""

    left_over_ahead: float = 1.5
    """and so many times what either has in common with any other that is left: set phrases are shared with several."""

    left_elsewhere: float = 0.35
    """Beyond the gap, the least share of words in common of such a pair: only its words speak for it, and a third of
    them may be set phrases."""

    left_elsewhere_margin: float = 0.15
    """And by how much it must have more in common than any other that is left."""

    left_elsewhere_ahead_least: float = 0.29
    """Or, beyond the gap too, fewer are enough"""

    left_elsewhere_ahead: float = 2.0
    """if they are so many times those of any other that is left."""

    borrowed: float = 0.35
    """A pair with less in common is none if it has its words from another paragraph"""

    borrowed_times: float = 2.4
    """that one of the two has so many times as much in common with."""

    order_bonus: float = 0.15
    """How much more a pair in order is worth than one out of order with the same words: few paragraphs move."""

    company_bonus: float = 0.10
    """How much more a pair is worth if its neighbours, or the paragraphs they belong to, are a pair too."""

    other_family: float = 0.5
    """How much the likeness of items that occur twice counts if their parents have nothing in common."""

    piece: float = 1.0
    """A piece of a split or merge shares words with what another pair leaves unexplained. These words are a share of
    the piece and a share of what is unexplained: this is the least sum of the two."""

    piece_least: float = 0.2
    """Least share of the piece alone: a long paragraph has a few words in common with many."""

    piece_words: int = 4
    """A piece has at least this many words: a single word is found anywhere."""

    piece_rest: float = 0.05
    """Least share of what is unexplained alone: a dozen items may be made one paragraph, hardly more."""

    piece_elsewhere: float = 0.35
    """The same shares of a piece that stands elsewhere: only its words speak for it. A third of its words may be set
    phrases."""

    piece_elsewhere_rest: float = 0.15
    """A long paragraph has the few words of a heading somewhere."""

    piece_own: float = 0.3
    """Of several pieces that stand elsewhere, each explains words that no other does, at least this share of what it
    explains: the same set phrase in all of them is no split."""

    twin: float = 0.4
    """Two similar neighbours may be merged into one: least share of the second, and of the whole, that the two have in
    common."""

    twin_rest: float = 0.5
    """Of the words that the first leaves unexplained, the second has at least this share."""

    twin_share: float = 0.1
    """These words make up at least this share of the whole: "the fourth and fifth sessions" is one word in ten."""

    section: float = 0.6
    """A section that changed places has at least this share of the words of its heading still: more than half, since
    headings of one text share set phrases ("Revised estimates resulting from resolutions adopted by")."""

    move: int = 5000
    """What moving any paragraph costs, in characters. What is left of its text is added, so that of two sets with the
    same number of paragraphs the one with less text, or less like the old one, is said to have moved."""


@dataclass(frozen=True)
class CandidateLimits:
    """Which paragraphs are compared at all."""

    common: int = 64
    """A word or pair of words in more paragraphs than this is not looked up: it says little, and looking up all that
    have it would cost more with every page."""

    sharing: int = 12
    """So many of the paragraphs that share the most words are compared, from either side: the right one is nearly
    always the first."""

    near: int = 6
    """So many places before and after its own, in the gap between two paragraphs that did not change."""


@dataclass(frozen=True)
class RecurringLimits:
    """When the same change in several paragraphs is one."""

    paragraphs: int = 3
    """It is in at least this many paragraphs: two are read as quickly one by one."""

    little_word: int = 3
    """Words of at most this many letters ("and", "the") come and go by chance."""


@dataclass(frozen=True)
class GoneThresholds:
    """When a new paragraph stands in the place of one that was removed."""

    superseded: float = 0.25
    """Least share of the longer words of the shorter one that both have: paragraphs of one resolution share a tenth."""

    telling: int = 5
    """Words of fewer letters say too little: "that", "with"."""


@dataclass(frozen=True)
class NumberingLimits:
    """How the renumbering of paragraphs is told."""

    sentences: int = 8
    """At most this many places are told one by one: more are noise, and the concordance has them all."""


@dataclass(frozen=True)
class FootnoteThresholds:
    """Which footnotes belong together."""

    called_together: float = 0.10
    """Least similarity of two footnotes that linked paragraphs call: then a few words in common are enough."""


@dataclass(frozen=True)
class VerdictThresholds:
    """Whether two texts are versions of one resolution."""

    shared: float = 0.50
    """Least share of words in common if nothing else speaks for it."""

    shared_with_recall: float = 0.20
    """The same if one text recalls the other, or a title is missing."""

    shared_with_title: float = 0.03
    """The same if the titles agree: some resolutions are written anew each year."""

    title: float = 0.70
    """Least similarity of titles that agree; those of sibling resolutions differ in the name of a country."""

    years_back: int = 2
    """The previous version is at most this many years older: some resolutions are adopted every second year."""

    recalling: int = 3
    """It is looked for in this many recalling paragraphs; later ones often recall other subjects."""

    opening: int = 60
    """Whether a paragraph recalls something is said within this many characters."""

    telling: int = 4
    """A word that can say what a text is about has at least this many letters: not "of", "des", "para"."""

    part_of_word: float = 0.5
    """What a pair of Chinese characters counts of a word: a word of two characters takes part in two new pairs."""

    one_breath: int = 2
    """Between numbers that are recalled in one breath are at most this many such words: "and its resolution"."""

    bare_before: int = 10
    """Up to this many different such words before the numbers name no subject: "Recalling its previous resolutions on
    the matter, including, in particular, resolution"; Spanish and Russian take two words more."""

    bare_after: int = 5
    """Up to this many after them do not either: "as well as its previous resolutions on the question"."""

    sessions_of_series: int = 5
    """Numbers of this many sessions in one breath are those of one series, whatever is said before them."""

    about: float = 0.5
    """Least share of the title that a recital with more words has, if it is on the subject of the text."""

    own_words: int = 2
    """A word of the title that stands in the text at least this often, the title apart, says what it is about."""

    own_share: float = 4.0
    """It is of this text and not of the other if it stands here at least this many times as often as there."""

    sibling: float = 0.30
    """Least share of words in common of two texts that are alike and yet of different subjects."""

    same_references: float = 0.50
    """Share of cited documents in common that makes two texts in different languages one series: of the pairs of
    several thousand unrelated resolutions, three in a thousand reach it, and four fifths of the true ones."""

    nearly_all_references: float = 0.70
    """Share of cited documents in common that siblings, which cite much the same, do not reach ..."""

    some_references: int = 6
    """... if it is of this many documents at least."""

    very_many_references: int = 30
    """Nor have siblings this many documents in common."""

    alike_titles: float = 0.60
    """Titles in two languages of Latin script that have this share of roots in common are one title, translated."""

    many_references: int = 8
    """So do this many documents in common if they are a good part of the shorter list."""

    contained_references: float = 0.40
    """What a good part of the shorter list is: lists grow over the years."""

    other_references: float = 0.10
    """Texts with long lists of documents that have at most this share in common are not of one series."""

    long_list: int = 8
    """A list of cited documents is long from this number on: a shorter one proves nothing."""

    title_roots: float = 0.20
    """Titles in two languages of Latin script have at least this share of roots in common if they mean the same."""


@dataclass(frozen=True)
class LanguageThresholds:
    """How two texts in different languages are aligned, and how the language of a text is recognized."""

    sample: int = 4000
    """The language of a text is recognized by this many characters: about a page."""

    sample_paragraphs: int = 5
    """Its script is recognized by this many paragraphs: the title, the chapeau and a few more."""

    same_structure: float = 0.95
    """Least share of paragraphs in common between two languages of one resolution: they have the same structure."""

    same_figures: float = 0.85
    """Least share of numbers and symbols in common in these paragraphs: some languages write numbers in words."""

    large_number: int = 100
    """Numbers from this one on are written in digits in every language; smaller ones are words in some."""

    structure_effort: int = 400_000
    """At most this many pairs are weighed (a second), those nearest in place."""

    same_label: float = 1.0
    """What the same paragraph number is worth, against 1 for the same length."""

    same_numbers: float = 2.0
    """What the same figures in the text are worth, against 1 for the same length."""

    figures: float = 2.0
    """What figures in common are worth between versions of different years."""

    figures_by_chance: float = 0.3
    """This share of the figures is in common by chance (a year, a session) and worth nothing."""

    root: int = 5
    """Words of one root share this many first letters: corruption, corrupción; organized, organisée."""

    roots: float = 2.0
    """What words of one root are worth between versions of different years."""

    roots_by_chance: float = 0.25
    """This share of the roots is in common by chance and worth nothing."""

    length: float = 0.5
    """What the same length is worth: less than any words or figures."""

    length_apart: float = 0.5
    """The difference of the natural logarithms of two lengths that is worth nothing: about five to three."""

    length_blur: float = 0.1
    """Added to each length, in lengths of the median paragraph: short paragraphs vary more."""

    other_kind: float = 0.3
    """What a pair loses if its kinds differ: a preambular paragraph seldom becomes operative."""

    neighbour: float = 0.3
    """What each neighbour that is a pair is worth."""

    neighbour_rounds: int = 3
    """Neighbours are counted in this many rounds; further ones change nothing more."""


@dataclass(frozen=True)
class DifferenceLimits:
    """How much is compared word by word."""

    steps: int = 4_000_000
    """Words times words that differ: two paragraphs of a thousand words with nothing in common take less than a second.
    Longer texts are first divided at their landmarks; whatever is still too long is shown as replaced."""

    landmarks: tuple[int, ...] = (1, 3, 6)
    """A landmark is a run of so many words that occurs once in each text. In a very long text hardly any word does,
    but of the runs of six words nearly all."""


@dataclass(frozen=True)
class CleanupLimits:
    """When words left unchanged between two changes (an island) are shown as part of one change.

    Weights measure how much is said: a long word weighs 1, punctuation and spaces nothing.
    """

    short_word: int = 3
    """Words of at most this many letters say little by themselves: "of", "the", "des"."""

    short_word_weight: float = 0.5
    """The weight of such a word, and of one that only joins numbers ("dated")."""

    ideograph_weight: float = 0.5
    """The weight of a Chinese character: two make a word."""

    island_weight: float = 2.5
    """An island that weighs more stays: two unchanged long words with little words around them are worth seeing."""

    island_share: float = 1.0
    """So does an island that weighs more than this share of the lighter of the two changes beside it: two words
    between two changes of two words are as easily read within one change."""

    rewritten_changes: int = 4
    """A paragraph is only shown as rewritten if it shows at least this many changes: fewer are easily read."""

    rewritten_share: float = 0.3
    """It is rewritten if less than this share of the lighter of its two texts is left: the rest are scraps."""

    conjunction_bonus: int = 4
    """What it is worth, in points of a cut (0 to 4), that a change begins with "and": as much as the best cut."""

    bracket_bonus: int = 4
    """The same if the brackets and quotation marks of a change are closed within it."""


@dataclass(frozen=True)
class RollingLimits:
    """What counts as rolled forward from one version to the next."""

    age: int = 4
    """A date or resolution that was replaced by a later one is at most this many years or sessions older than the old
    version: anything older is history, and a change of it is worth reading."""

    horizon: int = 4
    """What is still to come is at most this many years or sessions ahead: anything later is a target ("2030")."""

    unknown_step: int = 3
    """The largest step if the sessions of the versions are unknown: resolutions return within three years."""

    sessions_a_year: int = 3
    """No organ holds more sessions a year than the Human Rights Council."""

    older_by: int = 1
    """What another organ adopted may be from the year before the old version, and from this year in the new one."""

    lookback: int = 10
    """A text that looks back on "the past two years" says how far; on this many and more, how old something is."""

    first_year: int = 1900
    """Numbers from this one on are years: no session and no paragraph has such a number."""


@dataclass(frozen=True)
class AmountLimits:
    """When a word beside a number is only another form of itself: "302 человека", "317 человек"."""

    stem: int = 3
    """Both begin with at least so many letters: shorter ones begin alike by chance."""

    ending: int = 3
    """So many letters at the end may be others."""


@dataclass(frozen=True)
class ReachLimits:
    """How far away, in tokens or characters, the words may be that give a word or a number its meaning."""

    opening_characters: int = 160
    """An opening verb with its adverbs and connectives is within the first characters of a paragraph."""

    opening_tokens: int = 8
    """It has at most this many tokens, including spaces."""

    verb_stem: int = 4
    """Openings that are in no table and share this many first letters are forms of one verb."""

    deadline_tokens: int = 16
    """The words that make a date a deadline ("by the end of") are within this many tokens, including spaces."""

    organ_tokens: int = 24
    """The name of an organ between the number and the date of its resolution has at most this many tokens."""

    rewritten_characters: int = 30
    """A figure within this many characters after words that others replaced belongs to a clause written anew: it was
    looked at, and is what the new text means."""

    name_tokens: int = 12
    """A name that a year belongs to is within this many tokens, including spaces."""

    numbered_tokens: int = 10
    """What says that a number names or dates something ("paragraph 4 (b)") is within this many tokens beside it."""

    session_words: int = 2
    """Between an ordinal and "session" or "meeting" are at most so many words: "special"."""

    occasion_words: int = 4
    """Between an ordinal and what happens again and again are more, since it has a name: "the tenth River Ports
    International Economic Forum"."""

    noun_characters: int = 50
    """The noun before an ordinal ("período de sesiones") is within this many characters."""


ALIGNMENT = AlignmentThresholds()
CANDIDATES = CandidateLimits()
RECURRING = RecurringLimits()
GONE = GoneThresholds()
NUMBERING = NumberingLimits()
FOOTNOTES = FootnoteThresholds()
VERDICT = VerdictThresholds()
LANGUAGES = LanguageThresholds()
DIFFERENCE = DifferenceLimits()
CLEANUP = CleanupLimits()
ROLLING = RollingLimits()
AMOUNTS = AmountLimits()
REACH = ReachLimits()
