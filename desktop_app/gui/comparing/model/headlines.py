"""The words of a change for the list of changes: what went and what came, or how the paragraph begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from desktop_app.comparison.changes import ChangeKind
from desktop_app.comparison.model import Comparison
from desktop_app.comparison.rows import Row
from desktop_app.gui.comparing.model.marks import Filters, Mark
from desktop_app.gui.comparing.model.passages import Passage, Role
from desktop_app.gui.comparing.model.redline import redline_passages

LONGEST = 180
BETWEEN = "·"
Words = tuple[tuple[Mark, str], ...]


def headline(comparison: Comparison, row: Row, kinds: frozenset[ChangeKind], filters: Filters) -> Words:
    """Marked words that tell the change, up to some ``LONGEST`` characters."""
    passages = redline_passages(comparison, row, filters)
    if row.link is None or not kinds & {ChangeKind.REWORDED, ChangeKind.VERB, ChangeKind.ROUTINE, ChangeKind.NOTES}:
        return _beginning(passages)
    changes = _cut(_changes(passages))
    return changes if any(text[:1].isalnum() for _, text in changes) else _beginning(passages)


def _beginning(passages: tuple[Passage, ...]) -> Words:
    bodies = (passage for passage in passages if passage.role is not Role.NOTE)
    words = "".join(run.text for passage in bodies for run in passage.runs if not run.marker)
    return ((Mark.PLAIN, words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]}…"),)


def _changes(passages: tuple[Passage, ...]) -> Iterator[tuple[Mark, str]]:
    """The marked runs in order, with a middle dot between those that do not touch."""
    first = True
    for passage in passages:
        for marked, group in groupby(passage.runs, lambda run: run.mark is not Mark.PLAIN):
            runs = [run for run in group if not run.marker and run.text.strip()] if marked else []
            words = [(run.mark, run.text.strip()) for run in runs]
            if words and not first:
                yield Mark.PLAIN, BETWEEN
            yield from words
            first = first and not words


def _cut(words: Iterator[tuple[Mark, str]]) -> Words:
    found, length = [], 0
    for mark, text in words:
        if length > LONGEST:
            break
        found.append((mark, text))
        length += len(text)
    return tuple(found)
