"""Whatever a reader does, in whatever order, nothing breaks and nothing is left behind.

Usually a few hundred actions; ``RESOLUTE_ACTIONS=1000`` makes it a thousand for each of thirty seeds.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.actions import ACTIONS
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.resources import resource
from tests.conftest import CORPUS
from tests.gui.conftest import AnsweringReader

# These open a dialog of the system, end the program, or write a file.
LEFT_OUT = {
    "open",
    "open-two",
    "compare-with",
    "add-version",
    "export",
    "print",
    "print-changes",
    "print-preview",
    "quit",
    "open-logs",
    "edit-verbs",
    "open-sample",
}
WHOLE = "RESOLUTE_ACTIONS" in os.environ
ACTIONS_EACH = int(os.environ.get("RESOLUTE_ACTIONS", "200"))
SEEDS, REAL_SEEDS = (range(30), range(30)) if WHOLE else (range(6), range(3))
# The first, of a plain and of a mirrored window, tell what such actions reach; the others take half the time uncounted.
COUNTED = 2
NAMES = sorted({action.name for action in ACTIONS} - LEFT_OUT)
KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return)


def act(resolute: Resolute, qtbot: QtBot, files: list[Path], chance: random.Random) -> None:
    """Actions, keys and openings; then all that is being opened is waited for."""
    # A button that has the focus asks for files when Return is pressed, in a dialog of the system.
    resolute.handlers._ask = lambda question: []  # type: ignore[method-assign]
    resolute.library._ask_folder = lambda: ""  # type: ignore[method-assign]
    for _ in range(ACTIONS_EACH):
        if chance.random() < 0.12:
            resolute.window.opener.open_files(chance.sample(files, chance.choice([1, 2])))
        elif chance.random() < 0.25:
            press(resolute, chance.choice(KEYS))
        else:
            resolute.window.perform(chance.choice(NAMES))
        close_dialogs(resolute)
        QApplication.processEvents()
    resolute.window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy, timeout=120_000)
    assert resolute.window.isVisible()


def language_of(seed: int) -> str:
    """Every second window is mirrored."""
    return ("en", "ar")[seed % 2]


@pytest.mark.parametrize(
    "seed", [seed if seed < COUNTED else pytest.param(seed, marks=pytest.mark.no_cover) for seed in SEEDS]
)
def test_random_actions(resolute: Resolute, qtbot: QtBot, reader: AnsweringReader, folder: Path, seed: int) -> None:
    resolute.services.preferences.change(language=language_of(seed))
    # Return opens the sample where the button for it has the keys.
    for sample, name in zip(sorted(resource("sample").glob("*.pdf")), sorted(reader.files), strict=False):
        reader.files[sample.name] = reader.files[name]
    act(resolute, qtbot, sorted(folder.glob("A_RES*.pdf")), random.Random(seed))


@pytest.fixture(scope="module")
def real_files() -> list[Path]:
    """The sample, and where the corpus is, real versions of one resolution, as PDF and as XML."""
    real = (CORPUS / "real" / f"A_RES_{session}_229.pdf" for session in (78, 80))
    marked_up = sorted((CORPUS / "akn").glob("*_229-*.xml"))
    return [*sorted(resource("sample").glob("*.pdf")), *(path for path in real if path.is_file()), *marked_up]


@pytest.mark.no_cover
@pytest.mark.parametrize("seed", REAL_SEEDS)
def test_random_actions_on_real_pairs(qtbot: QtBot, tmp_path: Path, real_files: list[Path], seed: int) -> None:
    """With the reader's own processes, which end with the window."""
    reader = Reader(logs=tmp_path / "log")
    program = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    program.services.preferences.change(language=language_of(seed))
    program.show()
    act(program, qtbot, real_files, random.Random(seed))
    processes = [psutil.Process(pid) for pid in reader.processes if pid is not None]
    program.language.use("en")  # for the test that follows: translators belong to the application
    program.close()
    program.deleteLater()
    psutil.wait_procs(processes, timeout=120)
    assert not any(process.is_running() for process in processes)


def press(resolute: Resolute, key: Qt.Key) -> None:
    focused = resolute.window.focusWidget()
    if focused is not None:
        QTest.keyClick(focused, key)


def close_dialogs(resolute: Resolute) -> None:
    for dialog in resolute.window.findChildren(QDialog):
        dialog.reject()
