"""Numbers written short."""

from __future__ import annotations

import pytest

from desktop_app.markup.cites import cite_list, cite_range, in_its_place, old_to_new


@pytest.mark.parametrize(
    ("cites", "short"),
    [
        ([], "—"),
        (["OP 3"], "OP 3"),
        (["OP 3", "OP 4", "OP 14"], "OP 3–14"),
        (["OP 3", "OP 12 (a)"], "OP 3–12 (a)"),
        (["PP 3", "OP 2"], "PP 3 – OP 2"),
        (["PP 3", "annex"], "PP 3 – annex"),
        (["Annex, Rule 2, para. 3", "Annex, Rule 2, para. 5"], "Annex, Rule 2, para. 3–5"),
        (["Annex, Rule 2, para. 3", "Annex, Rule 3, para. 1"], "Annex, Rule 2, para. 3 – Annex, Rule 3, para. 1"),
    ],
)
def test_a_range_says_shared_letters_once(cites: list[str], short: str) -> None:
    assert cite_range(cites) == short


@pytest.mark.parametrize(
    ("old", "new", "short"),
    [
        ("OP 3–14", "OP 4–15", "OP 3–14 → 4–15"),
        ("OP 3", "OP 3", "OP 3"),
        ("PP 3", "OP 1", "PP 3 → OP 1"),
        ("OP 4, 9", "OP 4, 8", "OP 4, 9 → 4, 8"),
        ("Annex, para. 4", "Annex, para. 5", "Annex, para. 4 → 5"),
        ("—", "OP 1", "— → OP 1"),
    ],
)
def test_an_old_number_beside_a_new_one(old: str, new: str, short: str) -> None:
    assert old_to_new(old, new) == short


def test_paragraphs_apart_are_listed() -> None:
    assert cite_list([4, 9], ["OP 4", "OP 9"]) == "OP 4, 9"
    assert cite_list([4, 5], ["OP 4", "OP 5"]) == "OP 4–5"


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Annex, Rule 2, para. 3", "Annex, Rule 2, para. 4", "para. 4"),
        ("Annex, Rule 2, para. 3", "Annex, Rule 3, para. 3", "Annex, Rule 3, para. 3"),
        ("sect. I, OP 3", "sect. I, OP 3 (a)", "OP 3 (a)"),
        ("OP 3", "OP 4", "OP 4"),
        ("OP 4, 9", "OP 4, 8", "OP 4, 8"),
        ("—", "Annex, para. 1", "Annex, para. 1"),
    ],
)
def test_a_place_is_said_once(old: str, new: str, shown: str) -> None:
    assert in_its_place(old, new) == shown
