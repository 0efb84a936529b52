"""Whether anything is seen where text stands, found by drawing the page: for pages that are painted in unusual ways.

What soft masks and blending do to text is told by no list of what is painted. Drawing takes far longer than reading,
so it is done only where something may hide text.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pymupdf

from desktop_app.pdf.limits import LIMITS


class Ink:
    """What is seen of a page, drawn when it is first asked for."""

    def __init__(self, page: pymupdf.Page) -> None:
        self._page = page

    def shows(self, span: dict[str, Any]) -> bool:
        """Whether letters may be seen where a span stands: not if all is of one colour there."""
        drawn = self._drawing
        if drawn is None:
            return True
        place = pymupdf.Rect(_core(span)) * LIMITS.ink_scale
        x0, y0, x1, y1 = place.irect & drawn.irect
        rows = [drawn.samples_mv[y * drawn.stride + x0 * 3 : y * drawn.stride + x1 * 3] for y in range(y0, y1)]
        pixels = b"".join(rows)
        return not pixels or any(_varies(pixels[channel::3]) for channel in range(3))

    @cached_property
    def _drawing(self) -> pymupdf.Pixmap | None:
        """The page; a very large one, or one that cannot be drawn, tells nothing."""
        width, height = self._page.rect.width, self._page.rect.height
        if width * height > LIMITS.ink_area:
            return None
        try:
            scale = pymupdf.Matrix(LIMITS.ink_scale, LIMITS.ink_scale)
            return self._page.get_pixmap(matrix=scale, colorspace=pymupdf.csRGB, alpha=False, annots=False)
        except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
            return None


def _varies(values: bytes) -> bool:
    return max(values) - min(values) > LIMITS.same_colour


def _core(span: dict[str, Any]) -> tuple[float, float, float, float]:
    """Where all letters of a level span have something, without its ends, where the edges of a cover may be."""
    (x0, _, x1, _), (_, baseline) = span["bbox"], span["origin"]
    inset = min(LIMITS.underline_ends + 1 / LIMITS.ink_scale, (x1 - x0) / 4)
    return x0 + inset, baseline - LIMITS.capitals * span["size"], x1 - inset, baseline
