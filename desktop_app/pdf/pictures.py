"""Where a page paints its pictures, found in its content: MuPDF paints the whole page to tell."""

from __future__ import annotations

import pymupdf

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.operators import IN_THE_CONTENT, OddContentError, placed_operators

PAINT = b"Do"


def places_of_pictures(page: pymupdf.Page) -> list[Box] | None:
    """About where the pictures of a page without forms are, as the file has it; ``None`` where that is not told."""
    content = page.read_contents()
    last = content.rfind(PAINT) + len(PAINT)
    if IN_THE_CONTENT in content[last:]:
        return None
    try:
        found = placed_operators(content, pymupdf.Matrix(page.transformation_matrix), last)
        return [_place_of_picture(place) for operator, _, place in found if operator == PAINT]
    except OddContentError:
        return None


def _place_of_picture(place: pymupdf.Matrix) -> Box:
    """The square of one unit that each picture is painted on, and a little more."""
    x0, y0, x1, y1 = pymupdf.Rect(0, 0, 1, 1) * place
    reach = LIMITS.picture_reach
    return x0 - reach, y0 - reach, x1 + reach, y1 + reach
