"""What is said of two real texts together: versions, one text in two languages, or neither, and which came before."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from desktop_app.comparison.model import Relation
from tests.corpus_files import compared_once

pytestmark = [pytest.mark.corpus, pytest.mark.long]

OF_67_192, OF_67_189 = (f"cases/user_pair/standin_67_{name}.xml" for name in ("192_en", "189_fr"))
OF_68_193, OF_75_196, OF_77_235 = (f"typeset_2013/A_RES_{name}_fr.pdf" for name in ("68_193", "75_196", "77_235"))
OF_78_229, OF_79_190 = (f"real/A_RES_{name}.pdf" for name in ("78_229", "79_190"))
IN_OTHER_LANGUAGES = [f"typeset_modern/A_RES_78_229_{language}.pdf" for language in ("fr", "es", "ru", "ar", "zh")]
ONE_OF_FOUR = ("67/186", "67/189", "67/190", "67/192")


@pytest.mark.parametrize(
    ("old", "new", "relation", "predecessor", "candidates"),
    [
        # One that is recalled among others, in another language.
        (OF_67_192, OF_68_193, Relation.UNRELATED, None, ONE_OF_FOUR),
        (OF_67_189, OF_68_193, Relation.VERSIONS, "67/189", ()),
        # Versions in two languages, a version between them or none.
        (OF_75_196, OF_78_229, Relation.VERSIONS, "77/237", ()),
        (OF_68_193, OF_78_229, Relation.VERSIONS, "77/237", ()),
        (OF_77_235, OF_79_190, Relation.VERSIONS, "77/235", ()),
    ],
)
def test_two_texts_in_two_languages_or_in_one(
    corpus: Path, old: str, new: str, relation: Relation, predecessor: str | None, candidates: tuple[str, ...]
) -> None:
    found = compared_once(corpus / old, corpus / new).verdict
    assert (found.relation, found.predecessor, found.candidates) == (relation, predecessor, candidates)


def test_six_languages_of_one_text_are_told_as_such_and_name_one_predecessor(corpus: Path) -> None:
    for old, new in combinations((OF_78_229, *IN_OTHER_LANGUAGES), 2):
        found = compared_once(corpus / old, corpus / new).verdict
        assert (found.relation, found.predecessor) == (Relation.TRANSLATIONS, "77/237"), (old, new)
