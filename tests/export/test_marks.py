"""Which words of a page a change means."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Operation
from desktop_app.export.marks import regions_between, replaced_in
from desktop_app.export.pieces import Piece
from desktop_app.resolution.model import Kind, Paragraph, Zone
from desktop_app.resolution.words import Region, Word


def paragraph(text: str) -> Paragraph:
    """A paragraph whose n-th word stands at abscissa n."""
    words, position = [], 0
    for number, word in enumerate(text.split()):
        start = text.index(word, position)
        position = start + len(word)
        words.append(Word(start, position, Region(0, number, 0, number + 1, 10)))
    return Paragraph("p", "P", Kind.TEXT, Zone.OPERATIVE, text, words=tuple(words))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 5, [0]),
        (0, 9, [0, 1]),
        (6, 10, [1]),  # the comma belongs to the word that is marked anyway
        (9, 10, [1]),  # a comma alone marks the word that it stands at
        (9, 15, [2]),  # not the word whose comma alone is touched
        (5, 6, []),  # a blank
        (17, 20, [0]),  # in the second paragraph
    ],
)
def test_a_change_marks_the_words_whose_letters_it_touches(start: int, end: int, expected: list[int]) -> None:
    found = regions_between([paragraph("Urges all, here"), paragraph("Also notes")], start, end)
    assert [region.x0 for region in found] == expected


def test_neighbouring_pieces_are_one_change() -> None:
    pieces = [
        Piece("same ", Operation.EQUAL),
        Piece("red", Operation.DELETE, italic=True),
        Piece(" lamp", Operation.DELETE),
        Piece("blue", Operation.INSERT),
        Piece(" end", Operation.EQUAL),
    ]
    assert [
        (c.old_start, c.old_end, c.new_start, c.new_end, c.old_words, c.new_words) for c in replaced_in(pieces)
    ] == [(5, 13, 5, 9, "red lamp", "blue")]
