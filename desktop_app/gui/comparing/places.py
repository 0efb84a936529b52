"""Where a reader was in a comparison, as JSON values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.listing import ListOrder
from desktop_app.markup.marks import Filters


def place_of(state: ReadingState) -> dict[str, Any]:
    """The current row, the kinds of change put aside and the order of the list."""
    hidden = sorted(kind.value for kind in state.filters.hidden)
    return {"row": state.current, "hidden": hidden, "order": state.order.value}


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
