"""The joined buttons that choose a view."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.head.segments import Segments
from desktop_app.gui.shell.app import Resolute


@pytest.mark.parametrize("density", [1.0, 1.25, 1.5, 2.0])
def test_their_frame_is_whole_on_every_screen(resolute: Resolute, qtbot: QtBot, density: float) -> None:
    segments = Segments(3, resolute.services.theme)
    qtbot.addWidget(segments)
    segments.set_texts(["Paragraphs", "Pages", "Redline"])
    segments.adjustSize()
    picture = QPixmap(segments.size() * density)
    picture.setDevicePixelRatio(density)
    picture.fill(QColor("white"))
    segments.render(picture)
    image, line = picture.toImage(), QColor(resolute.services.theme.colours.line)
    across, down = image.width() // 2, image.height() // 2
    edges = ((0, down), (image.width() - 1, down), (across, 0), (across, image.height() - 1))
    assert [image.pixelColor(*edge).name() for edge in edges] == [line.name()] * 4
