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
        ("ar", "أن تعمل", "أن تعمل وعند الاقتضاء", "The qualifier “عند الاقتضاء” was added."),
        ("ar", "أن تقدم", "أن تقدم، بناءً على طلبها،", "The qualifier “بناء على طلبها” was added."),
        ("zh", "采取行动", "酌情采取行动", "The qualifier “酌情” was added."),
        ("zh", "提供援助", "应会员国请求提供援助", "The qualifier “应会员国请求” was added."),
        ("en", "acts within its existing mandate", "acts", "The qualifier “within its existing mandate” was removed."),
        ("fr", "d’agir", "d’agir d'urgence", "The qualifier “d’urgence” was added."),
        ("zh", "为此采取行动", "为此紧急采取措施", "The qualifier “紧急” was added."),
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
        ("zh", "应请求提供援助", "应会员国请求提供援助"),
        ("en", "in accordance with national legislation", "in accordance with their domestic law"),
        ("fr", "dans le cadre de leur mandat", "dans les limites de leurs mandats"),
        ("es", "con los recursos existentes", "con los recursos disponibles"),
        ("ru", "в рамках их мандатов", "в рамках своих соответствующих мандатов"),
    ],
)
def test_another_form_of_a_qualifier_or_modal_is_no_remark(language: str, old: str, new: str) -> None:
    assert remarks(old, new, language) == []


def test_each_qualifier_is_named_as_it_stands() -> None:
    assert remarks("to act", "to act, where appropriate") == ["The qualifier “where appropriate” was added."]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "fournit une aide", "fournit une aide d’urgence"),
        ("fr", "dans les situations d’urgence", "dans ces situations"),
        ("zh", "国家优先事项", "国家事项"),
        ("zh", "应对情况", "应对紧急情况"),
    ],
)
def test_words_that_hold_the_letters_of_a_qualifier_are_none(language: str, old: str, new: str) -> None:
    assert remarks(old, new, language) == []
