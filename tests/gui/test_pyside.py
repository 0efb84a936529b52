"""What we rely on in Qt's bindings, and what the window's process must not hold."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

VOID_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("ferry")  # 6.12.0 loses a reference to None in each call and aborts
print("well")
"""

WINDOW = """
import sys, tempfile
from pathlib import Path
from desktop_app.gui.shell.app import Resolute, make_application
application, folder = make_application(), Path(tempfile.mkdtemp())
program = Resolute(folder / "settings.json", folder / "state")
program.show()
while program.preloader.busy:
    application.processEvents()
program.close()
print(sorted({"pymupdf", "fitz", "lxml", "docx", "openpyxl"} & set(sys.modules)))
"""

FIRST_PAINT = """
import sys, tempfile
from pathlib import Path
from desktop_app.gui.shell.app import Resolute, make_application
application, folder = make_application(), Path(tempfile.mkdtemp())
program = Resolute(folder / "settings.json", folder / "state")
program.show()
application.processEvents()
late = tuple(f"desktop_app.{room}" for room in ("comparison", "extraction", "ledgers", "library", "resolution.model"))
print(sorted(name for name in sys.modules if name.startswith(late)))
program.close()
"""

SHARP = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from desktop_app.gui.shell.app import make_application
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.pages.zoom import free
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.theme.theme import Theme
from desktop_app.tasks.messages.render import PageImage

class Job(QObject):
    progressed, succeeded, failed, cancelled = Signal(int, int), Signal(object), Signal(object), Signal()
    def cancel(self): pass

class Stripes(QObject):  # pages of black and white lines, one pixel each
    def start(self, request):
        page, scale = request.page, request.scale
        job = Job(self)
        width, height = round(300 * scale), round(400 * scale)
        rows = b"".join((b"\\x00" if row % 2 else b"\\xff") * 3 * width for row in range(height))
        image = PageImage(page, scale, width, height, 3 * width, rows)
        QTimer.singleShot(0, lambda: job.succeeded.emit(image))
        return job

application = make_application()
theme = Theme(); theme.set_mode("light")
window = QWidget()
row = QHBoxLayout(window)
row.setContentsMargins(7, 3, 5, 1)  # an odd place, which lies between two pixels at 1.5
view = PageView(Stripes(), theme)
row.addWidget(QLabel("beside"))
row.addWidget(view)
window.resize(501, 403)
window.show()
view.set_document(OpenFile(Path("stripes.pdf")), [(300.0, 400.0)] * 3)
view.set_zoom(free(1.0))
view.verticalScrollBar().setValue(37)
for _ in range(30):
    application.processEvents()
picture = window.grab().toImage()
middle = window.mapFromGlobal(view.viewport().mapToGlobal(view.viewport().rect().center()))
ratio = picture.devicePixelRatio()
column = round(middle.x() * ratio)
shades = {picture.pixelColor(column, y).value() for y in range(round(60 * ratio), round(300 * ratio))}
print(ratio, sorted(shades))
"""


def output(code: str, **environment: str) -> str:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    run = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_twenty_thousand_void_calls_do_no_harm() -> None:
    assert output(VOID_CALLS) == "well"


def test_the_window_holds_no_reader_of_files() -> None:
    assert output(WINDOW) == "[]"


def test_the_window_appears_before_it_loads_what_texts_are_made_of() -> None:
    assert output(FIRST_PAINT) == "[]"


@pytest.mark.parametrize("ratio", ["1", "1.5", "2"])
def test_pages_are_sharp_on_every_screen(ratio: str) -> None:
    """Lines one pixel high stay black and white: nothing is stretched or laid between two pixels."""
    shown = output(SHARP, QT_SCALE_FACTOR=ratio)
    assert shown == f"{float(ratio)} [0, 255]"
