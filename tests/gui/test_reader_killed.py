"""The reader processes are killed at random moments: the window goes on answering, says so, and opens the next file."""

from __future__ import annotations

import os
import random
import signal
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.jobs import Job
from desktop_app.gui.parts.reader import Reader
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.worker.limits import ProcessLimits

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
SEED = 20_260_102
PATIENCE_MS = 120_000
ANSWERS_WITHIN = 0.2

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals"),
    pytest.mark.usefixtures("processes_from_nothing"),
]


class Pulse(QObject):
    """Beats on the window's thread and keeps the longest pause, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def taken(self) -> float:
        """The longest pause since this was asked last."""
        longest, self.longest = self.longest, 0.0
        return longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(limits=ProcessLimits(silence_seconds=2.5, start_seconds=20.0, patience=2.0), logs=tmp_path)
    yield reader
    reader.close()


def ends_of(job: Job) -> list[object]:
    """A list that takes what the job ends in."""
    ends: list[object] = []
    job.succeeded.connect(ends.append)
    job.failed.connect(ends.append)
    job.cancelled.connect(lambda: ends.append(None))
    return ends


def opened_and_compared(qtbot: QtBot, reader: Reader) -> list[object]:
    """What becomes of opening two files, drawing a page of each, and comparing them."""
    jobs = [
        reader.start(ReadRequest(OLD)),
        reader.start(ReadRequest(NEW)),
        reader.start(RenderRequest(OLD, 0, 1.0)),
        reader.start(RenderRequest(NEW, 0, 1.0)),
    ]
    ends = [ends_of(job) for job in jobs]
    qtbot.waitUntil(lambda: all(ends), timeout=PATIENCE_MS)
    results = [end[0] for end in ends]
    old, new = results[:2]
    if isinstance(old, Resolution) and isinstance(new, Resolution):
        compared = ends_of(reader.start(CompareRequest(old, new)))
        qtbot.waitUntil(lambda: bool(compared), timeout=PATIENCE_MS)
        results += compared
    assert all(len(end) == 1 for end in ends), "a job ends once"
    return results


@pytest.mark.parametrize("sent", ["SIGKILL", "SIGSEGV", "SIGSTOP"])
def test_a_kill_at_any_moment_costs_at_most_a_sentence(reader: Reader, qtbot: QtBot, sent: str) -> None:
    chance = random.Random(SEED)
    begun = time.perf_counter()
    opened_and_compared(qtbot, reader)
    usual = time.perf_counter() - begun
    told: list[Message] = []
    reader.died.connect(told.append)
    pulse, pauses = Pulse(), []
    opened_and_compared(qtbot, reader)
    undisturbed = pulse.taken()
    for _ in range(4):
        blow = Blow(reader, chance.choice([0, 1]), getattr(signal, sent))
        QTimer.singleShot(round(1000 * usual * chance.random()), blow.strike)
        results = opened_and_compared(qtbot, reader)
        qtbot.waitUntil(lambda blow=blow: blow.struck, timeout=PATIENCE_MS)
        assert all(isinstance(result, Message) for result in results if not is_whole(result))
        pauses.append(pulse.taken())
    # The machine itself may pause the window now and then, but not most times, or as much where nothing is killed.
    assert statistics.median(pauses) < max(ANSWERS_WITHIN, 3 * undisturbed)
    if sent != "SIGSTOP":  # an idle process that was stopped is replaced without a word
        assert told
    assert all(is_whole(result) for result in opened_and_compared(qtbot, reader))


def is_whole(result: object) -> bool:
    """Whether it is a result, not a message or a cancelled job."""
    return result is not None and not isinstance(result, Message)


@dataclass
class Blow:
    """A signal for one of the reader's processes, if it is there when the moment comes."""

    reader: Reader
    which: int
    number: int
    struck: bool = False

    def strike(self) -> None:
        """Send the signal."""
        self.struck = True
        if pid := self.reader.processes[self.which]:
            os.kill(pid, self.number)
