"""Texts from the tables, in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_ACCESS_KEY = re.compile(r"\(&.\)|&")
"""How a menu names its access key: Chinese puts it behind the name, in brackets."""


def menu_words(text: str) -> str:
    """The name of a menu without its access key."""
    return _ACCESS_KEY.sub("", QCoreApplication.translate("Menus", text))
