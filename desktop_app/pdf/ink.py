"""Whether anything is seen where text stands, found by drawing the page: for pages that are painted in unusual ways.

What soft masks and blending do to text is told by no list of what is painted. Drawing takes far longer than reading,
so it is done only where something may hide text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import pymupdf

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.limits import LIMITS
from desktop_app.resolution.language import RIGHT_TO_LEFT_LETTERS

RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT_LETTERS}]")
OUTLINED = "stroke-text"  # as ``Page.get_bboxlog`` names it


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

    def unseen(self, line: dict[str, Any], words: Iterable[Sequence[Any]]) -> Iterator[Box]:
        """The boxes of the words of a level line (each begins with its box and its text) that are not to be seen."""
        for x0, y0, x1, y1, text, *_ in words:
            span = next((span for span in line["spans"] if span["bbox"][0] < x1 and x0 < span["bbox"][2]), None)
            if span is not None and any(map(str.isalnum, text)) and not self.shows({**span, "bbox": (x0, y0, x1, y1)}):
                yield x0, y0, x1, y1

    def outlines(self, place: Box) -> bool:
        """Whether outlines of letters are painted in a place, of which MuPDF tells no colour."""
        x0, y0, x1, y1 = place
        return any(left < x1 and x0 < right and top < y1 and y0 < bottom for left, top, right, bottom in self._outlines)

    @cached_property
    def _outlines(self) -> list[Box]:
        """Where letters are painted as outlines."""
        return [tuple(box) for kind, box, *_ in self._page.get_bboxlog() if kind == OUTLINED]

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
    low = LIMITS.descent * span["size"] if RIGHT_TO_LEFT.search(span["text"]) else 0.0
    return x0 + inset, baseline - LIMITS.capitals * span["size"], x1 - inset, baseline + low
