"""Finding words in both versions."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Comparison, FootnoteComparison, Nature, Relation, Verdict
from desktop_app.markup.columns import column_passages
from desktop_app.markup.finding import ComparisonFinder, in_changes
from desktop_app.markup.marks import Filters
from desktop_app.markup.rows import rows_of
from desktop_app.resolution.message import Message
from tests.gui.comparing.invented import changed, lighthouses, paragraph, resolution

COMPARISON = lighthouses()
ROWS = rows_of(COMPARISON)


def texts_found(words: str) -> list[str]:
    """The words as they stand where they are found."""
    found = []
    for hit in ComparisonFinder(COMPARISON, ROWS).find(words):
        version = COMPARISON.version(hit.side)
        kind, name = hit.owner.split()
        text = version.paragraphs[int(name)].text if kind == "paragraph" else version.footnote_of[name].text
        found.append(text[hit.start : hit.end])
    return found


def test_words_are_found_on_both_sides_and_in_footnotes() -> None:
    assert texts_found("KEEPERS OF THE") == ["keepers of the", "keepers of the"]
    assert texts_found("twentieth") == ["twentieth"]
    assert texts_found("  ") == []
    assert texts_found("anchor") == []
    assert texts_found("e") == [], "one letter is nearly everywhere"


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("réaffirmant l’État de droit", "etat", (14, 18)),
        ("l'ﬁnancement", "financement", (2, 12)),
        ("الأمــم المتحدة", "الامم", (0, 7)),
    ],
)
def test_accents_ligatures_and_kashida_do_not_hinder(text: str, words: str, place: tuple[int, int]) -> None:
    version = resolution("A/RES/80/1", [paragraph("OP 1", text)])
    verdict = Verdict(Relation.VERSIONS, 1.0, Message("x", "x"))
    link = changed(0, 0, version, version, Nature.IDENTICAL)
    comparison = Comparison(version, version, (link,), (), (), FootnoteComparison(), verdict)
    hits = ComparisonFinder(comparison, rows_of(comparison)).find(words)
    assert [(hit.start, hit.end) for hit in hits] == [place, place]


def test_changed_words_can_be_told_from_the_others() -> None:
    hits = ComparisonFinder(COMPARISON, ROWS).find("lending")
    assert not any(in_changes(hit, column_passages(COMPARISON, ROWS[6], hit.side, Filters())) for hit in hits)
    hits = ComparisonFinder(COMPARISON, ROWS).find("urges")
    assert all(in_changes(hit, column_passages(COMPARISON, ROWS[6], hit.side, Filters())) for hit in hits)
