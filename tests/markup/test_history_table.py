"""The matrix: which rows and cells a reader is shown, and the steps of a history."""

from __future__ import annotations

import pytest

from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.history_steps import steps_of
from desktop_app.markup.history_table import HistoryCell, HistoryTable, label_of, short_name
from desktop_app.markup.marks import Mark
from tests.series.histories import ALL, FARMERS, FERRIES, LIGHTS, series, version

LONGER = FERRIES.replace("ferries and", "ferries, barges and")
TABLE = HistoryTable(
    series(
        version(ALL[:5], 75),
        version([LONGER, ALL[1], *ALL[3:5]], 76),
        version([LONGER, *ALL[1:4], LIGHTS], 77),
    )
)
ROWS = {row.paragraph.text: row for row in TABLE.rows}


def test_a_row_has_a_cell_for_each_version_it_is_in_or_went_from() -> None:
    assert [cell and label_of(cell) for cell in ROWS[LIGHTS].cells] == [None, None, "5"]
    assert [cell and label_of(cell) for cell in ROWS[FARMERS].cells] == ["3", "", "3"]
    assert [cell and cell.signs for cell in ROWS[ALL[4]].cells] == [
        (EventSign.SAME,),
        (EventSign.SAME,),
        (EventSign.WENT,),
    ]
    assert ROWS[ALL[4]].is_gone


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        (set(), 7),
        ({EventSign.SAME}, 4),
        (set(EventSign), 0),
        (set(EventSign) - {EventSign.CAME_BACK}, 1),
    ],
)
def test_a_row_is_put_aside_when_all_that_happened_to_it_is(hidden: set[EventSign], shown: int) -> None:
    assert len(list(TABLE.shown(frozenset(hidden)))) == shown


def test_what_happened_is_counted_by_rows() -> None:
    assert dict(TABLE.counts()) == {
        EventSign.CAME: 1,
        EventSign.WENT: 1,
        EventSign.CAME_BACK: 1,
        EventSign.REWORDED: 1,
        EventSign.SAME: 3,
    }
    assert TABLE.origins() == [5, 0, 1]


def test_heads_are_short_symbols_with_their_years() -> None:
    assert [(head.name, head.year) for head in TABLE.heads] == [("75/100", "75"), ("76/100", "76"), ("77/100", "77")]
    assert short_name(version(ALL, 80, symbol="A/C.3/80/L.3")) == "A/C.3/80/L.3"


def test_the_steps_are_redlines_from_version_to_version() -> None:
    history = TABLE.history
    steps = steps_of(history, history.lineages[ROWS[LONGER].number])
    assert [(step.before, step.version, step.signs, step.is_changed) for step in steps] == [
        (None, 0, (), False),
        (0, 1, (EventSign.REWORDED,), True),
        (1, 2, (EventSign.SAME,), False),
    ]
    added = [words.text for words in steps[1].words if words.mark is Mark.ADDED]
    assert "barges" in "".join(added)
    back = steps_of(history, history.lineages[ROWS[FARMERS].number])
    assert [(step.before, step.version) for step in back] == [(None, 0), (0, 2)]
    gone = steps_of(history, history.lineages[ROWS[ALL[4]].number])
    assert [words.mark for words in gone[-1].words] == [Mark.REMOVED]


@pytest.mark.parametrize(
    ("cite", "label"), [("OP 12", "12"), ("OP 2 (a)", "2 (a)"), ("PP 3–4", "3–4"), ("Title", ""), ("", "")]
)
def test_a_cell_shows_the_number_alone(cite: str, label: str) -> None:
    assert label_of(HistoryCell(0, cite, (EventSign.SAME,))) == label
