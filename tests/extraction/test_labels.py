"""What a label is, and which lists it may belong to."""

from __future__ import annotations

import pytest

from desktop_app.extraction.labels import label_of, roman


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("12. Requests the Secretary-General", "12.", "Requests the Secretary-General"),
        ("12 bis. Requests", "12 bis.", "Requests"),
        ("(a) The report", "(a)", "The report"),
        ("a) Le rapport", "a)", "Le rapport"),
        ("ii) Le rapport", "ii)", "Le rapport"),
        ("1 - تطلب", "1 -", "تطلب"),
        ("（一）报告", "（一）", "报告"),
        ("II. Peace and security", "II.", "Peace and security"),
        ("(aa) The report", "(aa)", "The report"),
    ],
)
def test_labels_of_all_languages(text: str, label: str, rest: str) -> None:
    found = label_of(text)
    assert found is not None
    assert (found.text, text[found.end :]) == (label, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Requests",
        "2.10 and rule 153",
        "2005, annex",
        "50-e пленарное заседание",
        "1234. Too long",
        "",
        "(see below) that",
    ],
)
def test_what_is_no_label(text: str) -> None:
    assert label_of(text) is None


def test_an_ambiguous_letter_has_both_readings() -> None:
    found = label_of("(i) The report")
    assert found is not None
    assert set(found.readings) == {("letter", 9), ("roman", 1)}


@pytest.mark.parametrize(("text", "value"), [("i", 1), ("iv", 4), ("xviii", 18), ("xl", 40), ("a", 0), ("", 0)])
def test_roman_numbers(text: str, value: int) -> None:
    assert roman(text) == value
