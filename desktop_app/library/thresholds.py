"""Every threshold of the library, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SketchThresholds:
    """How paragraphs are sampled for the search for agreed language."""

    one_in: int = 4
    """One shingle of so many is kept, by its hash: a paragraph of forty words keeps ten."""
    least_kept: int = 10
    """So many shingles of every paragraph are kept, if it has them: of a short one a quarter would be too few."""
    candidates: int = 200
    """Paragraphs that are aligned at most: each takes some hundredths of a millisecond."""
    most_postings: int = 1000
    """A shingle of more paragraphs than this says nothing about any of them."""
    most_shingles: int = 30
    """So many of the rarest shingles are looked for at most: an old form of a third of the words has a dozen."""
    least_shingles: int = 3
    """So many of the rarest shingles are looked for where all are in very many paragraphs."""


@dataclass(frozen=True)
class SearchThresholds:
    """How much of what was found is ranked and counted."""

    most_ranked: int = 2000
    """Paragraphs that are ordered and counted by facet at most: more cost more than a blink, and nobody reads them."""
    most_counted: int = 100_000
    """Paragraphs that are counted at most."""
    hits: int = 100
    """Hits that are shown at once."""
    around: int = 90
    """Characters shown before and after the first words found in a paragraph."""
    snippet: int = 320
    """Characters of a snippet."""
    longest_word: int = 30
    """Characters within which a snippet is cut at a space, where the language has spaces."""


@dataclass(frozen=True)
class PredecessorThresholds:
    """How sure the version before must be."""

    weight_of_content: float = 1.5
    """Text in common says more than a title, which is kept when the text is written anew, and shared by siblings."""
    a_session: float = 0.08
    """What each session between the two weighs against: of two versions alike the later is the one before."""
    other_subject: float = 0.5
    """What it weighs that titles name two subjects, as those of two Territories, and neither text recalls the other."""
    least_without_title: float = 1.0
    """The least weight where one of the two has no title."""
    least_standing_out: float = 0.8
    """The same where no other document comes near: siblings, which are as much alike, come in numbers."""
    apart: float = 0.3
    """How much less the next one weighs where a document stands out."""
    least_weight: float = 1.75
    """Title, recital and content together; a title alone is 1, a recital of the latest text on the subject 1."""
    least_shared: float = 0.05
    """Two texts without a twentieth in common are no versions, whatever their titles say."""
    named_only: float = 0.4
    """What it weighs that a preamble names a resolution, but not as the latest on its subject."""
    named_with_title: float = 0.8
    """The same where the titles are the same: nearly as much as to be the latest, which may be on a wider subject."""
    same_title: float = 0.9
    """Titles that are this alike are told to be the same."""
    title_words: float = 0.5
    """The share of the title's words that the title of a candidate has at least."""
    most_shingles: int = 400
    """Shingles of a text that are looked for: a share of four hundred is known within a few hundredths."""
    looked_at: int = 60
    """Documents that are looked at more closely."""
    candidates: int = 8
    """Candidates that are named."""


PREDECESSOR = PredecessorThresholds()


@dataclass(frozen=True)
class VersionThresholds:
    """How far the versions of a resolution are followed."""

    each_way: int = 29
    """Versions before and after a text at most: a series has thirty."""
    looked_at: int = 12
    """Later texts that are asked for their version before: more only recall the text among others."""


VERSIONS = VersionThresholds()


@dataclass(frozen=True)
class AgreedThresholds:
    """What counts as the same language; all shares from 0 to 1."""

    shortest_stretch: int = 2
    """Words in a row that count as common: "of" and "the" are in any two paragraphs."""
    elsewhere: float = 0.7
    """The least likeness of a paragraph in another series."""
    in_series: float = 0.55
    """The least likeness of an old form in the series of the text, where hardly another paragraph is meant."""
    strong: float = 0.9
    """A likeness by which the series of the text is known."""
    share_weight: float = 0.85
    """What the share of the shorter paragraph that is in the longer one counts, against the ratio of both."""
    alike_in_size: float = 0.6
    """The share counts where the shorter one is at least so large, beside the longer: clauses are in many."""
    ancestor_weight: float = 0.7
    """The same within a series: less, since parts of paragraphs move about in it."""
    ancestor_size: float = 0.35
    """The same within a series: paragraphs grow to three times their length."""
    shortest_form: int = 8
    """Words of a text that may be nearly the same as one that is longer: shorter ones are headings and formulas."""
    form_size: float = 0.75
    """A text that is so short may have at most a quarter less than the other."""
    next_form: float = 0.6
    """The least likeness of two forms of a paragraph in one series, of which one was found already."""
    most_forms: int = 4
    """So many forms are followed: each takes some milliseconds."""
    least_sum: float = 0.08
    """Candidates have at least this share of the weight of the best one: a form of a third of its words has more."""
    phrase_share: float = 0.82
    """The least share of a phrase that a passage of a longer paragraph has: five of six words."""
    passage_share: float = 0.85
    """The least share of a long passage that a longer paragraph has."""
    long_passage: int = 40
    """Words of a passage that is nobody's formula: where a longer text has it nearly whole, it was agreed there."""
    shortest_phrase: int = 4
    """Words of a phrase that is looked for within paragraphs, even where a word of it is another."""
    shortest_held: int = 2
    """Words of a phrase that is looked for word for word: one word is what searching is for."""
    longest_held: int = 12
    """The same at most: of more words, some shingle is in the sample of each paragraph that has them."""
    longest_piece: int = 24
    """Words of a phrase that is looked for by its pieces: of more, some shingle still whole is in the sample."""
    piece: int = 3
    """Words of a piece: every sixth word may be another, and some piece is still whole."""
    most_holding: int = 200
    """Paragraphs that are aligned with a phrase because they hold it: each takes a tenth of a millisecond."""
    most_looked_at: int = 2000
    """Paragraphs with the phrase of which the oldest are taken: a formula is in many more."""


AGREED = AgreedThresholds()
SKETCHES = SketchThresholds()
SEARCH = SearchThresholds()
