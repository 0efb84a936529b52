"""Texts of a resolution as they are quoted: with symbol and number."""

from __future__ import annotations

from desktop_app.resolution.model import Paragraph, Resolution


def cited(resolution: Resolution, text: str, paragraph: Paragraph | None = None) -> str:
    """The text followed by its source: ``Decides … (A/RES/80/229, OP 12 (a))``."""
    source = resolution.metadata.symbol or resolution.source.name
    place = f"{source}, {paragraph.cite}" if paragraph and paragraph.cite else source
    return f"{text} ({place})"
