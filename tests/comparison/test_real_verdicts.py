"""What is said of two real texts together: versions, one text in two languages, or neither, and which came before."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Relation, Verdict
from desktop_app.tasks.read import read

pytestmark = pytest.mark.corpus

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
ONE_OF_FOUR = ("67/186", "67/189", "67/190", "67/192")


def verdict(corpus: Path, old: str, new: str) -> Verdict:
    return compare(read(corpus / old), read(corpus / new)).verdict


@pytest.mark.parametrize(
    ("old", "new", "relation", "predecessor", "candidates"),
    [
        # One that is recalled among others, in another language.
        (
            *("cases/user_pair/standin_67_192_en.xml", "typeset_2013/A_RES_68_193_fr.pdf"),
            *(Relation.UNRELATED, None, ONE_OF_FOUR),
        ),
        (
            *("cases/user_pair/standin_67_189_fr.xml", "typeset_2013/A_RES_68_193_fr.pdf"),
            *(Relation.VERSIONS, "67/189", ()),
        ),
        # Versions in two languages, a version between them or none.
        ("typeset_2013/A_RES_75_196_fr.pdf", "real/A_RES_78_229.pdf", Relation.VERSIONS, "77/237", ()),
        ("typeset_2013/A_RES_68_193_fr.pdf", "real/A_RES_78_229.pdf", Relation.VERSIONS, "77/237", ()),
        ("typeset_2013/A_RES_77_235_fr.pdf", "real/A_RES_79_190.pdf", Relation.VERSIONS, "77/235", ()),
    ],
)
def test_two_texts_in_two_languages_or_in_one(
    corpus: Path, old: str, new: str, relation: Relation, predecessor: str | None, candidates: tuple[str, ...]
) -> None:
    found = verdict(corpus, old, new)
    assert (found.relation, found.predecessor, found.candidates) == (relation, predecessor, candidates)


def test_six_languages_of_one_text_are_told_as_such_and_name_one_predecessor(corpus: Path) -> None:
    files = [corpus / "real" / "A_RES_78_229.pdf"]
    files += [corpus / "typeset_modern" / f"A_RES_78_229_{language}.pdf" for language in LANGUAGES[1:]]
    for old, new in combinations([read(path) for path in files], 2):
        found = compare(old, new).verdict
        assert (found.relation, found.predecessor) == (Relation.TRANSLATIONS, "77/237"), (old.source, new.source)
