"""A brief is made of what is flagged, or of all that is to read, and holds two pages at most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from desktop_app.comparison.model import Comparison, Nature, Side
from desktop_app.markup.brief import CUT, MOST_LINES, BriefChoice, brief_of
from desktop_app.markup.brief_model import Brief
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.own_notes import ComparedNotes
from desktop_app.resolution.anchor import AnchoredText
from desktop_app.resolution.own_work import Flag, OwnNote, PlacedNotes, text_name
from tests.gui.comparing.invented import changed, lighthouses, paragraph, repeated, resolution

FLAGGED, TO_READ = BriefChoice.FLAGGED, BriefChoice.TO_READ


def notes_on(comparison: Comparison, new: Mapping[int, str], old: Mapping[int, str] | None = None) -> ComparedNotes:
    """Notes that ask, on these positions of the two versions."""
    marked = MarkedComparison.of(comparison)
    placed = {}
    for side, words in ((Side.OLD, old or {}), (Side.NEW, new)):
        version = comparison.version(side)
        text, name = AnchoredText(version.paragraphs), text_name(version)
        placed[side] = PlacedNotes(
            {at: (OwnNote(f"{side}{at}", name, text.anchor(at), said, Flag.ASK),) for at, said in words.items()}
        )
    return ComparedNotes(comparison, marked.rows, placed[Side.OLD], placed[Side.NEW])


def made(comparison: Comparison, notes: ComparedNotes, choice: BriefChoice, filters: Filters | None = None) -> Brief:
    return brief_of(MarkedComparison.of(comparison, filters), notes, choice)


def shape(brief: Brief) -> list[tuple[str, list[str]]]:
    return [(section.heading, [entry.cite for entry in section.entries]) for section in brief.sections]


def test_it_is_empty_until_something_is_flagged() -> None:
    brief = made(lighthouses(), notes_on(lighthouses(), {}), FLAGGED)
    assert brief.is_empty
    assert brief.subtitle == "Invented matters · flagged: 0 of 6 to read"


def test_what_is_flagged_is_told_by_what_became_of_it() -> None:
    """A note on an old paragraph that lives on is offered in the comparison, and not told here."""
    notes = notes_on(lighthouses(), {3: "keep", 6: "who pays?", 5: "stronger"}, {8: "in since 2019", 2: "last year"})
    brief = made(lighthouses(), notes, FLAGGED)
    assert shape(brief) == [("New", ["OP 2"]), ("Gone", ["old OP 4"]), ("Changed", ["OP 1"]), ("Unchanged", ["PP 3"])]
    assert [(note.flag, note.text) for note in brief.sections[0].entries[0].notes] == [("ask", "who pays?")]
    assert brief.title == "A/RES/80/901 against A/RES/78/900"


def test_all_that_is_to_read_is_in_it_but_for_what_the_filters_put_aside() -> None:
    comparison, none = lighthouses(), notes_on(lighthouses(), {})
    assert sum(len(cites) for _, cites in shape(made(comparison, none, TO_READ))) == 6
    without = Filters(frozenset({ChangeKind.REMOVED}))
    assert [heading for heading, _ in shape(made(comparison, none, TO_READ, without))] == ["New", "Changed"]


def test_what_is_flagged_is_in_it_though_the_filters_put_it_aside() -> None:
    everything = Filters(frozenset(ChangeKind))
    brief = made(lighthouses(), notes_on(lighthouses(), {6: "who pays?"}), FLAGGED, everything)
    (entry,) = brief.sections[0].entries
    assert {run.mark for run in entry.runs} == {Mark.ADDED}


def test_a_changed_paragraph_is_shown_by_its_opening_and_by_the_words_around_its_changes() -> None:
    filler = " ".join(f"word{number}" for number in range(60))
    pair = (
        resolution("A/RES/78/1", [paragraph("OP 1", f"Urges all States {filler} to consider lending {filler};")]),
        resolution("A/RES/80/1", [paragraph("OP 1", f"Urges all States {filler} to continue lending {filler};")]),
    )
    small = lighthouses()
    comparison = replace(
        small,
        old=pair[0],
        new=pair[1],
        links=(changed(0, 0, *pair, Nature.WORDING),),
        added=(),
        removed=(),
        footnotes=type(small.footnotes)(),
        numbering=(),
    )
    brief = made(comparison, notes_on(comparison, {0: "!"}), FLAGGED)
    text = "".join(run.text for run in brief.sections[0].entries[0].runs)
    assert text.startswith(f"Urges all States word0 word1{CUT}word5")
    assert "consider continue lending word0" in text.replace("considercontinue", "consider continue")
    assert text.endswith(CUT)
    assert len(text) < 300


@pytest.mark.parametrize("language", ["en", "zh"])
def test_over_two_pages_it_says_how_many_were_left_out_and_keeps_what_has_a_note(language: str) -> None:
    long = repeated(lighthouses(), 40)
    long = replace(long, new=replace(long.new, metadata=replace(long.new.metadata, language=language)))
    last = len(long.new.paragraphs) - 4
    brief = made(long, notes_on(long, {last: "who pays?"}), TO_READ)
    entries = [entry for section in brief.sections for entry in section.entries]
    assert sum(entry.lines for entry in entries) <= MOST_LINES
    assert any(entry.notes for entry in entries)
    assert brief.left_out == f"More than two pages: {6 * 40 - len(entries)} were left out."


def test_notes_without_a_place_are_listed() -> None:
    notes = notes_on(lighthouses(), {6: "who pays?"})
    lost = replace(notes, new=PlacedNotes({}, notes.new.at[6]))
    brief = made(lighthouses(), lost, FLAGGED)
    assert not brief.is_empty
    assert [(where, note.text) for where, note in brief.loose] == [("A/RES/80/901, OP 2", "who pays?")]
