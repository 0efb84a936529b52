"""The names of menus as they stand in other places than the bar of menus."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.parts.translated import menu_words


@pytest.mark.parametrize(("text", "words"), [("&File", "File"), ("文件(&F)", "文件")])
def test_the_name_of_a_menu_is_without_its_access_key(qapp: QApplication, text: str, words: str) -> None:
    assert menu_words(text) == words
