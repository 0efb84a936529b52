"""Makes the tabs of opened files, each in its ``home``, the widget that it will lie in.

Their modules are loaded when first needed, so that the window appears sooner.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.comparison.model import Comparison
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.tab import Services, Tab
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History

if TYPE_CHECKING:
    from desktop_app.gui.series.view import SeriesView

Steps = Iterator[Tab | None]
"""What takes long, in steps for turns of the event loop of their own: the last gives the tab, the others nothing."""


def made(steps: Steps) -> Tab:
    """The tab that steps make, all taken at once."""
    *_, tab = steps
    assert tab is not None
    return tab


def reading_steps(resolution: Resolution, file: OpenFile, services: Services, home: QWidget) -> Steps:
    """Make the tab of a resolution."""
    from desktop_app.gui.reading.view import ReadingView  # noqa: PLC0415 - see above

    notes = services.own.notes_on(resolution)
    yield None
    yield ReadingView(resolution, file, services, home, notes=notes)


def series_tab(
    history: History, files: Sequence[OpenFile], services: Services, home: QWidget, *, is_whole: bool
) -> SeriesView:
    """Return the tab of a series; ``is_whole`` says that no older version is still to come."""
    from desktop_app.gui.series.view import SeriesView  # noqa: PLC0415 - see above

    return SeriesView(history, files, services, home, is_whole=is_whole)


def comparison_steps(comparison: Comparison, old: OpenFile, new: OpenFile, services: Services, home: QWidget) -> Steps:
    """Lay a comparison out, and make what stands above its texts, and then its tab."""
    from desktop_app.gui.comparing.head.bars import Bars  # noqa: PLC0415 - see above
    from desktop_app.gui.comparing.reading_state import ReadingState  # noqa: PLC0415 - see above
    from desktop_app.gui.comparing.view import ComparisonView  # noqa: PLC0415 - see above

    state = ReadingState(comparison, services.own)
    yield None
    bars = Bars(state, services.theme, home)
    yield None
    yield ComparisonView(comparison, old, new, services, home, state=state, bars=bars)


def show_history(tab: Tab, history: History, files: Sequence[OpenFile]) -> None:
    """Show another history in the tab of a series."""
    from desktop_app.gui.series.view import SeriesView  # noqa: PLC0415 - see above

    if isinstance(tab, SeriesView):
        tab.set_history(history, files)
