"""What the window needs later is loaded in small turns."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.shell import preloading
from desktop_app.gui.shell.app import Resolute

MOST_AT_ONCE = 40
PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
import desktop_app.gui.shell.window
from desktop_app.gui.shell.preloading import Preloader
application, loader = QApplication([]), Preloader()
loader.done.connect(application.quit)
known, turns = len(sys.modules), []
def after_a_turn(load=loader._load_one):
    load()
    turns.append(len(sys.modules))
loader._timer.timeout.disconnect()
loader._timer.timeout.connect(after_a_turn)
loader.start()
application.exec()
most = max(later - before for before, later in zip([known, *turns], turns))
print(most, "desktop_app.gui.comparing.view" in sys.modules)
"""


def test_no_turn_loads_a_whole_floor_of_the_program() -> None:
    said = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True).stdout.split()
    assert int(said[0]) <= MOST_AT_ONCE
    assert said[1] == "True"


@pytest.mark.parametrize("turns", [0, 2])
def test_a_program_that_is_closed_before_all_is_loaded_asks_its_reader_nothing(
    resolute: Resolute, monkeypatch: pytest.MonkeyPatch, turns: int
) -> None:
    monkeypatch.setattr(preloading, "PAUSE_MILLISECONDS", 0)
    loader = resolute.preloader
    monkeypatch.setattr(loader, "_names", iter(["sys"] * 10))
    loader.start()
    for _ in range(turns):
        QApplication.processEvents()
    resolute.close()
    for _ in range(30):
        QApplication.processEvents()
    assert loader.busy
    assert not resolute._following.isActive()
