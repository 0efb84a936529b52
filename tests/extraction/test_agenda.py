"""Agenda items, one by one."""

from __future__ import annotations

import pytest

from desktop_app.extraction.agenda import items_in


@pytest.mark.parametrize(
    ("phrase", "items"),
    [
        ("107", ("107",)),
        ("25 (b)", ("25 (b)",)),
        ("25 b)", ("25 b)",)),
        ("99 (aa)", ("99 (aa)",)),
        ("13, 75 (a) and 117", ("13", "75 (a)", "117")),
        ("16 (a) and (b)", ("16 (a)", "16 (b)")),
        ("13 (أ)", ("13 (أ)",)),
        ("", ()),
    ],
)
def test_items(phrase: str, items: tuple[str, ...]) -> None:
    assert items_in(phrase) == items
