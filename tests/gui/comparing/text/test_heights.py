"""A long comparison is there at once; lines out of view find their heights when there is time."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.text.lines_view import LinesView
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses, repeated


@pytest.fixture
def comparison() -> Comparison:
    """A comparison of some three hundred long paragraphs."""
    return repeated(lighthouses(), 30)


def test_lines_out_of_view_find_their_heights(reader_at_work: Driver) -> None:
    lines: LinesView = reader_at_work.lines
    heights = lines.delegate.heights
    assert all(heights.is_measured(line) for line in lines.lines.lines())
    tops = [lines.visualRect(lines.lines.index(number)).top() for number in range(len(lines.lines.lines()))]
    assert tops == sorted(tops)
