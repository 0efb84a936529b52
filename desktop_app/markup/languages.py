"""The language of a version, which says how its text runs and in which face it is set."""

from __future__ import annotations

from itertools import islice

from desktop_app.comparison.context import language_by_script
from desktop_app.resolution.model import Resolution

ENOUGH = 12
"""Paragraphs that are looked at where the masthead does not say the language."""


def language_of(version: Resolution) -> str:
    """The language that the masthead states, or else one that is written in the script of the text."""
    texts = (paragraph.text for paragraph in islice(version.paragraphs, ENOUGH))
    return version.metadata.language or language_by_script(" ".join(texts))
