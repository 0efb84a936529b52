"""The words of a row as one quotes them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.citation import cited


@dataclass(frozen=True)
class ChosenWords:
    """Words chosen with the mouse, and the version they stand in, where the view tells the two apart."""

    text: str = ""
    side: Side | None = None


def words_of_row(state: ReadingState) -> str:
    """The text of the current row in the new version, or in the old where it is not in the new one."""
    if state.current < 0:
        return ""
    return _text_of(state, Side.NEW if state.rows[state.current].new else Side.OLD)


def both_texts_of_row(state: ReadingState) -> str:
    """The texts of the current row in both versions, the new one first."""
    return "\n".join(_text_of(state, side) for side in (Side.NEW, Side.OLD)) if state.current >= 0 else ""


def _text_of(state: ReadingState, side: Side) -> str:
    paragraphs = state.rows[state.current].paragraphs(state.comparison, side)
    return " ".join(paragraph.text for paragraph in paragraphs)


def cited_row(state: ReadingState, chosen: ChosenWords) -> str:
    """The words chosen, or else the text of the current row, with symbol and number.

    Where nothing says which version is meant, it is the new one, or the old where there is no new one.
    """
    if state.current < 0:
        return chosen.text
    row = state.rows[state.current]
    side = chosen.side or (Side.NEW if row.new else Side.OLD)
    version = state.comparison.version(side)
    paragraphs = row.paragraphs(state.comparison, side)
    if chosen.text:
        return cited(version, chosen.text, paragraphs[0] if paragraphs else None)
    return "\n".join(cited(version, p.text, p) for p in paragraphs)
