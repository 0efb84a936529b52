"""The reading view, driven by keys and mouse: structure and pages follow one another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from tests.gui.reading.conftest import chosen, position_of


def click_page(view: ReadingView, qtbot: QtBot, page: int, x: float, y: float) -> None:
    view.pages.set_position(PagePosition(page, max(0, y - 100)))
    spot = view.pages._places.spot(PagePosition(page, y, x)) - view.pages.origin()
    qtbot.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=spot.toPoint())


def test_choosing_a_paragraph_shows_its_place_on_the_page(view: ReadingView) -> None:
    position = position_of(view, "OP 12")
    view.structure.choose_paragraph(position)
    region = view.resolution.paragraphs[position].regions[0]
    spot = view.pages._places.box(region).translated(-view.pages.origin())
    assert view.pages.viewport().rect().contains(spot.toRect())
    mark = view.pages.mark_at(spot.center())
    assert mark is not None
    assert mark.region == region


def test_a_click_on_the_page_chooses_the_paragraph(view: ReadingView, qtbot: QtBot) -> None:
    click_page(view, qtbot, 1, 200, 106)
    assert chosen(view) == "OP 1"


def test_a_click_on_a_footnote_chooses_it_and_unfolds_the_list_of_them(view: ReadingView, qtbot: QtBot) -> None:
    click_page(view, qtbot, 0, 200, 629)
    assert chosen(view) == "note 2"


def test_a_note_mark_leads_to_its_note_and_back(view: ReadingView, resolute: Resolute, qtbot: QtBot) -> None:
    view.structure.choose_paragraph(position_of(view, "PP 3"))
    qtbot.waitUntil(lambda: view.structure.indexAt(QPoint(100, 10)).isValid())  # rows are laid out in batches
    row = view.structure.visualRect(view.structure.currentIndex())
    entry = view.structure.entry()
    assert entry is not None
    marks = [
        QPoint(x, y)
        for y in range(row.top(), row.bottom(), 2)
        for x in range(row.left(), row.right(), 2)
        if view.structure._delegate.link_at(entry, row, QPointF(x, y)) == "note:3"
    ]
    qtbot.mouseClick(view.structure.viewport(), Qt.MouseButton.LeftButton, pos=marks[len(marks) // 2])
    assert chosen(view) == "note 3"
    resolute.window.perform("back")
    assert chosen(view) == "PP 3"


def test_arrow_keys_walk_through_the_structure(view: ReadingView) -> None:
    view.structure.choose_paragraph(position_of(view, "OP 3"))
    QTest.keyClick(view.structure, Qt.Key.Key_Down)
    assert chosen(view) == "OP 4"


def test_left_folds_a_part_and_right_unfolds_it(view: ReadingView) -> None:
    rows = view.structure.structure.rowCount()
    view.structure.setCurrentIndex(view.structure.structure.index(1))
    assert chosen(view) == "preamble"
    QTest.keyClick(view.structure, Qt.Key.Key_Left)
    assert view.structure.structure.rowCount() == rows - 7
    QTest.keyClick(view.structure, Qt.Key.Key_Right)
    assert view.structure.structure.rowCount() == rows


def test_find_goes_round_text_and_page(view: ReadingView, resolute: Resolute) -> None:
    resolute.window.perform("find")
    QTest.keyClicks(view.find_bar.field, "FERRY NUMBER 1")
    assert view._following.finds.total == 4  # 1, 10, 11, 12
    assert chosen(view) == "OP 1"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Return)
    assert chosen(view) == "OP 10"
    resolute.window.perform("find-previous")
    assert chosen(view) == "OP 1"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert view._following.finds.total == 0
    assert not view.find_bar.isVisible()


def test_find_says_when_there_is_nothing(view: ReadingView) -> None:
    view.find_bar.ask()
    QTest.keyClicks(view.find_bar.field, "submarine")
    assert view.find_bar._count.text() == "not found"


def test_copy_gives_the_paragraph_with_its_citation(view: ReadingView, resolute: Resolute) -> None:
    view.structure.choose_paragraph(position_of(view, "OP 2"))
    resolute.window.perform("copy-citation")
    copied = QGuiApplication.clipboard().text()
    assert copied == "Invites Member States to inspect ferry number 2 before each crossing; (A/RES/80/9, OP 2)"


def test_words_are_chosen_on_the_page_with_the_mouse(view: ReadingView, resolute: Resolute, qtbot: QtBot) -> None:
    view.pages.set_position(PagePosition(1, 0))
    words = view.resolution.paragraphs[position_of(view, "OP 1")].words
    first, last = (word.region for word in words[1:3])
    viewport = view.pages.viewport()
    start, end = (_spot(view, region.page, region.x0 + 2, region.y0 + 5) for region in (first, last))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert view.pages.selected_text() == "Member States"
    resolute.window.perform("copy")
    assert QGuiApplication.clipboard().text() == "Member States"


def _spot(view: ReadingView, page: int, x: float, y: float) -> QPoint:
    spot: QPointF = view.pages._places.spot(PagePosition(page, y, x)) - view.pages.origin()
    return spot.toPoint()


def test_a_page_is_entered_in_its_box(view: ReadingView, resolute: Resolute) -> None:
    resolute.window.perform("go-to-page")
    QTest.keyClicks(view.header._page, "3")
    QTest.keyClick(view.header._page, Qt.Key.Key_Return)
    assert view.pages.page_in_view() == 2


def test_first_lines_make_rows_low_and_are_remembered(view: ReadingView, resolute: Resolute) -> None:
    resolute.window.perform("first-lines")
    assert view.structure.first_lines
    assert not resolute.services.preferences.values.whole_paragraphs


def test_the_place_comes_back(view: ReadingView, resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    view.structure.choose_paragraph(position_of(view, "OP 8"))
    resolute.window.perform("actual-size")
    view.pages.set_position(PagePosition(2, 100))
    place = view.place()
    resolute.window.perform("close")
    resolute.window.perform("reopen")
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    again = resolute.window.tabs.current()
    assert isinstance(again, ReadingView)
    qtbot.waitUntil(lambda: again.place() == place)


@pytest.mark.parametrize("place", [{}, {"pages": 3}, {"divider": "x", "paragraph": 999}, {"pages": {"fit": "?"}}])
def test_a_place_that_makes_no_sense_changes_nothing(view: ReadingView, place: dict[str, object]) -> None:
    before = view.place()["pages"]
    view.restore(place)
    assert view.place()["pages"] == before


def test_the_notice_says_what_is_amiss(view: ReadingView) -> None:
    assert view.notices.sentences() == ["OP 7 is missing between 6 and 8."]
    assert view.notices.isVisible()


def test_printing_makes_pages_of_all_paragraphs(view: ReadingView, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.gui.dialogs.printing import print_document
    from desktop_app.gui.reading.printed import printed

    document = printed(view.resolution)
    assert "OP 12" in document.toPlainText()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    print_document(document, printer, "A/RES/80/9")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_printing_is_black_on_white_in_a_dark_theme_too(view: ReadingView, resolute: Resolute) -> None:
    from PySide6.QtGui import QImage, QPainter

    from desktop_app.gui.dialogs.printing import _print_page
    from desktop_app.gui.reading.printed import printed

    resolute.services.preferences.change(theme="dark")
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill("white")
    document = printed(view.resolution)
    document.setPageSize(QSizeF(600, 800))
    painter = QPainter(image)
    _print_page(document, painter, 0, QSizeF(600, 800))
    painter.end()
    shades = {image.pixelColor(x, y).value() for x in range(600) for y in range(20, 60)}
    assert min(shades) < 60


def test_the_pages_of_a_preview_are_black_on_white_in_a_dark_theme_too(
    view: ReadingView, resolute: Resolute, qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QGraphicsView

    from desktop_app.gui.dialogs.print_preview import PrintPreview

    resolute.services.preferences.change(theme="dark")
    view.handlers()["print-preview"]()
    preview = view.findChild(PrintPreview)
    assert preview is not None
    pages = preview.findChild(QGraphicsView)
    assert pages is not None
    qtbot.waitUntil(lambda: preview.pages.pageCount() > 0)
    image = pages.grab().toImage()
    paper = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2).lightness() > 250]
    middle = range(paper[0] + len(paper) // 8, paper[0] + len(paper) // 2)
    shades = {image.pixelColor(x, y).lightness() for x in middle for y in range(image.height() // 8, image.height())}
    assert min(shades) < 90, "the words are as pale as those of the window"
    preview.reject()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_number_is_printed_on_the_paper_whichever_way_the_text_runs(view: ReadingView, language: str) -> None:
    from desktop_app.gui.reading.printed import printed

    metadata = replace(view.resolution.metadata, language=language)
    document = printed(replace(view.resolution, metadata=metadata))
    document.setTextWidth(600)
    assert document.size().height() > 0  # and so the lines are laid
    block = document.firstBlock()
    while not block.text().startswith("PP 1"):
        block = block.next()
    line = block.layout().lineAt(0)
    words = line.naturalTextRect().translated(block.layout().position())
    assert words.left() >= 0
    assert words.right() <= 600


def test_the_keyboard_alone_chooses_nothing_until_a_key_is_pressed(view: ReadingView, qtbot: QtBot) -> None:
    view.header._page.setFocus()
    with qtbot.assertNotEmitted(view.structure.chosen):
        view.structure.setFocus()
    assert view.structure.entry() is None
    QTest.keyClick(view.structure, Qt.Key.Key_Down)
    assert view.structure.entry() is not None
