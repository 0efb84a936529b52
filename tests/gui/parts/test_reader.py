"""The window's side of the reader processes, with the bundled sample."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.jobs import Job
from desktop_app.gui.parts.reader import Reader
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import PageImage, RenderRequest

SAMPLE = resource("sample", "A_RES_79_902.pdf")
OLDER = resource("sample", "A_RES_78_901.pdf")


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[Reader]:
    reader = Reader()
    reader.warm_up()
    yield reader
    reader.close()


def outcome(qtbot: QtBot, job: Job) -> Any:
    """What the job ends in: its result, its message, or ``None`` when cancelled."""
    ends: list[object] = []
    job.succeeded.connect(ends.append)
    job.failed.connect(ends.append)
    job.cancelled.connect(lambda: ends.append(None))
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    return ends[0]


def test_reading_gives_a_resolution(reader: Reader, qtbot: QtBot) -> None:
    resolution = outcome(qtbot, reader.start(ReadRequest(SAMPLE)))
    assert isinstance(resolution, Resolution)
    assert resolution.source.name == SAMPLE.name
    assert resolution.paragraphs


def test_reading_tells_how_far_it_is(reader: Reader, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    job = reader.start(ReadRequest(SAMPLE))
    job.progressed.connect(lambda done, total: told.append((done, total)))
    resolution = outcome(qtbot, job)
    assert told[-1] == (resolution.source.pages, resolution.source.pages)


def test_rendering_gives_an_image_of_the_size_asked_for(reader: Reader, qtbot: QtBot) -> None:
    image = outcome(qtbot, reader.start(RenderRequest(SAMPLE, 0, 1.5)))
    assert isinstance(image, PageImage)
    assert (image.page, image.scale) == (0, 1.5)
    assert len(image.data) == image.stride * image.height
    assert image.stride >= 3 * image.width
    assert set(image.data[:30]) == {255}, "the margin of the page is white"


def test_a_missing_file_is_one_sentence(reader: Reader, qtbot: QtBot) -> None:
    message = outcome(qtbot, reader.start(ReadRequest(Path("nowhere.pdf"))))
    assert isinstance(message, Message)
    assert message.code == "missing"
    assert "nowhere.pdf" in str(message)


def test_a_cancelled_job_ends_as_cancelled_and_the_next_one_is_done(reader: Reader, qtbot: QtBot) -> None:
    job = reader.start(ReadRequest(SAMPLE))
    job.cancel()
    assert outcome(qtbot, job) is None
    assert isinstance(outcome(qtbot, reader.start(ReadRequest(SAMPLE))), Resolution)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("which", [0, 1], ids=["reader", "painter"])
def test_a_killed_process_is_told_of_and_the_next_job_is_done(reader: Reader, qtbot: QtBot, which: int) -> None:
    import os

    qtbot.waitUntil(lambda: reader.processes[which] is not None)
    with qtbot.waitSignal(reader.died, timeout=10_000) as told:
        os.kill(reader.processes[which] or 0, signal.SIGKILL)
    assert told.args is not None
    assert told.args[0].code == "reader-restarted-idle"
    assert isinstance(outcome(qtbot, reader.start(ReadRequest(SAMPLE))), Resolution)
    assert isinstance(outcome(qtbot, reader.start(RenderRequest(SAMPLE, 0, 1.0))), PageImage)


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer

def main():
    from desktop_app.store import paths
    paths.state_folder = paths.config_folder = paths.log_folder = lambda: Path(sys.argv[1])
    from desktop_app.gui.shell.app import Resolute, make_application
    from desktop_app.tasks.messages.read import ReadRequest
    application = make_application()
    program = Resolute(Path(sys.argv[1]) / "settings.json", Path(sys.argv[1]) / "state")
    program.show([Path(name) for name in sys.argv[2:]])
    reader = program.services.reader
    def look():
        never = ("pymupdf", "fitz", "desktop_app.tasks.read", "desktop_app.tasks.render", "desktop_app.pdf.document")
        drawn = [name for name in never if name in sys.modules]
        print(drawn)
        program.close()
        application.exit(0)
    job = reader.start(ReadRequest(Path(sys.argv[2])))
    job.succeeded.connect(lambda _: QTimer.singleShot(500, look))
    QTimer.singleShot(60_000, lambda: application.exit(1))
    sys.exit(application.exec())

if __name__ == "__main__":
    main()
"""


def test_the_windows_process_never_loads_mupdf(tmp_path: Path) -> None:
    program = [sys.executable, "-c", WINDOW, str(tmp_path), str(OLDER), str(SAMPLE)]
    done = subprocess.run(program, capture_output=True, text=True, check=False, cwd=Path.cwd())
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")
