"""Whether anything is seen where text stands, found by drawing the page: for pages that are painted in unusual ways.

What soft masks and blending do to text is told by no list of what is painted. Drawing takes far longer than reading,
so it is done only where something may hide text.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, NamedTuple

import pymupdf

from desktop_app.pdf.limits import LIMITS

REFERENCE = re.compile(r"(\d+) 0 R")
PLAIN_BLENDING = ("null", "/Normal", "/Compatible")
"""Modes in which what is painted last hides what is below it; without one, it does so as well."""
NO_MASK = ("null", "/None")


class Ways(NamedTuple):
    """How a page may be painted: through soft masks, and in ways that let what is below shine through."""

    masked: bool = False
    blended: bool = False


def ways_of_painting(page: pymupdf.Page, forms: bool) -> Ways:
    """How a page may be painted, by its own states of graphics and those of its ``forms``, if it may have any."""
    owners = [page.xref, *(xref for xref, *_ in page.get_xobjects())] if forms else [page.xref]
    states = [state for owner in owners for state in _states_of(page.parent, owner)]
    values = [
        (page.parent.xref_get_key(state, "SMask")[1], page.parent.xref_get_key(state, "BM")[1]) for state in states
    ]
    return Ways(any(mask not in NO_MASK for mask, _ in values), any(mode not in PLAIN_BLENDING for _, mode in values))


def _states_of(file: pymupdf.Document, owner: int) -> list[int]:
    """The states of graphics (PDF 1.7, 8.4.5) that a page or form names."""
    kind, states = file.xref_get_key(owner, "Resources/ExtGState")
    if kind == "xref":
        states = file.xref_object(int(states.split()[0]), compressed=True)
    return list(map(int, REFERENCE.findall(states)))


class Ink:
    """What is seen of a page, drawn when it is first asked for."""

    def __init__(self, page: pymupdf.Page) -> None:
        self._page = page

    def shows(self, span: dict[str, Any]) -> bool:
        """Whether letters may be seen where a span stands: not if all is of one colour there."""
        drawn = self._drawing
        if drawn is None:
            return True
        place = pymupdf.Rect(_core(span)) * self._page.rotation_matrix * LIMITS.ink_scale
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
