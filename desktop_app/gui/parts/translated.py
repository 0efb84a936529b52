"""Texts from the tables, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def menu_words(text: str) -> str:
    """The name of a menu without the ``&`` of its access key."""
    return QCoreApplication.translate("Menus", text).replace("&", "")
