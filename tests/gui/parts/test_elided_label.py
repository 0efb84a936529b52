"""A label of one line has room for the letters that it shows, whatever face they come from."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.elided_label import ElidedLabel


@pytest.mark.parametrize("words", ["71 kept · 9 changed", "76 فقرة تغيرت بعد المشروع", "与草案对照，有76段改动", ""])
def test_it_is_as_high_as_its_letters(qtbot: QtBot, words: str) -> None:
    label = ElidedLabel(words)
    qtbot.addWidget(label)
    letters = QFontMetrics(label.font()).boundingRect(words).height()
    assert label.minimumSizeHint().height() >= letters
    assert label.sizeHint().height() >= letters
