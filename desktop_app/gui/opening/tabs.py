"""Makes the tabs of opened files. Their modules are loaded when first needed, so that the window appears sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.comparison.model import Comparison
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.tab import Services, Tab
from desktop_app.resolution.model import Resolution

if TYPE_CHECKING:
    from desktop_app.gui.reading.view import ReadingView


def reading_tab(resolution: Resolution, file: OpenFile, services: Services) -> ReadingView:
    """Return the tab of a resolution."""
    from desktop_app.gui.reading.view import ReadingView  # noqa: PLC0415 - see above

    return ReadingView(resolution, file, services)


def comparison_tab(comparison: Comparison, old: OpenFile, new: OpenFile, services: Services) -> Tab:
    """Return the tab of a comparison."""
    from desktop_app.gui.comparing.view import ComparisonView  # noqa: PLC0415 - see above

    return ComparisonView(comparison, old, new, services)
