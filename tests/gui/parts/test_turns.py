"""Work that can wait is done in short turns, the nearest rows first."""

from __future__ import annotations

import pytest

from desktop_app.gui.parts import turns
from desktop_app.gui.parts.turns import for_a_moment, rows_around


@pytest.mark.parametrize(
    ("in_view", "end", "nearest_first"),
    [
        ((5, 8), 12, [8, 4, 9, 3, 10, 2, 11, 1, 0]),
        ((0, 3), 5, [3, 4]),
        ((9, 12), 12, [8, 7, 6, 5, 4, 3, 2, 1]),
        ((0, 4), 4, []),
        ((0, 1), 40, [1, 2, 3, 4, 5, 6, 7, 8]),
    ],
)
def test_the_rows_around_those_in_view(in_view: tuple[int, int], end: int, nearest_first: list[int]) -> None:
    assert rows_around(*in_view, end)[::-1] == nearest_first


def test_what_is_left_after_a_moment_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    waiting = [3, 2, 1]
    for_a_moment(waiting, done.append)
    assert (done, waiting) == ([1, 2, 3], [])
    monkeypatch.setattr(turns, "SLICE", 0)
    waiting = [3, 2, 1]
    for_a_moment(waiting, done.append)
    assert waiting == [3, 2, 1]
