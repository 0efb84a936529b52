"""The small cases of the corpus, each one fault of a kind: what is read is what the case's clean twin says.

Each kind has a test of its own with invented pages elsewhere in these rooms; here the files themselves are read.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.resolution.model import Kind, Resolution
from tests.corpus_files import read_once

pytestmark = pytest.mark.corpus


class Unit(NamedTuple):
    """A paragraph as the cases are judged: its kind, label, text, and the notes that it calls."""

    kind: Kind
    label: str
    text: str
    notes: tuple[str, ...]


@cache
def case(corpus: Path, name: str) -> Resolution:
    return read_once(corpus / "cases" / f"{name}.pdf")


def units(resolution: Resolution) -> list[Unit]:
    return [Unit(each.kind, each.label, each.text, each.notes) for each in resolution.paragraphs]


def told(resolution: Resolution) -> list[tuple[str, int | None]]:
    """The codes of the warnings, each with its page, from 1."""
    return [(each.message.code, None if each.page is None else each.page + 1) for each in resolution.warnings]


@pytest.mark.parametrize(
    ("name", "twin", "warning"),
    [
        ("base", "base", None),
        ("e1_soft", "base", None),
        ("e4_flat", "base", ("watermark", 1)),
        ("e4_slant", "base", ("watermark", 1)),
        ("e5_aa", "base", ("unpainted", 1)),
        ("e5_cover", "base", ("unpainted", 1)),
        ("e5_tr3", "base", ("unpainted", 1)),
        ("e5_white", "base", ("unpainted", 1)),
        ("e6_fakebold", "base", None),
        ("e6_later", "base", None),
        ("e8_annots", "base", ("comments", 1)),
        ("e10_2up", "e10_src", None),
        ("e11_reversed", "e10_src", ("pages-out-of-order", 2)),
        ("e11_twice", "e10_src", ("page-twice", 3)),
        ("e16_form", "base", ("comments", 1)),
        ("e17_head", "e10_src", None),
        ("s2_word", "base", None),
    ],
)
def test_what_lies_on_the_page_changes_nothing(
    corpus: Path, name: str, twin: str, warning: tuple[str, int] | None
) -> None:
    assert units(case(corpus, name)) == units(case(corpus, twin))
    assert told(case(corpus, name)) == ([] if warning is None else [warning])


@pytest.mark.parametrize("name", ["e3_lineno", "e3_lineno5", "m1_uni", "m1_bracket", "e2_strike"])
def test_a_text_of_another_number_has_the_same_body(corpus: Path, name: str) -> None:
    """These bear another symbol or another year than their twin; two of line numbers have two paragraphs more."""
    base, found = (units(case(corpus, each))[1:-1] for each in ("base", name))
    shared = [unit for unit in base if unit.kind is not Kind.CLOSING]
    assert found[: len(shared)] == shared
    assert {mark for unit in found for mark in unit.notes} == {"1", "2"}


def test_struck_words_are_apart_and_told(corpus: Path) -> None:
    for name in ("e2_strike", "e2_word_changes"):
        resolution = case(corpus, name)
        assert told(resolution) == [("struck-out", 1)]
        assert any(paragraph.struck for paragraph in resolution.paragraphs)


def test_letters_of_no_meaning_are_mended_or_told(corpus: Path) -> None:
    resolution = case(corpus, "e14_pua")
    assert told(resolution) == [("unreadable-letters", 1)]
    assert sum(unit not in units(case(corpus, "base")) for unit in units(resolution)) == 1


def test_a_table_over_a_page_break_is_one_wherever_it_is_broken(corpus: Path) -> None:
    old, new = ([p.rows for p in case(corpus, name).paragraphs if p.rows] for name in ("c5_long_old", "c5_long_new"))
    assert len(old) == 1
    assert old == new


def test_accents_are_one_whichever_way_they_are_written(corpus: Path) -> None:
    assert units(case(corpus, "n1_old")) == units(case(corpus, "n1_new"))


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("s1_short", {"preambular": 3, "operative": 4}),
        ("x_inline", {"preambular": 1, "operative": 1}),
        ("x_year2", {"preambular": 1, "operative": 2}),
        ("x_innerlist", {"preambular": 1, "operative": 2, "item": 2}),
        ("x_nochapeau", {"preambular": 1, "operative": 1}),
        ("x_doublehead", {"preambular": 2, "operative": 1}),
        ("x_sc", {"preambular": 1, "operative": 1}),
        ("x_who", {"preambular": 1, "operative": 2}),
    ],
)
def test_each_paragraph_is_one_of_its_kind(corpus: Path, name: str, kinds: dict[str, int]) -> None:
    counted = Counter(paragraph.kind.value for paragraph in case(corpus, name).paragraphs)
    assert {kind: counted[kind] for kind in ("preambular", "operative", "item") if counted[kind]} == kinds


@pytest.mark.parametrize(
    ("name", "title", "label"),
    [
        ("x_sc", "Resolution 9999 (2036)", ""),
        ("x_who", "Lamps", "WHA99.1"),
        ("x_nochapeau", "Invented title of a paper", "90/1."),
    ],
)
def test_titles_of_other_bodies_are_found(corpus: Path, name: str, title: str, label: str) -> None:
    found = next(paragraph for paragraph in case(corpus, name).paragraphs if paragraph.kind is Kind.TITLE)
    assert (found.label, found.text) == (label, title)


def test_a_blank_that_is_drawn_narrow_is_one(corpus: Path) -> None:
    texts = " ".join(paragraph.text for paragraph in case(corpus, "x_squeezed").paragraphs)
    assert "human rights" in texts


def test_prose_before_a_late_title_is_kept(corpus: Path) -> None:
    assert sum("of a paper about lamps" in p.text for p in case(corpus, "x_lost").paragraphs) == 27
    assert any(p.text == "Draft resolutions" for p in case(corpus, "x_lost").paragraphs)
