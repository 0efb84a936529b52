"""What a reader is shown of a comparison under given filters. Every view and every file draws this and no more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from desktop_app.comparison.concerns import Concern, link_concern, paragraph_concern
from desktop_app.comparison.gone import DROPPED, reasons_gone
from desktop_app.comparison.model import Comparison, HandLink, Relation, Side, Verb
from desktop_app.markup.budget import Budget, budget_of
from desktop_app.markup.changes import Change, changes_by_row
from desktop_app.markup.columns import column_passages, row_stretches
from desktop_app.markup.groups import ChangeGroup, groups_of
from desktop_app.markup.headlines import Words, headline
from desktop_app.markup.kinds import ChangeKind, listed
from desktop_app.markup.lines import FoldLine, FoldSummary, Line, RowLine, departures_of, fold_summary, lines_of
from desktop_app.markup.marks import Filters, Mark, main_kind
from desktop_app.markup.notes import FootnoteEntry, all_footnotes
from desktop_app.markup.passages import Passage
from desktop_app.markup.redline import redline_passages
from desktop_app.markup.rows import Row, rows_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Zone
from desktop_app.resolution.own_work import HandKind

NOTHING = Filters(frozenset(ChangeKind))
"""The filters under which nothing is marked."""


@dataclass(frozen=True)
class MarkedComparison:
    """A comparison laid out for reading, under the filters of a reader. Rows are named by their place in ``rows``.

    A row is shown where the filters leave a kind of change in it. One that is put aside has no mark at all.
    """

    comparison: Comparison
    rows: tuple[Row, ...]
    changes: Mapping[int, Change]
    filters: Filters

    @staticmethod
    def of(comparison: Comparison, filters: Filters | None = None) -> MarkedComparison:
        """The comparison under these filters, or under those of a first reading."""
        rows = rows_of(comparison)
        return MarkedComparison(comparison, rows, changes_by_row(comparison, rows), filters or Filters())

    def under(self, filters: Filters) -> MarkedComparison:
        """The same comparison under other filters."""
        return replace(self, filters=filters)

    @cached_property
    def budget(self) -> Budget:
        """What there is to read, whatever is put aside."""
        return budget_of(self.comparison, tuple(self.changes.values()))

    @cached_property
    def shown(self) -> tuple[int, ...]:
        """The rows with a change that the filters leave, in reading order."""
        return tuple(row for row, change in self.changes.items() if self.filters.shows_any(change.kinds))

    @cached_property
    def put_aside(self) -> frozenset[int]:
        """The rows with a change in their words, notes or place that the filters put aside."""
        identical = frozenset(kind for kind in ChangeKind if kind.traits.leaves_identical)
        return frozenset(row for row, change in self.changes.items() if change.kinds - identical) - self._shown

    @cached_property
    def kinds_put_aside(self) -> tuple[ChangeKind, ...]:
        """The kinds of change that there are and that the filters put aside."""
        return listed({kind for change in self.changes.values() for kind in change.kinds} & self.filters.hidden)

    @cached_property
    def kinds_put_aside_by_choice(self) -> tuple[ChangeKind, ...]:
        """The same without those that a first reading puts aside, since they leave a paragraph identical."""
        return tuple(kind for kind in self.kinds_put_aside if not kind.traits.leaves_identical)

    @cached_property
    def not_shown_in_full(self) -> frozenset[int]:
        """The rows of which these kinds are put aside, the whole of the change or a part."""
        aside = set(self.kinds_put_aside_by_choice)
        return frozenset(row for row, change in self.changes.items() if change.kinds & aside)

    @property
    def is_side_by_side(self) -> bool:
        """Whether the two are languages of one text, which are read beside one another, whole and in plain ink."""
        return self.comparison.verdict.relation is Relation.TRANSLATIONS

    @cached_property
    def groups(self) -> tuple[ChangeGroup, ...]:
        """The groups of rows that are shown in which the same words changed."""
        return tuple(group for group in groups_of(self.rows) if self._shown.issuperset(group.rows))

    @cached_property
    def ranked(self) -> tuple[int, ...]:
        """The rows of ``shown``, the most important first: what is to read by its concern, then the rest.

        Of one concern, the operative part comes first.
        """
        order = tuple(Concern)
        concerns = {row: self.concern(row) for row in self.shown}
        places = {row: order.index(found) if found else len(order) for row, found in concerns.items()}
        return tuple(sorted(self.shown, key=lambda row: (places[row], not self._is_operative(row), row)))

    def concern(self, row: int) -> Concern | None:
        """What the change in a row concerns; ``None`` where it need not be read."""
        if not any(kind.traits.to_read for kind in self.changes[row].kinds):
            return None
        link = self.rows[row].link
        if link:
            return link_concern(self.comparison, link)
        side = Side.NEW if self.rows[row].new else Side.OLD
        return paragraph_concern(self.comparison, self.rows[row].paragraphs(self.comparison, side)[0])

    @cached_property
    def gone(self) -> tuple[int, ...]:
        """The rows of ``shown`` whose old paragraphs are no longer where they were."""
        return tuple(row for row in self.shown if self.reason_gone(row))

    def reason_gone(self, row: int) -> Message | None:
        """What became of the old paragraphs of a row: dropped, superseded, merged or moved."""
        old = self.rows[row].old
        return self._reasons_gone.get(old[0]) if old else None

    def shows(self, row: int) -> bool:
        """Whether a row has a change that the filters leave."""
        return row in self._shown

    def kinds(self, row: int) -> tuple[ChangeKind, ...]:
        """The kinds of change in a row that the filters leave."""
        return listed(self.changes[row].kinds - self.filters.hidden) if row in self.changes else ()

    def main_kind(self, row: int) -> ChangeKind:
        """The kind that speaks for the change in a row where there is room for one."""
        return main_kind(self.changes[row].kinds, self.filters)

    def moved(self, row: int) -> bool:
        """Whether it is shown that a row changed its place."""
        return self.rows[row].moved and self.filters.shows(ChangeKind.MOVED)

    def verb(self, row: int) -> Verb | None:
        """What became of the operative verb of a row, where that is shown."""
        told = self._tells_remarks(row) and self.filters.shows(ChangeKind.VERB)
        return self.rows[row].verb if told else None

    def by_hand(self, row: int) -> HandLink | None:
        """What a reader decided last about the paragraphs of a row, where that made the row what it is."""
        where = self.rows[row]
        if where.link is not None and not where.link.by_hand:
            return None
        about = (choice for choice in reversed(self.comparison.hand) if _is_about(choice, where))
        return next(about, None)

    def remarks(self, row: int) -> tuple[Message, ...]:
        """What a reader should look at in a row: it goes with the change, if there is one."""
        if not self._tells_remarks(row):
            return ()
        gone = None if self.rows[row].new else self.reason_gone(row)
        return (gone,) if gone and gone != DROPPED else self.rows[row].remarks

    def lines(self, opened: Collection[int] = ()) -> tuple[Line, ...]:
        """The lines of a view; ``opened`` holds the first row of each fold that is open."""
        if self.is_side_by_side:
            return tuple(map(RowLine, range(len(self.rows))))  # to be read side by side
        departures = self._departures if self.filters.shows(ChangeKind.MOVED) else {}
        return lines_of(len(self.rows), self._shown | (self._remarked - self.put_aside), opened, departures)

    def fold(self, line: FoldLine) -> FoldSummary:
        """What a folded run of rows says of itself."""
        return fold_summary(self.comparison, self.rows, line.rows, self.put_aside)

    def column(self, row: int, side: Side) -> tuple[Passage, ...]:
        """The passages of a row on one side."""
        return column_passages(self.comparison, self.rows[row], side, self._filters_in(row))

    def redline(self, row: int) -> tuple[Passage, ...]:
        """The passages of a row in one column, the old words struck through where they stood."""
        return redline_passages(self.comparison, self.rows[row], self._filters_in(row))

    def headline(self, row: int) -> Words:
        """The words that tell the change in a row."""
        return headline(self.comparison, self.rows[row], self._filters_in(row))

    def changed_words(self, row: int, side: Side) -> tuple[str, ...]:
        """The words of the paragraphs on one side that are marked, each stretch by itself."""
        text = " ".join(paragraph.text for paragraph in self.rows[row].paragraphs(self.comparison, side))
        stretches = row_stretches(self.comparison, self.rows[row], side, self._filters_in(row))
        return tuple(text[each.start : each.end] for each in stretches if each.mark is not Mark.PLAIN)

    @cached_property
    def footnotes(self) -> tuple[FootnoteEntry, ...]:
        """Every footnote once, the old words struck through where they stood."""
        return all_footnotes(self.comparison, self.filters)

    def _is_operative(self, row: int) -> bool:
        side = Side.NEW if self.rows[row].new else Side.OLD
        return self.rows[row].paragraphs(self.comparison, side)[0].zone is Zone.OPERATIVE

    @cached_property
    def _reasons_gone(self) -> Mapping[int, Message]:
        return reasons_gone(self.comparison)

    def _filters_in(self, row: int) -> Filters:
        return self.filters if self.shows(row) else NOTHING

    def _tells_remarks(self, row: int) -> bool:
        return self.shows(row) or row in self._remarked - self.put_aside

    @cached_property
    def _shown(self) -> frozenset[int]:
        return frozenset(self.shown)

    @cached_property
    def _remarked(self) -> frozenset[int]:
        return frozenset(number for number, row in enumerate(self.rows) if row.remarks)

    @cached_property
    def _departures(self) -> dict[int, list[int]]:
        return departures_of(self.rows)


def _is_about(choice: HandLink, row: Row) -> bool:
    """Whether a choice by hand is about a paragraph of a row: of a pair, about a paragraph on each side."""
    old, new = not set(choice.old).isdisjoint(row.old), not set(choice.new).isdisjoint(row.new)
    if row.link is None:
        return choice.kind is HandKind.UNLINK and (old or new)
    return old or new
