"""A label of one line has room for the letters that it shows, and breaks off where it is told to."""

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


@pytest.mark.parametrize(
    ("letters", "shown"),
    [
        pytest.param(60, "16 identical · from OP 8 on, numbers rise by 2", id="all of it fits"),
        pytest.param(20, "16 identical …", id="the second part does not"),
    ],
)
def test_it_breaks_off_between_two_parts(qtbot: QtBot, letters: int, shown: str) -> None:
    label, plain = ElidedLabel("16 identical · from OP 8 on, numbers rise by 2"), ElidedLabel(shown)
    label.shorter = "16 identical …"
    for each in (label, plain):
        qtbot.addWidget(each)
        each.resize(QFontMetrics(label.font()).averageCharWidth() * letters, 30)
    assert label.grab().toImage() == plain.grab().toImage()
    assert label.toolTip() == (label.text() if shown != label.text() else "")
