"""The words of the tables are found in a text however it is printed."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.forms import forms_in


@pytest.mark.parametrize(
    ("language", "text", "forms", "found"),
    [
        ("en", "Shall act, and  shall not", ("shall", "not"), ["shall", "shall", "not"]),
        ("en", "as soon\nas possible", ("as soon as possible",), ["as soon as possible"]),
        ("en", "marshalling non-governmental means", ("shall", "non"), []),
        ("en", "with the means available", ("with", "with the means"), ["with the means"]),
        ("fr", "d'urgence", ("d’urgence",), ["d’urgence"]),
        ("fr", "une aide d’urgence", ("d’urgence",), []),
        ("ar", "وبناءً على الطلب", ("بناء على الطلب",), ["بناء على الطلب"]),
        ("ar", "ولا سيما النساء", ("لا",), []),
        ("zh", "可持续发展可审议", ("可",), ["可"]),
        (None, "must", ("must",), ["must"]),
    ],
)
def test_forms_are_found(language: str | None, text: str, forms: tuple[str, ...], found: list[str]) -> None:
    assert forms_in(text, forms, language) == found
