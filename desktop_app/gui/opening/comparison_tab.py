"""The tab that shows a comparison."""

from __future__ import annotations

from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.open_file import OpenFile
from desktop_app.gui.tab import Services, Tab


def comparison_tab(comparison: Comparison, old: OpenFile, new: OpenFile, services: Services) -> Tab:
    """Return the tab of a comparison."""
    return ComparisonView(comparison, old, new, services)
