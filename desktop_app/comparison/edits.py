"""The edit script from one text to another, each change with its nature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.languages.terms import Terms
from desktop_app.comparison.model import Edit, Operation
from desktop_app.comparison.nature import nature_of
from desktop_app.comparison.phrasing import phrased
from desktop_app.comparison.tokens import tokens_of
from desktop_app.comparison.wording import Change, changes_between


def edits_between(old: str, new: str, terms: Terms) -> tuple[Edit, ...]:
    """The edits that make ``new`` of ``old``; equal and deleted ones join to ``old``, equal and inserted to ``new``."""
    before, after = tokens_of(old), tokens_of(new)
    changes = phrased(changes_between(before, after), before, after)
    return tuple(_script(changes, before, after, terms))


def _script(changes: Sequence[Change], old: Sequence[str], new: Sequence[str], terms: Terms) -> Iterator[Edit]:
    at = 0
    for change in changes:
        if change.old_start > at:
            yield Edit(Operation.EQUAL, "".join(old[at : change.old_start]))
        yield from _change(change, old, new, terms)
        at = change.old_end
    if at < len(old):
        yield Edit(Operation.EQUAL, "".join(old[at:]))


def _change(change: Change, old: Sequence[str], new: Sequence[str], terms: Terms) -> Iterator[Edit]:
    deleted = "".join(old[change.old_start : change.old_end])
    inserted = "".join(new[change.new_start : change.new_end])
    nature = nature_of(deleted, inserted, terms)
    if deleted:
        yield Edit(Operation.DELETE, deleted, nature)
    if inserted:
        yield Edit(Operation.INSERT, inserted, nature)
