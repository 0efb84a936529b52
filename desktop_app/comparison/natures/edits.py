"""The edit script from one text to another, each change with its nature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.model import Edit, Operation
from desktop_app.comparison.natures.nature import Finding, findings
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenizedText
from desktop_app.comparison.words.cleanup import cleaned_up
from desktop_app.comparison.words.difference import WordChange, changes_between


def edits_between(old: TokenizedText, new: TokenizedText, roll: Roll) -> tuple[Edit, ...]:
    """The edits that turn ``old`` into ``new``.

    Joined, the equal and deleted ones are ``old``, the equal and inserted ones ``new``.
    """
    changes = cleaned_up(changes_between(old.tokens, new.tokens), old.tokens, new.tokens, new.language)
    natures = findings(changes, old, new, roll)
    return tuple(_script(list(zip(changes, natures, strict=True)), old.tokens, new.tokens))


def _script(changes: Sequence[tuple[WordChange, Finding]], old: Sequence[str], new: Sequence[str]) -> Iterator[Edit]:
    at = 0
    for change, finding in changes:
        if change.old_start > at:
            yield Edit(Operation.EQUAL, "".join(old[at : change.old_start]))
        if change.old_end > change.old_start:
            deleted = "".join(old[change.old_start : change.old_end])
            yield Edit(Operation.DELETE, deleted, finding.nature, finding.reason)
        if change.new_end > change.new_start:
            inserted = "".join(new[change.new_start : change.new_end])
            yield Edit(Operation.INSERT, inserted, finding.nature, finding.reason)
        at = change.old_end
    if at < len(old):
        yield Edit(Operation.EQUAL, "".join(old[at:]))
