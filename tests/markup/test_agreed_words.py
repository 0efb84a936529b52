"""The words of a phrase within a paragraph: a table of what is common, new and gone, and what always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.markup.agreed_words import AgreedMark, LanguageStep, agreed_runs, language_steps, stretch_of

FUNDS = "Urges donors to provide adequate, predictable and sustainable resources for ferries, upon request;"


def shown(phrase: str, paragraph: str) -> str:
    """The runs with signs around them: [common], +new+, -gone-."""
    signs = {AgreedMark.COMMON: "[]", AgreedMark.NEW: "++", AgreedMark.GONE: "--", AgreedMark.PLAIN: ("", "")}
    return "".join(f"{signs[run.mark][0]}{run.text}{signs[run.mark][1]}" for run in agreed_runs(phrase, paragraph))


@pytest.mark.parametrize(
    ("phrase", "paragraph", "expected"),
    [
        # a phrase within a longer paragraph: what is around it is plain
        (
            "adequate, predictable and sustainable resources",
            FUNDS,
            "Urges donors to provide [adequate, predictable and sustainable resources] for ferries, upon request;",
        ),
        # another word at its end
        (
            "adequate, predictable and sustainable funding",
            FUNDS,
            "Urges donors to provide [adequate, predictable and sustainable ]-funding -+resources+"
            " for ferries, upon request;",
        ),
        # a whole paragraph that grew
        (
            "Inspect ferries each year;",
            "Inspect ferries and bridges each year;",
            "[Inspect ferries ]+and bridges +[each year;]",
        ),
        # capitals do not matter
        ("INSPECT FERRIES", "Inspect ferries", "[Inspect ferries]"),
        # nothing in common
        ("zeppelins", "Inspect ferries", "-zeppelins -+Inspect ferries+"),
        # Chinese, without spaces
        ("检查渡船", "大会促请会员国检查渡船和桥梁", "大会促请会员国[检查渡船]和桥梁"),
    ],
)
def test_what_is_marked(phrase: str, paragraph: str, expected: str) -> None:
    assert shown(phrase, paragraph) == expected


@given(phrase=st.text(max_size=60), paragraph=st.text(max_size=200))
def test_the_words_of_the_paragraph_are_all_there(phrase: str, paragraph: str) -> None:
    runs = agreed_runs(phrase, paragraph)
    assert "".join(run.text for run in runs if run.mark is not AgreedMark.GONE) == paragraph


@pytest.mark.parametrize(
    ("old", "new", "steps"),
    [
        ("predictable resources", "predictable and sustainable resources", [("", "and sustainable")]),
        ("sustainable resources", "sustainable funding", [("resources", "funding")]),
        ("as appropriate, funds", "funds", [("as appropriate,", "")]),
        ("the same words", "the same words", []),
        ("the same, words", "the same words", []),  # a comma alone says nothing
    ],
)
def test_what_a_version_changed(old: str, new: str, steps: list[tuple[str, str]]) -> None:
    assert language_steps(old, new) == tuple(LanguageStep(*step) for step in steps)


def test_the_stretch_of_a_phrase_is_what_says_the_same() -> None:
    assert stretch_of("predictable and sustainable funding", FUNDS) == "predictable and sustainable resources"
