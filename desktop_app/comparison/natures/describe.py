"""What changed in paragraphs that belong together: its nature, the verb, the edits, and remarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Edit, Nature, Verb
from desktop_app.comparison.natures.edits import edits_between
from desktop_app.comparison.natures.qualifiers import modal_remarks, qualifier_remarks
from desktop_app.comparison.natures.roll_remarks import roll_remarks
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenizedText
from desktop_app.comparison.natures.verbs import opening_of, verb_change, verb_table
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Paragraph

_ORDER = tuple(Nature)
_TO_READ = frozenset({Nature.FIGURES, Nature.WORDING})
_WITH_VERB = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE})
_NAMING = frozenset({Kind.TITLE, Kind.HEADING})


@dataclass(frozen=True)
class Description:
    """What a link says apart from its positions; see ``Link``."""

    nature: Nature
    verb: Verb | None = None
    edits: tuple[Edit, ...] = ()
    remarks: tuple[Message, ...] = ()


def describe(old: Sequence[Paragraph], new: Sequence[Paragraph], context: Context) -> Description:
    """What changed from the old paragraphs of a link to its new ones. Neither side is empty."""
    before = " ".join(paragraph.text for paragraph in old)
    after = " ".join(paragraph.text for paragraph in new)
    context = context.in_language_of(after)
    kinds = {paragraph.kind for paragraph in (*old, *new)}
    described = describe_text(before, after, context, names=kinds <= _NAMING)
    if kinds == {Kind.CLOSING}:
        return _of_closing(described)
    if described.nature is not Nature.WORDING or not {old[0].kind, new[0].kind} <= _WITH_VERB:
        return described
    return replace(described, verb=verb_change(old[0], new[0], verb_table(context.language, context.verbs)))


def _of_closing(described: Description) -> Description:
    """The changes of a closing as routine: the meeting and the day always differ."""
    edits = (replace(edit, nature=Nature.ROUTINE) if edit.nature in _TO_READ else edit for edit in described.edits)
    nature = Nature.ROUTINE if described.nature in _TO_READ else described.nature
    return Description(nature, edits=tuple(edits))


def describe_text(old: str, new: str, context: Context, *, names: bool = False) -> Description:
    """What changed from one text to another, without opening verbs, as in footnotes.

    Where it ``names`` something, as a title or heading does, a year says when that was, not when it is to be done.
    """
    context = context.in_language_of(new)
    roll = Roll.of(context)
    before = TokenizedText(old, context.language)
    after = before if old == new else TokenizedText(new, context.language)
    edits = edits_between(before, after, roll) if old != new else ()
    remarks = list(roll_remarks(before, after, roll, edits, context.verbs, names=names))
    nature = heaviest(edits)
    if nature is Nature.WORDING:
        remarks += qualifier_remarks(old, new, context.language)
        modals = list(modal_remarks(edits, context.language))
        remarks += modals if modals and not _aged(old, new, context) else []
    return Description(nature, edits=edits, remarks=tuple(dict.fromkeys(remarks)))


def _aged(old: str, new: str, context: Context) -> bool:
    """Whether a decision became a recital: then "shall" becomes "would" by grammar alone."""
    table = verb_table(context.language, context.verbs)
    before, after = opening_of(old, table), opening_of(new, table)
    return bool(after and after.verb in table.past and not (before and before.verb in table.past))


def heaviest(edits: Sequence[Edit]) -> Nature:
    """The nature of the most significant change, which is that of the text."""
    return max((edit.nature for edit in edits), key=_ORDER.index, default=Nature.IDENTICAL)
