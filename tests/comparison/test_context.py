"""What is known of two versions besides their words."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context, guessed_language
from desktop_app.resolution.model import Metadata


def test_the_context_comes_from_two_mastheads() -> None:
    old = Metadata(symbol="A/RES/78/1", session=78, language="en", adoption_date="2023-12-19")
    new = Metadata(symbol="A/RES/80/1", session=80, language="en", distribution_date="2025-12-22")
    assert Context.of(old, new) == Context(
        "en", 78, 80, old_year=2023, new_year=2025, old_number="78/1", new_number="80/1"
    )


def test_what_the_mastheads_do_not_say_is_unknown() -> None:
    assert Context.of(Metadata(), Metadata()) == Context()


def test_two_languages_are_none() -> None:
    assert Context.of(Metadata(language="en"), Metadata(language="fr")).language is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Requests the Board to report to the Assembly", "en"),
        ("Prie le Conseil de faire rapport sur les travaux et les résultats des comités", "fr"),
        ("Pide al Consejo que informe de los trabajos y los resultados del comité", "es"),
        ("просит Совет представить доклад", "ru"),
        ("تطلب إلى المجلس أن يقدم تقريرا", "ar"),
        ("请理事会提交报告", "zh"),
        ("", "en"),
        ("A/78/264", "en"),
    ],
)
def test_an_unknown_language_is_guessed(text: str, language: str) -> None:
    assert guessed_language(text) == language


def test_a_known_language_stays() -> None:
    assert Context("fr").in_language_of("the report of the Board").language == "fr"
