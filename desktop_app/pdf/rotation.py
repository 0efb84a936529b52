"""Boxes and points of a page as displayed; the page may be rotated."""

from __future__ import annotations

from typing import TypeAlias

import pymupdf

Box: TypeAlias = tuple[float, float, float, float]


def rotation_of(page: pymupdf.Page) -> pymupdf.Matrix | None:
    """The rotation of a page; ``None`` where there is none, as nearly always, so that nothing need be computed."""
    return page.rotation_matrix if page.rotation else None


def rotated_box(box: Box, turn: pymupdf.Matrix | None) -> Box:
    """A box (left, top, right, bottom) as displayed."""
    if turn is None:
        return box
    rectangle = pymupdf.Rect(box) * turn
    return rectangle.x0, rectangle.y0, rectangle.x1, rectangle.y1


def rotated_height(point: tuple[float, float], turn: pymupdf.Matrix | None) -> float:
    """How far from the top a point is, as displayed."""
    return point[1] if turn is None else float((pymupdf.Point(point) * turn).y)
