"""Roll-forwards that were missed or look wrong: a session or year that stayed, or moved by another distance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.figures import Figure, FigureKind
from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.passage import Passage
from desktop_app.comparison.rolling import Roll
from desktop_app.resolution.message import Message


def roll_remarks(old: Passage, new: Passage, roll: Roll) -> Iterator[Message]:
    """A remark for each session and year of the new text that looks as if it had not been rolled forward rightly."""
    if roll.backward or not _may_be_stale(new.text, new.language, roll):
        return
    yield from _stale_sessions(old.figures(FigureKind.ORDINAL), new.figures(FigureKind.ORDINAL), roll)
    yield from _stale_years(old.figures(FigureKind.YEAR), new.figures(FigureKind.YEAR), roll)
    yield from _odd_steps(old.figures(FigureKind.ORDINAL), new.figures(FigureKind.ORDINAL), roll)


def _may_be_stale(text: str, language: str | None, roll: Roll) -> bool:
    """A quick look, since most paragraphs name no session and no year between the two versions."""
    years = range((roll.old_year or 0) + 1, roll.new_year or 0) if roll.old_year else ()
    nouns = terms_of(language).session_nouns
    return any(str(year) in text for year in years) or any(noun in text.lower() for noun in nouns)


def _stale_sessions(old: Sequence[Figure], new: Sequence[Figure], roll: Roll) -> Iterator[Message]:
    """A session that was to come for the old version, and stands unchanged in a new one that it does not follow."""
    if roll.old_session is None or roll.new_session is None:
        return
    earlier = {figure.values[0] for figure in old}
    for figure in new:
        if figure.values[0] in earlier and roll.old_session < figure.values[0] <= roll.new_session:
            template = (
                "The {0} session was still to come in the old version and is not any more: was it left unchanged?"
            )
            yield Message("session-left-behind", template, (figure.text,))


def _stale_years(old: Sequence[Figure], new: Sequence[Figure], roll: Roll) -> Iterator[Message]:
    """A single year that was to come for the old version, and is past for the new one."""
    if roll.old_year is None or roll.new_year is None:
        return
    earlier = {figure.values for figure in old}
    for figure in new:
        if len(figure.values) == 1 and figure.values in earlier and roll.old_year < figure.values[0] < roll.new_year:
            template = "The year {0} was still to come for the old version and is past now: was it left unchanged?"
            yield Message("year-left-behind", template, (figure.text,))


def _odd_steps(old: Sequence[Figure], new: Sequence[Figure], roll: Roll) -> Iterator[Message]:
    """Sessions to come that moved, but not as far as the versions are apart."""
    if roll.old_session is None or roll.sessions is None or len(old) != len(new):
        return
    for before, after in zip(old, new, strict=True):
        step = after.values[0] - before.values[0]
        to_come = roll.old_session < before.values[0] and roll.counts_main_sessions(before.values[0])
        if to_come and step not in {0, roll.sessions}:
            template = "The {0} session became the {1}, another step than that of the versions ({2})."
            yield Message("session-step", template, (before.text, after.text, str(roll.sessions)))
