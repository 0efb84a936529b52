"""Remarks on a roll-forward: what was left behind, what moved by another distance, and deadlines that moved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.model import Edit, Operation
from desktop_app.comparison.natures.figures import Figure, FigureKind
from desktop_app.comparison.natures.own_paragraphs import own_paragraphs_in
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenizedText
from desktop_app.comparison.natures.verbs import opening_of, verb_table
from desktop_app.comparison.thresholds import REACH
from desktop_app.comparison.words.ordinals import session_ordinals_in
from desktop_app.resolution.message import Message

SESSION_LEFT_BEHIND = Message(
    "session-left-behind",
    "The {0} session was still to come in the old version and is not any more: was it left unchanged?",
)
YEAR_LEFT_BEHIND = Message(
    "year-left-behind",
    "The year {0}, to come for the old version, has come for the new one: was it left unchanged?",
)
SESSION_STEP = Message("session-step", "The {0} session became the {1}, another step than that of the versions ({2}).")
REFERENCE_LEFT_BEHIND = Message(
    "reference-left-behind",
    "The reference to paragraph {0} was kept, but that paragraph is now paragraph {1}.",
)
# A capital letter right after the year, or in the word before it, perhaps with a comma or bracket between.
_NAME_AFTER = re.compile(r"\s+[A-ZÀ-ÖØ-ÞА-ЯЁ]")
_NAME_BEFORE = re.compile(r"(?:^|\s)[A-ZÀ-ÖØ-ÞА-ЯЁ][\w’-]*,?\s+\(?$")
DEADLINE_MOVED = Message("deadline-moved", "The deadline {0} became {1}.")


def roll_remarks(
    old: TokenizedText,
    new: TokenizedText,
    roll: Roll,
    edits: Sequence[Edit],
    verbs: str | None = None,
    *,
    names: bool = False,
) -> Iterator[Message]:
    """A remark for each figure of the new text that a reader should look at.

    ``edits`` turn the old text into the new one, and are empty if they are the same; ``verbs`` is the user's own table.
    A text that ``names`` something leaves nothing behind.
    """
    if old.text != new.text:
        yield from _moved_deadlines(_deadlines(old), _deadlines(new))
    if roll.backward:
        return
    if roll.numbers and any(own_paragraphs_in(new.text, new.language)):
        yield from _stale_references(old.figures(FigureKind.PARAGRAPH), new.figures(FigureKind.PARAGRAPH), roll)
    if edits and _mentions(new, terms_of(new.language).session_nouns) and not _has_happened(new, verbs):
        yield from _odd_steps(old.figures(FigureKind.ORDINAL), new.figures(FigureKind.ORDINAL), roll)
    if not names:
        yield from _left_behind(old, new, roll, edits, verbs)


def _left_behind(
    old: TokenizedText, new: TokenizedText, roll: Roll, edits: Sequence[Edit], verbs: str | None
) -> Iterator[Message]:
    """Sessions and years that were to come and have come."""
    if _mentions(new, terms_of(new.language).session_nouns):
        yield from _stale_sessions(old, new, roll, edits, verbs)
    come = range((roll.old_year or 0) + 1, (roll.new_year or 0) + 1) if roll.old_year else range(0)
    if _mentions(new, map(str, come)):
        yield from _stale_years(old, new, come, edits, verbs)


def _mentions(passage: TokenizedText, words: Iterable[str]) -> bool:
    """A quick check whether there can be anything to remark on: in most paragraphs there is not."""
    return any(map(passage.lowered.__contains__, words))


def _stale_sessions(
    old: TokenizedText, new: TokenizedText, roll: Roll, edits: Sequence[Edit], verbs: str | None
) -> Iterator[Message]:
    """Sessions that were still to come for the old version and are left unchanged although they are over now."""
    if roll.old_session is None or roll.new_session is None:
        return
    come = range(roll.old_session + 1, roll.new_session + 1)
    if not any(ordinal.value in come for ordinal in session_ordinals_in(new.text, new.language)):
        return
    found = [figure for figure in _left_alone(FigureKind.ORDINAL, new, edits) if figure.values[0] in come]
    if found and _looks_ahead(old, new, verbs):
        yield from (SESSION_LEFT_BEHIND.filled(figure.text) for figure in found)


def _stale_years(
    old: TokenizedText, new: TokenizedText, come: range, edits: Sequence[Edit], verbs: str | None
) -> Iterator[Message]:
    """Years that were still to come for the old version and have ``come`` for the new one, single in both."""
    single = {figure.values for figure in old.figures(FigureKind.YEAR) if _is_single(figure, old)}
    years = (figure for figure in _left_alone(FigureKind.YEAR, new, edits) if _is_single(figure, new))
    left = (figure for figure in years if figure.values in single and not _is_named(figure, new))
    written = _years_written(new, edits)
    found = [figure for figure in left if figure.values[0] in come and figure.values[0] not in written]
    if found and _looks_ahead(old, new, verbs):
        yield from (YEAR_LEFT_BEHIND.filled(figure.text) for figure in found)


def _years_written(new: TokenizedText, edits: Sequence[Edit]) -> set[int]:
    """The years of the dates that were put in: who wrote "the period ended 30 June 2024" knew that 2024 had come."""
    alone = set(_left_alone(FigureKind.DATE, new, edits))
    return {figure.values[0] for figure in new.figures(FigureKind.DATE) if figure not in alone}


def _is_single(figure: Figure, passage: TokenizedText) -> bool:
    """Whether a year stands alone: "2024–2025" and "for 2022 and 2023" are periods, of which a part may have passed."""
    return len(figure.values) == 1 and all(
        len(listed.figures) == 1 for listed in passage.figure_lists if figure in listed.figures
    )


def _looks_ahead(old: TokenizedText, new: TokenizedText, verbs: str | None) -> bool:
    """Whether the verb is still the same, and none that says that something has happened."""
    table = verb_table(new.language, verbs)
    before, after = opening_of(old.text, table), opening_of(new.text, table)
    return (before and before.verb) == (after and after.verb) and not _has_happened(new, verbs)


def _has_happened(passage: TokenizedText, verbs: str | None) -> bool:
    """Whether the verb says that what it speaks of has happened: a session there is past, whoever held it."""
    table = verb_table(passage.language, verbs)
    opening = opening_of(passage.text, table)
    return opening is not None and opening.verb in table.happened


def _left_alone(kind: FigureKind, new: TokenizedText, edits: Sequence[Edit]) -> Iterator[Figure]:
    """The figures of one kind in lists that nothing was changed in, nor were the words right before them replaced."""
    stretches = list(_unchanged(edits)) if edits else [range(len(new.text) + 1)]
    for listed in new.figure_lists:
        start, end = new.offsets[listed.figures[0].start], new.offsets[listed.figures[-1].end]
        if any(start in stretch and end in stretch for stretch in stretches):
            yield from (figure for figure in listed.figures if figure.kind is kind)


def _unchanged(edits: Sequence[Edit]) -> Iterator[range]:
    """The offsets in the new text, the last included, of the stretches that were not changed.

    After words that others replaced, a stretch begins only where their clause is over.
    """
    at, before = 0, ""
    for edit in edits:
        if edit.operation is Operation.EQUAL:
            skipped = REACH.rewritten_characters if before == "delete insert" else 0
            yield range(at + skipped, at + len(edit.text) + 1)
            before = ""
        else:
            before = f"{before} {edit.operation.value}".lstrip()
        at += len(edit.text) if edit.operation is not Operation.DELETE else 0


def _is_named(figure: Figure, passage: TokenizedText) -> bool:
    """Whether a year is part of a name ("the 2025 World Summit", "International Year of Rivers, 2025") or a target."""
    before = "".join(passage.tokens[max(0, figure.start - REACH.name_tokens) : figure.start])
    after = "".join(passage.tokens[figure.end : figure.end + REACH.name_tokens])
    if _NAME_AFTER.match(after) or _NAME_BEFORE.search(before) or before.count("“") > before.count("”"):
        return True
    return any(word in passage.lowered for word in terms_of(passage.language).targets)


def _odd_steps(old: Sequence[Figure], new: Sequence[Figure], roll: Roll) -> Iterator[Message]:
    """Future sessions that moved, but not as far as the versions are apart."""
    if roll.old_session is None or roll.sessions is None or len(old) != len(new):
        return
    for before, after in zip(old, new, strict=True):
        step = after.values[0] - before.values[0]
        to_come = roll.old_session < before.values[0] and roll.counts_main_sessions(before.values[0])
        if to_come and step not in {0, roll.sessions}:
            yield SESSION_STEP.filled(before.text, after.text, str(roll.sessions))


def _stale_references(old: Sequence[Figure], new: Sequence[Figure], roll: Roll) -> Iterator[Message]:
    """References to a paragraph of the same text that kept their number, although the paragraph has another one now."""
    if len(old) != len(new):
        return
    for before, after in zip(old, new, strict=True):
        now = roll.numbers.get(after.values[0], after.values[0])
        if before.values == after.values and now != after.values[0]:
            yield REFERENCE_LEFT_BEHIND.filled(str(after.values[0]), str(now))


def _deadlines(passage: TokenizedText) -> list[Figure]:
    figures = (figure for listed in passage.figure_lists for figure in listed.figures)
    return [figure for figure in figures if figure.is_deadline]


def _moved_deadlines(old: Sequence[Figure], new: Sequence[Figure]) -> Iterator[Message]:
    if len(old) != len(new):
        return
    for before, after in zip(old, new, strict=True):
        if before.values != after.values:
            yield DEADLINE_MOVED.filled(before.text, after.text)
