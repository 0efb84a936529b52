"""The same change in several rows, which is told, stepped through and ticked as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.recurring import RecurringWords, changed_words
from desktop_app.comparison.thresholds import RECURRING
from desktop_app.markup.rows import Row


@dataclass(frozen=True)
class ChangeGroup:
    """Rows in which the same words changed and nothing else: each of ``changes`` is old words and new ones."""

    changes: tuple[RecurringWords, ...]
    rows: tuple[int, ...]


def groups_of(rows: Sequence[Row]) -> tuple[ChangeGroup, ...]:
    """The groups, those of most rows first."""
    where: dict[frozenset[RecurringWords], list[int]] = {}
    for number, row in enumerate(rows):
        if _has_words_alone(row):
            where.setdefault(frozenset(changed_words(row.edits)), []).append(number)
    found = [
        ChangeGroup(tuple(dict.fromkeys(changed_words(rows[numbers[0]].edits))), tuple(numbers))
        for words, numbers in where.items()
        if words and len(numbers) >= RECURRING.paragraphs
    ]
    return tuple(sorted(found, key=lambda group: (-len(group.rows), group.rows)))


def _has_words_alone(row: Row) -> bool:
    """Whether nothing but the words of a row changed that a reader should look at."""
    return bool(row.edits) and row.verb is None and not row.moved and not row.remarks
