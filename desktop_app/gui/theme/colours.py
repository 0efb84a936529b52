"""The colours of a theme, each named after its purpose, read from ``resources/themes``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from desktop_app.store.resources import resource

THEMES = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True)
class Colours:
    """Colours as ``#rrggbb``; each ``*_back`` is the background of the colour with the same name.

    ``line`` separates areas, ``edge`` outlines what can be used. ``selection`` is the background of the selected row
    of a list; ``chosen`` that of the selected row among marked words, whose marks must stay visible on it.
    """

    window: str
    surface: str
    surround: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    chosen: str
    hover: str
    button: str
    removed: str
    removed_back: str
    added: str
    added_back: str
    moved: str
    moved_back: str
    routine: str
    routine_back: str
    warning: str
    warning_back: str
    error: str
    error_back: str
    find_back: str
    page: str


@cache
def colours_of(theme: str) -> Colours:
    """Return the colours of one of ``THEMES``."""
    return Colours(**json.loads(resource("themes", f"{theme}.json").read_text(encoding="utf-8")))


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    value = QColor(colour)
    parts = (_linear(part) for part in (value.redF(), value.greenF(), value.blueF()))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
