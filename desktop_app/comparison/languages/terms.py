"""What the comparison knows about a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class OrdinalWords:
    """The ordinal numbers of a language, in words up to 99 and in digits.

    An ordinal is a word of ``alone``, or one of ``first``, ``joint`` and one of ``second``, whose values add up
    ("seventy" + "-" + "ninth"). In digits it is a number between ``digits_before`` and one of ``digits_after``.
    """

    first: Mapping[str, int]
    joint: str
    second: Mapping[str, int]
    alone: Mapping[str, int]
    digits_after: tuple[str, ...] = ()
    digits_before: str = ""


@dataclass(frozen=True)
class Terms:
    """Words of one language, in lower case.

    ``connectives`` only say that a paragraph follows others ("also", "again"); ``opening_connectives`` do so only
    beside a verb ("further notes", but not "to further strengthen").
    ``list_words`` and ``range_words`` occur within lists and ranges of numbers and dates.
    ``deadlines`` come before a date by which something is to be done; ``no_deadlines`` end in the letters of one, and
    say no such thing ("the Agenda for the period to 2030").
    ``conjunctions`` begin an addition to a list.
    ``singulars`` gives the singular of words that agree with such a list ("resolutions": "resolution"),
    ``relatives`` that of relative pronouns after it, and after one of ``relative_prepositions`` ("dans lesquelles").
    ``number_signs`` stand before the number of a resolution, ``after_dates`` after a date, and say no more than it.
    ``session_nouns`` are the beginnings of words whose ordinals roll forward: session, meeting.
    ``numbered_nouns`` are the beginnings of words whose numbers name something ("article 5") instead of counting it.
    ``occasion_nouns`` are those whose ordinals only rise, but are never "left behind": time, cycle, anniversary.
    ``cardinals`` are the numbers from two to ninety-nine in words; after one of ``every`` they count no things.
    ``organs`` are the beginnings of words for other organs than the General Assembly: a resolution with one of them is
    not of the Assembly, unless one of ``own_organ`` ("its") stands between.
    ``paragraph_nouns`` are the beginnings of words for a paragraph; ``own_references`` say that it is one of the same
    text ("above"). Where a language leaves that out, ``reference_leads`` come before the noun ("en el párrafo 15").
    ``elapsed`` are patterns of a number of years since something, with ``{}`` for the number; ``lookbacks`` are those
    that may also say how far back a text looks ("the past two years"), which is no time since something.
    ``scales`` are the words beside a number that multiply it: million.
    ``qualifiers`` weaken or limit a commitment, or say when it is due; its force changes when one of the ``modals``
    replaces another. ``lookalikes`` are longer words that hold the letters of a qualifier, a modal or a negation, and
    are none ("aide d’urgence").
    ``decisions`` are the operative verbs that decide something; ``mandates`` and ``bodies`` are the beginnings of words
    for what somebody is to do with which means, and for who that is; ``negations`` turn a sentence into its contrary.
    ``targets`` are the beginnings of words beside which a year is an aim, not a date to be kept.
    Forms of one qualifier or modal, and lookalikes, are separated by a bar: ``"upon request|on request"``.
    ``verbs`` is the table of opening verbs in the format of ``verbs.py``.
    """

    connectives: tuple[str, ...]
    opening_connectives: tuple[str, ...]
    list_words: tuple[str, ...]
    conjunctions: tuple[str, ...]
    deadlines: tuple[str, ...]
    range_words: tuple[str, ...]
    paragraph_nouns: tuple[str, ...]
    numbered_nouns: tuple[str, ...]
    own_references: tuple[str, ...]
    singulars: Mapping[str, str]
    session_nouns: tuple[str, ...]
    occasion_nouns: tuple[str, ...]
    ordinals: OrdinalWords
    cardinals: Mapping[str, int]
    every: tuple[str, ...]
    organs: tuple[str, ...]
    own_organ: tuple[str, ...]
    elapsed: tuple[str, ...]
    lookbacks: tuple[str, ...]
    scales: tuple[str, ...]
    qualifiers: tuple[str, ...]
    decisions: tuple[str, ...]
    mandates: tuple[str, ...]
    bodies: tuple[str, ...]
    negations: tuple[str, ...]
    targets: tuple[str, ...]
    modals: tuple[str, ...]
    verbs: str
    relatives: Mapping[str, str] = field(default_factory=dict)
    relative_prepositions: tuple[str, ...] = ()
    number_signs: tuple[str, ...] = ()
    after_dates: tuple[str, ...] = ()
    lookalikes: tuple[str, ...] = ()
    no_deadlines: tuple[str, ...] = ()
    reference_leads: tuple[str, ...] = ()

    @cached_property
    def agreements(self) -> Mapping[str, str]:
        """The singular of every word that agrees with a list in number."""
        return {**self.singulars, **self.relatives}


def numbered(words: str, start: int = 1, step: int = 1) -> dict[str, int]:
    """The words of a text with their numbers: ``numbered("first second")`` is ``{"first": 1, "second": 2}``.

    Forms of one number are separated by a bar: ``"premier|première deuxième"``.
    """
    forms = enumerate(words.split())
    return {form: start + step * place for place, group in forms for form in group.split("|")}


def compounds(tens: Mapping[str, int], joint: str, units: Mapping[str, int]) -> dict[str, int]:
    """Every ten with every unit: "twenty" and "five" with "-" between are "twenty-five"."""
    return {f"{ten}{joint}{unit}": first + last for ten, first in tens.items() for unit, last in units.items()}


def inflected(stems: Mapping[str, int], endings: Iterable[str]) -> dict[str, int]:
    """Every stem with every ending."""
    ends = tuple(endings)
    return {stem + end: value for stem, value in stems.items() for end in ends}


def plurals(pairs: str) -> dict[str, str]:
    """The singular of each plural: ``plurals("resolutions:resolution sessions:session")``."""
    return dict(pair.split(":") for pair in pairs.split())
