"""Whether one figure is another rolled forward from the old version to the new one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.figures import Figure, FigureKind
from desktop_app.comparison.thresholds import ROLLING
from desktop_app.comparison.words.spelling import plain

# A part of a symbol that may count sessions or years: "78" in A/78/264 and "65" in GC(65)/RES/14, but not the "15" of
# E/CN.15/2024/3.
_COUNTING_PART = re.compile(r"(?<=[/(\-‑])\d+")

# A decision of a conference, which is counted by its meetings: 3/COP.14, 1/CP.28.
_OF_CONFERENCE = re.compile(r"\d+/[A-Z]+\.(?P<meeting>\d+)")


@dataclass(frozen=True)
class Roll:
    """The step from the old version to the new one. Where it is unknown, any small step is allowed.

    ``numbers`` gives the new number of each operative paragraph by its old one; ``old_number`` and ``new_number`` are
    those of the two resolutions.
    """

    old_session: int | None
    new_session: int | None
    old_year: int | None
    new_year: int | None
    numbers: Mapping[int, int] = field(default_factory=dict)
    old_number: str | None = None
    new_number: str | None = None

    @staticmethod
    def of(context: Context) -> Roll:
        """The roll of a context; an unknown year is the one in which the session began."""
        return Roll(
            context.old_session,
            context.new_session,
            context.old_year or _year_of(context.old_session),
            context.new_year or _year_of(context.new_session),
            context.numbers or {},
            context.old_number,
            context.new_number,
        )

    @property
    def years(self) -> int | None:
        """How many years the versions are apart."""
        return None if self.old_year is None or self.new_year is None else self.new_year - self.old_year

    @property
    def sessions(self) -> int | None:
        """How many sessions the versions are apart."""
        if self.old_session is None or self.new_session is None:
            return None
        return self.new_session - self.old_session

    @property
    def backward(self) -> bool:
        """Whether the new version is really the older one."""
        return (self.sessions or self.years or 0) < 0

    @property
    def is_same_session(self) -> bool:
        """Whether both are of one session, like a draft and the adopted text: then nothing rolls."""
        return self.sessions == 0 or (self.sessions is None and self.years == 0)

    @property
    def reversed(self) -> Roll:
        """The roll from the new version to the old one."""
        numbers = {new: old for old, new in self.numbers.items()}
        years = self.new_year, self.old_year
        return Roll(self.new_session, self.old_session, *years, numbers, self.new_number, self.old_number)

    def rolls(self, old: Figure, new: Figure) -> bool:
        """Whether ``new`` is ``old`` rolled forward."""
        tests: dict[FigureKind, Callable[[Figure, Figure], bool]] = {
            FigureKind.RESOLUTION: self._rolls_number,
            FigureKind.SYMBOL: lambda a, b: self._rolls_symbol(a.text, b.text),
            FigureKind.DATE: self._rolls_date,
            FigureKind.YEAR: self._rolls_period,
            FigureKind.DAYS: lambda _a, _b: True,
            FigureKind.ORDINAL: lambda a, b: self._rolls_session(a.values[0], b.values[0]),
            FigureKind.ELAPSED: lambda a, b: self._is_step(b.values[0] - a.values[0], self.years),
            FigureKind.OCCASION: lambda a, b: self._rolls_occasion(a.values[0], b.values[0]),
            FigureKind.PARAGRAPH: self._follows_numbering,
            FigureKind.PARAGRAPH_OF: self._rolls_with_its_document,
        }
        if old.kind is not new.kind or (self.is_same_session and old.kind is not FigureKind.PARAGRAPH):
            return False
        return tests[old.kind](old, new)

    def is_predecessor(self, old: Figure, new: Figure) -> bool:
        """Whether a resolution recalls the old version where that recalled an older one, however long before."""
        is_old_version = self.old_number is not None and plain(new.text) == self.old_number
        return is_old_version and old.kind is new.kind is FigureKind.RESOLUTION and old.values[0] < new.values[0]

    def rolls_year(self, before: int, after: int) -> bool:
        """Past years become the latest past ones; future years move as far as the versions are apart."""
        if self.old_year is None or self.new_year is None or self.years is None:
            return 0 < after - before <= ROLLING.unknown_step
        if not self.old_year - ROLLING.age <= before < after <= self.new_year + ROLLING.horizon:
            return False
        return after - before == self.years or self.old_year <= after <= self.new_year

    def rolls_dated(self, old: Figure, new: Figure, years: int) -> bool:
        """Whether one resolution number is another rolled forward, given that the dates beside them have rolled.

        ``years`` lie between those dates: another organ may have held several sessions in each.
        """
        before, after = old.values[0], new.values[0]
        is_ours = before >= ROLLING.first_year or self.counts_main_sessions(before)
        return self._rolls_series(before, after) or (not is_ours and self._is_within(after - before, years))

    def is_one_step(self, old: Figure, new: Figure) -> bool:
        """Whether a resolution number is as far from an older one as the versions are apart."""
        return self.sessions is not None and 0 < self.sessions == new.values[0] - old.values[0]

    def is_recent(self, figure: Figure) -> bool:
        """Whether a resolution or date cannot have been cited before the old version was drafted."""
        value = figure.values[0]
        floor = self.old_year if value >= ROLLING.first_year else self.old_session
        return not self.is_same_session and (floor is None or value >= floor)

    def counts_main_sessions(self, session: int) -> bool:
        """Whether an ordinal probably counts sessions of the adopting organ: it is near that of the old version."""
        if self.old_session is None:
            return False
        return self.old_session - ROLLING.age <= session <= self.old_session + ROLLING.horizon

    def _rolls_number(self, old: Figure, new: Figure) -> bool:
        """A number without date and organ may be from another organ or from long ago: such numbers do not roll."""
        if self.is_predecessor(old, new):
            return True
        before = old.values[0]
        if old.of_other_organ and new.of_other_organ:
            return self._rolls_series(before, new.values[0])
        is_ours = self.old_session is None or before >= ROLLING.first_year or self.counts_main_sessions(before)
        if old.dated is not None and new.dated is not None:
            is_ours = self.rolls_year(old.dated, new.dated)
        return is_ours and self._rolls_series(before, new.values[0])

    def _rolls_date(self, old: Figure, new: Figure) -> bool:
        """A future deadline is a commitment and never rolls by itself."""
        if (old.is_deadline or new.is_deadline) and new.values[0] >= (self.new_year or 0):
            return False
        return self.rolls_year(old.values[0], new.values[0])

    def _rolls_period(self, old: Figure, new: Figure) -> bool:
        """A year or a period of years; the next period of the same length follows the last one."""
        if not _is_as_long(old, new):
            return False
        is_next = len(old.values) > 1 and new.values[0] == old.values[-1] + 1 and self._is_near(old, new)
        return (is_next and not old.is_deadline) or self._rolls_date(old, new)

    def _is_near(self, old: Figure, new: Figure) -> bool:
        """Whether a period is neither history nor a target, and the versions are far enough apart to be in both."""
        if self.old_year is None or self.new_year is None:
            return True
        return old.values[0] <= self.old_year <= old.values[-1] + 1 and new.values[0] <= self.new_year + 1

    def _rolls_session(self, before: int, after: int) -> bool:
        if self.counts_main_sessions(before):
            return self._is_step(after - before, self.sessions)
        return self._is_within(after - before, self.years)

    def _rolls_occasion(self, before: int, after: int) -> bool:
        """What is counted by the year, or less often, rises by no more than the years between."""
        return 0 < after - before <= max(1, self.years or ROLLING.unknown_step)

    def _rolls_with_its_document(self, old: Figure, new: Figure) -> bool:
        """The number of a paragraph follows its document if that rolled; by itself it is another paragraph."""
        before, after = old.document, new.document
        if before is None or after is None:
            return False
        if before.kind is after.kind is FigureKind.RESOLUTION:
            return self._rolls_series(before.values[0], after.values[0])
        return self.rolls(before, after)

    def _rolls_series(self, before: int, after: int) -> bool:
        """Whether the session or year before the slash of a resolution number rolled forward."""
        if before >= ROLLING.first_year:
            return self.rolls_year(before, after)
        if self.counts_main_sessions(before) and self.old_session is not None and self.new_session is not None:
            is_latest = self.old_session <= after <= self.new_session
            return before < after and (is_latest or after - before == self.sessions)
        years = self.years or ROLLING.unknown_step
        return self._is_within(after - before, years + ROLLING.older_by)  # the old one was not the latest of its kind

    @staticmethod
    def _is_within(step: int, years: int | None) -> bool:
        """Whether an organ may have held so many sessions in so many years."""
        return 0 < step <= ROLLING.sessions_a_year * max(1, years or ROLLING.unknown_step)

    def _rolls_symbol(self, before: str, after: str) -> bool:
        """Whether two symbols have one shape and the first number that differs is a session or year rolled forward."""
        if re.sub(r"\d+", "#", before) != re.sub(r"\d+", "#", after):
            return False
        meetings = [int(found["meeting"]) for symbol in (before, after) if (found := _OF_CONFERENCE.fullmatch(symbol))]
        if meetings:
            return self._rolls_occasion(*meetings)
        numbers = list(zip(re.finditer(r"\d+", before), re.finditer(r"\d+", after), strict=True))
        first = next((place for place, (old, new) in enumerate(numbers) if old[0] != new[0]), len(numbers) - 1)
        old, new = numbers[first]
        if first == len(numbers) - 1 or not _COUNTING_PART.match(before, old.start()):
            return False
        return self._rolls_series(int(old[0]), int(new[0]))

    def _follows_numbering(self, old: Figure, new: Figure) -> bool:
        same_item = old.text.partition("(")[2] == new.text.partition("(")[2]
        return same_item and self.numbers.get(old.values[0]) == new.values[0]

    @staticmethod
    def _is_step(step: int, expected: int | None) -> bool:
        return step == expected if expected is not None else 0 < step <= ROLLING.unknown_step


def _is_as_long(old: Figure, new: Figure) -> bool:
    """Whether two years, or two periods of years, are equally long."""
    return old.values[-1] - old.values[0] == new.values[-1] - new.values[0]


def _year_of(session: int | None) -> int | None:
    """The year in which a session of the General Assembly began; the first one began in 1946."""
    return None if session is None else session + 1945
