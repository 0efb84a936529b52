"""Paragraphs that went from the preamble to the operative part, or back, with the same words."""

from __future__ import annotations

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.verbs import Opening, opening_of, verb_table
from desktop_app.comparison.words.spelling import plain
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph, Zone

NOW_OPERATIVE = Message("now-operative", "Now an operative paragraph, with the same words.")
NOW_PREAMBULAR = Message("now-preambular", "Now a preambular paragraph, with the same words.")


def promotion_remark(old: Paragraph, new: Paragraph, context: Context) -> tuple[Message, ...]:
    """A remark if a paragraph crossed over and nothing but the form of its verb differs; otherwise none."""
    said = {
        (Zone.PREAMBLE, Zone.OPERATIVE): NOW_OPERATIVE,
        (Zone.OPERATIVE, Zone.PREAMBLE): NOW_PREAMBULAR,
    }.get((old.zone, new.zone))
    return (said,) if said and _has_same_words(old.text, new.text, context.in_language_of(new.text)) else ()


def _has_same_words(old: str, new: str, context: Context) -> bool:
    table = verb_table(context.language, context.verbs)
    before, after = opening_of(old, table), opening_of(new, table)
    if before is None or after is None or (before.verb, before.degree) != (after.verb, after.degree):
        return plain(old) == plain(new)
    return plain(_rest(old, before)) == plain(_rest(new, after))


def _rest(text: str, opening: Opening) -> str:
    """What follows the opening verb."""
    return text[text.lower().find(opening.printed.lower()) + len(opening.printed) :]
