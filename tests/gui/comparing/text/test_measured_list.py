"""Lines near those in view are painted while the window has nothing else to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.text.line_painter import LinePainter, RowLook
from desktop_app.gui.comparing.text.lines_view import LinesView
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses, repeated


@pytest.fixture
def comparison() -> Comparison:
    """A comparison of some three hundred long paragraphs."""
    return repeated(lighthouses(), 30)


def test_lines_that_come_into_view_next_are_painted_before(
    reader_at_work: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: LinesView = reader_at_work.lines
    lines.verticalScrollBar().setValue(400)
    lines.viewport().repaint()
    qtbot.waitUntil(lambda: not lines.is_preparing())
    painted: list[QRect] = []
    ground = LinePainter.ground

    def watched(self: LinePainter, rect: QRect, look: RowLook) -> None:
        painted.append(rect)
        ground(self, rect, look)

    monkeypatch.setattr(LinePainter, "ground", watched)
    lines.verticalScrollBar().setValue(400 + lines.viewport().height() // 4)
    lines.viewport().repaint()
    assert not painted
    lines.verticalScrollBar().setValue(lines.verticalScrollBar().maximum())
    lines.viewport().repaint()
    assert painted
