"""Ticks hang on what was read, not on the files it was read in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.comparing.ticks import RowTicks, text_pair
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.changes import changes_of
from desktop_app.markup.rows import Row, rows_of
from desktop_app.resolution.model import Resolution, Source
from desktop_app.store.database import Statement
from desktop_app.store.state import State
from desktop_app.store.ticks import adding_old
from tests.corpus_files import compared_once
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses

Make = Callable[..., Resolution]

REPORT = "Takes note of the report of the Secretary-General on ferries{0};"
OLD = [
    "Urges Member States to inspect every ferry once a year, in particular hull and engine;",
    REPORT.format(" in 2023"),
    "Invites the regional commissions to publish model rules for river traffic at night;",
    REPORT.format(" in 2023"),
    "Stresses that affordable crossings open the markets of the towns to farmers;",
]
NEW = [
    "Urges Member States to inspect every ferry twice a year, in particular hull and engine;",
    REPORT.format(" and rafts in 2023"),
    "Invites the regional commissions to publish binding rules for river traffic at night;",
    REPORT.format(" and rafts in 2023"),
    "Stresses that affordable crossings open the markets of the towns to all farmers;",
]


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    opened = State(tmp_path / "ticks")
    yield opened
    opened.close()


class Reader:
    """Someone who reads a comparison and ticks."""

    def __init__(self, state: State, comparison: Comparison) -> None:
        self.comparison, self.rows = comparison, rows_of(comparison)
        numbers = {(row.old, row.new): number for number, row in enumerate(self.rows)}
        self.changed = [numbers[change.row.old, change.row.new] for change in changes_of(comparison)]
        self.ticks = RowTicks(comparison, self.rows, self.changed, state.ticks)

    def read(self) -> list[int]:
        """The rows that are ticked off."""
        return [row for row in self.changed if self.ticks.is_read(row)]


def under_another_name(resolution: Resolution) -> Resolution:
    return replace(resolution, source=Source("renamed.pdf", "f" * 64, 9, "another typesetter"))


def test_the_same_text_under_another_name_keeps_its_ticks(state: State, make: Make) -> None:
    reader = Reader(state, compare(make(OLD), make(NEW)))
    for row in reader.changed[1:4]:
        reader.ticks.toggle(row)
    copy = compare(under_another_name(make(OLD)), under_another_name(make(NEW)))
    assert Reader(state, copy).read() == reader.changed[1:4]


def test_a_tick_that_is_taken_back_is_gone(state: State, make: Make) -> None:
    reader = Reader(state, compare(make(OLD), make(NEW)))
    reader.ticks.toggle(reader.changed[0])
    again = Reader(state, compare(make(OLD), make(NEW)))
    again.ticks.toggle(reader.changed[0])
    assert Reader(state, compare(make(OLD), make(NEW))).read() == again.read() == []


def test_two_changes_with_the_same_words_are_ticked_one_by_one(state: State, make: Make) -> None:
    reader = Reader(state, compare(make(OLD), make(NEW)))
    first, second = (row for row in reader.changed if "rafts" in NEW[reader.rows[row].new[0]])
    reader.ticks.toggle(second)
    assert Reader(state, compare(make(OLD), make(NEW))).read() == [second]
    reader.ticks.toggle(first)
    reader.ticks.toggle(second)
    assert Reader(state, compare(make(OLD), make(NEW))).read() == [first]


def read_all(state: State, comparison: Comparison) -> Reader:
    reader = Reader(state, comparison)
    for row in reader.changed:
        reader.ticks.toggle(row)
    return reader


def test_in_a_reissue_what_was_read_and_still_says_the_same_is_ticked(state: State, make: Make) -> None:
    """What says something else now was not read."""
    read_all(state, compare(make(OLD), make(NEW)))
    reissued = ["Decides to meet each year;", NEW[0].upper(), *NEW[1:4], NEW[4].replace("all", "most")]
    reader = Reader(state, compare(make(OLD), make(reissued)))
    unread = {reissued[reader.rows[row].new[0]] for row in reader.changed if not reader.ticks.is_read(row)}
    assert unread == {reissued[0], reissued[5]}


def test_another_typesetting_of_both_versions_keeps_the_ticks(state: State, make: Make) -> None:
    """Known by the symbols, for a footnote mark that was read as a digit makes it another text."""
    symbols = ("A/RES/79/9", "A/RES/80/9")
    read_all(state, compare(make(OLD, symbol=symbols[0]), make(NEW, symbol=symbols[1])))
    texts = [[text.replace("-", "\u2011").replace(" ", "  ") for text in version] for version in (OLD, NEW)]
    texts[1][4] += "7"
    reader = Reader(state, compare(make(texts[0], symbol=symbols[0]), make(texts[1], symbol=symbols[1])))
    assert reader.read() == reader.changed[:4]


def test_a_tick_taken_back_in_a_reissue_does_not_return(state: State, make: Make) -> None:
    read_all(state, compare(make(OLD), make(NEW)))
    reissue = compare(make(OLD), make([*NEW, "Decides to meet;"]))
    first = Reader(state, reissue)
    for row in first.read():
        first.ticks.toggle(row)
    assert Reader(state, reissue).read() == []
    assert len(Reader(state, compare(make(OLD), make(NEW))).read()) == 5  # nor are those of the first issue lost


def old_key(comparison: Comparison, row: Row) -> str:
    """What the first versions of the program called a change."""
    texts = ["\n".join(paragraph.text for paragraph in row.paragraphs(comparison, side)) for side in Side]
    return hashlib.sha256("\x00".join(texts).encode()).hexdigest()[:16]


def test_ticks_of_the_first_versions_are_taken_over_when_the_pair_is_opened(state: State, make: Make) -> None:
    old, new = (replace(make(texts), source=Source(f"{n}.pdf", str(n), 1)) for n, texts in enumerate((OLD, NEW)))
    comparison = compare(old, new)
    pair = text_pair(comparison)
    assert pair.old_key == hashlib.sha256(b"0\x001").hexdigest()[:16]
    rows = rows_of(comparison)
    keys = [old_key(comparison, rows[number]) for number in (0, 2)]
    state._data.write(*adding_old(pair.old_key, [*keys, "of no row today"]))
    assert Reader(state, comparison).read() == [0, 2]
    assert state.ticks.old_keys(pair) == {"of no row today"}  # nothing is thrown away
    renamed = compare(under_another_name(old), under_another_name(new))
    assert Reader(state, renamed).read() == [0, 2]


def test_an_old_tick_of_two_changes_with_the_same_words_is_of_both(state: State, make: Make) -> None:
    """They could not be told apart then."""
    comparison = compare(make(OLD), make(NEW))
    rows = rows_of(comparison)
    state._data.write(*adding_old(text_pair(comparison).old_key, [old_key(comparison, rows[1])]))
    assert Reader(state, comparison).read() == [1, 3]


def test_looking_at_a_comparison_writes_nothing(state: State, make: Make) -> None:
    Reader(state, compare(make(OLD), make(NEW)))
    assert state._data.rows("SELECT * FROM pairs") == []


def test_ticks_that_make_no_sense_are_passed_over(state: State, make: Make) -> None:
    comparison = compare(make(OLD), make(NEW))
    reader = Reader(state, comparison)
    reader.ticks.toggle(reader.changed[0])
    spoiled = "INSERT INTO ticks (pair, digest, change) VALUES (1, ?, ?)"
    state._data.write(*(Statement(spoiled, (str(n), content)) for n, content in enumerate((b"{", b"[]", b"\xff", 5))))
    assert Reader(state, comparison).read() == reader.changed[:1]


def test_space_ticks_off_for_the_next_start(reader_at_work: Driver, resolute: Resolute) -> None:
    reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_N)
    ticked = reader_at_work.row()
    reader_at_work.press(Qt.Key.Key_Space)
    comparison = lighthouses()
    renamed = replace(comparison, old=under_another_name(comparison.old), new=under_another_name(comparison.new))
    again = ComparisonView(renamed, *reader_at_work.view.subject().files, resolute.services)
    assert [row for row in again.state.changes if again.state.is_read(row)] == [ticked]
    again.deleteLater()


@pytest.mark.corpus
def test_each_change_of_a_real_pair_has_a_tick_of_its_own(state: State, corpus: Path) -> None:
    comparison = compared_once(*(corpus / "real" / f"A_RES_{name}.pdf" for name in ("79_144", "80_110")))
    reader = read_all(state, comparison)
    assert len(state.ticks.of(text_pair(reader.comparison))) == len(reader.changed) > 300
    again = Reader(state, compare(*map(under_another_name, (comparison.old, comparison.new))))
    assert again.read() == reader.changed
