"""Ordinal numbers in six languages, and which of them count sessions."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.ordinals import ordinals_in, session_ordinals_in


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "at its seventy-ninth and eightieth sessions", [79, 80]),
        ("en", "at its Eighty‑first session", [81]),
        ("en", "at its 79th session", [79]),
        ("en", "the tenth, eleventh and twenty-third meetings", [10, 11, 23]),
        ("fr", "à ses soixante-dix-neuvième et quatre-vingtième sessions", [79, 80]),
        ("fr", "à sa quatre-vingt-unième session", [81]),
        ("fr", "à sa quatre-vingt-dix-neuvième session", [99]),
        ("fr", "à sa 79e session", [79]),
        ("es", "en sus períodos de sesiones septuagésimo noveno y octogésimo", [79, 80]),
        ("es", "en su octogésimo segundo período de sesiones", [82]),
        ("es", "en su 79º período de sesiones", [79]),
        ("ru", "на ее семьдесят девятой и восьмидесятой сессиях", [79, 80]),
        ("ru", "на своей восемьдесят второй сессии", [82]),
        ("ar", "في دورتيها التاسعة والسبعين والثمانين", [79, 80]),
        ("ar", "في دورتيها الحادية والثمانين والثانية والثمانين", [81, 82]),
        ("zh", "大会第七十九届和第八十届会议", [79, 80]),
        ("zh", "大会第79届会议", [79]),
    ],
)
def test_ordinals_of_sessions(language: str, text: str, values: list[int]) -> None:
    assert [ordinal.value for ordinal in session_ordinals_in(text, language)] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "the Fifteenth Congress on Water", [15]),
        ("fr", "le quinzième Congrès", [15]),
        ("es", "el 15º Congreso", [15]),
        ("ru", "пятнадцатый Конгресс", [15]),
        ("ar", "المؤتمر الخامس عشر", [15]),
        ("zh", "第十五届联合国大会堂", [15]),
    ],
)
def test_ordinals_of_anything_else_do_not_count_sessions(language: str, text: str, values: list[int]) -> None:
    assert [ordinal.value for ordinal in ordinals_in(text, language)] == values
    assert not list(session_ordinals_in(text, language))


def test_an_ordinal_knows_where_it_stands() -> None:
    text = "at its seventy-ninth session"
    (ordinal,) = ordinals_in(text, "en")
    assert text[ordinal.start : ordinal.end] == "seventy-ninth"
