"""Every threshold of the comparison in one place, each with its reason.

None is fitted to a single document. Similarities and shares run from 0 to 1; weights are relative to one another.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AlignmentThresholds:
    """Which paragraphs of two texts in one language belong together, and which of them moved."""

    weight_unit: int = 64
    """Weights of words are rounded to this part of a bit: as whole numbers, they add up alike in any order."""

    effort: int = 5_000_000
    """At most this many overlaps of words are counted (a second or two); beyond, the commonest words are left out."""

    containment: float = 1 / 3
    """How much finding the shorter paragraph in the longer counts, against what both have in common."""

    in_order: float = 0.30
    """Least likeness of a pair that keeps the order of its neighbours, which speak for it."""

    out_of_order: float = 0.45
    """Least likeness of a pair that breaks the order: nothing but its words speaks for it."""

    rival_margin: float = 0.05
    """By how much a pair that breaks the order must be more alike than any other pair of either paragraph."""

    without_rival: float = 0.40
    """Least likeness of a pair that breaks the order where neither paragraph is like any other."""

    order_bonus: float = 0.15
    """What a pair in order is worth more than one out of order with the same words: few paragraphs move."""

    company_bonus: float = 0.10
    """What a pair is worth more whose neighbours, or the paragraphs they belong to, are a pair too."""

    other_family: float = 0.5
    """What the likeness of two items counts whose text occurs twice, if their parents have nothing in common."""

    piece: float = 1.0
    """A piece of a split or merge shares words with what another pair leaves unexplained: least sum of the shares
    that these words are of the piece and of what is unexplained."""

    piece_least: float = 0.2
    """Least share of the piece alone: a long paragraph has a few words in common with many."""

    twin: float = 0.4
    """Two neighbours that read alike are drawn together: least share of itself, and of the whole, that the second
    has in common with the whole."""

    twin_rest: float = 0.5
    """Of the words that the first leaves unexplained, at least this share is the second's."""

    twin_share: float = 0.1
    """These words make up at least this share of the whole: "the fourth and fifth sessions" is one word in ten."""

    move: int = 5000
    """What moving any paragraph costs, in characters. Its length comes on top, so that of two sets of the same
    number the one with less text is said to have moved."""


@dataclass(frozen=True)
class FootnoteThresholds:
    """Which footnotes belong together."""

    alike: float = 0.55
    """Least similarity of two footnotes: more than half, for references to two documents have half in common."""

    called_together: float = 0.10
    """The same where linked paragraphs call them: then a few words in common are enough."""


@dataclass(frozen=True)
class VerdictThresholds:
    """Whether two texts are versions of one resolution."""

    shared: float = 0.50
    """Least share of words in common where nothing else speaks for it."""

    shared_with_recall: float = 0.20
    """The same where one text recalls the other, or a title is missing."""

    shared_with_title: float = 0.03
    """The same where the titles agree: some resolutions are written anew each year."""

    title: float = 0.70
    """Least similarity of titles that agree; those of sibling resolutions differ in the name of a country."""

    years_back: int = 2
    """The version before a resolution is at most this many years older: some are adopted every second year."""

    recalling: int = 3
    """It is looked for in this many of the first recalling paragraphs; later ones recall other subjects."""


@dataclass(frozen=True)
class LanguageThresholds:
    """How two texts in different languages are aligned, and how the language of a text is told."""

    sample: int = 4000
    """This many characters tell the language of a text: a page."""

    sample_paragraphs: int = 5
    """This many paragraphs tell its script: title, chapeau and the first recalls."""

    same_structure: float = 0.95
    """Least share of paragraphs that two languages of one resolution have in common: they are printed alike."""

    same_figures: float = 0.85
    """Least share of numbers and symbols in these paragraphs in common: some languages write numbers in words."""

    structure_effort: int = 400_000
    """At most this many pairs are weighed, the nearest in place first (a second)."""

    same_label: float = 1.0
    """What the same paragraph number is worth, against 1 for the same length."""

    same_numbers: float = 2.0
    """What the same figures in the text are worth, against 1 for the same length."""

    figures: float = 2.0
    """What figures in common are worth between versions of different years."""

    figures_by_chance: float = 0.3
    """This share of figures is common by chance (a year, a session), and worth nothing."""

    root: int = 5
    """Words of one root have this many first letters in common: corruption, corrupción; organized, organisée."""

    roots: float = 2.0
    """What words of one root are worth between versions of different years."""

    roots_by_chance: float = 0.25
    """This share of roots is common by chance, and worth nothing."""

    length: float = 0.5
    """What the same length is worth: less than anything that is said."""

    length_apart: float = 0.5
    """The difference of lengths (of their natural logarithms) that is worth nothing: five to three."""

    length_blur: float = 0.1
    """Added to lengths, in those of the middle paragraph: short ones vary more."""

    other_kind: float = 0.3
    """What a preambular paragraph that became operative loses: seldom, but it happens."""

    neighbour: float = 0.3
    """What each neighbour that is a pair is worth."""

    neighbour_rounds: int = 3
    """Neighbours are counted in this many rounds; further ones change nothing more."""


@dataclass(frozen=True)
class DifferenceLimits:
    """How much is compared word by word."""

    steps: int = 4_000_000
    """Words times words that differ: two paragraphs of a thousand words with nothing in common, under a second.
    Longer texts are first divided at words that occur once in each; what is still too long is shown as replaced."""


@dataclass(frozen=True)
class CleanupLimits:
    """When words left unchanged between two changes (an island) are shown as part of one change.

    Weights count what is said: a long word weighs 1, marks and spaces nothing.
    """

    short_word: int = 3
    """Words of at most this many letters say little by themselves: "of", "the", "des"."""

    short_word_weight: float = 0.5
    """What such a word weighs, and one that only joins numbers ("dated")."""

    ideograph_weight: float = 0.5
    """What a Chinese character weighs: two make a word."""

    island_weight: float = 2.0
    """An island that weighs more is left as it is: two words unchanged are worth seeing."""

    island_share: float = 0.5
    """So is one that weighs more than this share of the lighter of the changes beside it."""

    conjunction_bonus: int = 4
    """What it is worth, in the points of a cut (0 to 4), that a change begins with "and": as much as the best cut."""

    bracket_bonus: int = 4
    """The same where the brackets and quotation marks of a change close in it."""


@dataclass(frozen=True)
class RollingLimits:
    """What counts as rolled forward from one version to the next."""

    age: int = 4
    """A date or resolution that gave way to a later one was at most this many years or sessions older than the old
    version: what is older is history, and its change is news."""

    horizon: int = 4
    """What is still to come is at most this far ahead of a version: what is farther off is a target ("2030")."""

    unknown_step: int = 3
    """The largest step where the versions' sessions are unknown: resolutions return within three years."""

    sessions_a_year: int = 3
    """No organ holds more sessions a year than the Human Rights Council."""

    first_year: int = 1900
    """Numbers from here on are years: no session and no paragraph has one as high."""


@dataclass(frozen=True)
class ReachLimits:
    """How far around a word, in tokens or characters, what gives it its meaning is looked for."""

    opening_characters: int = 160
    """An opening verb with its adverbs and connectives is within this many first characters of a paragraph."""

    opening_tokens: int = 8
    """It has at most this many tokens, spaces included."""

    verb_stem: int = 4
    """Openings that no table lists and that share this many first letters are forms of one verb."""

    deadline_tokens: int = 16
    """What makes a date a deadline ("by the end of") is within this many tokens, spaces included."""

    organ_tokens: int = 24
    """The name of an organ between the number and the date of its resolution has at most this many tokens."""

    noun_characters: int = 50
    """The noun before an ordinal ("período de sesiones") is within this many characters."""


ALIGNMENT = AlignmentThresholds()
FOOTNOTES = FootnoteThresholds()
VERDICT = VerdictThresholds()
LANGUAGES = LanguageThresholds()
DIFFERENCE = DifferenceLimits()
CLEANUP = CleanupLimits()
ROLLING = RollingLimits()
REACH = ReachLimits()
