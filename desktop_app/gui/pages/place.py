"""The place of a page view as JSON values, in pages and points, to come back to at another size of the window."""

from __future__ import annotations

from typing import Any

from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.pages.zoom import Fit, Zoom


def place_of(view: PageView) -> dict[str, Any]:
    """Page, height on it, zoom and columns."""
    position = view.position()
    return {
        "page": position.page,
        "y": round(position.y, 1),
        "fit": view.zoom.fit.value,
        "factor": round(view.zoom.factor, 3),
        "columns": view.columns,
    }


def restore_place(view: PageView, place: object) -> None:
    """Go to a place that ``place_of`` returned; one that makes no sense changes nothing."""
    if not isinstance(place, dict):
        return
    try:
        zoom = Zoom(Fit(place["fit"]), float(place["factor"]))
        position = PagePosition(int(place["page"]), float(place["y"]))
        columns = 2 if place["columns"] == 2 else 1
    except (KeyError, TypeError, ValueError):
        return
    view.set_columns(columns)
    view.set_zoom(zoom)
    if position.page < view.page_count:
        view.set_position(position)
