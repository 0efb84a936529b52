"""Several resolutions under one number, each with its letter, in one document; all invented."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Kind, Resolution
from tests.extraction.test_bodies import ARABIC, CHAPEAUX, CHINESE, RUSSIAN, Set, Words, acting, codes, in_each, read


def lettered(words: Words, symbol: str, number: str, style: str, titled: bool, *, plain: bool = False) -> Resolution:
    """Two resolutions, the letter of each in the middle, and below it its own title or none; their chapeaux may be
    plain and without a comma.
    """
    parts: list[Set] = []
    chapeau = CHAPEAUX[words.code].rstrip(",，،") if plain else CHAPEAUX[words.code]
    for letter in "AB":
        parts.append((letter, 300, 32, 10, style))
        parts += [(words.title, 147, 32, 10, style)] * titled
        parts += [(chapeau, 147, 32, 10, "" if plain else "i"), *acting(words)]
    return read(
        (words.assembly, 60, 0, 14, "b"),
        (symbol, 480, 30, 10, ""),
        (f"{number} {words.title}", 60, 60, 12, "b"),
        *parts,
        right_to_left=words is ARABIC,
    )


@in_each
@pytest.mark.parametrize(
    ("symbol", "number"),
    [
        ("A/RES/90/16 A-B", "90/16."),
        ("A/RES/90/16 A–B", "90/16 A–B."),
        ("A/RES/90/16 A and B", "90/16 A and B."),
        ("A/RES/90/16A-B", "90/16 A-B."),
    ],
)
@pytest.mark.parametrize("titled", [True, False])
def test_each_lettered_resolution_is_a_part(words: Words, symbol: str, number: str, titled: bool) -> None:
    found = lettered(words, symbol, number, "b", titled)
    assert (found.metadata.symbol, found.metadata.title) == ("A/RES/90/16 A-B", words.title)
    assert found.paragraphs[0].label == number
    kinds = [Kind.HEADING] * (1 + titled) + [Kind.CHAPEAU, *[Kind.PREAMBULAR] * 2, *[Kind.OPERATIVE] * 2]
    assert [(p.part, p.kind) for p in found.paragraphs[1:]] == [(part, kind) for part in "AB" for kind in kinds]
    assert codes(found) == ["end-missing"]


@in_each
@pytest.mark.parametrize("titled", [True, False])
def test_each_part_has_its_chapeau_be_that_plain_and_without_its_comma(words: Words, titled: bool) -> None:
    found = lettered(words, "A/RES/90/16 A-B", "90/16.", "b", titled, plain=True)
    assert [p.part for p in found.paragraphs if p.kind is Kind.CHAPEAU] == ["A", "B"]


@pytest.mark.parametrize("words", [CHINESE, RUSSIAN], ids=lambda words: words.code)
def test_the_title_of_a_part_may_be_in_plain_type(words: Words) -> None:
    found = lettered(words, "A/RES/90/16 A-B", "90/16.", "", True)
    headings = [(p.part, p.text) for p in found.paragraphs if p.kind is Kind.HEADING]
    assert headings == [("A", "A"), ("A", words.title), ("B", "B"), ("B", words.title)]


@in_each
@pytest.mark.parametrize("letter", ["A", "B", "C"])
def test_one_lettered_resolution_keeps_its_letter_in_the_symbol(words: Words, letter: str) -> None:
    found = read(
        (words.assembly, 60, 0, 14, "b"),
        (f"A/RES/90/16 {letter}", 480, 30, 10, ""),
        (f"90/16. {words.title}", 60, 60, 12, "b"),
        (letter, 300, 32, 10, "b"),
        (CHAPEAUX[words.code], 147, 32, 10, "i"),
        *acting(words),
        right_to_left=words is ARABIC,
    )
    assert found.metadata.symbol == f"A/RES/90/16 {letter}"
    assert {paragraph.part for paragraph in found.paragraphs[1:]} == {letter}
