"""The tab that shows a comparison."""

from __future__ import annotations

from desktop_app.comparison.model import Comparison
from desktop_app.gui.open_file import OpenFile
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.tab import Services, Tab


def comparison_tab(comparison: Comparison, old: OpenFile, new: OpenFile, services: Services) -> Tab:  # noqa: ARG001 - for the views
    """Return the tab of a comparison; until there are views of it, the new text alone."""
    return ReadingView(comparison.new, new, services)
