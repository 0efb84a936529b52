"""What texts are known by: letters and digits alone, by a rule that may never change."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.resolution.letters import letters


@pytest.mark.parametrize(
    ("text", "known_by"),
    [
        ("Recalls its resolution 78/901,", "recallsitsresolution78901"),
        ("co-operation  _and_\u00a0ﬁnance²", "cooperationandfinance2"),
        ("Straße, ÉTÉ", "strasseété"),
        ("قرارها ١٢/٣، المؤرخ", "قرارها١٢٣المؤرخ"),
        ("回顾大会第78/901号决议，", "回顾大会第78901号决议"),
        ("«…» – ()", ""),
    ],
)
def test_signs_and_blanks_are_left_out(text: str, known_by: str) -> None:
    assert letters(text) == known_by


@given(st.text())
def test_the_rule_is_that_of_all_digests_kept(text: str) -> None:
    folded = unicodedata.normalize("NFKC", text).casefold()
    assert letters(text) == re.sub(r"[\W_]+", "", folded)
