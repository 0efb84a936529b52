"""The comparison tab, driven by keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison, FootnoteComparison, Nature, Relation
from desktop_app.gui.comparing.text.cells import Arrangement, cells_of
from desktop_app.gui.comparing.text.lines_view import LinesView
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.pages.zoom import Fit, Zoom
from desktop_app.gui.parts.subject import Pair
from desktop_app.gui.parts.turns import rows_in_view
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.lines import DepartureLine, FoldLine, RowLine
from desktop_app.resolution.message import Message
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import changed, lighthouses, paragraph, resolution

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALL = [1, 2, 4, 5, 6, 7, 8, 10, 11]
"""The rows of the invented comparison in which something changed."""


def centre_of(lines: LinesView, line: object) -> QPoint:
    number = lines.lines.lines().index(line)
    return lines.visualRect(lines.lines.index(number)).center()


@pytest.mark.parametrize("view", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
@pytest.mark.parametrize(
    ("onward", "back", "modifier"),
    [(Qt.Key.Key_N, Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F7, Qt.Key.Key_F7, SHIFT)],
)
def test_keys_lead_through_all_changes_in_every_view(
    reader_at_work: Driver, view: Qt.Key, onward: Qt.Key, back: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    reader_at_work.press(view, modifier=CTRL)
    seen = []
    for _ in ALL:
        reader_at_work.press(onward)
        seen.append(reader_at_work.row())
    assert seen == ALL
    reader_at_work.press(onward)
    assert reader_at_work.row() == ALL[-1]
    reader_at_work.press(back, modifier=modifier)
    assert reader_at_work.row() == ALL[-2]


def test_a_paragraph_of_the_new_version_is_shown_by_its_position(reader_at_work: Driver) -> None:
    state = reader_at_work.view.state
    row = next(at for at, row in enumerate(state.rows) if row.new and at > 3)
    reader_at_work.view.show_paragraph(state.rows[row].new[0])
    assert state.current == row
    reader_at_work.view.show_paragraph(9999)
    assert state.current == row


def test_the_selection_is_one_in_all_views_and_the_list(reader_at_work: Driver) -> None:
    reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_N)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
        reader_at_work.press(key, modifier=CTRL)
        assert reader_at_work.row() == 2
    index = reader_at_work.view.changes.list.currentIndex()
    assert index.row() == 1
    assert reader_at_work.lines.currentIndex().data(Qt.ItemDataRole.UserRole) == RowLine(2)


def test_choosing_in_the_list_leads_the_view(reader_at_work: Driver, qtbot: QtBot) -> None:
    changes = reader_at_work.view.changes.list
    last = changes.visualRect(changes.model().index(len(ALL) - 1, 0))
    qtbot.mouseClick(changes.viewport(), Qt.MouseButton.LeftButton, pos=last.center())
    assert reader_at_work.row() == ALL[-1]
    shown = [line for line, _ in reader_at_work.lines.lines_in_view()]
    assert RowLine(ALL[-1]) in shown


@pytest.mark.parametrize("view", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
def test_space_ticks_off_and_goes_on_to_the_next_unread_in_view_and_list(reader_at_work: Driver, view: Qt.Key) -> None:
    """Row 1 rolled forward, so that it needs no reading; row 2 is the first that does."""
    reader_at_work.press(view, modifier=CTRL)
    reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_Space)
    assert reader_at_work.view.state.is_read(1)
    assert reader_at_work.row() == 2
    reader_at_work.view.changes.list.setFocus()
    reader_at_work.press(Qt.Key.Key_Space)
    assert reader_at_work.view.state.is_read(2)
    assert reader_at_work.row() == 4
    reader_at_work.press(Qt.Key.Key_P, Qt.Key.Key_R)
    assert not reader_at_work.view.state.is_read(2)


def test_ticks_last(reader_at_work: Driver, resolute: Resolute, comparison: Comparison) -> None:
    reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_Space)
    again = ComparisonView(lighthouses(), *reader_at_work.view.subject().files, resolute.services)
    assert [row for row in again.state.changes if again.state.is_read(row)] == [1]
    again.deleteLater()


def test_a_filter_takes_a_kind_out_of_list_and_views(reader_at_work: Driver, qtbot: QtBot) -> None:
    chip = next(chip for chip in reader_at_work.view.bars.chips.chips if chip.kind is ChangeKind.REMOVED)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert ChangeKind.REMOVED in reader_at_work.view.hidden_kinds
    shown = {line.row for line in reader_at_work.lines.lines.lines() if isinstance(line, RowLine)}
    assert shown == set(ALL) - {4, 10}
    assert reader_at_work.view.changes.list.model().rowCount() == len(ALL) - 2
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert reader_at_work.view.changes.list.model().rowCount() == len(ALL)


def test_ctrl_leaves_one_kind_alone(reader_at_work: Driver, qtbot: QtBot) -> None:
    chip = next(chip for chip in reader_at_work.view.bars.chips.chips if chip.kind is ChangeKind.NEW)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, CTRL)
    assert reader_at_work.view.state.shown_changes() == (5, 7)


def test_a_click_opens_a_fold_and_another_closes_it(reader_at_work: Driver, qtbot: QtBot) -> None:
    lines = reader_at_work.lines
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(lines, FoldLine((3,), is_open=False)))
    assert RowLine(3) in lines.lines.lines()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(lines, FoldLine((3,), is_open=True)))
    assert RowLine(3) not in lines.lines.lines()


def test_a_moved_paragraph_leads_both_ways(reader_at_work: Driver, qtbot: QtBot) -> None:
    lines = reader_at_work.lines
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(lines, DepartureLine(2)))
    assert reader_at_work.row() == 2
    lines.setFocus()
    reader_at_work.press(Qt.Key.Key_Return)
    assert lines.currentIndex().data(Qt.ItemDataRole.UserRole) == DepartureLine(2)


def test_finding_goes_round_the_places_and_opens_folds(reader_at_work: Driver) -> None:
    reader_at_work.press(Qt.Key.Key_F, modifier=CTRL)
    for letter in "HARBOUR":
        reader_at_work.press(Qt.Key[f"Key_{letter}"])
    state = reader_at_work.view.state
    assert [hit.row for hit in state.hits] == [7, 9, 9]
    reader_at_work.press(Qt.Key.Key_Return)
    assert reader_at_work.row() == 9
    assert RowLine(9) in reader_at_work.lines.lines.lines()
    reader_at_work.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert reader_at_work.row() == 7


def test_hover_shows_the_other_versions_words(reader_at_work: Driver) -> None:
    lines = reader_at_work.lines
    tips = set(tips_along(lines, RowLine(2)))
    assert any("twenty-fifth" in tip and "80/901" in tip for tip in tips)
    assert any("twentieth" in tip and "78/900" in tip for tip in tips)


def tips_along(lines: LinesView, line: RowLine) -> Iterator[str]:
    """The tips under a row of places along its first line."""
    rect = lines.visualRect(lines.lines.index(lines.lines.lines().index(line)))
    for x in range(rect.left(), rect.right(), 8):
        yield lines.tip_at(QPoint(x, rect.top() + 22))


def test_arrows_go_from_row_to_row(reader_at_work: Driver) -> None:
    reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_Down)
    assert reader_at_work.row() == 2
    reader_at_work.press(Qt.Key.Key_Up)
    assert reader_at_work.row() == 1


def test_copy_gives_the_words_with_their_place(reader_at_work: Driver) -> None:
    reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_N)
    reader_at_work.press(Qt.Key.Key_C, modifier=CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied == f"{reader_at_work.view.comparison.new.paragraphs[2].text} (A/RES/80/901, PP 2)"


def test_swapping_asks_for_the_other_order(reader_at_work: Driver, qtbot: QtBot) -> None:
    old, new = reader_at_work.view.subject().files
    with qtbot.waitSignal(reader_at_work.view.open_requested) as asked:
        reader_at_work.view.handlers()["swap"]()
    assert asked.args == [Pair(new, old)]


def test_a_place_is_come_back_to(reader_at_work: Driver, resolute: Resolute) -> None:
    view = reader_at_work.view
    view.show_view(1)
    view.handlers()["actual-size"]()
    view.show_view(2)
    view.state.toggle_filter(ChangeKind.ROUTINE)
    view.state.choose(6)
    again = ComparisonView(lighthouses(), *view.subject().files, resolute.services)
    again.restore(view.place())
    assert (again.views.number, again.hidden_kinds, again.state.current) == (2, view.hidden_kinds, 6)
    assert again.place() == view.place() | {"divider": again.place()["divider"]}
    assert again.views.pane(1).zoom == Zoom(Fit.FREE, 1.0)
    again.restore({"row": 99, "view": "x", "hidden": ["?"], "divider": "no", "zoom": "?"})
    assert again.state.current == 6
    again.deleteLater()


def test_the_row_that_is_come_back_to_is_in_view_once_all_is_there(
    reader_at_work: Driver, resolute: Resolute, qtbot: QtBot
) -> None:
    view = reader_at_work.view
    resolute.window.resize(900, 420)
    view.show_view(2)
    view.state.choose(11)
    again = ComparisonView(lighthouses(), *view.subject().files, resolute.services)
    resolute.window.tabs.add(again)
    again.restore(view.place())
    assert again.is_starting()
    qtbot.waitUntil(lambda: not again.is_starting())
    lines = again.views.current()
    assert isinstance(lines, LinesView)
    in_view = [line for line, _ in lines.lines_in_view()]
    assert RowLine(11) in in_view
    assert RowLine(0) not in in_view
    assert again.changes.list.currentIndex().row() in rows_in_view(again.changes.list)


class TestNoPair:
    """Two texts that are no versions of one another."""

    @pytest.fixture
    def comparison(self) -> Comparison:
        return lighthouses(Relation.UNRELATED)

    def test_a_plain_sentence_is_first_and_the_comparison_a_click_away(self, reader_at_work: Driver) -> None:
        assert not reader_at_work.view.changes.isVisible()
        assert reader_at_work.focused().text() == "Compare them all the same"
        place = reader_at_work.view.place()
        reader_at_work.view.restore(place)
        assert not reader_at_work.view.changes.isVisible()
        reader_at_work.press(Qt.Key.Key_Space)
        assert reader_at_work.view.changes.isVisible()


def test_words_chosen_with_the_mouse_are_copied(reader_at_work: Driver, qtbot: QtBot) -> None:
    lines = reader_at_work.lines
    rect = lines.visualRect(lines.lines.index(lines.lines.lines().index(RowLine(4))))
    start, end = QPoint(rect.left() + 86, rect.top() + 22), QPoint(rect.left() + 86, rect.bottom() - 16)
    qtbot.mousePress(lines.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(lines.viewport(), pos=end)
    qtbot.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton, pos=end)
    reader_at_work.press(Qt.Key.Key_C, modifier=CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied
    assert copied in reader_at_work.view.comparison.old.paragraphs[3].text


def test_a_double_click_chooses_a_word(reader_at_work: Driver, qtbot: QtBot) -> None:
    lines = reader_at_work.lines
    rect = lines.visualRect(lines.lines.index(lines.lines.lines().index(RowLine(4))))
    place = QPoint(rect.left() + 100, rect.top() + 22)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert lines.chosen().text == "Alarmed"
    reader_at_work.press(Qt.Key.Key_C, modifier=CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Alarmed (A/RES/78/900, PP 3)"


class TestMissedRollForward:
    """A paragraph that was left as it was, and looks as if it should not have been."""

    @pytest.fixture
    def comparison(self) -> Comparison:
        whole = lighthouses()
        left = replace(whole.links[3], remarks=(Message("left", "“{0}” looks left behind.", ("seventy-ninth",)),))
        return replace(whole, links=(*whole.links[:3], left, *whole.links[4:]))

    def test_it_is_not_folded_away(self, reader_at_work: Driver) -> None:
        assert RowLine(3) in reader_at_work.lines.lines.lines()
        cells = cells_of(reader_at_work.view.state, 3, Arrangement.COLUMNS)
        assert cells[1].remarks == ("“seventy-ninth” looks left behind.",)


class TestNotice:
    """A comparison that a reader must know something of before relying on it."""

    @pytest.fixture
    def comparison(self) -> Comparison:
        return replace(lighthouses(), notices=(Message("long", "{0} words were not used.", ("12",)),))

    def test_it_is_above_the_changes(self, reader_at_work: Driver) -> None:
        assert reader_at_work.view.bars.notices.isVisible()
        assert reader_at_work.view.bars.notices.sentences() == ["12 words were not used."]


def test_a_comparison_without_notices_has_no_line_for_them(reader_at_work: Driver) -> None:
    assert not reader_at_work.view.bars.notices.isVisible()


class TestLongParagraph:
    """A paragraph that is higher than the view, with a change at its end."""

    @pytest.fixture
    def comparison(self) -> Comparison:
        words = "lamps and lenses and wicks and oil and keepers and boats and nets " * 60
        old = resolution("A/RES/78/1", [paragraph("OP 1", f"Counts {words}twice;"), paragraph("OP 2", "Lights them;")])
        new = resolution("A/RES/80/1", [paragraph("OP 1", f"Counts {words}thrice;"), paragraph("OP 2", "Trims them;")])
        links = (changed(0, 0, old, new, Nature.WORDING), changed(1, 1, old, new, Nature.WORDING))
        empty = FootnoteComparison()
        return replace(
            lighthouses(), old=old, new=new, links=links, added=(), removed=(), footnotes=empty, numbering=()
        )

    def test_its_change_is_brought_into_view_before_the_next_one(self, reader_at_work: Driver) -> None:
        lines = reader_at_work.lines
        reader_at_work.view.state.choose(0)
        rect = lines.visualRect(lines.currentIndex())
        change = rect.top() + lines.delegate.place_of_interest(0)
        assert rect.height() > lines.viewport().height()
        assert 0 <= change <= lines.viewport().height()
        lines.verticalScrollBar().setValue(0)
        pressed = 0
        while reader_at_work.row() == 0:
            reader_at_work.press(Qt.Key.Key_N)
            pressed += 1
        assert pressed > 1
