"""Files become tabs; a file that cannot be read costs one sentence, and what was open stays open."""

from __future__ import annotations

import gc
import re
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.opening.tab import OpeningTab
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.parts.subject import Pair
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.recents import Recent
from desktop_app.store.state import State


def titles(resolute: Resolute) -> list[str]:
    return [tab.title() for tab in resolute.window.tabs.all_tabs()]


def open_files(resolute: Resolute, qtbot: QtBot, *paths: Path) -> None:
    resolute.window.opener.open_files(paths)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)


def drop(resolute: Resolute, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    resolute.window.dropEvent(event)


def test_one_file_opens_a_reading(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    drop(resolute, folder / "A_RES_80_9.pdf")
    qtbot.waitUntil(lambda: titles(resolute) == ["Start", "A/RES/80/9"])
    assert isinstance(resolute.window.tabs.current(), ReadingView)


@pytest.mark.parametrize("sessions", [(78, 80), (80, 78)])
def test_two_files_are_compared_the_older_one_as_the_old_version(
    resolute: Resolute, qtbot: QtBot, folder: Path, sessions: tuple[int, int]
) -> None:
    drop(resolute, *(folder / f"A_RES_{session}_9.pdf" for session in sessions))
    qtbot.waitUntil(lambda: titles(resolute) == ["Start", "A/RES/78/9 → A/RES/80/9"])
    current = resolute.window.tabs.current()
    assert current is not None
    assert [file.path.name for file in current.subject().files] == ["A_RES_78_9.pdf", "A_RES_80_9.pdf"]


def test_a_comparison_is_shown_before_its_view_is_made(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    seen: list[int] = []
    resolute.window.opener.opened.connect(lambda tab: seen.append(len(tab.parts())))
    open_files(resolute, qtbot, *(folder / f"A_RES_{session}_9.pdf" for session in (78, 80)))
    tab = resolute.window.tabs.current()
    qtbot.waitUntil(lambda: isinstance(tab, ComparisonView) and not tab.is_starting())
    assert tab is not None
    assert (seen, len(tab.parts())) == ([1], 2)


def test_a_pair_can_be_turned_round(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    open_files(resolute, qtbot, folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    resolute.window.perform("swap")
    qtbot.waitUntil(lambda: "A/RES/80/9 → A/RES/78/9" in titles(resolute))


def test_a_pair_that_is_open_is_only_brought_forward(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    pair = (folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    open_files(resolute, qtbot, *pair)
    open_files(resolute, qtbot, *reversed(pair))
    assert titles(resolute) == ["Start", "A/RES/78/9 → A/RES/80/9"]


def test_a_version_of_a_pair_is_read_without_reading_the_file_again(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: Any
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    reader.files.clear()
    resolute.window.perform("open-old")
    assert titles(resolute)[-1] == "A/RES/78/9"
    resolute.window.perform("previous-tab")
    resolute.window.perform("swap")
    qtbot.waitUntil(lambda: titles(resolute)[-1] == "A/RES/80/9 → A/RES/78/9")


def test_a_file_that_is_open_is_only_brought_forward(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    open_files(resolute, qtbot, folder / "A_RES_79_9.pdf")
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    assert titles(resolute) == ["Start", "A/RES/80/9", "A/RES/79/9"]
    current = resolute.window.tabs.current()
    assert current is not None
    assert current.title() == "A/RES/80/9"


def test_a_file_that_cannot_be_read_costs_one_sentence(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    open_files(resolute, qtbot, folder / "letter.pdf")
    assert titles(resolute) == ["Start", "A/RES/80/9"]
    assert resolute.window.message_bar.sentence() == "letter.pdf is not a PDF: choose another file."


def test_a_pair_that_is_named_is_opened_as_it_is_named(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    newer, older = (OpenFile(folder / f"A_RES_{session}_9.pdf") for session in (80, 78))
    resolute.window.opener.open(Pair(newer, older))
    qtbot.waitUntil(lambda: titles(resolute) == ["Start", "A/RES/80/9 → A/RES/78/9"])


def test_a_pair_comes_back_from_the_start_page_as_it_was(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    open_files(resolute, qtbot, folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    resolute.window.perform("swap")
    qtbot.waitUntil(lambda: titles(resolute)[-1] == "A/RES/80/9 → A/RES/78/9")
    for _ in range(2):
        resolute.window.perform("close")
    recent = resolute.window.start_page.recent
    recent.itemActivated.emit(recent.item(0))
    qtbot.waitUntil(lambda: titles(resolute) == ["Start", "A/RES/80/9 → A/RES/78/9"])


def test_a_file_is_not_compared_with_itself(resolute: Resolute, folder: Path) -> None:
    same = OpenFile(folder / "A_RES_80_9.pdf")
    resolute.window.opener.open(Pair(same, same))
    assert "cannot be compared with itself" in resolute.window.message_bar.sentence()


def test_reading_can_be_given_up(resolute: Resolute, qtbot: QtBot, tmp_path: Path) -> None:
    resolute.window.opener.open_files([tmp_path / "unknown.pdf"])  # nothing answers for this one
    assert isinstance(resolute.window.tabs.current(), OpeningTab)
    resolute.window.perform("close")
    qtbot.waitUntil(lambda: titles(resolute) == ["Start"])
    assert not resolute.window.opener.busy


def test_what_takes_long_says_so(resolute: Resolute, qtbot: QtBot, tmp_path: Path) -> None:
    resolute.window.opener.open_files([tmp_path / "unknown.pdf"])
    tab = resolute.window.tabs.current()
    assert isinstance(tab, OpeningTab)
    qtbot.waitUntil(tab._cancel.isVisible)
    qtbot.mouseClick(tab._cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(resolute) == ["Start"])


def answer_password(resolute: Resolute, qtbot: QtBot, typed: str, said: str = "") -> None:
    def dialogs() -> list[PasswordDialog]:
        return [dialog for dialog in resolute.window.findChildren(PasswordDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()))
    dialog = dialogs()[0]
    QTest.keyClicks(dialog.field, typed)
    box = dialog.findChild(QDialogButtonBox)
    button = QDialogButtonBox.StandardButton.Ok if typed else QDialogButtonBox.StandardButton.Cancel
    qtbot.mouseClick(box.button(button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog not in dialogs())


def test_a_locked_file_asks_for_its_password(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "locked.pdf"])
    answer_password(resolute, qtbot, "pier")
    answer_password(resolute, qtbot, "harbour")
    qtbot.waitUntil(lambda: titles(resolute) == ["Start", "A/RES/81/9"])


def test_three_wrong_passwords_are_enough(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "locked.pdf"])
    for typed in ("pier", "quay", "wharf"):
        answer_password(resolute, qtbot, typed)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    assert resolute.window.message_bar.sentence() == "locked.pdf is locked."


def test_a_password_can_be_refused(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "locked.pdf"])
    answer_password(resolute, qtbot, "")
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    assert titles(resolute) == ["Start"]


def test_what_was_closed_opens_again(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    resolute.window.perform("close")
    assert titles(resolute) == ["Start"]
    resolute.window.perform("reopen")
    qtbot.waitUntil(lambda: titles(resolute) == ["Start", "A/RES/80/9"])


@pytest.mark.parametrize("remember", [True, False])
def test_recent_files_are_remembered_if_wanted(resolute: Resolute, qtbot: QtBot, folder: Path, remember: bool) -> None:
    resolute.services.preferences.change(remember_recent=remember)
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf")
    assert [entry.symbols for entry in resolute.services.state.recents.all()] == ([("A/RES/80/9",)] if remember else [])
    assert resolute.window.start_page.recent.count() == int(remember)


def test_a_tab_that_is_closed_leaves_nothing_behind(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    pair = (folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf")
    for paths in (pair, pair[:1]):
        open_files(resolute, qtbot, *paths)
        tab = resolute.window.tabs.current()
        assert tab is not None
        kept = weakref.ref(tab)
        del tab
        resolute.window.perform("close")
        qtbot.waitUntil(lambda kept=kept: gc.collect() >= 0 and kept() is None)


@pytest.fixture
def french(qapp: object, tmp_path: Path) -> Iterator[Resolute]:
    """The program with the reader's own processes, in French, with a recent file that is gone."""
    state = State(tmp_path / "state")
    state.recents.add(Recent((str(tmp_path / "gone.pdf"),), ("A/RES/77/9",), "Ferries", "en"))
    state.close()
    program = Resolute(tmp_path / "settings.json", tmp_path / "state", Reader(logs=tmp_path / "log"))
    program.services.preferences.change(language="fr")
    program.show()
    yield program
    program.language.use("en")
    program.close()
    program.deleteLater()


def test_a_recent_file_that_is_gone_costs_one_sentence(french: Resolute, qtbot: QtBot) -> None:
    recent = french.window.start_page.recent
    recent.itemActivated.emit(recent.item(0))
    qtbot.waitUntil(french.window.message_bar.isVisible, timeout=60_000)
    plain = re.sub("[\u2066-\u2069]", "", french.window.message_bar.sentence())
    assert plain == "gone.pdf est introuvable ; vérifiez son nom et son dossier."
    assert titles(french) == ["Accueil"]
