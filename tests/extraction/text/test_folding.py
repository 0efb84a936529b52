"""Texts made alike for matching, and lines put together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.extraction.text.folding import fold, joined


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Décembre", "decembre"),
        ("50ª", "50a"),
        ("L’Assemblée", "l'assemblee"),
        ("٢٠١٢", "2012"),
        ("２０２３", "2023"),
        ("أيلول", "ايلول"),
        ("كـانون", "كانون"),
        ("a \u00a0 b", "a b"),
    ],
)
def test_what_differs_only_in_looks_is_alike(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("Safety at", "sea "), "Safety at sea"),
        (("预防犯罪", "和刑事司法"), "预防犯罪和刑事司法"),
        (("第 5 段",), "第5段"),
        ((), ""),
    ],
)
def test_lines_are_joined_with_blanks_but_not_in_chinese(lines: tuple[str, ...], text: str) -> None:
    assert joined(*lines) == text
