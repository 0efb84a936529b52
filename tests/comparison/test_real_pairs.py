"""Pairs of real resolutions: the links made by reading are found, and in every language the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.comparison.model import Comparison, Nature, Relation
from tests.corpus_files import compared_once, places_among_numbered

pytestmark = [pytest.mark.corpus, pytest.mark.long]

Links = set[tuple[int, int]]


def compared(corpus: Path, old: str, new: str) -> Comparison:
    return compared_once(corpus / f"{old}.pdf", corpus / f"{new}.pdf")


def links_of(comparison: Comparison, *, moved: bool = False) -> Links:
    """The links (of those that moved alone) by position among preambular and operative paragraphs and items."""
    old, new = (places_among_numbered(version.paragraphs) for version in (comparison.old, comparison.new))
    return {
        (old[i], new[j])
        for link in comparison.links
        if link.moved or not moved
        for i in link.old
        for j in link.new
        if i in old and j in new
    }


def agreement(first: Links, second: Links) -> float:
    return 2 * len(first & second) / (len(first) + len(second))


def test_links_and_moves_made_by_reading_are_found(corpus: Path) -> None:
    wanted: Links = set()
    found: Links = set()
    wanted_moves: Links = set()
    found_moves: Links = set()
    for number, path in enumerate(sorted((corpus / "alignments").glob("*__*.json"))):
        truth = {name: {tuple(pair) for pair in pairs} for name, pairs in json.loads(path.read_text()).items()}
        old, new = path.stem.split("__")
        comparison = compared(corpus, f"real/{old}", f"real/{new}")
        apart = 1000 * number
        sure = truth["links"] - truth["unsure"]
        wanted |= {(i + apart, j) for i, j in sure}
        found |= {(i + apart, j) for i, j in links_of(comparison) - truth["unsure"]}
        wanted_moves |= {(i + apart, j) for i, j in truth["moved"] - truth["unsure"]}
        found_moves |= {(i + apart, j) for i, j in links_of(comparison, moved=True) & sure}
    assert agreement(wanted, found) >= 0.985
    assert agreement(wanted_moves, found_moves) >= 0.85


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
def test_every_language_gives_the_links_of_english(corpus: Path, language: str) -> None:
    english = links_of(compared(corpus, "real/A_RES_78_229", "real/A_RES_80_229"))
    names = (f"typeset_modern/A_RES_{number}_{language}" for number in ("78_229", "80_229"))
    assert agreement(english, links_of(compared(corpus, *names))) >= 0.99


@pytest.mark.parametrize(
    ("old", "other", "new", "least"),
    [
        ("typeset_2013/A_RES_77_235_fr", "real/A_RES_79_190", "typeset_2013/A_RES_79_190_fr", 0.95),
        ("typeset_modern/A_RES_78_229_fr", "typeset_modern/A_RES_80_229_ar", "typeset_modern/A_RES_80_229_fr", 0.7),
        ("typeset_modern/A_RES_78_229_zh", "typeset_modern/A_RES_80_229_ru", "typeset_modern/A_RES_80_229_zh", 0.7),
    ],
)
def test_versions_in_two_languages_give_the_links_of_one(
    corpus: Path, old: str, other: str, new: str, least: float
) -> None:
    across = compared(corpus, old, other)
    assert across.verdict.relation is Relation.VERSIONS
    assert agreement(links_of(across), links_of(compared(corpus, old, new))) >= least


@pytest.mark.parametrize(("old", "new"), [("78_27", "79_47"), ("79_96", "80_87")])
def test_what_only_rolled_forward_has_nothing_to_read(corpus: Path, old: str, new: str) -> None:
    comparison = compared(corpus, f"real/A_RES_{old}", f"real/A_RES_{new}")
    assert Nature.WORDING not in {link.nature for link in comparison.links}
    assert (comparison.added, comparison.removed) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("real/A_RES_79_185", "real/A_RES_80_224", Relation.VERSIONS),
        ("native_word/A_RES_67_290_en", "real/A_RES_78_229", Relation.UNRELATED),
        ("typeset_2013/A_RES_78_229_fr", "typeset_modern/A_RES_78_229_ar", Relation.TRANSLATIONS),
        ("typeset_2013/A_RES_68_193_fr", "typeset_2013/A_RES_75_196_fr", Relation.VERSIONS),
    ],
)
def test_verdicts(corpus: Path, old: str, new: str, expected: Relation) -> None:
    assert compared(corpus, old, new).verdict.relation is expected
