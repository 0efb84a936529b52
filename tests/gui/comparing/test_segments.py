"""The joined buttons that choose a view."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.head.segments import Segments
from desktop_app.gui.shell.app import Resolute


@pytest.mark.parametrize("extra", [0, 1])
@pytest.mark.parametrize("density", [1.0, 1.25, 1.5, 2.0])
def test_their_frame_is_whole_on_every_screen(resolute: Resolute, qtbot: QtBot, density: float, extra: int) -> None:
    segments = Segments(3, resolute.services.theme)
    qtbot.addWidget(segments)
    segments.set_texts(["Paragraphs", "Pages", "Redline"])
    segments.resize(segments.sizeHint().width() + extra, segments.sizeHint().height())
    picture = QPixmap(segments.size() * density)
    picture.setDevicePixelRatio(density)
    picture.fill(QColor("white"))
    segments.render(picture)
    image, line = picture.toImage(), QColor(resolute.services.theme.colours.line)
    width, height = (int(side * density) for side in (segments.width(), segments.height()))  # whole pixels alone
    edges = ((0, height // 2), (width - 1, height // 2), (width // 2, 0), (width // 2, height - 1))
    assert [image.pixelColor(*edge).name() for edge in edges] == [line.name()] * 4
