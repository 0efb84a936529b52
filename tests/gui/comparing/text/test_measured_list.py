"""Lines are thought of as late as can be, and those near the view are painted while there is nothing else to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.head.header import REDLINE
from desktop_app.gui.comparing.text.heights import LineHeights
from desktop_app.gui.comparing.text.line_painter import LinePainter, RowLook
from desktop_app.gui.comparing.text.lines_view import LinesView
from desktop_app.markup.lines import DepartureLine, FoldLine, RowLine
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


def test_no_line_is_laid_out_before_it_is_known_how_wide_the_view_is(
    reader_at_work: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    widths: list[int] = []
    estimate = LineHeights._estimate

    def watched(self: LineHeights, row: int) -> int:
        widths.append(self._documents.text_width)
        return estimate(self, row)

    monkeypatch.setattr(LineHeights, "_estimate", watched)
    reader_at_work.view.show_view(REDLINE)
    qtbot.waitUntil(lambda: not reader_at_work.lines.is_measuring())
    assert widths
    assert len(set(widths)) == 1


def test_the_view_stays_where_it_is_with_any_line_at_its_top(reader_at_work: Driver, qtbot: QtBot) -> None:
    lines: LinesView = reader_at_work.lines
    reader_at_work.view.state.open_folds(True)
    qtbot.waitUntil(lambda: not lines.is_measuring())
    shown = list(enumerate(lines.lines.lines()))
    kinds = {type(line): number for number, line in reversed(shown)}  # the first of each
    assert set(kinds) == {RowLine, FoldLine, DepartureLine}
    bar = lines.verticalScrollBar()
    for number in kinds.values():
        index = lines.lines.index(number)
        bar.setValue(bar.value() + lines.visualRect(index).top())
        assert lines.visualRect(index).top() == 0
        with lines.still():
            pass
        assert lines.visualRect(index).top() == 0
