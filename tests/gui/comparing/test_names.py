"""What a screen reader is told, and where Tab leads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop_app.markup.lines import DepartureLine, RowLine
from tests.gui.comparing.conftest import Driver


@pytest.mark.parametrize("view", range(3))
def test_all_that_takes_the_keyboard_has_a_name(reader_at_work: Driver, view: int) -> None:
    reader_at_work.view.show_view(view)
    reader_at_work.view.bars.header.find_field.field.setText("lamp")
    takers = [w for w in reader_at_work.view.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [w for w in takers if w.isVisible() and not isinstance(w, QScrollBar) and not w.objectName()]
    assert shown
    assert [type(widget).__name__ for widget in shown if not name_of(widget)] == []


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_tab_leads_through_header_filters_list_and_view(reader_at_work: Driver) -> None:
    reached: set[QWidget] = set()
    for _ in range(40):
        reader_at_work.press(Qt.Key.Key_Tab)
        reached.add(reader_at_work.focused())
    view = reader_at_work.view
    assert {*view.bars.chips.chips, view.bars.header.views.buttons[0], view.bars.header.find_field.field} <= reached
    assert {view.changes.list, reader_at_work.lines} <= reached


def test_a_change_is_told_in_words(reader_at_work: Driver) -> None:
    model = reader_at_work.view.changes.list.model()
    spoken = [model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(model.rowCount())]
    assert spoken[1] == "Moved, PP 4 → PP 2, twentieth twenty-fifth"
    assert spoken[2].startswith("Removed, PP 3 → —, Alarmed by the number")


def test_a_line_is_told_with_its_marks_in_words(reader_at_work: Driver) -> None:
    lines = reader_at_work.lines.lines
    words = {
        line: lines.index(number).data(Qt.ItemDataRole.AccessibleTextRole) for number, line in enumerate(lines.lines())
    }
    assert "[removed: twentieth]" in words[RowLine(2)]
    assert "[new: twenty-fifth]" in words[RowLine(2)]
    assert "moved from PP 4" in words[RowLine(2)]
    assert words[DepartureLine(2)] == "PP 4 moved to PP 2"


@pytest.fixture
def in_french(reader_at_work: Driver) -> Iterator[Driver]:
    """A reader who changes the language of the window while a comparison is open."""
    segment = reader_at_work.view.bars.header.views.buttons[0]
    for language, word in (("fr", "Paragraphes"), ("en", "Paragraphs")):
        reader_at_work.resolute.services.preferences.change(language=language)
        reader_at_work.qtbot.waitUntil(lambda word=word: segment.text() == word)
        if language == "fr":
            yield reader_at_work


def test_the_language_of_the_window_changes_every_word(in_french: Driver) -> None:
    view, reader_at_work = in_french.view, in_french
    lines = reader_at_work.lines.lines
    words = lines.index(lines.lines().index(DepartureLine(2))).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "PP 4 déplacé vers PP 2"
    assert "Supprimé" in view.changes.list.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "suivant" in view.status()
