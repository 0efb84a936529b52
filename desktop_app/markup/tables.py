"""The cells of a table in its text: where each begins and ends, and what is shown between them."""

from __future__ import annotations

from desktop_app.resolution.model import Paragraph

NEW_ROW, NEW_CELL = "\u2028", "\u2003"
CellPlaces = list[list[tuple[int, int]]]
"""Where each cell of each row begins and ends; one without words ends where it begins."""


def cell_places(paragraph: Paragraph) -> CellPlaces:
    """The places of the cells in the text of a table; a cell that is not found there has none."""
    places: CellPlaces = []
    at = 0
    for row in paragraph.rows:
        places.append([])
        for cell in row:
            found = paragraph.text.find(cell, at) if cell else -1
            start, at = (found, found + len(cell)) if found >= 0 else (at, at)
            places[-1].append((start, at))
    return places


def table_leads(paragraph: Paragraph) -> dict[int, str]:
    """Where the rows and cells of a table begin in its text, and what is shown before them."""
    leads: dict[int, str] = {}
    for row in cell_places(paragraph):
        starts = [start for start, end in row if start < end]
        leads |= dict.fromkeys(starts[:1], NEW_ROW) | dict.fromkeys(starts[1:], NEW_CELL)
    leads.pop(0, None)
    return leads


def set_apart(paragraph: Paragraph) -> str:
    """The text, in which rows and cells of a table begin after signs of their own; every offset stays what it was."""
    if not paragraph.rows:
        return paragraph.text
    text = list(paragraph.text)
    for at, lead in table_leads(paragraph).items():
        if text[at - 1].isspace():
            text[at - 1] = lead
    return "".join(text)
