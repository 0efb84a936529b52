"""Links by hand: the partner that is being chosen, and what is kept of the choice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

from PySide6.QtCore import QObject, Signal

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.own_work import UndoStep, pair_of
from desktop_app.markup.own_notes import side_of
from desktop_app.markup.partners import Partner, likely_partners
from desktop_app.markup.rows import Row
from desktop_app.resolution.anchor import AnchoredText, ChangeAnchor
from desktop_app.resolution.own_work import HandChoice, HandKind


class Linking(QObject):
    """While a partner is chosen: the paragraph that gets one, the likely ones, and which of them is chosen."""

    changed = Signal()

    def __init__(self, state: ReadingState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.source: Partner | None = None
        self.partners: tuple[Partner, ...] = ()
        self.chosen = 0

    @property
    def is_on(self) -> bool:
        """Whether a partner is being chosen."""
        return self.source is not None

    @property
    def partner(self) -> Partner | None:
        """The one that is chosen."""
        return self.partners[self.chosen] if self.partners else None

    def begin(self) -> None:
        """Look for a partner of the current row's paragraph: of the new one, where there are both."""
        row = self._state.current
        where = self._state.rows[row]
        side = side_of(where)
        self.source = Partner(side, where.positions(side)[0], row)
        self.partners = likely_partners(self._state.comparison, self._rows_by_position(side.other), self.source)
        self.chosen = 0
        self.changed.emit()

    def end(self) -> None:
        """Choose no partner any more."""
        self.source, self.partners = None, ()
        self.changed.emit()

    def choose(self, number: int) -> None:
        """Choose one of the likely partners."""
        if 0 <= number < len(self.partners):
            self.chosen = number
            self.changed.emit()

    def choose_row(self, row: int) -> None:
        """Choose what stands in a row of the view, whether it was thought likely or not."""
        if self.source is None or row == self.source.row:
            return
        side = self.source.side.other
        positions = self._state.rows[row].positions(side)
        if not positions:
            return
        known = [partner.position for partner in self.partners]
        if positions[0] not in known:
            self.partners = (*self.partners[:-1], Partner(side, positions[0], row))
            known = [partner.position for partner in self.partners]
        self.choose(known.index(positions[0]))

    def link(self, *, joined: bool = False) -> None:
        """Link the two; ``joined``, together with what the partner is linked with."""
        source, partner = self.source, self.partner
        if source is None or partner is None:
            return
        self.end()
        places = {side: {each.position for each in (source, partner) if each.side is side} for side in Side}
        if joined:
            row = self._state.rows[partner.row]
            places = {side: places[side] | set(row.positions(side)) for side in Side}
        self._decide(HandKind.LINK, Row(tuple(sorted(places[Side.OLD])), tuple(sorted(places[Side.NEW]))))

    def unlink(self) -> None:
        """Cut the link of the current row: one made by hand is forgotten, any other is said to be none."""
        row = self._state.rows[self._state.current]
        made = [choice for choice in self._choices(row) if choice.kind is HandKind.LINK]
        if made:
            self._change(made, [])
        else:
            self._decide(HandKind.UNLINK, row)

    def say_not_moved(self) -> None:
        """Say that the paragraphs of the current row did not move."""
        self._decide(HandKind.NOT_MOVED, self._state.rows[self._state.current])

    def _decide(self, kind: HandKind, row: Row) -> None:
        texts = (AnchoredText(self._state.comparison.version(side).paragraphs) for side in Side)
        old, new = (
            tuple(map(text.anchor, positions)) for text, positions in zip(texts, (row.old, row.new), strict=True)
        )
        made = datetime.now(timezone.utc).astimezone().isoformat(timespec="seconds")
        self._change([], [HandChoice(kind, ChangeAnchor(old, new), made)])

    def _change(self, gone: Sequence[HandChoice], added: Sequence[HandChoice]) -> None:
        own, pair = self._state.own, pair_of(self._state.comparison.old, self._state.comparison.new)
        self._state.steps.add(
            UndoStep(
                lambda: own.change_links(pair, added, gone),
                lambda: own.change_links(pair, gone, added),
            )
        )
        own.change_links(pair, gone, added)

    def _choices(self, row: Row) -> list[HandChoice]:
        """What was decided about just these paragraphs."""
        comparison = self._state.comparison
        when = {hand.made for hand in comparison.hand if (hand.old, hand.new) == (row.old, row.new)}
        kept = self._state.own.choices_of(pair_of(comparison.old, comparison.new))
        return [choice for choice in kept if choice.made in when]

    def _rows_by_position(self, side: Side) -> dict[int, int]:
        rows = self._state.rows
        return {position: number for number, row in enumerate(rows) for position in row.positions(side)}
