"""What a label is, and which lists it may belong to."""

from __future__ import annotations

import pytest

from desktop_app.extraction.structure.labels import Lists, label_of
from desktop_app.resolution.roman import roman_value


@pytest.mark.parametrize(
    ("text", "label", "rest"),
    [
        ("12. Requests the Secretary-General", "12.", "Requests the Secretary-General"),
        ("12 bis. Requests", "12 bis.", "Requests"),
        ("2.1 Requests", "2.1", "Requests"),
        ("3.10. lamps", "3.10.", "lamps"),
        ("1.1.Lamps", "1.1.", "Lamps"),
        ("1.2.3 Просит", "1.2.3", "Просит"),
        ("(a) The report", "(a)", "The report"),
        ("a) Le rapport", "a)", "Le rapport"),
        ("ii) Le rapport", "ii)", "Le rapport"),
        ("1 - تطلب", "1 -", "تطلب"),
        ("（一）报告", "（一）", "报告"),
        ("㈠遵守公约", "㈠", "遵守公约"),
        ("a.合作", "a.", "合作"),
        ("(هـ) تقرير", "(هـ)", "تقرير"),
        ("’١‘ الامتثال", "’١‘", "الامتثال"),
        ("أ - التعاون", "أ -", "التعاون"),
        ("ii. In writing", "ii.", "In writing"),
        ("a. In writing", "a.", "In writing"),
        ("- Lamps", "-", "Lamps"),
        ("\uf0b7 Lamps", "\uf0b7", "Lamps"),
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
        "12 December 2023",
        "1.5 million people",
        "2.1 亿美元",
        "12.345. Too long",
        "50-e пленарное заседание",
        "1234. Too long",
        "i.e. lamps",
        "no. 5",
        "-5 degrees",
        "",
        "(see below) that",
        "(2024), and in later ones",  # the year of a resolution of the Security Council
        "2024) and in later ones",
    ],
)
def test_what_is_no_label(text: str) -> None:
    assert label_of(text) is None


# The text of a row, the label as printed, and every list and place in it that the label may be.
LABELS = [
    ("12. Requests the Secretary-General", "12.", [("number", 12)]),
    ("3.10. Requests", "3.10.", [("dotted 2", 10)]),
    ("1.2.3 Requests", "1.2.3", [("dotted 3", 3)]),
    ("3 bis. Requests", "3 bis.", [("number", 3)]),  # inserted while a draft was negotiated
    ("1 - تشجع", "1 -", [("number", 1)]),
    ("12．请秘书长", "12．", [("number", 12)]),
    ("(a) The registration of vessels", "(a)", [("letter", 1)]),
    ("(i) Ninth letter or first number", "(i)", [("letter", 9), ("roman", 1)]),
    ("(iv) Fourth", "(iv)", [("roman", 4)]),
    ("(aa) After (z)", "(aa)", [("letter", 27)]),
    ("b) L'immatriculation", "b)", [("letter", 2)]),
    ("ii) La inspección", "ii)", [("letter", 35), ("roman", 2)]),
    ("б) регистрация", "б)", [("cyrillic", 2)]),
    ("с) регистрация", "с)", [("cyrillic", 17), ("letter", 3)]),  # Cyrillic, typed for the Latin letter
    ("(أ) تسجيل السفن", "(أ)", [("abjad", 1), ("arabic", 1)]),
    ("(ج) التفتيش", "(ج)", [("abjad", 3), ("arabic", 5)]),  # third in one order of letters, fifth in the other
    ("(十二) 登记", "(十二)", [("bracketed han", 12)]),
    ("㈩登记", "㈩", [("bracketed han", 10)]),  # and "(十一)" follows it
    ("三、登记船只", "三、", [("han han", 3)]),
    ("三. 登记船只", "三.", [("han han", 3)]),
    ("四．登记船只", "四．", [("han han", 4)]),
    ("(乙) 登记船只", "(乙)", [("stems", 2)]),
    ("(丑) 登记船只", "(丑)", [("branches", 2)]),
    ("(ب ب) تسجيل السفن", "(ب ب)", [("abjad", 30), ("arabic", 30)]),
    ("(ﻫ) تسجيل السفن", "(ﻫ)", [("abjad", 5), ("arabic", 26)]),  # typed as the form of the letter at a beginning
    ("IV. Follow-up", "IV.", [("capital roman", 4)]),
    ("C. Rescue", "C.", [("capital", 3), ("capital roman", 100)]),
    ("• A list of contact points", "•", [("bullet", 0)]),
]


@pytest.mark.parametrize(("text", "label", "readings"), LABELS)
def test_a_label_is_found_with_all_that_it_may_mean(text: str, label: str, readings: list[tuple[str, int]]) -> None:
    found = label_of(text)
    assert found is not None
    assert (found.text, sorted(found.readings)) == (label, sorted(readings))
    assert text[found.end :] == text[len(label) :].lstrip()


@pytest.mark.parametrize(
    ("before", "following"),
    [
        (["(a)", "(i)", "(ii)"], "(b)"),
        (["(a)", "(b)", "(c)", "(d)", "(e)", "(i)", "(ii)", "(iii)"], "(f)"),
        (["a)", "b)", "i)", "ii)"], "c)"),
        (["(g)", "(h)"], "(i)"),
        (["(a)", "(i)", "(ii)"], "(iii)"),
        (["1.", "(a)", "(v)", "(vi)"], "2."),
    ],
)
def test_roman_numbers_inside_a_list_of_letters_do_not_end_it(before: list[str], following: str) -> None:
    lists = Lists()
    for number, text in enumerate([*before, following]):
        label = label_of(f"{text} Lamps")
        assert label is not None
        assert number < len(before) or lists.continued_by(label)
        lists.add(label, 0)


@pytest.mark.parametrize(("text", "value"), [("i", 1), ("iv", 4), ("xviii", 18), ("xl", 40), ("a", 0), ("", 0)])
def test_roman_numbers(text: str, value: int) -> None:
    assert roman_value(text) == value
