"""Opening verbs: which one a paragraph has, and how it changed.

The table of a language is text that a user can edit. A line that begins a new entry is one of

- a ladder of verbs, weaker to stronger: ``invites < encourages, recommends < urges``; those between two ``<`` are
  equally strong;
- ``past: recalls, bears in mind``: verbs that only look back; a verb that gave way to one of them has aged;
- ``happened: welcomes``: further verbs under which a date is no task: what they speak of has happened;
- ``known: trusts, regrets``: verbs of no ladder;
- ``degree: strongly, deeply``: words that make any verb stronger;
- ``aside: in this regard``: words that may stand before a verb or within it, and do not count;
- ``forms: welcomes=welcoming``: words that are the same in operative and in preambular paragraphs; ``=its`` says
  that a word does not count.

Further lines of an entry, indented more or begun with ``<``, go on with it. A line that begins with ``#`` is a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from textwrap import dedent
from typing import NamedTuple

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.model import Shift, Verb
from desktop_app.comparison.thresholds import REACH
from desktop_app.comparison.words.tokens import is_word, tokens_of
from desktop_app.resolution.language import LANGUAGES
from desktop_app.resolution.model import Paragraph
from desktop_app.text.folding import ARABIC_MARK

Words = tuple[str, ...]


@dataclass(frozen=True)
class VerbTable:
    """The verbs of one language; a verb is the tuple of its words in lower case, in its operative form.

    ``ladders`` give each verb its rung, from 0; ``verbs`` are all verbs of the table, ``happened`` those that
    speak of what has happened, ``skipped`` the connectives and asides.
    """

    ladders: tuple[Mapping[Words, int], ...]
    past: frozenset[Words]
    happened: frozenset[Words]
    verbs: frozenset[Words]
    degrees: frozenset[Words]
    skipped: frozenset[Words]
    forms: Mapping[str, str]

    @cached_property
    def longest(self) -> int:
        """How many words the longest verb has."""
        return max(map(len, self.verbs), default=0)

    @cached_property
    def longest_aside(self) -> int:
        """How many words the longest connective, aside or word of degree has."""
        return max(map(len, self.skipped | self.degrees), default=0)

    @cached_property
    def aside_beginnings(self) -> frozenset[str]:
        """The first words of connectives, asides and words of degree: most words begin none of them."""
        return frozenset(phrase[0] for phrase in self.skipped | self.degrees if phrase)


@dataclass(frozen=True)
class Opening:
    """The opening verb of a paragraph: the verb of the table, how many words of degree it has, and as printed."""

    verb: Words
    degree: int
    printed: str


@lru_cache(maxsize=16)
def verb_table(language: str | None, text: str | None = None) -> VerbTable:
    """The table of a language that a text describes; without a text, the one that comes with the program."""
    terms = terms_of(language)
    entries = list(_entries_in(terms.verbs if text is None else text))
    forms = dict(_forms(entries))
    ladders = tuple(_ladder(entry, forms) for entry in entries if "<" in entry)
    past, known, happened = (_named(entries, name, forms) for name in ("past", "known", "happened"))
    return VerbTable(
        ladders=ladders,
        past=past,
        happened=past | happened,
        verbs=past.union(known, happened, *ladders),
        degrees=_named(entries, "degree", forms),
        skipped=_named(entries, "aside", forms).union(
            _words(word, forms) for word in terms.connectives + terms.opening_connectives
        ),
        forms=forms,
    )


def tables_in(text: str) -> dict[str, str]:
    """The tables in a text that has several, each under its language in brackets (``[en]``)."""
    parts = re.split(r"^\[([a-z]{2})\][ \t]*$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def default_tables() -> str:
    """The tables that come with the program, as one text for the user to edit."""
    notes = "\n".join(f"# {line}".rstrip() for line in (__doc__ or "").splitlines()[2:])
    codes = [language.code for language in LANGUAGES]
    tables = (f"[{code}]\n{dedent(terms_of(code).verbs).strip()}\n" for code in codes)
    return "\n".join([notes, "", *tables])


def verb_change(old: Paragraph, new: Paragraph, table: VerbTable) -> Verb | None:
    """How the opening verb changed from one paragraph to the other; ``None`` if it is the same or unknown."""
    before = opening_of(old.text, table) or _unlisted(old.opening, table)
    after = opening_of(new.text, table) or _unlisted(new.opening, table)
    if before is None or after is None or (before.verb, before.degree) == (after.verb, after.degree):
        return None
    if not {before.verb, after.verb} & table.verbs and _same_stem(before.verb, after.verb):
        return None
    return Verb(before.printed, after.printed, _shift(before, after, table))


def opening_of(text: str, table: VerbTable) -> Opening | None:
    """The longest verb of the table at the beginning of a text, not counting connectives."""
    words = _first_words(text, table)
    base: Words = ()
    whole: Words = ()
    best: Opening | None = None
    at = degree = 0
    first = None
    while at < len(words) and len(base) <= table.longest:
        begins_aside = words[at].text in table.aside_beginnings
        following = tuple([word.text for word in words[at : at + table.longest_aside]]) if begins_aside else ()
        if skipped := _beginning(following, table.skipped):
            at += skipped
            continue
        first = words[at].start if first is None else first
        step = _beginning(following, table.degrees) or 1
        taken = tuple([word.text for word in words[at : at + step]])
        is_degree = taken in table.degrees
        whole, base, degree = whole + taken, base if is_degree else base + taken, degree + is_degree
        at += step
        verb = next((verb for verb in (whole, base) if verb in table.verbs), None)
        if verb is not None:
            printed = text[first : words[at - 1].end]
            best = Opening(verb, degree if verb == base else 0, _capital(printed) if text[0].isupper() else printed)
    return best


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _unlisted(printed: str, table: VerbTable) -> Opening | None:
    """The opening words that are set off on the page, if they are not in the table."""
    words = tuple(word for word in _words(printed, table.forms) if (word,) not in table.skipped)
    return Opening(words, 0, printed) if words else None


def _same_stem(old: Words, new: Words) -> bool:
    """Whether two unknown openings are probably the participle and the present of one verb."""
    stem = REACH.verb_stem
    return old[0][:stem] == new[0][:stem] and old[1:] == new[1:]


class _Word(NamedTuple):
    text: str
    start: int
    end: int


def _first_words(text: str, table: VerbTable) -> list[_Word]:
    """The first words of a text in their operative form, and where they are."""
    words, at = [], 0
    for token in tokens_of(text[: REACH.opening_characters]):
        if is_word(token) and (form := _form(token, table.forms)):
            words.append(_Word(form, at, at + len(token)))
        at += len(token)
    return words


def _beginning(words: Words, phrases: frozenset[Words]) -> int:
    """The number of words in the longest of the phrases that begins some words; 0 if none does."""
    return next((size for size in range(len(words), 0, -1) if words[:size] in phrases), 0)


def _shift(old: Opening, new: Opening, table: VerbTable) -> Shift:
    if new.verb in table.past and old.verb not in table.past:
        return Shift.AGED
    for ladder in table.ladders:
        if old.verb in ladder and new.verb in ladder:
            before, after = (ladder[old.verb], old.degree), (ladder[new.verb], new.degree)
            if before != after:
                return Shift.STRONGER if after > before else Shift.WEAKER
    if old.verb == new.verb:
        return Shift.STRONGER if new.degree > old.degree else Shift.WEAKER
    return Shift.OTHER


def _entries_in(text: str) -> Iterator[str]:
    """The entries of a table, each on one line."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    indent = min((len(line) - len(line.lstrip()) for line in lines), default=0)
    entry = ""
    for line in lines:
        if entry and line[indent] not in " \t<":
            yield entry
            entry = ""
        entry += f" {line.strip()}"
    if entry:
        yield entry


def _forms(entries: list[str]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        name, _, listed = entry.partition(":")
        if name.strip() == "forms":
            for pair in _listed(listed):
                operative, _, other = pair.partition("=")
                yield other.strip().lower(), operative.strip().lower()


def _ladder(entry: str, forms: Mapping[str, str]) -> dict[Words, int]:
    return {_words(verb, forms): rung for rung, step in enumerate(entry.split("<")) for verb in _listed(step)}


def _named(entries: list[str], name: str, forms: Mapping[str, str]) -> frozenset[Words]:
    """The verbs of the entries that begin with a name."""
    found = (entry.partition(":") for entry in entries)
    return frozenset(
        _words(verb, forms) for before, _, listed in found if before.strip() == name for verb in _listed(listed)
    )


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _words(phrase: str, forms: Mapping[str, str]) -> Words:
    """The words of a phrase in their operative form, without those that do not count."""
    words = (_form(token, forms) for token in tokens_of(phrase) if is_word(token))
    return tuple(word for word in words if word)


def _form(token: str, forms: Mapping[str, str]) -> str:
    """A word in lower case, without Arabic vowel marks, in its operative form."""
    word = token.lower()
    if not word.isascii():
        word = re.sub(ARABIC_MARK, "", word).replace("‑", "-")
    return forms.get(word, word)
