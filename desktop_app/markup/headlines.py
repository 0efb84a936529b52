"""The words of a change for the list of changes: what went and what came and why, or how the paragraph begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from desktop_app.comparison.model import Comparison
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.redline import redline_passages
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run
from desktop_app.resolution.message import Message

LONGEST = 180
BETWEEN = "·"
_OF_SUBSTANCE = frozenset({Mark.REMOVED, Mark.ADDED})
_ANY = frozenset(Mark) - {Mark.PLAIN}
Words = tuple[tuple[Mark, str | Message], ...]
"""Words with their marks; a message explains what changed as a matter of course ("2024 → 2025")."""


def headline(comparison: Comparison, row: Row, filters: Filters) -> Words:
    """Marked words that tell the change, up to some ``LONGEST`` characters."""
    passages = redline_passages(comparison, row, filters)
    return (_changed(passages) if row.link else ()) or _beginning(passages)


def _changed(passages: tuple[Passage, ...]) -> Words:
    """What changed; as a matter of course only where nothing else did."""
    return _cut(_changes(passages, _OF_SUBSTANCE)) or _cut(_changes(passages, _ANY))


def _beginning(passages: tuple[Passage, ...]) -> Words:
    bodies = (passage for passage in passages if passage.role is not Role.NOTE)
    words = "".join(run.text for passage in bodies for run in passage.runs if not run.marker)
    return ((Mark.PLAIN, words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]}…"),)


def _changes(passages: tuple[Passage, ...], marks: frozenset[Mark]) -> Iterator[tuple[Mark, str | Message]]:
    """The runs with these marks in order, with a middle dot between those that do not touch; signs tell nothing."""
    told: set[Message] = set()
    first = True
    for passage in passages:
        for marked, group in groupby(passage.runs, lambda run: run.mark in marks):
            words = [told_by for run in group if marked and (told_by := _told(run, told))]
            if words and not first:
                yield Mark.PLAIN, BETWEEN
            yield from words
            first = first and not words


def _told(run: Run, told: set[Message]) -> tuple[Mark, str | Message] | None:
    """What one run says: the explanation of its change where there is one, once, and else its words."""
    if run.reason:
        is_new = run.reason not in told
        told.add(run.reason)
        return (Mark.ROUTINE, run.reason) if is_new else None
    is_said = not run.marker and any(char.isalnum() for char in run.text)
    return (run.mark, run.text.strip()) if is_said else None


def _cut(words: Iterator[tuple[Mark, str | Message]]) -> Words:
    found: list[tuple[Mark, str | Message]] = []
    length = 0
    for mark, text in words:
        if length > LONGEST:
            break
        found.append((mark, text))
        length += len(str(text))
    return tuple(found)
