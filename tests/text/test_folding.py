"""Texts made alike for matching."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.folding import KASHIDA, fold, folded_text

# Characters that fold to none, one or several, and those that texts of the six languages are full of.
CHARACTERS = "aAeéEfiﬁﬃßœİŉ½²ⅳ№ \u00a0\u2009\u3000\n\t-‑–—−'’“«\u00ad\u200f\u0301٣３9/يىةهأٱـًﷺﻻ第五，ёй"
TEXTS = st.text(st.sampled_from(CHARACTERS)) | st.text()


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Décembre", "decembre"),
        ("50ª", "50a"),
        ("L’Assemblée", "l'assemblee"),
        ("٢٠١٢", "2012"),
        ("２０２３", "2023"),
        ("أيلول", "ايلول"),
        ("كـانون", "كانون"),
        ("a \u00a0 b", "a b"),
    ],
)
def test_what_differs_only_in_looks_is_alike(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "alike",
    [
        pytest.param(("ÉTATS", "États", "Etats", "e\u0301tats"), id="capitals and accents"),
        pytest.param(("Straße", "STRASSE"), id="a letter that is two"),
        pytest.param(("ﬁnancing", "financing"), id="ligatures"),
        pytest.param(("mise en œuvre", "mise en oeuvre"), id="letters that are ligatures"),
        pytest.param(("ещё", "еще"), id="Russian yo"),
        pytest.param(("Ａ／ＲＥＳ／７８", "A/RES/78"), id="full-width forms"),
        pytest.param(("٧٨", "۷۸", "७८", "78"), id="digits of all scripts"),
        pytest.param(("№ 5", "No 5"), id="signs that are words"),
        pytest.param(("9-20", "9‐20", "9‑20", "9‒20", "9–20", "9—20", "9−20"), id="dashes"),
        pytest.param(("l'État", "l’État", "l‘État", "lʼÉtat", "l´État", "l`État"), id="apostrophes"),
        pytest.param(('"yes"', "“yes”", "„yes“", "«yes»"), id="quotation marks"),
        pytest.param(
            ("a b", "a  b", "a\u00a0b", "a\u2009\u202fb", "a\n\t b", "a\u3000b"), id="spaces and runs of them"
        ),
        pytest.param(("cooperation", "co\u00adoperation"), id="soft hyphens"),
        pytest.param(("word", "\u200fwo\u200brd\u2069\ufeff"), id="what nobody sees"),
        pytest.param(("تشجع", "تشجّع", "تُشَجِّعُ"), id="Arabic marks"),
        pytest.param(("الأمم", "الأمــم", "الامم", "ٱلأمم"), id="kashida and forms of alef"),
        pytest.param(("على", "علي", "علی"), id="forms of ya"),
        pytest.param(("الدورة", "الدوره"), id="ta marbuta"),
        pytest.param(("لا", "ﻻ"), id="presentation forms"),
    ],
)
def test_printing_habits_do_not_matter(alike: tuple[str, ...]) -> None:
    assert len({fold(text) for text in alike}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("78/229", "78229"), ("co-operation", "cooperation"), ("'a'", '"a"'), ("第五", "第六"), ("شأن", "شن")],
)
def test_what_says_something_stays_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_every_letter_is_its_own_folding_once_folded() -> None:
    letters = [chr(code) for code in range(0x3000) if unicodedata.category(chr(code)) not in {"Cn", "Cs"}]
    assert [letter for letter in letters if fold(fold(letter)) != fold(letter)] == []


@given(TEXTS)
def test_an_index_can_hold_folded_text_as_it_is(text: str) -> None:
    folded = fold(text)
    assert "  " not in folded
    assert not re.search(rf"[{KASHIDA}\u00ad\u00a0\u2011]", folded)


@given(TEXTS, TEXTS)
def test_letters_fold_alike_wherever_they_are(one: str, other: str) -> None:
    assert fold(one + other) == fold(fold(one) + fold(other))


@given(TEXTS)
def test_the_way_back_leads_to_the_characters_that_were_folded(text: str) -> None:
    folded = folded_text(text)
    assert folded.text == fold(text)
    assert len(folded.origins) == len(folded.text) + 1
    assert list(folded.origins) == sorted(folded.origins)
    for at, character in enumerate(folded.text):
        start, end = folded.original(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert character in fold(text[start:end])


@pytest.mark.parametrize(
    ("text", "folded", "original"),
    [
        ("l’État", "etat", "État"),
        ("e\u0301tat", "etat", "e\u0301tat"),
        ("the ﬁnancing", "financing", "ﬁnancing"),
        ("Straße.", "strasse", "Straße"),
        ("the eﬃcient", "ef", "eﬃ"),
        ("the eﬃcient", "icient", "ﬃcient"),
        ("a \u00a0 b c", "a b", "a \u00a0 b"),
        ("co\u00adop", "co", "co\u00ad"),
        ("الأمــم المتحدة", "الام", "الأمــ"),
    ],
)
def test_a_stretch_leads_back_to_whole_characters(text: str, folded: str, original: str) -> None:
    whole = folded_text(text)
    start = whole.text.index(folded)
    first, last = whole.original(start, start + len(folded))
    assert text[first:last] == original
