"""The list of the structure under keys and mouse: folding, typing ahead, note marks, first lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QSplitter, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.gui.reading.structure_delegate import StructureDelegate
from desktop_app.gui.reading.structure_list import StructureList
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from tests.gui.conftest import AnsweringReader, made_up
from tests.gui.reading.conftest import chosen, position_of


@pytest.fixture
def structure(view: ReadingView, qtbot: QtBot) -> StructureList:
    """The list, with all its rows laid out."""
    last = view.structure.structure.index(view.structure.structure.rowCount() - 1)
    qtbot.waitUntil(lambda: view.structure.visualRect(last).isValid())
    return view.structure


def row_named(structure: StructureList, words: str) -> int:
    model = structure.structure
    return next(row for row in range(model.rowCount()) if str(model.data(model.index(row))).startswith(words))


def middle_of(structure: StructureList, words: str) -> QPoint:
    index = structure.structure.index(row_named(structure, words))
    structure.scrollTo(index)
    return structure.visualRect(index).center()


def note_mark(structure: StructureList, words: str, marker: str) -> QPoint:
    """Where in the list the mark of a note is in the row with these words."""
    index = structure.structure.index(row_named(structure, words))
    structure.scrollTo(index)
    row, entry = structure.visualRect(index), structure.structure.entry(index.row())
    spots = [QPoint(x, y) for y in range(row.top(), row.bottom(), 2) for x in range(row.left(), row.right(), 2)]
    marks = [spot for spot in spots if structure._delegate.link_at(entry, row, QPointF(spot)) == f"note:{marker}"]
    return marks[len(marks) // 2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(("words", "hidden"), [("Preamble", 7), ("Ferries on lakes", 12)])
def test_a_part_or_a_heading_folds_and_unfolds_by_keys(
    structure: StructureList, key: Qt.Key, words: str, hidden: int
) -> None:
    rows = structure.structure.rowCount()
    structure.setCurrentIndex(structure.structure.index(row_named(structure, words)))
    QTest.keyClick(structure, key)
    assert structure.structure.rowCount() == rows - hidden
    QTest.keyClick(structure, Qt.Key.Key_Right if key is Qt.Key.Key_Left else key)
    assert structure.structure.rowCount() == rows


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return])
def test_these_keys_fold_no_paragraph(structure: StructureList, view: ReadingView, key: Qt.Key) -> None:
    rows = structure.structure.rowCount()
    structure.choose_paragraph(position_of(view, "OP 3"))
    QTest.keyClick(structure, key)
    assert structure.structure.rowCount() == rows


def test_a_click_on_a_part_folds_it_and_another_unfolds_it(structure: StructureList, qtbot: QtBot) -> None:
    rows = structure.structure.rowCount()
    for expected in (rows - 7, rows):
        qtbot.waitUntil(lambda: structure.indexAt(middle_of(structure, "Preamble")).isValid())  # laid out in batches
        qtbot.mouseClick(structure.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(structure, "Preamble"))
        assert structure.structure.rowCount() == expected


def test_the_name_of_a_part_that_is_typed_leads_to_it(structure: StructureList, view: ReadingView) -> None:
    QTest.keyClicks(structure, "pre")
    assert chosen(view) == "preamble"


def test_the_window_keeps_the_keyboard_when_a_file_with_remarks_is_opened(
    structure: StructureList, view: ReadingView, resolute: Resolute
) -> None:
    assert view.notices.isVisible()
    assert resolute.window.isActiveWindow()
    assert structure.hasFocus()


def test_stepping_passes_over_parts_and_ends_at_the_last_row(
    structure: StructureList, view: ReadingView, resolute: Resolute
) -> None:
    structure.choose_paragraph(position_of(view, "PP 6"))
    resolute.window.perform("next-paragraph")
    assert chosen(view) == ""  # the heading under the operative part, which has no citation
    resolute.window.perform("previous-paragraph")
    assert chosen(view) == "PP 6"
    structure.choose_paragraph(position_of(view, "OP 12"))
    resolute.window.perform("next-paragraph")
    assert chosen(view) == "OP 12"  # under it are but the footnotes, folded


def test_everything_folds_and_unfolds_at_once(structure: StructureList, resolute: Resolute) -> None:
    resolute.window.perform("fold-all")
    model = structure.structure
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == [
        "Safety of ferries",
        "Preamble",
        "Operative part",
        "Footnotes",
    ]
    resolute.window.perform("unfold-all")
    assert model.rowCount() == 1 + 1 + 7 + 1 + 1 + 12 + 1 + 6


def test_a_note_shows_while_the_mouse_is_over_its_mark(structure: StructureList, qtbot: QtBot) -> None:
    spot = note_mark(structure, "PP 2", "2")
    help_wanted = QHelpEvent(QEvent.Type.ToolTip, spot, structure.viewport().mapToGlobal(spot))
    QApplication.sendEvent(structure.viewport(), help_wanted)
    qtbot.waitUntil(lambda: "See A/80/2." in QToolTip.text())
    elsewhere = middle_of(structure, "OP 1")
    QApplication.sendEvent(
        structure.viewport(),
        QHelpEvent(QEvent.Type.ToolTip, elsewhere, structure.viewport().mapToGlobal(elsewhere)),
    )
    qtbot.waitUntil(lambda: "See A/80/2." not in QToolTip.text() or not QToolTip.isVisible())


def test_the_mouse_becomes_a_hand_over_what_can_be_followed(structure: StructureList, qtbot: QtBot) -> None:
    viewport = structure.viewport()
    for spot, shape in (
        (note_mark(structure, "PP 2", "2"), Qt.CursorShape.PointingHandCursor),
        (middle_of(structure, "OP 1"), Qt.CursorShape.ArrowCursor),
        (middle_of(structure, "Preamble"), Qt.CursorShape.PointingHandCursor),
    ):
        qtbot.mouseMove(viewport, spot)
        assert viewport.cursor().shape() is shape


def test_first_lines_make_every_row_one_line_high(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader
) -> None:
    resolution = made_up(80)
    reader.files["A_RES_80_9.pdf"] = resolution
    resolute.window.resize(900, 700)
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    view = resolute.window.tabs.current()
    assert isinstance(view, ReadingView)
    model = view.structure.structure
    last = model.index(model.rowCount() - 1)

    def heights() -> set[int]:
        rows = (row for row in range(model.rowCount()) if not model.entry(row).part)
        return {view.structure.visualRect(model.index(row)).height() for row in rows}

    qtbot.waitUntil(lambda: view.structure.visualRect(last).isValid())
    assert len(heights()) > 1  # long paragraphs take several lines
    resolute.window.perform("first-lines")
    qtbot.waitUntil(lambda: len(heights()) == 1)


def test_a_paragraph_is_spoken_with_its_citation_and_a_note_with_its_marker(view: ReadingView) -> None:
    model = view.structure.structure
    model.fold(())
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert "OP 2 Invites Member States to inspect ferry number 2 before each crossing;" in spoken
    assert "2 See A/80/2." in spoken
    assert "Operative part" in spoken


def painted(structure: StructureList, row: int, direction: Qt.LayoutDirection) -> QImage:
    """A row of the list as it is painted in a window that runs in this direction, too narrow for its words."""
    image = QImage(260, 40, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect, option.direction, option.widget = QRect(0, 0, 260, 40), direction, structure
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    structure._delegate.paint(painter, option, structure.structure.index(row))
    painter.end()
    return image


def test_a_first_line_is_cut_off_where_it_ends_whichever_way_the_window_runs(structure: StructureList) -> None:
    structure.show_first_lines(True)
    row = row_named(structure, "PP 1")
    directions = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    plain, mirrored = (painted(structure, row, direction) for direction in directions)
    assert plain == mirrored


def rows_of_ink(structure: StructureList, row: int, height: int) -> int:
    """How many rows of pixels the words of a row take where the list gives it this height."""
    image = QImage(600, height, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect, option.widget = QRect(0, 0, 600, height), structure
    painter = QPainter(image)
    structure._delegate.paint(painter, option, structure.structure.index(row))
    painter.end()
    ground = image.pixelColor(300, 1)
    words = range(90, 500)
    return sum(any(image.pixelColor(x, y) != ground for x in words) for y in range(height - 2))


def test_no_letter_of_a_first_line_is_cut_off_below(structure: StructureList) -> None:
    structure.show_first_lines(True)
    row = row_named(structure, "PP 1")
    height = structure.visualRect(structure.structure.index(row)).height()
    assert rows_of_ink(structure, row, height) == rows_of_ink(structure, row, height + 30) > 0


def test_rows_that_come_into_view_next_are_painted_before(
    structure: StructureList, resolute: Resolute, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolute.window.resize(1000, 420)
    last = structure.structure.index(structure.structure.rowCount() - 1)
    qtbot.waitUntil(lambda: structure.indexAt(QPoint(100, 100)).isValid() and structure.visualRect(last).isValid())
    structure.set_highlights({})  # what was painted in the larger window is no more
    structure.verticalScrollBar().setValue(60)
    structure.viewport().repaint()
    qtbot.waitUntil(lambda: not structure.is_preparing())
    painted: list[QRect] = []
    ground = StructureDelegate._paint_ground

    def watched(self: StructureDelegate, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        painted.append(row)
        ground(self, painter, option, row)

    monkeypatch.setattr(StructureDelegate, "_paint_ground", watched)
    structure.verticalScrollBar().setValue(60 + structure.viewport().height() // 2)
    structure.viewport().repaint()
    assert len(painted) <= 1  # the row that comes under the mouse looks otherwise


@pytest.mark.parametrize("chosen_row", [None, "OP 3"])
def test_words_flow_anew_for_another_width_and_what_is_in_view_stays(
    structure: StructureList, view: ReadingView, resolute: Resolute, chosen_row: str | None
) -> None:
    resolute.window.resize(1000, 420)
    bar = structure.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    bar.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    if chosen_row:
        structure.choose_paragraph(position_of(view, chosen_row))
    index = structure.currentIndex() if chosen_row else structure.indexAt(QPoint(0, 0))
    top, range_before = structure.visualRect(index).top(), bar.maximum()
    splitter = structure.parentWidget()
    assert isinstance(splitter, QSplitter)
    left, right = splitter.sizes()
    splitter.setSizes([left - 150, right + 150])
    assert structure.visualRect(index).top() == top
    assert bar.maximum() > range_before
    rows = [structure.visualRect(structure.structure.index(row)) for row in range(structure.structure.rowCount())]
    assert [row.top() for row in rows[1:]] == [row.bottom() + 1 for row in rows[:-1]]  # no row lies over another
