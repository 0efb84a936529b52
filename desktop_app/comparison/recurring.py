"""The same change in many paragraphs, which is read and ticked as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.comparison.model import Edit, Link, Nature, Operation, RecurringChange
from desktop_app.comparison.thresholds import RECURRING
from desktop_app.comparison.words.tokens import is_word, tokens_of

_READ = frozenset({Nature.WORDING, Nature.FIGURES})
_NOTHING = Edit(Operation.EQUAL, "")
RecurringWords = tuple[str, str]
"""Words of the old text and what came in their place; either may be empty."""


def recurring_changes(links: Sequence[Link]) -> tuple[RecurringChange, ...]:
    """The changes of words that several links share, those of most links first."""
    where: dict[RecurringWords, list[int]] = {}
    for number, link in enumerate(links):
        for words in dict.fromkeys(changed_words(link.edits)):
            where.setdefault(words, []).append(number)
    several = ((words, places) for words, places in where.items() if _is_recurring(words, places))
    found = [RecurringChange(old, new, tuple(places)) for (old, new), places in several]
    return tuple(sorted(found, key=lambda change: (-len(change.links), change.links, change.old, change.new)))


def _is_recurring(words: RecurringWords, places: Sequence[int]) -> bool:
    """Whether words say something and changed in several paragraphs: "and" or "the" came or went by chance."""
    telling = (token for text in words for token in tokens_of(text) if is_word(token))
    return len(places) >= RECURRING.paragraphs and any(
        len(token) > RECURRING.little_word or not token.isascii() or token.isdigit() for token in telling
    )


def changed_words(edits: Sequence[Edit]) -> Iterator[RecurringWords]:
    """The words that each change of substance takes away and puts in."""
    for before, edit in pairwise([_NOTHING, *edits, _NOTHING]):
        if before.nature in _READ and before.operation is Operation.DELETE:
            yield from _words(before.text, edit.text if edit.operation is Operation.INSERT else "")
        if edit.nature in _READ and edit.operation is Operation.INSERT and before.operation is not Operation.DELETE:
            yield from _words("", edit.text)


def _words(old: str, new: str) -> Iterator[RecurringWords]:
    bare = old.strip(" ,;.:،؛，；。"), new.strip(" ,;.:،؛，；。")
    if any(text and any(map(is_word, text)) for text in bare):
        yield bare
