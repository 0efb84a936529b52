"""Characters and letters in the form that is used elsewhere."""

from __future__ import annotations

import pytest

from desktop_app.text.plain_forms import plain_form


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        pytest.param("e\u0301", "é", id="an accent that is a character of its own"),
        pytest.param("\u0627\u0654", "\u0623", id="hamza that is a character of its own"),
        pytest.param("\u037e", ";", id="a Greek question mark"),
        pytest.param("\u212b", "Å", id="the sign of a unit"),
        pytest.param("２", "2", id="a wide digit"),
        pytest.param("Ａ", "A", id="a wide letter"),
        pytest.param("，", "，", id="Chinese marks stay wide"),
        pytest.param("²", "²", id="raised digits stay raised"),
        pytest.param("x", "x", id="plain already"),
    ],
)
def test_plain_forms(given: str, plain: str) -> None:
    assert plain_form(given) == plain
