"""Fields that have room for what they say when empty."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

AROUND_WORDS = 26
"""Pixels of a field that its words do not have: those of its edges."""


def say_when_empty(field: QLineEdit, words: str, *, most: int) -> None:
    """Let a field say these words when it is empty, and to a screen reader; of ``most`` pixels, it has their room."""
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setMinimumWidth(min(field.fontMetrics().horizontalAdvance(words) + AROUND_WORDS, most))
    field.setMaximumWidth(most)
