"""Finding in a resolution and finding in a comparison give the same places for the same words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison, FootnoteComparison, Relation, Side, Verdict
from desktop_app.gui.comparing.head.find_field import FindField
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.reading.find_bar import FindBar
from desktop_app.gui.reading.search import ResolutionFinder
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.finding import ComparisonFinder
from desktop_app.markup.rows import rows_of
from desktop_app.markup.side_text import note_owner, paragraph_owner
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Kind, NoteCall, Paragraph, Resolution, Zone
from tests.corpus_files import compared_once
from tests.gui.comparing import invented
from tests.text.test_folding import CHARACTERS

LIGHTHOUSES = invented.lighthouses()
Places = list[tuple[str, int, int]]


def found_in_reading(resolution: Resolution, words: str) -> Places:
    """The places by the names that a comparison gives to the texts."""
    places = []
    for found in ResolutionFinder(resolution).find(words):
        note = None if found.note is None else resolution.footnotes[found.note]
        owner = note_owner(note.marker) if note else paragraph_owner(found.position or 0)
        places.append((owner, found.start, found.end))
    return sorted(places)


def found_in_comparing(comparison: Comparison, side: Side, words: str) -> Places:
    hits = ComparisonFinder(comparison, rows_of(comparison)).find(words)
    return sorted((hit.owner, hit.start, hit.end) for hit in hits if hit.side is side)


def unrelated(old: Resolution, new: Resolution) -> Comparison:
    """A comparison without a link."""
    added, removed = (tuple(range(len(version.paragraphs))) for version in (new, old))
    verdict = Verdict(Relation.UNRELATED, 0.0, Message("none", "Nothing in common."))
    return Comparison(old, new, (), added, removed, FootnoteComparison(), verdict)


def resolution_of(texts: Sequence[str], notes: Sequence[str] = (), calls: Sequence[int] = ()) -> Resolution:
    """``calls`` are the numbers, from 1, of the notes that each paragraph calls."""
    markers = [(NoteCall(str(calls[n]), 0),) if n < len(calls) else () for n in range(len(texts))]
    paragraphs = [
        Paragraph(f"op{n}", f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text, calls=called)
        for n, (text, called) in enumerate(zip(texts, markers, strict=True), start=1)
    ]
    footnotes = [Footnote(str(n), text) for n, text in enumerate(notes, start=1)]
    return invented.resolution("A/RES/80/1", paragraphs, footnotes)


@pytest.mark.parametrize(
    "words", ["keepers", "KEEPERS  of", "the", "harbour", "sea, by", "A/80", "secretary‑general", "e"]
)
@pytest.mark.parametrize("side", Side)
def test_a_comparison_finds_what_each_version_holds(side: Side, words: str) -> None:
    version = LIGHTHOUSES.version(side)
    assert found_in_comparing(LIGHTHOUSES, side, words) == found_in_reading(version, words)


@pytest.mark.parametrize(
    ("calls", "rows"), [((1, 1), [1]), ((), [2]), ((2, 1), [2])], ids=["called twice", "never called", "called later"]
)
def test_a_footnote_is_found_once(calls: Sequence[int], rows: list[int]) -> None:
    old = resolution_of(["The lamps,"])
    new = resolution_of(["The lamps,", "The lenses,"], ["See the annex.", "Ibid."], calls)
    comparison = unrelated(old, new)
    hits = ComparisonFinder(comparison, rows_of(comparison)).find("annex")
    assert [hit.row for hit in hits] == rows
    assert len(ResolutionFinder(new).find("annex")) == 1


@settings(deadline=None)
@given(
    st.lists(st.text(st.sampled_from(CHARACTERS), max_size=20), min_size=1, max_size=4),
    st.lists(st.text(st.sampled_from(CHARACTERS), max_size=20), max_size=3),
    st.lists(st.integers(1, 3), max_size=4),
    st.text(st.sampled_from(CHARACTERS), max_size=3),
)
def test_both_agree_on_any_text(texts: list[str], notes: list[str], calls: list[int], words: str) -> None:
    version = resolution_of([text + " x" for text in texts], [note + " x" for note in notes], calls)
    comparison = unrelated(version, version)
    for side in Side:
        assert found_in_comparing(comparison, side, words) == found_in_reading(version, words)


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("words", "count"), [("United  Nations", 180), ("9-20", 1), ("ﬁnancing", 6), ("financing", 6), ("e", 0)]
)
def test_both_agree_on_a_real_pair(corpus: Path, words: str, count: int) -> None:
    names = ("A_RES_78_229", "A_RES_80_229")
    comparison = compared_once(*(corpus / "real" / f"{name}.pdf" for name in names))
    places = found_in_reading(comparison.new, words)
    assert len(places) == count
    assert found_in_comparing(comparison, Side.NEW, words) == places


def test_one_letter_is_not_looked_for_and_nothing_is_said_of_it(resolute: Resolute, qtbot: QtBot) -> None:
    """It is everywhere, so that "nothing found" would be untrue; the figures come with the second letter."""
    state = ReadingState(LIGHTHOUSES, resolute.services.own)
    field, bar = FindField(state, resolute.services.theme), FindBar(resolute.services.theme)
    qtbot.addWidget(field)
    qtbot.addWidget(bar)
    for words, said, told in (("l", "", ""), ("la", "1 of 11", "1 of 11"), ("xy", "nothing found", "not found")):
        field.field.setText(words)
        assert field._count.text() == said
        bar.field.setText(words)
        bar.show_count(0, len(state.hits))
        assert bar._count.text() == told
