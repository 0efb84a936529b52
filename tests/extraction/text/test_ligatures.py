"""Ligatures without a meaning are spelled out where the document has the word in full elsewhere."""

from __future__ import annotations

import pytest

from desktop_app.extraction.text.ligatures import with_ligatures
from tests.extraction.press import line, page_of

# What the document says, one line after another, and what is read.
TEXTS = [
    (["the \ue001rst and the", "eighty-first session"], ["the first and the", "eighty-first session"]),
    (["of\ue001ce and \ue001re,", "an office, a fire"], ["office and fire,", "an office, a fire"]),
    (["af\ue00arm the \uf001oor", "affirm it; the floor"], ["affirm the floor", "affirm it; the floor"]),
    (["su\ue003er; to su\ue003er", "those who suffer"], ["suffer; to suffer", "those who suffer"]),
    (["le su\ue004rage", "le suffrage des"], ["le suffrage", "le suffrage des"]),
    (["\ue001re and \ue002ood", "no word tells"], ["\ue001re and \ue002ood", "no word tells"]),
    (["\uf0b7 a list of", "many points"], ["\uf0b7 a list of", "many points"]),
]


@pytest.mark.parametrize(("printed", "read"), TEXTS)
def test_the_document_tells_which_ligature_a_sign_is(printed: list[str], read: list[str]) -> None:
    pages = with_ligatures([page_of(*map(line, printed))])
    assert [found.text for found in pages[0].lines] == read
    for found in pages[0].lines:
        assert [found.text[start:end] for start, end, _, _ in found.words] == found.text.split()


def test_the_words_of_another_version_tell_as_well() -> None:
    (page,) = with_ligatures([page_of(line("the \ue002ood"))], ["flood"])
    assert page.lines[0].text == "the flood"


def test_two_ligatures_that_fit_alike_are_left() -> None:
    (page,) = with_ligatures([page_of(line("\ue001at"), line("fiat"), line("flat"))])
    assert page.lines[0].text == "\ue001at"
