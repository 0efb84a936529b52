"""The same change in many paragraphs, which is read and ticked as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.comparison.model import Edit, Link, Nature, Operation, RecurringChange
from desktop_app.comparison.thresholds import RECURRING
from desktop_app.comparison.words.tokens import is_word

_READ = frozenset({Nature.WORDING, Nature.FIGURES})
_NOTHING = Edit(Operation.EQUAL, "")
Words = tuple[str, str]


def recurring_changes(links: Sequence[Link]) -> tuple[RecurringChange, ...]:
    """The changes of words that several links share, those of most links first."""
    where: dict[Words, list[int]] = {}
    for number, link in enumerate(links):
        for words in dict.fromkeys(_changes(link.edits)):
            where.setdefault(words, []).append(number)
    several = ((words, places) for words, places in where.items() if len(places) >= RECURRING.paragraphs)
    found = [RecurringChange(old, new, tuple(places)) for (old, new), places in several]
    return tuple(sorted(found, key=lambda change: (-len(change.links), change.links, change.old, change.new)))


def _changes(edits: Sequence[Edit]) -> Iterator[Words]:
    """The words that each change of substance takes away and puts in."""
    for before, edit in pairwise([_NOTHING, *edits, _NOTHING]):
        if before.nature in _READ and before.operation is Operation.DELETE:
            yield from _words(before.text, edit.text if edit.operation is Operation.INSERT else "")
        if edit.nature in _READ and edit.operation is Operation.INSERT and before.operation is not Operation.DELETE:
            yield from _words("", edit.text)


def _words(old: str, new: str) -> Iterator[Words]:
    bare = old.strip(" ,;.:،؛，；。"), new.strip(" ,;.:،؛，；。")
    if any(text and any(map(is_word, text)) for text in bare):
        yield bare
