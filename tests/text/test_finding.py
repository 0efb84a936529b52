"""Finding words in texts, against a slow and plain search."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.finding import SHORTEST, FoldedTexts, places_of, wanted_in
from desktop_app.text.folding import fold, folded_text
from tests.text.test_folding import CHARACTERS


def found(text: str, words: str) -> list[str]:
    """The words as they are printed where they are found."""
    return [text[start:end] for _, start, end in FoldedTexts([("text", text)]).places(words)]


@pytest.mark.parametrize(
    ("text", "words", "printed"),
    [
        ("the United Nations and the united nations", "United  Nations", ["United Nations", "united nations"]),
        ("the United\u00a0 Nations", " united nations ", ["United\u00a0 Nations"]),
        ("rules 9‑20 and 9–20", "9-20", ["9‑20", "9–20"]),
        ("the financing", "ﬁnancing", ["financing"]),
        ("the ﬁnancing", "financing", ["ﬁnancing"]),
        ("la mise en œuvre", "oeuvre", ["œuvre"]),
        ("l’État et l'état", "l'Etat", ["l’État", "l'état"]),
        ("the co\u00adoperation", "cooperation", ["co\u00adoperation"]),
        ("القرار ٧٨/٢٢٩", "78/229", ["٧٨/٢٢٩"]),
        ("第五十届会议", "届", ["届"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("ﬀﬀ", "ff", ["ﬀ", "ﬀ"]),
        ("abc", "abd", []),
        ("", "abc", []),
    ],
)
def test_words_are_found_as_they_are_printed(text: str, words: str, printed: list[str]) -> None:
    assert found(text, words) == printed


@pytest.mark.parametrize("words", ["", "   ", "e", "É", " 9 ", "и", "و", "-", "\u0301", "\u0640", "\u00ad"])
def test_a_single_letter_is_not_looked_for(words: str) -> None:
    assert len(fold(words).strip()) < SHORTEST
    assert wanted_in(words) == ""
    assert found(f"e {words} 9 и و -", words) == []


def test_texts_are_named_by_their_keys_in_order() -> None:
    texts = FoldedTexts([(7, "one and"), (3, "and two, and three")])
    assert list(texts.places("AND")) == [(7, 4, 7), (3, 0, 3), (3, 9, 12)]
    assert list(texts.places("two")) == [(3, 4, 7)], "a second search sees the same texts"


def plain_places(wanted: str, text: str) -> Iterator[tuple[int, int]]:
    """The places found by folding every stretch of the text: from the left, the first that holds the words."""
    begin = 0
    while True:
        ends = (end for end in range(begin + 1, len(text) + 1) if wanted in fold(text[begin:end]))
        end = next(ends, None)
        if end is None:
            return
        starts = range(begin, end)
        start = next(at for at in starts if 0 <= fold(text[at:end]).find(wanted) < len(fold(text[at])))
        while end < len(text) and fold(text[end]) == "":  # what is dropped belongs to the character before it
            end += 1
        yield start, end
        begin = end


@given(st.text(st.sampled_from(CHARACTERS), max_size=30), st.text(st.sampled_from(CHARACTERS), max_size=4))
def test_a_plain_slow_search_finds_the_same_places(text: str, words: str) -> None:
    wanted = wanted_in(words)
    expected = list(plain_places(wanted, text)) if wanted else []
    assert [(start, end) for _, start, end in FoldedTexts([("", text)]).places(words)] == expected


@given(st.text(st.sampled_from("aﬁfiﬃ "), max_size=20), st.text(st.sampled_from("fia"), min_size=1, max_size=3))
def test_places_in_ligatures_do_not_overlap(text: str, wanted: str) -> None:
    assert list(places_of(wanted, folded_text(text))) == list(plain_places(wanted, text))


@given(st.text(), st.data())
def test_every_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end]
    if wanted_in(words):
        places = [place for _, *place in FoldedTexts([("", text)]).places(words)]
        assert places
        assert all(wanted_in(words) in fold(text[first:last]) for first, last in places)
