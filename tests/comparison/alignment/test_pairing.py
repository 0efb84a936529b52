"""Pairs that break the order must be more alike than those that keep it, and than their rivals."""

from __future__ import annotations

import pytest

from desktop_app.comparison.alignment.pairing import pairs_of

IN_ORDER = {(0, 1): 1.0, (1, 2): 1.0, (2, 3): 1.0}
NO_PARENTS = [None] * 4


@pytest.mark.parametrize(
    ("likeness", "rival", "is_pair"),
    [
        (0.50, 0.0, True),
        (0.50, 0.44, True),
        (0.50, 0.46, False),
        (0.42, 0.0, True),
        (0.42, 0.29, True),
        (0.42, 0.31, False),
        (0.38, 0.0, False),
    ],
)
def test_a_pair_that_breaks_the_order(likeness: float, rival: float, is_pair: bool) -> None:
    pairs = pairs_of({**IN_ORDER, (3, 0): likeness, (3, 2): rival}, (NO_PARENTS, NO_PARENTS))
    assert ((3, 0) in pairs) is is_pair


def test_a_pair_that_keeps_the_order_needs_less() -> None:
    assert (3, 3) in pairs_of({(0, 0): 1.0, (3, 3): 0.31}, (NO_PARENTS, NO_PARENTS))
