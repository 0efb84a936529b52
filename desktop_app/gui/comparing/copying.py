"""The words of a row as one quotes them."""

from __future__ import annotations

from desktop_app.gui.comparing.model.marks import Side
from desktop_app.gui.comparing.model.passages import paragraphs_of, version_of
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.reading.citation import cited


def cited_row(state: ReadingState) -> str:
    """The new text of the current row with its symbol and number, or the old text where there is no new one."""
    if state.current < 0:
        return ""
    row = state.rows[state.current]
    side = Side.NEW if row.new else Side.OLD
    version = version_of(state.comparison, side)
    return "\n".join(cited(version, p.text, p) for p in paragraphs_of(state.comparison, row, side))
