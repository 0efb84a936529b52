"""Marks texts for translation where they are not shown yet."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Return the text; Qt's tools find it by this name. PySide6's own function is typed as returning an object."""
    return text
