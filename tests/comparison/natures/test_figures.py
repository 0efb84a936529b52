"""Figures: numbers, dates and symbols that roll forward, and the lists that they form."""

from __future__ import annotations

import pytest

from desktop_app.comparison.natures.figures import FigureKind, figure_lists_in
from desktop_app.comparison.words.tokens import tokens_of


def kinds(text: str, language: str = "en") -> list[list[str]]:
    return [[figure.kind.value for figure in listed.figures] for listed in figure_lists_in(tokens_of(text), language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("resolution 78/229", [["resolution"]]),
        ("resolution 66/240 A", [["resolution"]]),
        ("resolution 2118 (2013)", [["resolution"]]),
        ("document A/78/264", [["symbol"]]),
        ("on 19 December 2023", [["date"]]),
        ("in 2024", [["year"]]),
        ("for 2024–2025", [["year"]]),
        ("its eightieth session", [["ordinal"]]),
        ("28 years after its entry into force", [["elapsed"]]),
        ("in paragraphs 17 and 18 above", [["paragraph", "paragraph"]]),
        (
            "resolutions 75/3 of 1 May 2020, 76/4 and 77/5 of 2 May 2022",
            [["resolution", "date", "resolution", "resolution", "date"]],
        ),
        ("resolution 75/3 on water and resolution 76/4", [["resolution"], ["resolution"]]),
        ("an amount of 6,982,600 dollars for 192 States under article 12 (b)", []),
    ],
)
def test_lists_of_figures(text: str, expected: list[list[str]]) -> None:
    assert kinds(text) == expected


def test_a_list_takes_in_the_words_that_agree_with_it() -> None:
    tokens = tokens_of("Recalling its resolutions 75/3 and 76/4 on water")
    (listed,) = figure_lists_in(tokens, "en")
    assert "".join(tokens[listed.start : listed.end]) == "resolutions 75/3 and 76/4"


@pytest.mark.parametrize(
    ("text", "language", "is_deadline"),
    [
        ("by 2025", "en", True),
        ("until 3 May 2025", "en", True),
        ("in 2025", "en", False),
        ("the plan up to 2024–2025", "en", False),  # a period
        ("avant fin 2025", "fr", True),
        ("les frontières d’avant 1967", "fr", False),
        ("Programme de développement durable à l’horizon 2030", "fr", False),
        ("до 2030 года", "ru", True),
        ("Повестка дня на период до 2030 года", "ru", False),
        ("بحلول سنة 2030", "ar", True),
        ("حدود ما قبل عام 1967", "ar", False),
        ("到2030年", "zh", True),
        ("注意到2021年通过的报告", "zh", False),
        ("2022至2024年期间", "zh", False),
    ],
)
def test_a_deadline_is_told_by_the_words_before_it(text: str, language: str, is_deadline: bool) -> None:
    figures = [figure for listed in figure_lists_in(tokens_of(text), language) for figure in listed.figures]
    assert figures
    assert figures[-1].is_deadline is is_deadline


def test_a_figure_knows_its_values() -> None:
    (listed,) = figure_lists_in(tokens_of("of 19 December 2023 and 78/229"), "en")
    assert [figure.values for figure in listed.figures] == [(2023, 12, 19), (78,)]
    assert listed.figures[1].kind is FigureKind.RESOLUTION
