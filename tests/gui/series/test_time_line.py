"""The time line of a series: versions to choose, sessions without one, and files dropped into their place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.series.view import SeriesView
from desktop_app.gui.shell.app import Resolute
from tests.gui.conftest import AnsweringReader, made_up
from tests.series.histories import ALL, series, version


@pytest.fixture
def view(resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader) -> SeriesView:
    """The series of the sessions 76, 77, 78 and 80."""
    for session in (76, 77):
        reader.files[f"A_RES_{session}_9.pdf"] = made_up(session)
        (folder / f"A_RES_{session}_9.pdf").write_bytes(b"%PDF-1.7")
    resolute.window.opener.open_files([folder / f"A_RES_{session}_9.pdf" for session in (76, 77, 78, 80)])
    return shown(resolute, qtbot)


@pytest.fixture
def drawn(resolute: Resolute) -> SeriesView:
    """The same, of the made-up histories, without files."""
    history = series(*(version(ALL[:3], session) for session in (76, 77, 78, 80)))
    view = SeriesView(history, [OpenFile(Path(f"{session}.xml")) for session in (76, 77, 78, 80)], resolute.services)
    resolute.window.tabs.add(view)
    return view


def shown(resolute: Resolute, qtbot: QtBot) -> SeriesView:
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert isinstance(tab, SeriesView)
    return tab


def drop(view: SeriesView, path: Path) -> None:
    """Drag a file over the tab and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, action, button = QPointF(200, 200), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(place.toPoint(), action, data, button, Qt.KeyboardModifier.NoModifier)
    view.dragEnterEvent(entering)
    assert entering.isAccepted()
    view.dropEvent(QDropEvent(place, action, data, button, Qt.KeyboardModifier.NoModifier))


def test_sessions_without_a_version_have_their_place(drawn: SeriesView) -> None:
    buttons = drawn.head.time_line.buttons
    assert [button.text() for button in buttons] == ["76/100", "77/100", "78/100", "79: none", "80/100"]
    assert [button.isChecked() for button in buttons] == [False, False, False, False, True]
    assert buttons[3].accessibleName() == "No version of session 79 is here: choose its file, or drop it here."


def test_a_version_of_the_time_line_is_chosen(drawn: SeriesView) -> None:
    drawn.head.time_line.buttons[1].click()
    assert drawn.state.chosen_version == 1
    assert [button.isChecked() for button in drawn.head.time_line.buttons][:2] == [False, True]


def test_the_place_of_a_missing_session_asks_for_its_file(
    view: SeriesView, resolute: Resolute, qtbot: QtBot, folder: Path
) -> None:
    resolute.handlers._ask = lambda _question: [folder / "A_RES_79_9.pdf"]  # type: ignore[method-assign]
    view.head.time_line.buttons[3].click()
    longer = shown(resolute, qtbot)
    assert longer is not view
    assert [version.metadata.session for version in longer.resolutions()] == [76, 77, 78, 79, 80]


def test_a_dropped_file_takes_its_place_in_the_series(
    view: SeriesView, resolute: Resolute, qtbot: QtBot, folder: Path
) -> None:
    before = resolute.window.tabs.count()
    drop(view, folder / "A_RES_79_9.pdf")
    longer = shown(resolute, qtbot)
    assert [button.text() for button in longer.head.time_line.buttons] == ["76/9", "77/9", "78/9", "79/9", "80/9"]
    assert resolute.window.tabs.count() == before  # the longer series is in the place of the other


def test_a_dropped_file_that_cannot_be_read_costs_nothing(
    view: SeriesView, resolute: Resolute, qtbot: QtBot, folder: Path
) -> None:
    said: list[str] = []
    resolute.services.messages.sent.connect(lambda _level, sentence: said.append(sentence))
    drop(view, folder / "letter.pdf")
    assert len(shown(resolute, qtbot).resolutions()) == 4
    assert any("letter.pdf" in sentence for sentence in said)


def test_a_longer_line_than_the_window_follows_the_focus(drawn: SeriesView) -> None:
    line = drawn.head.time_line
    line.resize(100, line.height())
    line.buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)
    assert line.horizontalScrollBar().value() > 0
