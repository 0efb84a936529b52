"""Whether one list of figures is another one rolled forward, and how to say so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.natures.figures import Figure, FigureKind, FigureList
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenSpan
from desktop_app.comparison.words.spelling import plain
from desktop_app.resolution.message import Message


@dataclass(frozen=True)
class ListEntry:
    """One member of a list: a figure, and the date that goes with a resolution's number."""

    figure: Figure
    date: Figure | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """The key that is equal for entries that are the same."""
        values = self.figure.values if self.figure.kind is FigureKind.ORDINAL else plain(self.figure.text)
        return (self.figure.kind, values, self.date and self.date.values)


@dataclass(frozen=True)
class Rolled:
    """What was rolled forward: old and new figures in pairs, and resolutions appended to a list."""

    pairs: tuple[tuple[Figure, Figure], ...] = ()
    appended: tuple[Figure, ...] = ()


def roll_forward(old: TokenSpan, new: TokenSpan, roll: Roll) -> Message | None:
    """What was rolled forward, if everything else in the two stretches is the same; otherwise ``None``."""
    if len(old.figure_lists) != len(new.figure_lists) or old.without_figures != new.without_figures:
        return None
    earlier, later = (new, old) if roll.backward else (old, new)
    step = roll.reversed if roll.backward else roll
    found = [
        _rolled(before, after, step) for before, after in zip(earlier.figure_lists, later.figure_lists, strict=True)
    ]
    rolled = [one for one in found if one is not None]
    if len(rolled) < len(found) or not any(one.pairs or one.appended for one in rolled):
        return None
    return _reason(rolled, roll.backward)


def is_same_list(old: TokenSpan, new: TokenSpan) -> bool:
    """Whether two stretches name the same figures in the same order, joined in another way: "and" for a comma."""
    before, after = ([_keys(listed) for listed in side.figure_lists] for side in (old, new))
    return bool(before) and before == after and old.without_figures == new.without_figures


def _keys(listed: FigureList) -> list[tuple[object, ...]]:
    return [entry.key for entry in _entries(listed)]


def _reason(rolled: Sequence[Rolled], backward: bool) -> Message:
    pairs = [pair[::-1] if backward else pair for one in rolled for pair in one.pairs]
    appended = ", ".join(figure.text for one in rolled for figure in one.appended)
    if not pairs:
        return Message("left-out", "{0} left out", (appended,)) if backward else _appended(appended)
    old = ", ".join(dict.fromkeys(before.text for before, _ in pairs))
    new = ", ".join(dict.fromkeys(after.text for _, after in pairs))
    if not appended:
        return Message("rolled-forward", "{0} → {1}", (old, new))
    if backward:
        return Message("rolled-forward-and-left-out", "{0} → {1}, {2} left out", (old, new, appended))
    return Message("rolled-forward-and-appended", "{0} → {1}, {2} appended", (old, new, appended))


def _appended(figures: str) -> Message:
    return Message("appended", "{0} appended", (figures,))


def _rolled(old: FigureList, new: FigureList, roll: Roll) -> Rolled | None:
    """What was rolled forward from one list to the other; ``None`` if anything else changed."""
    before, after = _entries(old), _entries(new)
    if len(before) == len(after):
        changed = [(a, b) for a, b in zip(before, after, strict=True) if a.key != b.key]
        if all(_is_rolled(a, b, roll) for a, b in changed):
            return Rolled(tuple((a.figure, b.figure) for a, b in changed))
    gone, come = _missing(before, after), _missing(after, before)
    if len(gone) > min(1, len(come)):
        return None  # Several were replaced: another choice, not the same list a year later.
    pairs, appended = list(zip(gone, come, strict=False)), come[len(gone) :]
    if not all(_is_rolled(a, b, roll) for a, b in pairs) or not all(
        _is_appendable(entry, before, roll) for entry in appended
    ):
        return None
    return Rolled(tuple((a.figure, b.figure) for a, b in pairs), tuple(entry.figure for entry in appended))


def _entries(listed: FigureList) -> list[ListEntry]:
    """The members of a list; a date belongs to the numbers before it, or in Chinese to those after it."""
    date_first = listed.figures[0].kind is FigureKind.DATE and listed.figures[-1].kind is FigureKind.RESOLUTION
    in_order = listed.figures if date_first else listed.figures[::-1]
    entries: list[ListEntry] = []
    date: Figure | None = None
    for place, figure in enumerate(in_order):
        if figure.kind is FigureKind.RESOLUTION:
            entries.append(ListEntry(figure, date))
            continue
        following = in_order[place + 1] if place + 1 < len(in_order) else None
        has_numbers = following is not None and following.kind is FigureKind.RESOLUTION
        date = figure if figure.kind is FigureKind.DATE and has_numbers else None
        if date is None:
            entries.append(ListEntry(figure))
    return entries if date_first else entries[::-1]


def _missing(these: Sequence[ListEntry], those: Sequence[ListEntry]) -> list[ListEntry]:
    """The first entries that are missing from the second, in order."""
    left = Counter(entry.key for entry in those)
    missing = []
    for entry in these:
        left[entry.key] -= 1
        if left[entry.key] < 0:
            missing.append(entry)
    return missing


def _is_rolled(old: ListEntry, new: ListEntry, roll: Roll) -> bool:
    """Whether an entry rolled forward; the same number says the same with its date and without it.

    A date that is the same beside another number is that of what follows in the list.
    """
    if old.date is None or new.date is None or old.date.values == new.date.values:
        is_same = (
            old.figure.kind is FigureKind.RESOLUTION and replace(old, date=None).key == replace(new, date=None).key
        )
        return is_same or roll.rolls(old.figure, new.figure)
    if roll.is_predecessor(old.figure, new.figure):
        return True
    years = new.date.values[0] - old.date.values[0]
    return roll.rolls(old.date, new.date) and roll.rolls_dated(old.figure, new.figure, years)


def _is_appendable(entry: ListEntry, before: Sequence[ListEntry], roll: Roll) -> bool:
    """Whether a number added to a list is as recent as can be, or follows the last of the list before.

    A list that always ends with the text of the session before the last goes on by one in each version.
    """
    if entry.figure.kind is not FigureKind.RESOLUTION:
        return False
    if roll.is_recent(entry.date or entry.figure):
        return True
    last = before[-1].figure
    return last.kind is FigureKind.RESOLUTION and roll.is_one_step(last, entry.figure)
