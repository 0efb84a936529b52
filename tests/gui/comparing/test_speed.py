"""How long the views take on the processor, whatever else the machine does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from desktop_app.comparison.model import Comparison, Link
from desktop_app.gui.comparing.lines_view import LinesView
from desktop_app.resolution.model import Resolution
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses

FRAME = 0.016
COPIES = 30


@pytest.fixture
def comparison() -> Comparison:
    """A comparison of some three hundred long paragraphs."""
    small = lighthouses()
    old, new = many(small.old), many(small.new)
    starts = range(0, COPIES * len(small.old.paragraphs), len(small.old.paragraphs))
    links = tuple(shifted(link, start) for start in starts for link in small.links)
    added = tuple(position + start for start in starts for position in small.added)
    removed = tuple(position + start for start in starts for position in small.removed)
    return replace(small, old=old, new=new, links=links, added=added, removed=removed, numbering=())


def many(version: Resolution) -> Resolution:
    return replace(version, paragraphs=version.paragraphs * COPIES)


def shifted(link: Link, by: int) -> Link:
    old, new = (tuple(position + by for position in side) for side in (link.old, link.new))
    return replace(link, old=old, new=new)


def test_scrolling_paints_a_frame_in_time(reader_at_work: Driver) -> None:
    bar = reader_at_work.lines.verticalScrollBar()
    bar.setValue(200)

    def scroll() -> None:
        bar.setValue(bar.value() + 7)
        reader_at_work.lines.viewport().repaint()

    assert share(took(scroll, 150), 0.95) < FRAME


@pytest.mark.parametrize("view", [0, 2])
def test_no_turn_keeps_the_window_waiting(reader_at_work: Driver, view: int) -> None:
    steps: list[Callable[[], object]] = [
        lambda: reader_at_work.view.show_view(view),
        reader_at_work.view.handlers()["unfold-identical"],
        lambda: reader_at_work.view.step(1),
        lambda: reader_at_work.view.state.find("keepers"),
    ]
    for step in steps:
        assert max(took(step, 1)) < 0.1
        assert max(took(QCoreApplication.processEvents, 20)) < 0.1


def test_lines_out_of_view_find_their_heights(reader_at_work: Driver) -> None:
    lines: LinesView = reader_at_work.lines
    heights = lines.delegate.heights
    assert all(heights.is_measured(line) for line in lines.lines.lines())
    tops = [lines.visualRect(lines.lines.index(number)).top() for number in range(len(lines.lines.lines()))]
    assert tops == sorted(tops)


def took(step: Callable[[], object], times: int) -> list[float]:
    """Seconds of the processor for each time."""
    return list(_took(step, times))


def _took(step: Callable[[], object], times: int) -> Iterator[float]:
    for _ in range(times):
        start = time.thread_time()
        step()
        yield time.thread_time() - start


def share(values: list[float], part: float) -> float:
    """The value that this part of the values does not exceed."""
    return sorted(values)[int(len(values) * part)]
