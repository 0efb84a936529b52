"""Qualifiers that came or went are remarked on."""

from __future__ import annotations

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.describe import describe_text


def remarks(old: str, new: str, language: str = "en") -> list[str]:
    return [str(remark) for remark in describe_text(old, new, Context(language)).remarks]


@pytest.mark.parametrize(
    ("language", "old", "new", "remark"),
    [
        ("en", "shares its data", "shares its data, as appropriate", "The qualifier “as appropriate” was added."),
        ("en", "to act within existing resources", "to act", "The qualifier “within existing resources” was removed."),
        ("en", "States should act", "States shall act", "“should” became “shall”."),
        ("fr", "d’agir", "d’agir, selon qu’il convient,", "The qualifier “selon qu’il convient” was added."),
        ("fr", "les États doivent agir", "les États devraient agir", "“doivent” became “devraient”."),
        ("es", "que actúen", "que actúen, según proceda,", "The qualifier “según proceda” was added."),
        ("ru", "действовать", "действовать по мере необходимости", "The qualifier “по мере необходимости” was added."),
        ("ar", "على أن تعمل", "على أن تعمل، حسب الاقتضاء", "The qualifier “حسب الاقتضاء” was added."),
        ("zh", "采取行动", "酌情采取行动", "The qualifier “酌情” was added."),
    ],
)
def test_a_qualifier_is_remarked_on(language: str, old: str, new: str, remark: str) -> None:
    assert remarks(old, new, language) == [remark]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("as appropriate, to act", "to act, as appropriate,"),  # moved
        ("to act", "to act with care"),
        ("to act", "to act and to see what may be done"),  # a modal among new words
        ("States parties as appropriate", "States Parties as appropriate"),
    ],
)
def test_nothing_to_remark(old: str, new: str) -> None:
    assert remarks(old, new) == []


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "to assist States, upon request", "to assist States, at their request"),
        ("fr", "les États qui en font la demande", "les États qui en faisaient la demande"),
        ("fr", "l’État devrait agir", "les États devraient agir"),
        ("es", "los Estados que lo solicitan", "los Estados que lo soliciten"),
        ("ru", "государство должно действовать", "государства должны действовать"),
        ("ar", "على أن تعمل، حسب الاقتضاء", "على أن تعمل، عند الاقتضاء"),
        ("zh", "应请求提供援助", "根据请求提供援助"),
    ],
)
def test_another_form_of_a_qualifier_or_modal_is_no_remark(language: str, old: str, new: str) -> None:
    assert remarks(old, new, language) == []


def test_each_qualifier_is_named_as_it_stands() -> None:
    assert remarks("to act", "to act, where appropriate") == ["The qualifier “where appropriate” was added."]
