"""What is one token: words, dates, numbers, symbols, sub-paragraph references, ideographs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.words.tokens import is_ideograph, is_word, tokens_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A/78/264, E/CN.15/2024/3.", ["A/78/264", ",", "E/CN.15/2024/3", "."]),
        ("resolutions 78/229 and 66/240 A of", ["resolutions", "78/229", "and", "66/240 A", "of"]),
        ("paragraph 12 (b) of 2118 (2013)", ["paragraph", "12 (b)", "of", "2118 (2013)"]),
        ("paragraph III.7", ["paragraph", "III.7"]),
        ("of 19 December 2023.", ["of", "19 December 2023", "."]),
        ("du 1er janvier 2024", ["du", "1er janvier 2024"]),
        ("de 3 de mayo de 2024", ["de", "3 de mayo de 2024"]),
        ("от 19 декабря 2023 года", ["от", "19 декабря 2023", "года"]),
        ("المؤرخ 19 كانون الأول/ديسمبر 2023", ["المؤرخ", "19 كانون الأول/ديسمبر 2023"]),
        ("2023年12月19日第78/229号", ["2023年12月19日", "第", "78/229", "号"]),
        ("from 17 to 21 October 2022", ["from", "17 to 21 October 2022"]),
        ("12,345,600 dollars, 11.5 per cent", ["12,345,600", "dollars", ",", "11.5", "per", "cent"]),
        ("12 345 600 dollars", ["12 345 600", "dollars"]),
        ("批款12 345 600美元，3.5亿美元", ["批", "款", "12 345 600", "美", "元", "，", "3.5", "亿", "美", "元"]),
        ("مبلغ 600 345 12 دولارا", ["مبلغ", "600 345 12", "دولارا"]),
        ("第1541(XV)号和第1874(S-IV)号", ["第", "1541(XV)", "号", "和", "第", "1874(S-IV)", "号"]),
        ("القرار 1514 (د-15)", ["القرار", "1514 (د-15)"]),
        ("2017年9月27日和28日，2019年5月2至4日", ["2017年9月27日和28日", "，", "2019年5月2至4日"]),
        ("for 2024–2025", ["for", "2024–2025"]),
        ("non‑State sub-region and/or", ["non‑State", "sub-region", "and", "/", "or"]),
        ("Member States’ rights, the State’s", ["Member", "States’", "rights", ",", "the", "State’s"]),
        ("l’Assemblée", ["l’Assemblée"]),
        ("والدول الأعضاء", ["والدول", "الأعضاء"]),
        ("第七十九届会议", ["第七十九", "届", "会", "议"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert [token for token in tokens_of(text) if not token.isspace()] == expected


@given(st.text())
def test_tokens_join_to_the_text(text: str) -> None:
    assert "".join(tokens_of(text)) == text


def test_what_says_something_is_a_word() -> None:
    assert all(map(is_word, ["States", "78/229", "国", "12 (b)"]))
    assert not any(map(is_word, [" ", ",", "“", "–"]))


def test_only_single_chinese_characters_are_ideographs() -> None:
    assert is_ideograph("国")
    assert not any(map(is_ideograph, ["第七十九", "，", "A", "ق"]))
