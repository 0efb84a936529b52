"""Hostile files in the window: each opens or costs one sentence, and what was open stays open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.parts.messages import Level
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.resources import resource
from desktop_app.worker.limits import ProcessLimits
from tests.hostile.make_hostile import make

SLOW = r"(blanks|packed-twice|image-huge|tiles|forms-doubling|line-endless|lines-many|rules-many)\.pdf"
"""What takes the reader to its limits is left to the tests of the reader."""
EVERY = 3


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    files = [path for path in make(tmp_path_factory.mktemp("hostile")) if not re.fullmatch(SLOW, path.name)]
    plain = [path for path in files if re.fullmatch(r"[\w.-]+", path.name)]
    return [*plain[::EVERY], *(path for path in files if path not in plain), *files[0].parent.glob("locked-aes.pdf")]


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Resolute]:
    reader = Reader(limits=ProcessLimits(silence_seconds=6.0, longest_seconds=30.0), logs=tmp_path / "log")
    program = Resolute(tmp_path / "settings.json", tmp_path / "state", reader)
    program.services.preferences.change(language="en")
    with qtbot.waitExposed(program.window):
        program.show()
    yield program
    program.close()
    program.deleteLater()


def open_file(program: Resolute, qtbot: QtBot, path: Path) -> None:
    """Open a file; a question for its password is refused."""

    def settled() -> bool:
        for dialog in program.window.findChildren(PasswordDialog):
            dialog.reject()
        return not program.window.opener.busy

    program.window.opener.open_files([path])
    qtbot.waitUntil(settled, timeout=60_000)


def test_each_opens_or_costs_one_sentence_and_what_was_open_stays(
    program: Resolute, qtbot: QtBot, files: list[Path]
) -> None:
    open_file(program, qtbot, resource("sample", "A_RES_80_903.pdf"))
    kept = program.window.tabs.all_tabs()
    said: list[str] = []
    program.services.messages.sent.connect(
        lambda level, sentence: said.append(sentence) if level != Level.INFO.value else None
    )
    for path in files:
        said.clear()
        open_file(program, qtbot, path)
        new = [tab for tab in program.window.tabs.all_tabs() if tab not in kept]
        refused = re.fullmatch(r"locked-(aes|rc4)\.pdf", path.name) and not new
        assert len(new) + len(said) == (0 if refused else 1), (path.name, said)
        assert all(path.name in sentence for sentence in said)
        assert program.window.tabs.all_tabs()[: len(kept)] == kept
        for tab in new:
            tab.grab()
            program.window.tabs.setCurrentWidget(tab)
            program.window.perform("close")
    assert program.window.tabs.current() is kept[-1]
