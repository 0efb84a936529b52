"""What is still open in a draft: words in brackets, and paragraphs put in between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.markup.brackets import boxes_of, is_put_in_between


@pytest.mark.parametrize(
    ("text", "boxed"),
    [
        ("Urges Member States to inspect ferries;", []),
        ("Urges [all] Member States to [consider inspecting] ferries;", ["[all]", "[consider inspecting]"]),
        ("Urges [all [interested] Member] States;", ["[all [interested] Member]"]),
        ("[Urges Member States to inspect ferries;]", ["[Urges Member States to inspect ferries;]"]),
        ("Urges Member States [to inspect ferries;", ["[to inspect ferries;"]),  # closed in a later paragraph
        ("and boats] at least once a year;", ["and boats]"]),  # opened in an earlier one
        ("and boats] at least [once] a year;", ["and boats]", "[once]"]),
        ("敦促会员国［考虑］检查渡轮；", ["［考虑］"]),
        ("PP3bis. Noting the report,", ["PP3bis."]),
        ("12 ter. Requests a report;", ["12 ter."]),
        ("[OP 12 bis Requests a report;]", ["[OP 12 bis Requests a report;]"]),
        ("The year 2030 terms of reference;", []),
        ("]", ["]"]),
        ("", []),
    ],
)
def test_what_is_boxed(text: str, boxed: list[str]) -> None:
    assert [text[start:end] for start, end in boxes_of(text)] == boxed


@given(st.text(alphabet="[]［］a 1bis.", max_size=30))
def test_boxes_are_in_order_and_none_lies_in_another(text: str) -> None:
    places = [place for box in boxes_of(text) for place in box]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
    assert all(start < end for start, end in boxes_of(text))


@pytest.mark.parametrize(
    ("label", "between"), [("12 bis.", True), ("3ter.", True), ("12.", False), ("(a)", False), ("", False)]
)
def test_a_label_tells_of_a_paragraph_put_in_between(label: str, between: bool) -> None:
    assert is_put_in_between(label) is between
