"""A file that macOS hands over by an event is asked for. Qt allows one application a process, so another is asked."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from desktop_app.gui.shell.application import Application

application = Application(sys.argv[:1])
application.asked_to_open.connect(print)
QCoreApplication.sendEvent(application, QFileOpenEvent("/papers/A_RES_80_229.pdf"))
"""


def test_a_file_named_by_an_event_is_asked_for() -> None:
    answer = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert answer.stdout == "/papers/A_RES_80_229.pdf\n"
    assert answer.stderr == ""
