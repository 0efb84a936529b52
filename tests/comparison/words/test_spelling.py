"""What differs typographically alone, and what does not."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.spelling import plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("States parties", "States Parties"),
        ("organisation", "organization"),
        ("programmes", "programs"),
        ("labour", "labor"),
        ("neighbouring centres", "neighboring centers"),
        ("“health care”", "'healthcare'"),
        ("co-operation", "cooperation"),
        ("non‑State", "non-State"),
        ("12,345,600", "12 345 600"),
        ("a b", "a\u00a0b"),
        ("trade, transit", "trade – transit"),
        ("أيضاً", "أيضا"),
        ("ещё", "еще"),
        ("（一）", "(一)"),
        ("the State's property", "the State’s property"),
        ("the States’ property", "the States property"),
    ],
)
def test_the_same_but_for_typography(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.5", "35"),
        ("2, 3", "23"),
        ("2021–2025", "2021, 2025"),
        ("50", "50%"),
        ("and/or", "and or"),
        ("four", "for"),
        ("$5", "€5"),
        ("-5 per cent", "5 per cent"),
        ("the State’s property", "the States’ property"),
        ("[shall] act", "shall act"),
    ],
)
def test_not_the_same(one: str, other: str) -> None:
    assert plain(one) != plain(other)
