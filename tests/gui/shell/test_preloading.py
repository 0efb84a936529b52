"""What the window needs later is loaded in small turns."""

from __future__ import annotations

import subprocess
import sys

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
