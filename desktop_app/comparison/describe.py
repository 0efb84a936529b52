"""What changed in paragraphs that belong together: its nature, the verb, the edits, and what to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.context import Context
from desktop_app.comparison.edits import edits_between
from desktop_app.comparison.model import Edit, Nature, Verb
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph

_ORDER = tuple(Nature)


@dataclass(frozen=True)
class Description:
    """What a link says besides its positions; see ``Link``."""

    nature: Nature
    verb: Verb | None = None
    edits: tuple[Edit, ...] = ()
    remarks: tuple[Message, ...] = ()


def describe(old: Sequence[Paragraph], new: Sequence[Paragraph], context: Context) -> Description:
    """What changed from the old paragraphs of a link to its new ones."""
    before = " ".join(paragraph.text for paragraph in old)
    after = " ".join(paragraph.text for paragraph in new)
    return describe_text(before, after, context)


def describe_text(old: str, new: str, context: Context) -> Description:
    """What changed from one text to another that has no opening words, such as a footnote."""
    if old == new:
        return Description(Nature.IDENTICAL)
    edits = edits_between(old, new, context.in_language_of(new))
    return Description(heaviest(edits), edits=edits)


def heaviest(edits: Sequence[Edit]) -> Nature:
    """The nature of a text is that of its weightiest change."""
    return max((edit.nature for edit in edits), key=_ORDER.index, default=Nature.IDENTICAL)
