"""A first letter as high as several rows of its paragraph begins the first of them."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.drop_caps import with_drop_caps
from tests.extraction.press import LEADING, LEFT, TOP, Press, line, page_of


@pytest.mark.parametrize(
    ("letter", "rest", "text"),
    [
        ("R", "ecalling the ferries", "Recalling the ferries"),
        ("с", "сылаясь на паромы", "ссылаясь на паромы"),
        ("«L", "’Assemblée des bacs", "«L’Assemblée des bacs"),
        ("忆", "及各渡口的灯塔", "忆及各渡口的灯塔"),
    ],
)
@pytest.mark.parametrize("rows", [2, 3])
def test_a_large_first_letter_begins_the_first_row_beside_it(letter: str, rest: str, text: str, rows: int) -> None:
    edge, size = LEFT + 30, 12.0 * rows
    beside = [line(words, edge, TOP + LEADING * n) for n, words in enumerate((rest, "of the river", "and more")[:rows])]
    cap = line(letter, LEFT, TOP + LEADING * (rows - 1), size)
    cap.x1 = edge - 2
    [page] = with_drop_caps([page_of(cap, *beside)])
    assert [found.text for found in page.lines] == [text, *(found.text for found in beside[1:])]
    first = page.lines[0]
    assert (first.x0, first.words[0][2], first.spans[0].size) == (LEFT, LEFT, beside[0].spans[0].size)
    assert [text[start:end] for start, end, _, _ in first.words] == text.split()


@pytest.mark.parametrize(
    ("letter", "x0", "baseline", "size"),
    [
        ("A", LEFT, TOP + LEADING, 12.0),  # hardly larger
        ("A", LEFT, TOP, 24.0),  # on the baseline of the row, as words that begin large are
        ("A", LEFT - 60, TOP + LEADING, 24.0),  # apart from the text, as a letter of a part
        ("B.", LEFT, TOP + LEADING, 24.0),
        ("12", LEFT, TOP + LEADING, 24.0),
    ],
)
def test_other_letters_stay_where_they_are(letter: str, x0: float, baseline: float, size: float) -> None:
    page = page_of(line(letter, x0, baseline, size), line("ecalling the ferries", LEFT + 14, TOP))
    assert with_drop_caps([page]) == [page]


def test_a_paragraph_that_begins_so_is_read_whole() -> None:
    press = Press()
    press.centred("<b>75/900. Ferries</b>")
    press.paragraph("<i>The General Assembly</i>,")
    press.y += LEADING
    beside = ("ecalling that the ferries of the upper river cross by night and by day,", "whatever the weather,")
    press.sheets[-1] += [line(words, LEFT + 20, press.y + n * LEADING) for n, words in enumerate(beside)]
    press.sheets[-1].append(line("R", LEFT, press.y + LEADING, 30))
    assert f"R{beside[0]} {beside[1]}" in [paragraph.text for paragraph in press.read().paragraphs]
