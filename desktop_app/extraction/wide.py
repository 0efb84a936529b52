"""Scripts that part no words: their wide signs, and the room that each takes on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.extraction.lines import Place

# Unicode blocks of CJK signs: no blank belongs beside such a character.
_SIGNS = r"\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
WIDE = re.compile(f"[{_SIGNS}]")
_WORD = re.compile(f"[{_SIGNS}]|[^{_SIGNS}]+")


def part_of(text: str, place: Place, start: int, end: int) -> Place:
    """Where the part of a stretch between two offsets of ``text`` stands: a wide sign takes the room of two others."""
    unit = (place.x1 - place.x0) / _room(text[place.start : place.end])
    x0 = place.x0 + unit * _room(text[place.start : start])
    return Place(start, end, x0, x0 + unit * _room(text[start:end]))


def words_of(text: str, x0: float, x1: float) -> Iterator[Place]:
    """Each wide sign of a stretch as a word of its own, and what stands between them."""
    whole = Place(0, len(text), x0, x1)
    return (part_of(text, whole, *word.span()) for word in _WORD.finditer(text))


def _room(text: str) -> int:
    return len(text) if text.isascii() else len(text) + len(WIDE.findall(text))  # searching is slow
