"""Boxes on a page."""

from __future__ import annotations

from typing import TypeAlias

Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom in points, counted from the upper left corner of the page as displayed."""
