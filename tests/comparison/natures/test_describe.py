"""What a link says of its paragraphs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.comparison.context import Context
from desktop_app.comparison.model import Nature, Operation, Shift
from desktop_app.comparison.natures.describe import describe, describe_text
from desktop_app.resolution.model import Kind, Paragraph, Zone

ENGLISH = Context("en", 78, 79)


def paragraph(text: str, kind: Kind = Kind.OPERATIVE) -> Paragraph:
    return Paragraph("x", "X", kind, Zone.OPERATIVE, text)


def test_identical_paragraphs_have_no_edits() -> None:
    described = describe([paragraph("Urges States to act;")], [paragraph("Urges States to act;")], ENGLISH)
    assert (described.nature, described.edits, described.verb) == (Nature.IDENTICAL, (), None)


def test_paragraphs_of_one_side_are_joined_by_one_blank() -> None:
    old = [paragraph("Urges States to act and to report;")]
    new = [paragraph("Urges States to act;"), paragraph("Also urges States to report;")]
    edits = describe(old, new, ENGLISH).edits
    after = "".join(edit.text for edit in edits if edit.operation is not Operation.DELETE)
    assert after == "Urges States to act; Also urges States to report;"


def test_the_verb_is_told_where_the_wording_changed() -> None:
    described = describe([paragraph("Encourages States to act;")], [paragraph("Urges States to act;")], ENGLISH)
    assert described.verb is not None
    assert described.verb.shift is Shift.STRONGER


def test_a_heading_has_no_verb() -> None:
    old, new = paragraph("Notes on method", Kind.HEADING), paragraph("Urges on method", Kind.HEADING)
    assert describe([old], [new], ENGLISH).verb is None


def test_the_language_is_guessed_from_the_script() -> None:
    assert describe_text("又促请各国", "促请各国", Context()).nature is Nature.CONNECTIVE


PAIR_COUNT = 6


def _units(corpus: Path, name: str) -> list[str]:
    document = json.loads((corpus / "gold" / "real" / f"{name}.json").read_text(encoding="utf-8"))
    return [unit["text"] for unit in document["units"] if unit["kind"] in {"preambular", "operative", "item"}]


def _context(pair: str) -> Context:
    old, new = (int(name.split("_")[2]) for name in pair.split("__"))
    return Context("en", old, new, old_year=old + 1945, new_year=new + 1945)


@pytest.mark.corpus
def test_natures_agree_with_those_named_by_reading(corpus: Path) -> None:
    named = json.loads((corpus / "alignments" / "natures.json").read_text(encoding="utf-8"))
    sure = [(pair, i, j, nature) for pair, i, j, nature, border in named if not border]
    agreed = 0
    for pair, i, j, nature in sure:
        old, new = pair.split("__")
        found = describe_text(_units(corpus, old)[i], _units(corpus, new)[j], _context(pair)).nature
        agreed += found.value == nature
    assert agreed / len(sure) >= 0.95


@pytest.mark.corpus
def test_a_changed_paragraph_shows_few_changes(corpus: Path) -> None:
    changed = shown = 0
    pairs = sorted((corpus / "alignments").glob("*__*.json"))
    assert len(pairs) == PAIR_COUNT
    for path in pairs:
        old, new = (_units(corpus, name) for name in path.stem.split("__"))
        for i, j in json.loads(path.read_text(encoding="utf-8"))["links"]:
            operations = [edit.operation for edit in describe_text(old[i], new[j], _context(path.stem)).edits]
            changed += bool(operations)
            starts = zip([Operation.EQUAL, *operations], operations, strict=False)
            shown += sum(before is Operation.EQUAL and after is not Operation.EQUAL for before, after in starts)
    assert shown / changed <= 3.0


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("old", "new"), [("A_RES_78_27", "A_RES_79_47"), ("A_RES_79_96", "A_RES_80_87"), ("A_RES_79_7", "A_RES_80_4")]
)
def test_texts_that_only_rolled_forward_have_no_change_of_wording(corpus: Path, old: str, new: str) -> None:
    texts = zip(_units(corpus, old), _units(corpus, new), strict=True)
    assert Nature.WORDING not in {describe_text(a, b, _context(f"{old}__{new}")).nature for a, b in texts}


@pytest.mark.parametrize(("kind", "codes"), [(Kind.HEADING, []), (Kind.OPERATIVE, ["year-left-behind"])])
def test_a_year_in_a_heading_says_when_something_was(kind: Kind, codes: list[str]) -> None:
    same = [paragraph("Estimates for the 2025 meeting", kind)]
    described = describe(same, same, Context("en", 79, 80, old_year=2024, new_year=2025))
    assert [remark.code for remark in described.remarks] == codes
