"""Where a page paints its pictures, found in its content: MuPDF paints the whole page to tell."""

from __future__ import annotations

import re

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.operators import BEFORE, last_numbers
from desktop_app.pdf.rotation import Box

# Strings, in which anything may stand, and the operators that say where a picture is (PDF 1.7, 8.4.4 and 8.8), each not
# beside a character that would make another word of it.
OPERATOR = re.compile(
    rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|(?<![^\s()<>\[\]{}])(?:q|Q|cm|Do|BI)(?![^\s()<>\[\]{}/%])", re.DOTALL
)
PAINT = b"Do"
IN_THE_CONTENT = b"BI"
"""What begins a picture that is part of the content itself; its bytes may be anything."""


def places_of_pictures(page: pymupdf.Page) -> list[Box] | None:
    """About where the pictures of a page without forms are, as the file has it; ``None`` where that is not told."""
    content, place = page.read_contents(), pymupdf.Matrix(page.transformation_matrix)
    places: list[Box] = []
    outer: list[pymupdf.Matrix] = []
    last = content.rfind(PAINT) + len(PAINT)
    if IN_THE_CONTENT in content[last:]:
        return None
    for found in OPERATOR.finditer(content, 0, last):
        operator = found[0]
        if operator == b"q":
            outer.append(place)
        elif operator == b"cm":
            numbers = last_numbers(content[max(found.start() - 2 * BEFORE, 0) : found.start()], 6)
            if not numbers:
                return None
            place = pymupdf.Matrix(*numbers) * place
        elif operator == PAINT:
            x0, y0, x1, y1 = pymupdf.Rect(0, 0, 1, 1) * place
            reach = LIMITS.picture_reach
            places.append((x0 - reach, y0 - reach, x1 + reach, y1 + reach))
        elif operator == IN_THE_CONTENT or (operator == b"Q" and not outer):
            return None
        elif operator == b"Q":
            place = outer.pop()
    return places
