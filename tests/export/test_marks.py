"""Which words of a page a change means."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Side
from desktop_app.export.marks import changes_in, regions_between
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run
from desktop_app.resolution.model import Kind, Paragraph, Zone
from desktop_app.resolution.words import Region, Word


def paragraph(text: str) -> Paragraph:
    """A paragraph whose n-th word is at abscissa n."""
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
        (9, 10, [1]),  # a comma alone marks the word that it is at
        (9, 15, [2]),  # not the word whose comma alone is touched
        (5, 6, []),  # a space
    ],
)
def test_a_change_marks_the_words_whose_letters_it_touches(start: int, end: int, expected: list[int]) -> None:
    found = regions_between(paragraph("Urges all, here"), start, end)
    assert [region.x0 for region in found] == expected


def test_neighbouring_runs_of_one_change_are_marked_as_one() -> None:
    def run(text: str, start: int, mark: Mark = Mark.PLAIN, **more: object) -> Run:
        return Run(text, mark, Side.OLD, "paragraph 0", start, **more)  # type: ignore[arg-type]

    runs = [
        run("same ", 0),
        run("red", 5, Mark.REMOVED, italic=True, other="blue"),
        run("1", 8, marker="1"),
        run(" lamp", 8, Mark.REMOVED, other="blue"),
        run(" end ", 13),
        run("2024", 18, Mark.ROUTINE, other="2025"),
    ]
    assert [(change.start, change.text, change.other, change.mark) for change in changes_in(runs)] == [
        (5, "red lamp", "blue", Mark.REMOVED),
        (18, "2024", "2025", Mark.ROUTINE),
    ]
