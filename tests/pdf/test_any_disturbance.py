"""Anything laid on any words of a page, by chance: letters are lost only where they are covered, and that is told."""

from __future__ import annotations

import random
from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import ENGLISH, ROMAN, SIZE, Row, append, codes, read_sheet, units

BODY = [row for row in ENGLISH if row.font == ROMAN and 190 <= row.y <= 322]
"""The rows of the paragraphs, in plain type."""


def any_stretch(chance: random.Random) -> tuple[Row, int, int]:
    """Some letters of a row, not those of its number: where they begin and end."""
    row = chance.choice(BODY)
    first = chance.randrange(5, len(row.text) - 3)
    return row, first, min(first + chance.randrange(2, 25), len(row.text))


def place(row: Row, at: int) -> float:
    return float(row.x + pymupdf.get_text_length(row.text[:at], row.font, SIZE))


def letters(text: str) -> str:
    return "".join(text.split())


def read_letters(folder: Path, lay: object = None) -> tuple[str, list[str]]:
    """The letters of all paragraphs, and the codes of what is told."""
    assert lay is None or callable(lay)
    found = read_sheet(folder, lay)
    return "".join(letters(label + text) for _, label, text in units(found)), codes(found)


@pytest.mark.parametrize("seed", range(16))
def test_letters_that_are_covered_or_struck_out_go_and_no_others(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    row, first, last = any_stretch(chance)
    strikes = chance.random() < 0.5

    def lay(page: pymupdf.Page) -> None:
        x0, x1 = place(row, first), place(row, last)
        if strikes:
            height = row.y - chance.uniform(1.5, 4.5)
            page.draw_line((x0, height), (x1, height), width=chance.uniform(0.3, 1.5))
        else:
            grey = chance.choice([0, 0.5, 0.98, 1])
            page.draw_rect((x0, row.y - 8, x1, row.y + 2.5), color=None, fill=(grey, grey, grey))

    found, told = read_letters(tmp_path, lay)
    whole, _ = read_letters(tmp_path)
    gone, rest = letters(row.text[first:last]), letters(row.text)
    at = whole.index(rest) + len(letters(row.text[:first]))
    assert found == whole[:at] + whole[at + len(gone) :]
    assert told == (["struck-out"] if strikes else ["unpainted"])


@pytest.mark.parametrize("seed", range(16))
def test_words_that_are_shadows_or_stand_on_their_heads_add_nothing(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    row, first, last = any_stretch(chance)
    first = row.text.rfind(" ", 0, first) + 1  # of a part of a word, no producer prints a shadow
    last = row.text.index(" ", last) if " " in row.text[last:] else len(row.text)
    words, shadow = row.text[first:last].strip(), chance.random() < 0.5

    def lay(page: pymupdf.Page) -> None:
        x, y = place(row, first), row.y
        if shadow:
            grey = chance.uniform(0.2, 0.6)
            shift = chance.choice([-1, 1]) * chance.uniform(2.5, 4), chance.choice([-1, 1]) * chance.uniform(2, 5)
            page.insert_text((x + shift[0], y + shift[1]), words, fontname=ROMAN, fontsize=SIZE, color=(grey,) * 3)
        else:
            turn = chance.choice([b"1 0 0 -1", b"-1 0 0 1", b"-1 0 0 -1"])
            append(page, b"BT /%s 10 Tf %s 300 300 Tm (%s) Tj ET" % (ROMAN.encode(), turn, words.encode()))

    found, told = read_letters(tmp_path, lay)
    assert found == read_letters(tmp_path)[0]
    assert told == [] if shadow else told in (["mirrored"], ["some-sideways"])
