"""Amounts are figures to read; numbers that name or date something are wording, or roll forward."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.amounts import differ_by_amounts
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenizedText, TokenSpan
from desktop_app.comparison.words.difference import changes_between

ANNUAL = Roll.of(Context(None, 78, 79, old_year=2023, new_year=2024))
AMOUNTS = [
    ("en", "an amount of 6,982,600 dollars", "an amount of 7,067,100 dollars"),
    ("en", "more than 180 million people", "more than 210 million people"),
    ("en", "at least 30 per cent of the seats", "at least 40 per cent of the seats"),
    ("fr", "un montant de 6 982 600 dollars", "un montant de 7 067 100 dollars"),
    ("fr", "plus de 3 millions de personnes", "plus de 4 millions de personnes"),
    ("es", "más de 120 países han ratificado", "más de 125 países han ratificado"),
    ("ru", "более 180 миллионов человек", "более 210 миллионов человек"),
    ("ar", "أكثر من 180 مليون شخص", "أكثر من 210 مليون شخص"),
    ("zh", "超过180万人", "超过210万人"),
    ("en", "the amount of 59 million dollars", "the amount of 78,542,862 dollars"),
    ("en", "the amount of 34,993,425 dollars", "the amount of 37.2 million dollars"),
    ("fr", "la somme de 59 millions dollars", "la somme de 78 542 862 dollars"),
    ("es", "la suma de 59 millones de dólares", "la suma de 78.542.862 dólares"),
    ("ru", "сумма 59 млн долларов", "сумма 78 542 862 долларов"),
    ("ar", "مبلغ 59 مليون دولار", "مبلغ 78 542 862 دولار"),
    ("zh", "款额59万美元", "款额592000美元"),
    ("fr", "que 900 000 personnes ont fui", "que 6 millions de personnes ont fui"),
    ("en", "in response to those resolutions, 171 papers came", "in response to those resolutions, 181 papers came"),
    ("fr", "comme suite à ces résolutions, 171 textes", "comme suite à ces résolutions, 181 textes"),
    ("es", "en respuesta a esas resoluciones, 171 textos", "en respuesta a esas resoluciones, 181 textos"),
    ("ru", "в ответ на эти резолюции, 171 письмо", "в ответ на эти резолюции, 181 письмо"),
    ("ar", "استجابة لتلك القرارات، 171 رسالة", "استجابة لتلك القرارات، 181 رسالة"),
    ("zh", "根据这些决议，收到171份来文", "根据这些决议，收到181份来文"),
    ("ru", "что 302 человека погибли", "что 317 человек погибли"),
    ("en", "that 1 State took part", "that 2 States took part"),
    ("es", "que 1 país participó", "que 12 países participó"),
]
NO_AMOUNTS = [
    ("en", "as set out in paragraph 4 of the report", "as set out in paragraph 5 of the report"),
    ("en", "in accordance with articles 5 and 6", "in accordance with articles 5 and 7"),
    ("en", "annex 2 to the report", "annex 3 to the report"),
    ("en", "held from 1 to 12 April", "held from 3 to 14 April"),
    ("en", "Goal 5 of the Agenda", "Goal 6 of the Agenda"),
    ("en", "No. 70112", "No. 70113"),
    ("en", "the conference in 2019", "the conference in 2023"),
    ("fr", "au paragraphe 4 du rapport", "au paragraphe 5 du rapport"),
    ("fr", "du 3 au 12 avril", "du 4 au 14 avril"),
    ("es", "en el artículo 5 del Estatuto", "en el artículo 6 del Estatuto"),
    ("ru", "в пункте 4 доклада", "в пункте 5 доклада"),
    ("ar", "في الفقرة 4 من التقرير", "في الفقرة 5 من التقرير"),
    ("zh", "报告第4段", "报告第5段"),
    ("en", "180 people", "some 180 people"),
    ("en", "180 people", "180 million, people"),
    ("en", "millions of people", "thousands of people"),
    ("en", "in 2023", "in 2024"),
    ("en", "180 people", "two hundred people"),
    ("en", "that 12 States took part", "that 14 regions took part"),
]


def spans(language: str, old: str, new: str) -> list[tuple[TokenSpan, TokenSpan]]:
    """The two sides of each change."""
    before, after = TokenizedText(old, language), TokenizedText(new, language)
    return [
        (TokenSpan(before, change.old_start, change.old_end), TokenSpan(after, change.new_start, change.new_end))
        for change in changes_between(before.tokens, after.tokens)
    ]


@pytest.mark.parametrize(("language", "old", "new"), AMOUNTS)
def test_amounts(language: str, old: str, new: str) -> None:
    assert all(differ_by_amounts(*pair, ANNUAL) for pair in spans(language, old, new))


@pytest.mark.parametrize(("language", "old", "new"), NO_AMOUNTS)
def test_numbers_that_are_no_amounts(language: str, old: str, new: str) -> None:
    assert not any(differ_by_amounts(*pair, ANNUAL) for pair in spans(language, old, new))


@pytest.mark.parametrize(
    ("old", "new", "are_figures"),
    [
        ("from 1 May to 9 May 2023 is 113.0", "from 1 May to 9 May 2024 is 113.3", True),
        ("on 9 May 2023, 12 ferries", "on 9 May 2024, 14 ferries", True),
        ("on 9 May 2013, 12 ferries", "on 9 May 2040, 14 ferries", False),
        ("in 2023, 12 ferries", "on 9 May 2024, 14 ferries", False),
    ],
)
def test_a_date_that_rolled_forward_may_stand_beside_an_amount(old: str, new: str, are_figures: bool) -> None:
    sides = [TokenSpan(text, 0, len(text.tokens)) for text in (TokenizedText(old, "en"), TokenizedText(new, "en"))]
    assert differ_by_amounts(sides[0], sides[1], ANNUAL) is are_figures


def test_a_year_that_rolled_forward_may_stand_beside_an_amount() -> None:
    old, new = "and in 2023, 1,915 people fled", "and in 2024, 1,622 people fled"
    sides = [TokenSpan(TokenizedText(text, "en"), 0, 10) for text in (old, new)]
    assert differ_by_amounts(sides[0], sides[1], ANNUAL)
    target = TokenSpan(TokenizedText("and in 2040, 1,622 people fled", "en"), 0, 10)
    assert not differ_by_amounts(sides[0], target, ANNUAL)
