"""Remarks on a roll-forward: what was left behind, what moved by another distance, and deadlines that moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.natures.figures import Figure, FigureKind
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenizedText
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
DEADLINE_MOVED = Message("deadline-moved", "The deadline {0} became {1}.")


def roll_remarks(old: TokenizedText, new: TokenizedText, roll: Roll) -> Iterator[Message]:
    """A remark for each figure of the new text that a reader should look at."""
    if old.text != new.text:
        yield from _moved_deadlines(_deadlines(old), _deadlines(new))
    if roll.backward:
        return
    if roll.numbers and _names(new, terms_of(new.language).own_references):
        yield from _stale_references(old.figures(FigureKind.PARAGRAPH), new.figures(FigureKind.PARAGRAPH), roll)
    if _names(new, terms_of(new.language).session_nouns):
        yield from _stale_sessions(old.figures(FigureKind.ORDINAL), new.figures(FigureKind.ORDINAL), roll)
        yield from _odd_steps(old.figures(FigureKind.ORDINAL), new.figures(FigureKind.ORDINAL), roll)
    come = range((roll.old_year or 0) + 1, (roll.new_year or 0) + 1) if roll.old_year else range(0)
    if _names(new, map(str, come)):
        yield from _stale_years(old.figures(FigureKind.YEAR), new.figures(FigureKind.YEAR), come)


def _names(passage: TokenizedText, words: Iterable[str]) -> bool:
    """A quick check whether there can be anything to remark on: in most paragraphs there is not."""
    text = passage.text.lower()
    return any(word in text for word in words)


def _stale_sessions(old: Sequence[Figure], new: Sequence[Figure], roll: Roll) -> Iterator[Message]:
    """Sessions that were still to come for the old version and are left unchanged although they are over now."""
    if roll.old_session is None or roll.new_session is None:
        return
    earlier = {figure.values[0] for figure in old}
    for figure in new:
        if figure.values[0] in earlier and roll.old_session < figure.values[0] <= roll.new_session:
            yield SESSION_LEFT_BEHIND.filled(figure.text)


def _stale_years(old: Sequence[Figure], new: Sequence[Figure], come: range) -> Iterator[Message]:
    """Single years that were still to come for the old version and have ``come`` for the new one."""
    earlier = {figure.values for figure in old}
    for figure in new:
        if len(figure.values) == 1 and figure.values in earlier and figure.values[0] in come:
            yield YEAR_LEFT_BEHIND.filled(figure.text)


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
