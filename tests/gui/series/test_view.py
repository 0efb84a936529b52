"""The series tab as a person uses it: walking the matrix, looking at histories, filtering, finding, comparing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from desktop_app.comparison.compare import compare
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.own_work import pair_of
from desktop_app.gui.parts.subject import One, Pair, Series
from desktop_app.gui.series.cell_delegate import LINE, PADDING, SIGN, cell_font, cell_words, number_font, width_with
from desktop_app.gui.series.matrix_model import FIRST, NUMBER
from desktop_app.gui.series.newest_text import margin_of
from desktop_app.gui.series.view import MATRIX, NEWEST, SeriesView
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.theme.colours import THEMES, contrast
from desktop_app.markup.event_signs import EventSign
from desktop_app.resolution.anchor import AnchoredText, ChangeAnchor
from desktop_app.resolution.own_work import HandChoice, HandKind
from desktop_app.store.settings import WINDOW_LANGUAGES
from desktop_app.text.isolates import RIGHT_TO_LEFT_MARK
from tests.gui.conftest import AnsweringReader
from tests.series.histories import ALL, BRIDGES, FARMERS, FERRIES, LIGHTS, series, version

LONGER = FERRIES.replace("ferries and", "ferries, barges and")
FILES = [OpenFile(Path(f"{session}.xml")) for session in (75, 76, 77)]
HISTORY = series(
    version(ALL[:5], 75), version([LONGER, ALL[1], *ALL[3:5]], 76), version([LONGER, *ALL[1:3], ALL[4], LIGHTS], 77)
)


@pytest.fixture
def view(resolute: Resolute, reader: AnsweringReader) -> SeriesView:
    """The tab of three versions, shown in the window."""
    reader.comparisons = compare
    view = SeriesView(HISTORY, FILES, resolute.services)
    resolute.window.tabs.add(view)
    resolute.window._welcome(view)
    return view


def row_of(view: SeriesView, text: str) -> int:
    return next(row.number for row in view.state.table.rows if row.paragraph.text == text)


def test_the_tab_names_the_versions_and_its_files(view: SeriesView) -> None:
    assert view.title() == "75/100 – 77/100, 3 versions"
    assert view.subject() == Series(tuple(FILES))
    assert view.resolutions() == HISTORY.versions
    assert "76.xml" in view.tip()


def test_numbers_have_room(view: SeriesView) -> None:
    metrics = QFontMetricsF(number_font())
    rows = [replace(row, cite=cite) for row, cite in zip(view.state.table.rows, ("Heading 12", "OP 1"), strict=False)]
    view.state.table.rows[: len(rows)] = rows
    view.state.table_changed.emit()
    assert view.matrix.columnWidth(NUMBER) >= metrics.horizontalAdvance("Heading 12") + 2 * PADDING


@pytest.mark.parametrize(("language", "title"), [("ru", "Название"), ("ar", "العنوان"), ("zh", "标题")])
def test_numbers_are_said_in_the_language_of_the_window_and_none_is_cut(
    view: SeriesView, resolute: Resolute, qtbot: QtBot, language: str, title: str
) -> None:
    resolute.services.preferences.change(language=language)
    rows = view.matrix.matrix.rowCount()
    said = {view.matrix.matrix.index(row, NUMBER).data() for row in range(rows)}
    assert title in said
    metrics = QFontMetricsF(number_font())
    widest = max(map(metrics.horizontalAdvance, said))
    qtbot.waitUntil(lambda: view.matrix.columnWidth(NUMBER) >= widest + 2 * PADDING)


def test_a_cell_says_number_version_and_event(view: SeriesView) -> None:
    model = view.matrix.matrix
    index = model.index_of(row_of(view, LONGER), 1)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "OP 1, 76/100: reworded"
    gap = model.index_of(row_of(view, FARMERS), 1)
    assert gap.data(Qt.ItemDataRole.ToolTipRole) == "76/100: not here, comes back later"
    not_yet = model.index_of(row_of(view, LIGHTS), 0)
    assert not_yet.data(Qt.ItemDataRole.ToolTipRole) == "75/100: not there"


def test_arrows_walk_the_cells_and_the_history_follows(view: SeriesView) -> None:
    view.state.choose(row_of(view, LONGER), 2)
    view.matrix.setFocus()
    QTest.keyClick(view.matrix, Qt.Key.Key_Left)
    assert view.state.chosen_version == 1
    assert "OP 1, 76/100: reworded" in view.status()
    assert "barges" in view.history_pane.text.toPlainText()
    QTest.keyClick(view.matrix, Qt.Key.Key_Up)
    assert view.state.row.paragraph.text == "Safety of river crossings"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Since 75/100 (OP 1). Reworded."),
        ("es", "Desde 75/100 (OP 1). Reformulado."),
        ("zh", "始于 75/100（OP 1）。改写。"),
    ],
)
def test_the_life_of_a_paragraph_is_told_with_the_stops_of_the_language(
    view: SeriesView, resolute: Resolute, language: str, said: str
) -> None:
    resolute.services.preferences.change(language=language)
    view.state.choose(row_of(view, LONGER), 2)
    assert view.history_pane._life.text() == said


@pytest.mark.parametrize("points", [7.0, 9.0, 12.0])
def test_signs_to_put_aside_have_round_ends(view: SeriesView, resolute: Resolute, points: float) -> None:
    chips = [chip for chip in view.head.chips.findChildren(QPushButton) if chip.isVisible()]
    corners = set()
    for chip in chips:
        font = chip.font()
        font.setPointSizeF(points)
        chip.setFont(font)
        chip.resize(chip.sizeHint())
        image = chip.grab().toImage()
        corners |= {image.pixelColor(1, 1).name(), image.pixelColor(image.width() - 2, image.height() - 2).name()}
    assert corners == {resolute.services.theme.colours.window}


def test_step_by_step_shows_what_was_removed(view: SeriesView, resolute: Resolute) -> None:
    view.state.choose(row_of(view, BRIDGES), 2)
    assert view.history_pane.by_age
    resolute.window.perform("history-steps")
    assert not view.history_pane.by_age
    assert "76/100 → 77/100" in view.history_pane.text.toPlainText()


def test_step_by_step_new_words_stand_apart_from_those_in_whose_place_they_came(
    view: SeriesView, resolute: Resolute
) -> None:
    texts = [FERRIES, FERRIES.replace("inspection", "registration")]
    history = series(*(version([text, *ALL[1:5]], session) for text, session in zip(texts, (75, 76), strict=True)))
    view = SeriesView(history, FILES[:2], resolute.services)
    resolute.window.tabs.add(view)
    resolute.window._welcome(view)
    view.state.choose(row_of(view, texts[-1]), 1)
    resolute.window.perform("history-steps")
    assert "inspection\u2009registration" in view.history_pane.text.toPlainText()


@pytest.mark.parametrize("theme", THEMES)
def test_the_names_of_the_versions_can_be_read_on_their_tints(view: SeriesView, resolute: Resolute, theme: str) -> None:
    resolute.services.preferences.change(theme=theme)
    view.state.choose(row_of(view, LONGER), 2)
    for head in view.state.table.heads:
        looks = view.history_pane.text.document().find(f" {head.name} ").charFormat()
        written, ground = (brush.color().name() for brush in (looks.foreground(), looks.background()))
        assert contrast(written, ground) >= 4.5, head.name


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_line_runs_from_a_sign_into_its_number(view: SeriesView, resolute: Resolute, language: str) -> None:
    resolute.services.preferences.change(language=language, theme="contrast-dark")
    QApplication.processEvents()
    view.state.choose(row_of(view, LONGER), 2)
    row = view.matrix.matrix.index_of(row_of(view, ALL[4]), 1)
    cell = view.matrix.visualRect(row)
    image = view.matrix.viewport().grab(cell).toImage()
    along = round(LINE * cell.width()) + SIGN // 2
    beside = along if language == "en" else image.width() - 1 - along
    ground = resolute.services.theme.colours.surface
    assert {image.pixelColor(beside, image.height() // 2 + y).name() for y in (-1, 0, 1)} == {ground}


def test_in_a_mirrored_window_words_of_the_pane_begin_at_the_right(view: SeriesView, resolute: Resolute) -> None:
    resolute.services.preferences.change(language="ar")
    QApplication.processEvents()
    view.state.choose(row_of(view, LONGER), 2)
    pane, document = view.history_pane, view.history_pane.text.document()
    assert pane._title.text().startswith(RIGHT_TO_LEFT_MARK)
    for head in view.state.table.heads:
        legend = document.find(f" {head.name} ").block()
        assert legend.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_column_has_room_for_numbers_and_signs(view: SeriesView) -> None:
    row = view.state.table.rows[0]
    cell = row.cells[2]
    assert cell is not None
    signs = (EventSign.REWORDED, EventSign.MOVED)
    full = replace(cell, cite="OP 12 (a)", signs=signs)
    view.state.table.rows[0] = replace(row, cells=(*row.cells[:2], full))
    view.state.table_changed.emit()
    words = QFontMetricsF(cell_font()).horizontalAdvance(cell_words(full))
    assert view.matrix.columnWidth(FIRST + 2) >= width_with(words)
    assert view.matrix.columnWidth(FIRST + 1) < view.matrix.columnWidth(FIRST + 2)


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_field_for_finding_says_all_its_words(view: SeriesView, resolute: Resolute, language: str) -> None:
    resolute.services.preferences.change(language=language)
    resolute.window.resize(1093, 614)
    QApplication.processEvents()
    field = view.head.find_field
    inside = QStyleOptionFrame()
    field.initStyleOption(inside)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, inside, field).width()
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) + 2 * 2 <= room


def test_return_compares_with_the_version_before_that_has_the_paragraph(view: SeriesView, qtbot: QtBot) -> None:
    view.state.choose(row_of(view, FARMERS), 2)
    with qtbot.waitSignal(view.open_at_requested) as asked:
        QTest.keyClick(view.matrix, Qt.Key.Key_Return)
    assert asked.args == [Pair(FILES[0], FILES[2]), 3]
    with qtbot.waitSignal(view.open_at_requested) as asked:
        view.read_here()
    assert asked.args == [One(FILES[2]), 3]


def test_where_a_paragraph_went_the_two_versions_are_compared(view: SeriesView, qtbot: QtBot) -> None:
    view.state.choose(row_of(view, BRIDGES), 2)
    with qtbot.waitSignal(view.open_requested) as asked:
        view.compare_here()
    assert asked.args == [Pair(FILES[1], FILES[2])]


def test_two_heads_compare_those_two(view: SeriesView, qtbot: QtBot) -> None:
    header = view.matrix.horizontalHeader()
    with qtbot.waitSignal(view.open_requested) as asked:
        header.sectionClicked.emit(FIRST + 2)
        header.sectionClicked.emit(FIRST)
    assert asked.args == [Pair(FILES[0], FILES[2])]


def test_a_kind_that_is_put_aside_takes_its_rows_along(view: SeriesView) -> None:
    model = view.matrix.matrix
    everything = model.rowCount()
    view.state.toggle(EventSign.SAME)
    assert 0 < model.rowCount() < everything
    assert all(EventSign.SAME not in row.signs for row in model.rows)
    view.state.toggle(EventSign.SAME)
    assert model.rowCount() == everything


def test_words_are_found_in_every_version(view: SeriesView, resolute: Resolute) -> None:
    resolute.window.perform("find")
    view.head.find_field.setText("bridges that were damaged")
    assert [row.paragraph.text for row in view.matrix.matrix.rows] == [BRIDGES]
    view.head.find_field.setText("Barges")
    assert [row.paragraph.text for row in view.matrix.matrix.rows] == [LONGER]
    view.head.find_field.setText("")
    assert view.matrix.matrix.rowCount() == len(HISTORY.lineages)


def test_the_next_change_is_one_of_the_version_chosen(view: SeriesView) -> None:
    view.state.choose(0, 2)
    view.matrix.step(1)
    cell = view.state.row.cells[2]
    assert cell is not None
    assert cell.signs[0] is not EventSign.SAME


def test_the_newest_text_shows_what_went_and_where_words_come_from(view: SeriesView, resolute: Resolute) -> None:
    resolute.window.perform("view-newest")
    words = view.newest.toPlainText()
    assert BRIDGES in words
    assert "77/100: went" in words
    assert view.parts() == (view.newest,)
    assert "view-newest" in view.checked()


def test_the_place_comes_back(view: SeriesView, resolute: Resolute) -> None:
    view.state.choose(3, 1)
    view.state.toggle(EventSign.SAME)
    view.show_view(NEWEST)
    place = view.place()
    other = SeriesView(HISTORY, FILES, resolute.services)
    other.restore(place)
    assert (other.state.chosen_row, other.state.chosen_version) == (3, 1)
    assert other.state.hidden == {EventSign.SAME}
    other.restore({"row": 999, "version": "x", "hidden": 3, "divider": [1], "view": 7})
    other.deleteLater()


def test_a_paragraph_is_copied_with_its_citation(view: SeriesView, resolute: Resolute) -> None:
    view.state.choose(row_of(view, FARMERS), 0)
    resolute.window.perform("copy-citation")
    assert FARMERS in QGuiApplication.clipboard().text()
    assert "A/RES/75/100" in QGuiApplication.clipboard().text()


def test_a_draft_between_two_texts_has_its_roles(resolute: Resolute) -> None:
    draft = version([LONGER, *ALL[1:5], LIGHTS], 80, symbol="A/C.3/80/L.3")
    history = series(version(ALL[:5], 79), draft, version([LONGER, *ALL[1:4], ALL[4]], 80))
    view = SeriesView(history, FILES, resolute.services)
    assert view.checked() == {"view-newest"}
    margins = {row.paragraph.text: margin_of(row, view.state) for row in view.state.table.rows}
    assert margins[LONGER] == "by the draft"
    assert margins[LIGHTS] == "proposed by the draft, dropped since"
    assert margins[ALL[1]] == ""
    assert view.state.roles is not None
    told = view.state.roles.outcome()
    assert (told.proposed, told.kept, told.dropped, told.since) == (2, 1, 1, 1)
    view.show_view(MATRIX)
    view.deleteLater()


def test_every_widget_that_takes_the_keys_has_a_name(view: SeriesView) -> None:
    for widget in (view.matrix, view.newest, view.history_pane.text, view.head.find_field):
        assert widget.accessibleName()


def test_a_link_changed_by_hand_makes_the_series_follow(resolute: Resolute, qtbot: QtBot) -> None:
    """A link made in a comparison of two of its versions counts in the series; one of other texts does not."""
    view = SeriesView(HISTORY, FILES, resolute.services)
    resolute.window.tabs.add(view)
    resolute.window.opener.opened.emit(view)
    asked: list[bool] = []
    view.compare_again_requested.connect(lambda: asked.append(True))
    old, new = HISTORY.versions[:2]
    anchors = [AnchoredText(version.paragraphs).anchor(0) for version in (old, new)]
    choice = HandChoice(HandKind.UNLINK, ChangeAnchor((anchors[0],), (anchors[1],)), "2026-11-27T10:00:00")
    own = resolute.services.own
    own.change_links(replace(pair_of(old, new), new_text="of another text"), [], [choice])
    assert asked == []
    with qtbot.waitSignal(view.state.table_changed):
        own.change_links(pair_of(old, new), [], [choice])
    assert asked == [True]
    edges = [(link.old[0], link.new[0]) for link in view.state.history.comparisons[0].links]
    assert (0, 0) not in edges
