"""How changed words look in a Word file where they are shown and not tracked."""

from __future__ import annotations

from desktop_app.export.word.markup import Element, element
from desktop_app.markup.marks import Mark

REMOVED, ADDED, QUIET = "A3171B", "0B4FA8", "5C6675"
"""The colours of red, blue and grey in the window's light theme, as Word writes them."""


def looks_of(mark: Mark) -> list[Element]:
    """The properties of a run, in the order that the schema demands (ECMA-376, part 1, 17.3.2.28)."""
    if mark is Mark.PLAIN:
        return []
    colour = element("color", val={Mark.REMOVED: REMOVED, Mark.ADDED: ADDED}.get(mark, QUIET))
    if mark in {Mark.REMOVED, Mark.ROUTINE_REMOVED}:
        return [element("strike"), colour]
    return [colour, element("u", val="single" if mark is Mark.ADDED else "dotted")]
