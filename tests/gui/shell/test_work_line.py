"""Work that takes long is shown at the foot of the window, how far it is, and can be given up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.shell.work_line import WorkLine
from tests.gui.conftest import AnsweringJob


@pytest.fixture
def line(resolute: Resolute) -> WorkLine:
    """The line at the foot of the window."""
    line = resolute.window.findChild(WorkLine)
    assert isinstance(line, WorkLine)
    return line


@pytest.fixture
def job(resolute: Resolute) -> Iterator[AnsweringJob]:
    """A job that lasts until it is answered."""
    holder = QObject()
    yield AnsweringJob(holder)
    holder.deleteLater()


def test_work_that_lasts_is_shown_with_its_progress(
    resolute: Resolute, qtbot: QtBot, line: WorkLine, job: AnsweringJob
) -> None:
    resolute.services.messages.follow("Writing redline.docx…", job)
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible)
    job.progressed.emit(3, 12)
    bar = line.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 12)
    job.answer("done")
    assert not line.isVisible()


def test_work_can_be_given_up(resolute: Resolute, qtbot: QtBot, line: WorkLine, job: AnsweringJob) -> None:
    resolute.services.messages.follow("Writing redline.docx…", job)
    qtbot.waitUntil(line.isVisible)
    with qtbot.waitSignal(job.cancelled):
        qtbot.mouseClick(line.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert job.over
    assert not line.isVisible()


def test_the_end_of_earlier_work_leaves_the_later_one_shown(
    resolute: Resolute, qtbot: QtBot, line: WorkLine, job: AnsweringJob
) -> None:
    later = AnsweringJob(job)
    resolute.services.messages.follow("Writing redline.docx…", job)
    resolute.services.messages.follow("Writing table.xlsx…", later)
    qtbot.waitUntil(line.isVisible)
    job.answer("done")
    assert line.isVisible()
    later.answer("done")
    assert not line.isVisible()
