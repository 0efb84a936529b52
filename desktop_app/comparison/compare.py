"""From two resolutions to their comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from desktop_app.comparison.across_languages import (
    align_languages,
    in_different_languages,
    is_translation,
    paired,
    paired_footnotes,
    replaced,
    verdict_across,
)
from desktop_app.comparison.alignment.align import Alignment, align
from desktop_app.comparison.alignment.by_hand import changed_by_hand, placed_choices
from desktop_app.comparison.alignment.group import Group
from desktop_app.comparison.alignment.matching_words import words_in_common
from desktop_app.comparison.alignment.pieces import piece_remarks
from desktop_app.comparison.context import Context
from desktop_app.comparison.footnotes import compare_footnotes
from desktop_app.comparison.model import Comparison, Link, Relation, Verdict
from desktop_app.comparison.natures.describe import Description, describe
from desktop_app.comparison.natures.own_paragraphs import new_numbers
from desktop_app.comparison.natures.promotion import promotion_remark
from desktop_app.comparison.numbering import numbering_events, renumbered
from desktop_app.comparison.recurring import recurring_changes
from desktop_app.comparison.verdict import verdict_of, versions_between
from desktop_app.resolution.model import Paragraph, Resolution
from desktop_app.resolution.own_work import HandChoice

Describing = Callable[[Sequence[Paragraph], Sequence[Paragraph]], Description]


def compare(
    old: Resolution, new: Resolution, verbs: Mapping[str, str] | None = None, choices: Sequence[HandChoice] = ()
) -> Comparison:
    """Everything that changed from the old resolution to the new one.

    ``verbs`` are the user's own tables of opening verbs by language; see ``verbs.py``. ``choices`` are links that the
    user made or cut, in the order in which that was done; those whose paragraphs are not found are passed over.
    """
    apart = in_different_languages(old, new)
    hand = placed_choices(choices, old.paragraphs, new.paragraphs)
    found = align_languages(old, new) if apart else align(old.paragraphs, new.paragraphs)
    alignment = changed_by_hand(found, hand, old.paragraphs, new.paragraphs)
    numbers = new_numbers(old, new, [(group.old, group.new) for group in alignment.groups])
    text = " ".join(paragraph.text for paragraph in new.paragraphs)
    known = Context.of(old.metadata, new.metadata).in_language_of(text)
    context = replace(known, numbers=numbers, verbs=(verbs or {}).get(known.language or ""))
    describing = _describing(old, new, context, apart)
    links = tuple(_link(group, old, new, context, describing) for group in alignment.groups)
    verdict = verdict_across(old, new, links) if apart else verdict_of(old, new, links)
    comparison = _comparison(old, new, alignment=alignment, links=links, verdict=verdict, context=context)
    return replace(comparison, hand=hand) if hand else comparison


def _comparison(
    old: Resolution,
    new: Resolution,
    *,
    alignment: Alignment,
    links: tuple[Link, ...],
    verdict: Verdict,
    context: Context,
) -> Comparison:
    linked_old = {i for link in links for i in link.old}
    linked_new = {j for link in links for j in link.new}
    return Comparison(
        old=old,
        new=new,
        links=links,
        added=tuple(j for j in range(len(new.paragraphs)) if j not in linked_new),
        removed=tuple(i for i in range(len(old.paragraphs)) if i not in linked_old),
        footnotes=paired_footnotes(old, new)
        if verdict.relation is Relation.TRANSLATIONS
        else compare_footnotes(old, new, links, context),
        verdict=verdict,
        numbering=numbering_events(old, new, links),
        notices=(*alignment.notices, *versions_between(old, new, verdict)),
        groups=() if in_different_languages(old, new) else recurring_changes(links),
    )


def _describing(old: Resolution, new: Resolution, context: Context, apart: bool) -> Describing:
    """How linked paragraphs are described: by their words in one language, else as a whole."""
    if not apart:
        return partial(describe, context=context)
    return paired if is_translation(old, new) else replaced


def _link(group: Group, old: Resolution, new: Resolution, context: Context, describing: Describing) -> Link:
    before = [old.paragraphs[i] for i in group.old]
    after = [new.paragraphs[j] for j in group.new]
    apart = describing in {paired, replaced}
    description = describing(before, after)
    crossed = () if apart else promotion_remark(before[0], after[0], context)
    return Link(
        old=group.old,
        new=group.new,
        nature=description.nature,
        moved=group.moved,
        renumbered=not apart and renumbered(before, after),
        similarity=group.similarity,
        verb=description.verb,
        edits=description.edits,
        remarks=(*piece_remarks(group, old, new), *crossed, *description.remarks),
        by_hand=group.by_hand,
        moved_pieces=tuple(
            _piece(old.paragraphs[i], new.paragraphs[j], (i, j), describing) for i, j in group.moved_pieces
        ),
    )


def _piece(old: Paragraph, new: Paragraph, at: tuple[int, int], describing: Describing) -> Link:
    """The link of one piece of a split or merge that moved; its remarks are those of the whole."""
    description = describing([old], [new])
    return Link(
        old=at[:1],
        new=at[1:],
        nature=description.nature,
        moved=True,
        renumbered=False,
        similarity=words_in_common(old.text, new.text),
        edits=description.edits,
    )
