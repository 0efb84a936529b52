"""The ledger tab as a person uses it: of one resolution, of two, of a series, and of what the library found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.comparison.compare import compare
from desktop_app.gui.ledgers.view import CITATIONS, LEAST_WIDTH, LedgerView, filled_up, fitted
from desktop_app.gui.opening.tab_area import TabArea
from desktop_app.gui.parts.room_for_words import AROUND_WORDS
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.model import Kind, Resolution, Zone
from desktop_app.store.settings import WINDOW_LANGUAGES
from tests.gui.conftest import AnsweringReader, made_up, paragraph
from tests.gui.test_accessibility import nameless

REPORT = "Requests the Secretary-General to report to the General Assembly at its {0} session on the safety of ferries;"
DONORS = "Invites Member States to finance lights on river ferries, as appropriate;"
SEIZED = "Decides to include in the provisional agenda of its {0} session the item entitled “Ferries”."
ORDINALS = {79: "eightieth", 80: "eighty-first"}


def asking(session: int) -> Resolution:
    """A resolution that asks for a report; that of the 80th session asks donors too."""
    resolution = made_up(session, operative=2)
    texts = [REPORT, *([DONORS] if session == 80 else []), SEIZED]
    asked = [
        paragraph(f"OP {n}", Kind.OPERATIVE, Zone.OPERATIVE, text.format(ORDINALS[session]), page=1, y=60 + 60 * n)
        for n, text in enumerate(texts, 3)
    ]
    return replace(resolution, paragraphs=(*resolution.paragraphs, *asked))


@pytest.fixture
def files(tmp_path: Path, reader: AnsweringReader) -> list[Path]:
    """The files of two versions."""
    reader.comparisons = compare
    paths = [tmp_path / f"A_RES_{session}_9.pdf" for session in (79, 80)]
    for path, session in zip(paths, (79, 80), strict=True):
        path.write_bytes(b"%PDF-1.7")
        reader.files[path.name] = asking(session)
    return paths


def test_the_first_line_is_chosen_in_the_mirrored_window_too(
    resolute: Resolute, qtbot: QtBot, files: list[Path]
) -> None:
    resolute.language.use("ar")
    view = opened(resolute, qtbot, files)
    assert view.list.currentIndex().row() == 0
    assert view.text.toPlainText()


@pytest.mark.parametrize(
    ("widths", "room", "expected"),
    [
        ([100, 380, 150], 700, [100, 380, 150]),
        ([100, 380, 150], 600, [100, 350, 150]),
        ([100, 380, 150], 330, [100, 115, 115]),
        ([100, 380, 150], 10, [100, LEAST_WIDTH, LEAST_WIDTH]),
        ([], 10, []),
    ],
)
def test_the_widest_columns_give_way(widths: list[int], room: int, expected: list[int]) -> None:
    assert fitted(widths, room) == expected


@pytest.mark.parametrize(
    ("widths", "most", "room", "expected"),
    [
        ([60, 380, 100], [160, 380, 200], 900, [60, 740, 100]),  # all that is left for the words that are cut off
        ([60, 380, 200], [160, 380, 200], 900, [60, 510, 330]),
        ([60, 300, 100], [160, 380, 200], 900, [60, 300, 100]),  # nothing is cut off
        ([60, 380, 100], [160, 380, 200], 500, [60, 380, 100]),
        ([], [], 500, []),
    ],
)
def test_room_that_is_left_goes_to_columns_that_are_cut_off(
    widths: list[int], most: list[int], room: int, expected: list[int]
) -> None:
    assert filled_up(widths, most, room) == expected


def test_the_columns_fit_into_a_narrower_window(resolute: Resolute, qtbot: QtBot, files: list[Path]) -> None:
    view = opened(resolute, qtbot, files)
    few = 60
    widths = [few] * (view.lines.columnCount() - 1) + [900]
    view.list.set_widths(widths, widths)
    room = view.list.viewport().width() - few
    view.list.setFixedWidth(room)
    qtbot.waitUntil(lambda: view.list.viewport().width() <= room)
    assert view.list.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_line_chosen_has_its_bar_where_the_window_begins(
    resolute: Resolute, qtbot: QtBot, files: list[Path], language: str
) -> None:
    resolute.services.preferences.change(language=language)
    view = opened(resolute, qtbot, files)
    view.list.setCurrentIndex(view.lines.index(0, 0))
    view.head.field.setFocus()
    cell = view.list.visualRect(view.lines.index(0, 0))
    image = view.list.viewport().grab(cell).toImage()
    left, right = (image.pixelColor(x, 4).name() for x in (1, image.width() - 2))
    colours = resolute.services.theme.colours
    assert (left, right) == ((colours.accent, colours.chosen) if language == "en" else (colours.chosen, colours.accent))


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_empty_field_says_all_its_words(resolute: Resolute, qtbot: QtBot, files: list[Path], language: str) -> None:
    view = opened(resolute, qtbot, files)
    resolute.services.preferences.change(language=language)
    resolute.window.resize(1093, 614)
    QApplication.processEvents()
    field = view.head.field
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) + AROUND_WORDS <= field.width()


def opened(resolute: Resolute, qtbot: QtBot, files: list[Path]) -> LedgerView:
    """Open files and ask for their ledger by its key."""
    resolute.window.opener.open_files(files)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.window.perform("ledger")
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), LedgerView))
    view = resolute.window.tabs.current()
    assert isinstance(view, LedgerView)
    return view


def cells(view: LedgerView) -> list[tuple[str, ...]]:
    return [view.lines.line(row).cells for row in range(view.lines.rowCount())]


def test_a_reading_shows_who_is_asked_for_what_by_when(resolute: Resolute, qtbot: QtBot, files: list[Path]) -> None:
    view = opened(resolute, qtbot, files[1:])
    reports = [row for row in cells(view) if "Report" in row[1]]
    assert reports[0][0] == "OP 3"
    assert "Secretary-General" in reports[0]
    assert "81" in reports[0]
    assert "requests" in view.head._facts.text()


def test_what_was_looked_for_keeps_its_direction_on_the_tab(
    resolute: Resolute, qtbot: QtBot, files: list[Path]
) -> None:
    view = opened(resolute, qtbot, files[1:])
    view._book = replace(view._book, name="educ*")
    assert view.short_title() == "Requests · educ*"
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.short_title() == "Requests · \u2068educ*\u2069"
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_comparison_says_what_came_and_what_was_carried_on(
    resolute: Resolute, qtbot: QtBot, files: list[Path]
) -> None:
    view = opened(resolute, qtbot, files)
    changes = {view.lines.line(row).cite: view.lines.line(row).cells[1] for row in range(view.lines.rowCount())}
    assert changes["OP 4"] == "+ new"
    assert changes["OP 3"] == "= carried on"
    view.head.changes.setCurrentIndex(1)
    assert {row[1] for row in cells(view)} == {"+ new"}


def test_words_and_kinds_narrow_the_table_and_a_head_sorts_it(
    resolute: Resolute, qtbot: QtBot, files: list[Path]
) -> None:
    view = opened(resolute, qtbot, files[1:])
    QTest.keyClicks(view.head.field, "lights")
    assert [row[0] for row in cells(view)] == ["OP 4"]
    view.head.field.clear()
    view.head.kinds.setCurrentIndex(1)
    assert {row[1].rstrip(" ?") for row in cells(view)} == {"Report"}
    view.head.kinds.setCurrentIndex(0)
    view.list.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert cells(view)[0][0] == "OP 5"


def test_citations_are_listed_with_the_paragraphs_that_cite_them(
    resolute: Resolute, qtbot: QtBot, files: list[Path]
) -> None:
    view = opened(resolute, qtbot, files[1:])
    view.show_view(CITATIONS)
    assert ("A/RES/79/9", "PP 1") in cells(view)
    assert view.head.kinds.isHidden()


def test_return_opens_the_resolution_at_the_paragraph(resolute: Resolute, qtbot: QtBot, files: list[Path]) -> None:
    view = opened(resolute, qtbot, files[1:])
    row = next(row for row in range(view.lines.rowCount()) if view.lines.line(row).cite == "OP 5")
    view.list.selectRow(row)
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    tab = resolute.window.tabs.current()
    assert tab is not None
    assert tab.title() == "A/RES/80/9"
    qtbot.waitUntil(lambda: "OP 5" in tab.status())


def test_the_line_is_copied_with_its_citation(resolute: Resolute, qtbot: QtBot, files: list[Path]) -> None:
    view = opened(resolute, qtbot, files[1:])
    row = next(row for row in range(view.lines.rowCount()) if view.lines.line(row).cite == "OP 4")
    view.list.selectRow(row)
    resolute.window.perform("copy")
    assert QGuiApplication.clipboard().text().endswith("(A/RES/80/9, OP 4)")


def test_the_ledger_is_exported(
    resolute: Resolute,
    qtbot: QtBot,
    files: list[Path],
    tmp_path: Path,
    reader: AnsweringReader,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = opened(resolute, qtbot, files[1:])
    target = tmp_path / "ledger.xlsx"
    offered: list[str] = []

    def choose(*given: object) -> tuple[str, str]:
        offered.append(str(given[3]))
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    view.head.export.click()
    qtbot.waitUntil(lambda: reader.exports == [target])
    assert "*.xlsx" in offered[0]
    assert "*.docx" in offered[0]


def test_everything_is_named_and_tab_reaches_every_part(resolute: Resolute, qtbot: QtBot, files: list[Path]) -> None:
    view = opened(resolute, qtbot, files)
    assert nameless(resolute.window) == []
    reached = set()
    for _ in range(30):
        focused = resolute.window.focusWidget()
        if focused is not None:
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(view.parts()) <= reached


def test_what_the_library_found_has_a_ledger_of_its_own(
    resolute: Resolute, qtbot: QtBot, files: list[Path], tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    for path in files:
        path.rename(shelf / path.name)
    resolute.services.library.add(shelf)
    qtbot.waitUntil(lambda: resolute.services.library.documents == 2 and not resolute.services.library.is_at_work)
    resolute.window.perform("library")
    resolute.library.view().seek_words("report OR lights")
    library = resolute.library.view()
    qtbot.waitUntil(lambda: len(library.state.rows) == 3)
    resolute.window.perform("ledger")
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), LedgerView))
    view = resolute.window.tabs.current()
    assert isinstance(view, LedgerView)
    named = {(row[0], row[1]) for row in cells(view)}
    assert named == {("A/RES/80/9", "OP 3"), ("A/RES/80/9", "OP 4"), ("A/RES/79/9", "OP 3")}


def test_a_ledger_comes_back_at_the_next_start_and_leaves_in_front_what_was(
    resolute: Resolute, qtbot: QtBot, files: list[Path], tmp_path: Path, reader: AnsweringReader
) -> None:
    view = opened(resolute, qtbot, files)
    view.show_view(CITATIONS)
    reading, before = view.opened_from(), [tab.title() for tab in resolute.window.tabs.all_tabs()]
    for in_front in (reading, view.known_by()):
        shown = next(tab for tab in resolute.window.tabs.all_tabs() if tab.known_by() == in_front)
        resolute.window.tabs.setCurrentWidget(shown)
        resolute.close()
        resolute = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
        resolute.show()
        tabs = resolute.window.tabs
        qtbot.waitUntil(lambda tabs=tabs: [tab.title() for tab in tabs.all_tabs()] == before)  # type: ignore[misc]
        qtbot.waitUntil(lambda tabs=tabs: ledger_of(tabs).head.view == CITATIONS)  # type: ignore[misc]
        front = tabs.current()
        assert front is not None
        assert front.known_by() == in_front
    resolute.close()


def test_the_ledger_of_a_closed_resolution_opens_it_again(
    resolute: Resolute, qtbot: QtBot, files: list[Path], tmp_path: Path, reader: AnsweringReader
) -> None:
    view = opened(resolute, qtbot, files)
    source = next(tab for tab in resolute.window.tabs.all_tabs() if tab.known_by() == view.opened_from())
    resolute.window.tabs.remove(source)
    resolute.close()
    again = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    again.show()
    qtbot.waitUntil(lambda: any(isinstance(tab, LedgerView) for tab in again.window.tabs.all_tabs()))
    assert ledger_of(again.window.tabs).opened_from() == view.opened_from()
    again.close()


def ledger_of(tabs: TabArea) -> LedgerView:
    return next(tab for tab in tabs.all_tabs() if isinstance(tab, LedgerView))
