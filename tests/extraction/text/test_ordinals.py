"""Ordinals in words and figures, up to the hundredth session."""

from __future__ import annotations

import pytest

from desktop_app.extraction.languages import LANGUAGES
from desktop_app.extraction.text.ordinals import han_number, ordinal_in

BY_CODE = {language.code: language for language in LANGUAGES}


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "First session", 1),
        ("en", "SIXTEENTH SESSION", 16),
        ("en", "Seventy-eighth session", 78),
        ("en", "Eightieth session", 80),
        ("en", "One hundred and first session", 101),
        ("en", "78th session", 78),
        ("fr", "Vingt et unième session", 21),
        ("fr", "Soixante-huitième session", 68),
        ("fr", "Soixante-dix-huitième session", 78),
        ("fr", "Soixante et onzième session", 71),
        ("fr", "Quatre-vingtième session", 80),
        ("fr", "Quatre-vingt-unième session", 81),
        ("fr", "Quatre-vingt-dix-neuvième session", 99),
        ("fr", "Centième session", 100),
        ("es", "Septuagésimo octavo período de sesiones", 78),
        ("es", "Octogésimo período de sesiones", 80),
        ("es", "Octogésimo primer período de sesiones", 81),
        ("es", "Vigesimoséptimo período de sesiones", 27),
        ("ru", "Семьдесят восьмая сессия", 78),
        ("ru", "Восьмидесятая сессия", 80),
        ("ru", "Сорок третья сессия", 43),
        ("ru", "Девяностая сессия", 90),
        ("ru", "Сто первая сессия", 101),
        ("ar", "الدورة الثامنة والسبعون", 78),
        ("ar", "الدورة الثمانون", 80),
        ("ar", "الدورة الحادية والثمانون", 81),
        ("ar", "الدورة الثامنة عشرة", 18),
        ("ar", "الدورة ٧٨", 78),
        ("zh", "第七十八届会议", 78),
        ("zh", "第八十届会议", 80),
        ("zh", "第十八届会议", 18),
        ("zh", "第一百零一届会议", 101),
        ("en", "A session", None),
    ],
)
def test_the_line_of_the_session(code: str, text: str, number: int | None) -> None:
    assert ordinal_in(text, BY_CODE[code]) == number


@pytest.mark.parametrize(
    ("text", "number"), [("十", 10), ("二十三", 23), ("二〇二三", 2023), ("一千零五", 1005), ("四三八五", 4385)]
)
def test_chinese_numerals(text: str, number: int) -> None:
    assert han_number(text) == number
