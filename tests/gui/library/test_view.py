"""The library tab as a person uses it: adding a folder, searching, narrowing, agreed language, opening."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.head.header import PAGES, PARAGRAPHS, REDLINE
from desktop_app.gui.comparing.pages.pages_pane import PagesPane
from desktop_app.gui.comparing.text.documents import CellDocument
from desktop_app.gui.comparing.text.geometry import ColumnBox
from desktop_app.gui.comparing.text.lines_model import LINE
from desktop_app.gui.comparing.text.lines_view import LinesView
from desktop_app.gui.comparing.text.text_style import TextStyle
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.library.rows import AgreedOrder, FoundParagraph, SeriesHeading
from desktop_app.gui.library.search_state import AGREED, WORDS
from desktop_app.gui.library.view import LibraryView
from desktop_app.gui.pages.marks import PageMarkStyle
from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.parts.subject import Pair, Series
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.lines import Line, RowLine
from desktop_app.markup.marks import Mark
from desktop_app.resolution.language import LANGUAGES
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from tests.gui.conftest import AnsweringReader, made_up
from tests.gui.test_accessibility import nameless


def reworded(session: int) -> Resolution:
    """The resolution of a session, whose first operative paragraph grows from one to the next."""
    resolution = made_up(session)
    words = "Invites Member States to inspect ferry number 1 before each crossing;"
    more = {79: words.replace("each", "each and every"), 80: words.replace("each crossing", "each and every journey")}
    paragraphs = [
        replace(paragraph, text=more.get(session, words)) if paragraph.text == words else paragraph
        for paragraph in resolution.paragraphs
    ]
    return replace(resolution, paragraphs=tuple(paragraphs))


@pytest.fixture
def shelf(tmp_path: Path, reader: AnsweringReader) -> Path:
    """A folder with three versions of one resolution, and a file that is none."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    for session in (78, 79, 80):
        name = f"A_RES_{session}_9.pdf"
        (shelf / name).write_bytes(b"%PDF-1.7 " + str(session).encode())
        reader.files[name] = reworded(session)
    (shelf / "letter.pdf").write_bytes(b"Dear")
    reader.files["letter.pdf"] = Message("not-a-pdf", "{0} is not a PDF: choose another file.", ("letter.pdf",))
    return shelf


@pytest.fixture
def library(resolute: Resolute, qtbot: QtBot, shelf: Path) -> LibraryView:
    """The tab of the library with that folder in it."""
    resolute.window.perform("library")
    resolute.services.library.add(shelf)
    qtbot.waitUntil(lambda: resolute.services.library.documents == 3 and not resolute.services.library.is_at_work)
    tab = resolute.window.tabs.current()
    assert isinstance(tab, LibraryView)
    return tab


def seek(qtbot: QtBot, view: LibraryView, words: str) -> None:
    """Type words into the field and press Return."""
    view.bar.field.clear()
    QTest.keyClicks(view.bar.field, words)
    QTest.keyClick(view.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.state.is_waiting)


def found(view: LibraryView) -> list[str]:
    return [row.citation if isinstance(row, FoundParagraph) else row.title for row in view.state.rows]


def test_an_empty_library_says_what_to_do(
    resolute: Resolute, qtbot: QtBot, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(
        resolute.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    view = resolute.window.tabs.current()
    assert isinstance(view, LibraryView)
    assert view.empty.sentence.text() == "Add the folder where you keep resolutions"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shelf))
    view.empty.add.click()
    qtbot.waitUntil(lambda: resolute.services.library.documents == 3)
    qtbot.waitUntil(lambda: view.empty.sentence.text() == "Search every paragraph of your resolutions")
    assert view.empty.add.isHidden()


def test_what_cannot_be_read_is_told_of_quietly(library: LibraryView, resolute: Resolute) -> None:
    assert library.folders._status.text() == "3 resolutions · 1 file cannot be read"
    assert resolute.window.message_bar.sentence() == ""


def test_words_are_found_in_every_version_the_newest_first(library: LibraryView, qtbot: QtBot) -> None:
    seek(qtbot, library, '"ferry number 2"')
    assert found(library) == [f"A/RES/{session}/9, OP 2" for session in (80, 79, 78)]
    assert library.bar.summary() == "3 paragraphs found"
    assert "Result 1 of 3" in library.status()


def test_a_tick_narrows_what_was_found_and_counts_stay(library: LibraryView, qtbot: QtBot) -> None:
    seek(qtbot, library, "ferries")
    rows = library.facets.facets.rows
    row = next(number for number, row in enumerate(rows) if (row.facet, row.value) == ("session", "79"))
    library.facets.setCurrentIndex(library.facets.facets.index(row))
    QTest.keyClick(library.facets, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not library.state.is_waiting)
    assert {each.hit.session for each in library.state.paragraphs} == {79}
    counts = {row.value: row.count for row in library.facets.facets.rows if row.facet == "session" and row.value}
    assert counts["78"] == counts["79"] == counts["80"]
    library.head.all.click()
    qtbot.waitUntil(lambda: not library.state.is_waiting)
    assert {each.hit.session for each in library.state.paragraphs} == {78, 79, 80}


def test_the_paragraph_chosen_is_shown_whole_with_its_page(
    library: LibraryView, qtbot: QtBot, reader: AnsweringReader
) -> None:
    seek(qtbot, library, '"ferry number 3"')
    qtbot.waitUntil(lambda: library.preview.page._image is not None)
    assert library.preview.text.toPlainText() == "Invites Member States to inspect ferry number 3 before each crossing;"
    assert reader.rendered[-1][0] == 1  # the second page


def test_return_opens_the_resolution_at_the_paragraph(library: LibraryView, qtbot: QtBot, resolute: Resolute) -> None:
    seek(qtbot, library, '"ferry number 5"')
    QTest.keyClick(library.results, Qt.Key.Key_Down)
    QTest.keyClick(library.results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: resolute.window.tabs.current() is not library and not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert tab is not None
    qtbot.waitUntil(lambda: "OP 5" in tab.status())
    assert tab.title() == "A/RES/79/9"


def test_agreed_language_is_grouped_by_series_and_shows_how_it_came_about(library: LibraryView, qtbot: QtBot) -> None:
    library.bar.modes[AGREED].click()
    seek(qtbot, library, "Invites Member States to inspect ferry number 1 before each and every journey;")
    heading, *rows = library.state.rows
    assert isinstance(heading, SeriesHeading)
    assert heading.title == "Safety of ferries"
    assert heading.first.name == "A/RES/78/9"
    assert next(row.citation for row in rows if isinstance(row, FoundParagraph)) == "A/RES/80/9, OP 1"
    assert "first in A/RES/78/9 of 19 December 2023" in library.bar.summary()
    text = library.preview.came_about._lines.text()
    assert "and every" in text
    assert "crossing" in text


def test_in_a_low_window_nothing_of_the_paragraph_chosen_covers_anything_else(
    library: LibraryView, qtbot: QtBot, resolute: Resolute
) -> None:
    resolute.window.resize(900, 420)
    library.bar.modes[AGREED].click()
    seek(qtbot, library, "Invites Member States to inspect ferry number 1 before each and every journey;")
    preview = library.preview
    qtbot.waitUntil(lambda: preview.page._image is not None)
    parts = (preview._citation, preview._facts, preview.text, preview.page, preview.came_about, preview.open)
    places = [QRect(part.mapTo(preview, QPoint()), part.size()) for part in parts if part.isVisible()]
    area = preview.findChildren(QScrollArea)[0]
    assert all(above.bottom() < below.top() for above, below in pairwise(places[:-1]))
    assert area.geometry().bottom() < places[-1].top()
    assert area.verticalScrollBar().maximum() > 0


def test_what_changed_is_told_the_way_the_words_run_in_a_mirrored_window_too(
    library: LibraryView, qtbot: QtBot, resolute: Resolute
) -> None:
    resolute.services.preferences.change(language="ar")
    qtbot.waitUntil(lambda: library.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    library.bar.modes[AGREED].click()
    seek(qtbot, library, "Invites Member States to inspect ferry number 1 before each and every journey;")
    text = library.preview.came_about._lines.text()
    assert ("→" in text, "←" in text) == (True, False)


def test_agreed_language_is_put_in_another_order(library: LibraryView, qtbot: QtBot) -> None:
    library.bar.modes[AGREED].click()
    seek(qtbot, library, "Invites Member States to inspect ferry number 1 before each crossing;")
    library.head.order.setCurrentIndex(2)
    library.head.order.activated.emit(2)
    assert library.state.order is AgreedOrder.OLDEST
    assert found(library)[0] == "A/RES/78/9, OP 1"
    library.head.one_a_series.click()
    assert len(library.state.rows) == 1


def test_g_finds_where_the_paragraph_of_any_tab_was_agreed(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    resolute.window.opener.open_files([shelf / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert tab is not None
    position = next(n for n, each in enumerate(tab.resolutions()[0].paragraphs) if each.cite == "OP 4")
    tab.show_paragraph(position)
    resolute.window.perform("agreed")
    assert resolute.window.tabs.current() is library
    qtbot.waitUntil(lambda: not library.state.is_waiting)
    assert library.bar.mode == AGREED
    assert "A/RES/78/9, OP 4" in found(library)


def test_the_series_of_a_result_is_shown(library: LibraryView, qtbot: QtBot, resolute: Resolute) -> None:
    seek(qtbot, library, '"ferry number 6"')
    library.preview.series.click()
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current().subject(), Series | Pair))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not resolute.window.opener.busy, timeout=20_000)


def test_copy_gives_the_paragraph_with_its_citation(library: LibraryView, qtbot: QtBot, resolute: Resolute) -> None:
    seek(qtbot, library, '"ferry number 7"')
    qtbot.waitUntil(lambda: bool(library.preview.whole_text))
    resolute.window.perform("copy")
    copied = QGuiApplication.clipboard().text()
    assert copied == "Invites Member States to inspect ferry number 7 before each crossing; (A/RES/80/9, OP 7)"


def test_nothing_found_says_what_to_try(library: LibraryView, qtbot: QtBot) -> None:
    seek(qtbot, library, "zeppelin")
    assert library.empty.sentence.text() == "Nothing found for “zeppelin”"
    assert "star" in library.empty.hint.text()


def test_the_start_page_searches_the_library(library: LibraryView, qtbot: QtBot, resolute: Resolute) -> None:
    start = resolute.window.start_page
    resolute.window.perform("start-page")
    assert start.library._status.text() == "3 resolutions · 1 file cannot be read"
    QTest.keyClicks(start.library.field, "78/9")
    QTest.keyClick(start.library.field, Qt.Key.Key_Return)
    assert resolute.window.tabs.current() is library
    qtbot.waitUntil(lambda: bool(library.state.rows))
    assert found(library)[0].startswith("A/RES/78/9")
    assert library.bar.mode == WORDS


def test_everything_is_named_and_tab_reaches_every_part(library: LibraryView, qtbot: QtBot, resolute: Resolute) -> None:
    seek(qtbot, library, "ferries")
    assert nameless(resolute.window) == []
    reached = set()
    for _ in range(40):
        focused = resolute.window.focusWidget()
        if focused is not None:
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(library.parts()) <= reached


def open_newest(qtbot: QtBot, resolute: Resolute, shelf: Path) -> ReadingView:
    """Open the resolution of the 80th session to read it."""
    resolute.window.opener.open_files([shelf / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    view = resolute.window.tabs.current()
    assert isinstance(view, ReadingView)
    return view


def test_an_opened_resolution_says_that_the_version_before_is_in_the_library(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_newest(qtbot, resolute, shelf)
    qtbot.waitUntil(lambda: view.library_line.sentence() == "79/9, the version before, is in your library")
    view.library_line.compare_button.click()
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current().subject(), Pair))  # type: ignore[union-attr]
    subject = resolute.window.tabs.current().subject()  # type: ignore[union-attr]
    assert subject is not None
    assert [path.name for path in subject.paths] == ["A_RES_79_9.pdf", "A_RES_80_9.pdf"]
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)


def test_the_line_can_be_closed_and_stays_closed(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_newest(qtbot, resolute, shelf)
    qtbot.waitUntil(lambda: bool(view.library_line.sentence()))
    view.library_line.close_button.click()
    view.library_line.tell(view._links.before)
    assert view.library_line.sentence() == ""


def test_what_is_cited_is_a_link_in_the_text_and_on_the_page(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_newest(qtbot, resolute, shelf)
    qtbot.waitUntil(lambda: set(view._links.known) == {"78/9", "79/9"})
    assert [link.number for link in view._links.links_in("Recalling 79/9, 77/9 and 78/9,")] == ["79/9", "78/9"]
    click = link_on_page(view.pages, "79/9")
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.RightButton, pos=click)  # asks for the menu
    with qtbot.waitSignal(view.open_requested) as asked:
        QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=click)
    assert asked.args is not None
    assert asked.args[0].paths[0].name == "A_RES_79_9.pdf"
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)


def link_on_page(pages: PageView, number: str) -> QPoint:
    """Where the view shows the first link to a resolution on its pages."""
    marks = (mark for page in pages._marks.values() for mark in page)
    region = next(mark.region for mark in marks if (mark.style, mark.key) == (PageMarkStyle.LINK, number))
    pages.show_region(region)
    spot = pages._places.spot(PagePosition(region.page, (region.y0 + region.y1) / 2, (region.x0 + region.x1) / 2))
    return (spot - pages.origin()).toPoint()


def open_pair(qtbot: QtBot, resolute: Resolute, shelf: Path) -> ComparisonView:
    """Compare the resolutions of the last two sessions, once it is known what they cite."""
    resolute.window.opener.open_files([shelf / "A_RES_79_9.pdf", shelf / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ComparisonView))
    view = resolute.window.tabs.current()
    assert isinstance(view, ComparisonView)
    qtbot.waitUntil(lambda: view.state.links is not None and not view.is_starting())
    view.state.open_folds(True)
    return view


def links_in_text(lines: LinesView, number: str) -> list[QPoint]:
    """Where the rows in view cite a resolution, those of the old version first."""
    rows = [(line.row, index) for line, index in in_view(lines) if isinstance(line, RowLine)]
    placed = [
        cell
        for row, index in rows
        for cell in lines.delegate._columns(lines.visualRect(index), Qt.LayoutDirection.LeftToRight, row)
    ]
    places = [place for document, box in placed for place in places_of(document, number, box)]
    return sorted((place for place in places if lines._link_at(place) == number), key=QPoint.x)


def in_view(lines: LinesView) -> list[tuple[Line, QModelIndex]]:
    """The lines of a view that are in sight."""
    indexes = [lines.lines.index(number) for number in range(lines.lines.rowCount())]
    return [
        (index.data(LINE), index) for index in indexes if lines.viewport().rect().intersects(lines.visualRect(index))
    ]


def places_of(document: CellDocument, words: str, box: ColumnBox) -> list[QPoint]:
    """Where the first of these words stand in a text that is painted in a box."""
    found = document.document.find(words)
    if found.isNull():
        return []
    block, at = found.block(), found.selectionStart() + 1
    line = block.layout().lineForTextPosition(at - block.position())
    x, _ = line.cursorToX(at - block.position())  # type: ignore[misc]
    corner = document.document.documentLayout().blockBoundingRect(block).topLeft() + box.text.topLeft()
    return [(corner + QPointF(x, line.y() + line.height() / 2)).toPoint()]


def test_what_is_cited_is_a_link_in_both_columns_of_a_comparison_and_in_its_redline(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_pair(qtbot, resolute, shelf)
    for number, end in ((PARAGRAPHS, 0), (PARAGRAPHS, -1), (REDLINE, 0)):
        view.show_view(number)
        lines = view.views.target()
        assert isinstance(lines, LinesView)
        qtbot.waitUntil(lambda lines=lines: bool(links_in_text(lines, "78/9")))  # type: ignore[misc]
        place = links_in_text(lines, "78/9")[end]
        assert "A/RES/78/9" in lines.tip_at(place)
        with qtbot.waitSignal(view.open_requested) as asked:
            QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert asked.args is not None
        assert asked.args[0].paths[0].name == "A_RES_78_9.pdf"
        resolute.window.tabs.setCurrentWidget(view)


def test_what_is_cited_is_a_link_on_the_pages_of_a_comparison(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_pair(qtbot, resolute, shelf)
    view.show_view(PAGES)
    pages = view.views.current()
    assert isinstance(pages, PagesPane)
    qtbot.waitUntil(lambda: not pages._turns.isActive())
    for side in Side:
        place = link_on_page(pages.views[side], "78/9")
        assert "A/RES/78/9" in pages.views[side].tip_at(QPointF(place))
        with qtbot.waitSignal(view.open_requested):
            QTest.mouseClick(pages.views[side].viewport(), Qt.MouseButton.LeftButton, pos=place)
        resolute.window.tabs.setCurrentWidget(view)


def test_o_opens_what_the_row_of_a_comparison_cites(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_pair(qtbot, resolute, shelf)
    view.show_paragraph(3)  # the second recital, of 78/9
    resolute.window.perform("open-cited")
    qtbot.waitUntil(lambda: resolute.window.tabs.current().title() == "A/RES/78/9")  # type: ignore[union-attr]


def test_words_that_changed_keep_their_mark_where_they_are_a_link(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    style = TextStyle(resolute.services.theme.colours, resolute.services.theme.text_font(), LANGUAGES[0])
    assert style.link("78/9", Mark.PLAIN).underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline
    for mark in (Mark.ADDED, Mark.REMOVED, Mark.ROUTINE):
        assert not style.link("78/9", mark).hasProperty(QTextCharFormat.Property.TextUnderlineStyle)


def test_o_opens_what_the_paragraph_cites(library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path) -> None:
    view = open_newest(qtbot, resolute, shelf)
    qtbot.waitUntil(lambda: bool(view._links.known))
    view.show_paragraph(3)  # the second recital, of 78/9
    resolute.window.perform("open-cited")
    qtbot.waitUntil(lambda: resolute.window.tabs.current().title() == "A/RES/78/9")  # type: ignore[union-attr]


def test_compare_with_offers_what_is_in_the_library_first(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    view = open_newest(qtbot, resolute, shelf)
    qtbot.waitUntil(lambda: bool(view.earlier()))
    resolute.window.perform("compare-with")
    menu = next(menu for menu in resolute.window.findChildren(QMenu) if menu.isVisible())
    assert menu.actions()[0].text().startswith("A/RES/79/9")
    menu.close()


def test_two_files_of_one_resolution_are_one_result(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path, reader: AnsweringReader
) -> None:
    (shelf / "copy of 80_9.pdf").write_bytes(b"%PDF-1.7 other bytes")
    reader.files["copy of 80_9.pdf"] = reworded(80)
    resolute.services.library.update()
    qtbot.waitUntil(lambda: resolute.services.library.documents == 4)
    seek(qtbot, library, '"ferry number 8"')
    assert found(library) == [f"A/RES/{session}/9, OP 8" for session in (80, 79, 78)]
    assert "in 2 files" in library.preview._facts.text()


def test_a_folder_that_is_away_keeps_its_rows_and_says_so(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    shelf.rename(shelf.with_name("elsewhere"))
    resolute.services.library.update()
    qtbot.waitUntil(lambda: not resolute.services.library.folders[0].is_there)
    qtbot.waitUntil(lambda: not resolute.services.library.is_at_work)
    seek(qtbot, library, '"ferry number 9"')
    assert len(library.state.paragraphs) == 3
    assert "cannot be reached" in library.preview._facts.text()
    assert library.folders._away.text() == "Not to be reached now: shelf"
    assert resolute.window.message_bar.sentence() == ""


def test_reading_is_stopped_and_goes_on_where_it_was(
    resolute: Resolute, qtbot: QtBot, shelf: Path, reader: AnsweringReader
) -> None:
    late = {name: reader.files.pop(name) for name in list(reader.files)}
    library = resolute.services.library
    library.add(shelf)
    qtbot.waitUntil(lambda: library.progress is not None)
    assert library.progress is not None
    assert library.progress.total == 4
    library.stop()
    qtbot.waitUntil(lambda: not library.is_at_work)
    assert library.documents == 0
    reader.files.update(late)
    library.update()
    qtbot.waitUntil(lambda: library.documents == 3)


def test_forgetting_throws_the_index_away_and_leaves_the_files(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path
) -> None:
    resolute.services.library.forget()
    qtbot.waitUntil(lambda: resolute.services.library.documents == 0)
    assert len(list(shelf.iterdir())) == 4
    resolute.services.library.update()
    qtbot.waitUntil(lambda: resolute.services.library.documents == 3)


def test_the_tab_comes_back_at_the_next_start_with_what_was_looked_for(
    library: LibraryView, qtbot: QtBot, resolute: Resolute, shelf: Path, tmp_path: Path, reader: AnsweringReader
) -> None:
    seek(qtbot, library, "inspect")
    before = found(library)
    open_newest(qtbot, resolute, shelf)
    resolute.window.tabs.setCurrentWidget(library)
    resolute.close()
    again = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    again.show()
    qtbot.waitUntil(lambda: not again.window.opener.busy and len(again.window.tabs.all_tabs()) == 3)
    tab = again.window.tabs.current()
    assert isinstance(tab, LibraryView)
    qtbot.waitUntil(lambda: found(tab) == before)
    again.close()
