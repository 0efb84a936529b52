"""Where a reader was in a comparison, as JSON values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters


def place_of(state: ReadingState) -> dict[str, Any]:
    """The current row and the kinds of change put aside."""
    return {"row": state.current, "hidden": sorted(kind.value for kind in state.filters.hidden)}


def filters_from(place: Mapping[str, Any]) -> Filters:
    """The filters of a place; those of a first opening where it names none."""
    hidden = place.get("hidden")
    if not isinstance(hidden, list):
        return Filters()
    known = {kind.value: kind for kind in ChangeKind}
    return Filters(frozenset(known[name] for name in hidden if name in known))
