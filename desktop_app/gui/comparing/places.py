"""Where a reader was in a comparison, as JSON values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.listing import ListOrder
from desktop_app.markup.marks import Filters
from desktop_app.markup.own_notes import side_of


def place_of(state: ReadingState) -> dict[str, Any]:
    """The current row, a paragraph in it, the kinds of change put aside, and what is listed in which order."""
    return {
        "row": state.current,
        "paragraph": _paragraph_of(state),
        "hidden": sorted(kind.value for kind in state.filters.hidden),
        "unread": state.unread_only,
        "order": state.order.value,
    }


def _paragraph_of(state: ReadingState) -> list[Any] | None:
    """The first paragraph of the current row, by side and position, which stay where links change."""
    if state.current < 0:
        return None
    row = state.rows[state.current]
    side = side_of(row)
    return [side.value, row.positions(side)[0]]


def row_from(place: Mapping[str, Any], state: ReadingState) -> int | None:
    """The row of a place; ``None`` where it names none."""
    paragraph, row = place.get("paragraph"), place.get("row")
    for side in Side:
        if isinstance(paragraph, list) and paragraph[:1] == [side.value]:
            rows = (number for number, each in enumerate(state.rows) if paragraph[1:] == [*each.positions(side)[:1]])
            return next(rows, None)
    return row if isinstance(row, int) else None


def order_from(place: Mapping[str, Any]) -> ListOrder:
    """The order of the list of changes; that of the text where the place names none."""
    named = {order.value: order for order in ListOrder}
    return named.get(str(place.get("order")), ListOrder.TEXT)


def filters_from(place: Mapping[str, Any]) -> Filters:
    """The filters of a place; those of a first opening where it names none."""
    hidden = place.get("hidden")
    if not isinstance(hidden, list):
        return Filters()
    known = {kind.value: kind for kind in ChangeKind}
    return Filters(frozenset(known[name] for name in hidden if name in known))
