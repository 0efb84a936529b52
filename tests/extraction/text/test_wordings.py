"""What a line of the masthead says by its words."""

from __future__ import annotations

import pytest

from desktop_app.extraction.text.wordings import names_sponsors, says_adoption


@pytest.mark.parametrize(
    "text",
    [
        "Norland: draft resolution",
        "Draft decision submitted by the Chair",
        "诺兰：决议 草案",  # the row ended within the words
        "诺兰和苏多尼亚：决定 草案",
        "诺兰：对决议草案A/C.3/90/L.20的修正 案",
    ],
)
def test_lines_that_name_sponsors(text: str) -> None:
    assert names_sponsors(text)


@pytest.mark.parametrize(
    "text",
    ["The Committee recommends the adoption of the following draft resolutions:", "Draft resolutions", "决议草案"],
)
def test_lines_that_speak_of_drafts_name_no_sponsors(text: str) -> None:
    assert not names_sponsors(text)


@pytest.mark.parametrize(
    "text",
    ["2036年6月7日经济及社会理事会决议", "2036年3月3日大会决定", "经济及社会理事会2036年6月7日通过的决议"],
)
def test_lines_that_say_when_a_text_was_adopted(text: str) -> None:
    assert says_adoption(text)
