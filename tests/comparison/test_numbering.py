"""Renumbering is told as events: what happened, by how much the numbers differ, and from where on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

A, B, C, D, E, F = (
    "Urges Member States to inspect every ferry once a year;",
    "Invites the regional commissions to publish model rules for river traffic;",
    "Stresses that affordable crossings open markets to farmers;",
    "Welcomes the guidelines on life jackets for small vessels;",
    "Notes the pilot projects financed by voluntary contributions;",
    "Requests the Secretary-General to report at the next session.",
)
X, Y = "Proclaims a decade of lighthouse keepers;", "Encourages schools to teach every child to swim;"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([A, B, C], [A, B, C], []),
        ([A, B, C, D], [A, X, Y, B, C, D], ["OP 2, OP 3 inserted: +2 from OP 4 on."]),
        ([A, B, C, D], [A, C, D], ["Old OP 2 removed: −1 from OP 2 on."]),
        ([A, B, C, D], [A, X, B, D], ["OP 2 inserted: +1 from OP 3 on.", "Old OP 3 removed: ±0 from OP 4 on."]),
        ([A, B, C, D, E, F], [A, X, Y, D, E, F], []),
        (
            [A, B, C, D, E, F],
            [A, C, D, E, B, F],
            [
                "Paragraphs moved, split or joined: −1 from OP 2 on.",
                "Paragraphs moved, split or joined: ±0 from OP 6 on.",
            ],
        ),
        ([A, B, C, D, E, F], [F], ["Old OP 1 – OP 5 (5) removed: −5 from OP 1 on."]),
    ],
)
def test_events(make: Make, old: list[str], new: list[str], expected: list[str]) -> None:
    events = compare(make(old), make(new)).numbering
    assert [str(event.message) for event in events] == expected
