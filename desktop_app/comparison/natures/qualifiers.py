"""Qualifiers that were added or removed: words that limit or weaken a commitment, and "shall", "should", "may"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.model import Edit, Nature, Operation
from desktop_app.comparison.words.forms import forms_in, groups_by_form
from desktop_app.resolution.message import Message


def qualifier_remarks(old: str, new: str, language: str | None) -> Iterator[Message]:
    """A remark for each qualifier that the new text has more or less often."""
    terms = terms_of(language)
    before, after = (_found(terms.qualifiers, text, language) for text in (old, new))
    for qualifier in sorted(_more(before, after)):
        yield Message("qualifier-removed", "The qualifier “{0}” was removed.", (qualifier,))
    for qualifier in sorted(_more(after, before)):
        yield Message("qualifier-added", "The qualifier “{0}” was added.", (qualifier,))


def modal_remarks(edits: Sequence[Edit], language: str | None) -> Iterator[Message]:
    """Remarks on modals that were replaced by another one; a modal in entirely new words does not count."""
    modals = terms_of(language).modals
    for deleted, inserted in pairwise(edits):
        if (deleted.operation, inserted.operation) != (Operation.DELETE, Operation.INSERT):
            continue
        before, after = (_found(modals, edit.text, language) for edit in (deleted, inserted))
        if deleted.nature is Nature.WORDING and len(before) == len(after) == 1 and _more(before, after):
            yield Message("modal-changed", "“{0}” became “{1}”.", (before[0][1], after[0][1]))


def _found(groups: tuple[str, ...], text: str, language: str | None) -> list[tuple[str, str]]:
    """Each qualifier or modal of a text: the group of forms that it belongs to, and the form itself."""
    of_form = groups_by_form(groups)
    return [(of_form[form], form) for form in forms_in(text, tuple(of_form), language)]


def _more(these: Sequence[tuple[str, str]], those: Sequence[tuple[str, str]]) -> list[str]:
    """One form of each group that is more frequent in the first than in the second."""
    surplus = Counter(group for group, _ in these) - Counter(group for group, _ in those)
    return [form for group, form in dict(these).items() if group in surplus]
