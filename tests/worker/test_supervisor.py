"""Crashes, hangs and greed of a process: each costs its own job and nothing else."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from desktop_app.worker import supervisor as module
from desktop_app.worker import worker_process
from desktop_app.worker.crash_reports import tidy
from desktop_app.worker.envelopes import Cancelled, Died, Done, Event, Failed, Progress
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.loop import Surroundings
from desktop_app.worker.supervisor import Supervisor
from tests.worker.entries import Deed, end_at_once, obey

LIMITS = ProcessLimits(
    longest_seconds=4.0,
    silence_seconds=2.5,
    patience=2.0,
    cancel_seconds=0.2,
    memory=400_000_000,
    memory_check_seconds=0.05,
)
PATIENCE = 240.0

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")


@dataclass
class Bench:
    """A supervisor and what it told."""

    supervisor: Supervisor
    folder: Path
    events: queue.SimpleQueue[Event]

    def ask(self, deed: str) -> int:
        return self.supervisor.submit(Deed(self.folder / deed))

    def next_event(self) -> Event:
        return self.events.get(timeout=PATIENCE)

    def end(self, number: int) -> Event:
        """The event that ends this job; others before it are passed over."""
        while True:
            event = self.next_event()
            if not isinstance(event, Progress | Died) and event.number == number:
                return event

    def works(self) -> bool:
        return isinstance(self.end(self.ask("say_own_number")), Done)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()

    def ended(pid: int, code: int | None) -> None:
        tidy(tmp_path / "log", pid, f"ended with code {code}")

    surroundings = Surroundings(LIMITS, tmp_path / "log")
    supervisor = Supervisor("obedient", obey, (surroundings,), events.put, limits=LIMITS, ended=ended)
    yield Bench(supervisor, tmp_path, events)
    supervisor.close()


def failure(event: Event) -> str:
    """The code of the message of a failed job."""
    assert isinstance(event, Failed)
    assert str(event.message).endswith(".")
    return event.message.code


def test_a_job_is_done_in_another_process(bench: Bench) -> None:
    event = bench.end(bench.ask("say_own_number"))
    assert isinstance(event, Done)
    assert event.value == bench.supervisor.pid != os.getpid()


def test_jobs_are_done_in_order_by_the_same_process(bench: Bench) -> None:
    numbers = [bench.ask("say_own_number") for _ in range(5)]
    events = [bench.next_event() for _ in numbers]
    assert [event.number for event in events if isinstance(event, Done)] == numbers
    assert len({event.value for event in events if isinstance(event, Done)}) == 1


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("fail", "damaged"),
        ("err", "reader-fault"),
        ("crash", "reader-crashed"),
        ("loop", "reader-hung"),
        ("hold_the_interpreter", "reader-stalled"),
        ("sleep", "reader-stalled"),
        ("grow", "reader-memory"),
        ("grow_at_once", "reader-memory"),
    ],
)
def test_a_bad_job_costs_one_sentence_and_the_next_is_done(bench: Bench, deed: str, code: str) -> None:
    if deed == "grow_at_once" and sys.platform != "linux":
        pytest.skip("only Linux refuses a process memory at once")
    assert failure(bench.end(bench.ask(deed))) == code
    assert bench.works()


def test_a_crash_that_does_not_come_again_costs_nothing(bench: Bench) -> None:
    number = bench.ask("crash_once")
    event = bench.next_event()
    assert isinstance(event, Died)
    assert event.message.code == "reader-restarted"
    assert bench.end(number) == Done(number, "done the second time")


def test_a_crash_leaves_a_report_for_each_process_that_crashed_and_for_no_other(bench: Bench) -> None:
    bench.end(bench.ask("crash"))
    bench.works()
    bench.supervisor.close()
    reports = list((bench.folder / "log").iterdir())
    assert len(reports) == 2
    assert all("in crash" in path.read_text() and "ended with code" in path.read_text() for path in reports)


def test_a_running_job_that_looks_up_ends_when_cancelled_and_keeps_its_process(bench: Bench) -> None:
    number = bench.ask("loop_with_progress")
    assert isinstance(bench.next_event(), Progress)
    pid = bench.supervisor.pid
    bench.supervisor.cancel(number)
    assert isinstance(bench.end(number), Cancelled)
    assert bench.end(bench.ask("say_own_number")) == Done(number + 1, pid)


def test_a_running_job_that_does_not_look_up_is_ended_with_its_process(bench: Bench) -> None:
    first = bench.end(bench.ask("say_own_number"))
    number = bench.ask("loop")
    bench.supervisor.cancel(number)
    assert isinstance(bench.end(number), Cancelled)
    second = bench.end(bench.ask("say_own_number"))
    assert isinstance(first, Done)
    assert isinstance(second, Done)
    assert first.value != second.value


def test_a_waiting_job_can_be_cancelled(bench: Bench) -> None:
    running, waiting = bench.ask("loop_with_progress"), bench.ask("crash")
    bench.supervisor.cancel(waiting)
    assert isinstance(bench.end(waiting), Cancelled)
    bench.supervisor.cancel(running)
    assert isinstance(bench.end(running), Cancelled)


def test_a_job_that_is_done_can_no_longer_be_cancelled(bench: Bench) -> None:
    number = bench.ask("say_own_number")
    bench.end(number)
    bench.supervisor.cancel(number)
    assert bench.works()
    assert bench.events.empty()


@on_unix
@pytest.mark.parametrize("sent", ["SIGKILL", "SIGSEGV", "SIGABRT"])
def test_an_idle_process_that_is_killed_costs_nothing(bench: Bench, sent: str) -> None:
    assert bench.works()
    os.kill(bench.supervisor.pid or 0, getattr(signal, sent))
    event = bench.next_event()
    assert isinstance(event, Died)
    assert event.message.code == "reader-restarted-idle"
    assert bench.works()


@on_unix
def test_an_idle_process_that_is_stopped_costs_nothing(bench: Bench) -> None:
    assert bench.works()
    os.kill(bench.supervisor.pid or 0, signal.SIGSTOP)
    assert bench.works()


@on_unix
def test_a_process_that_is_stopped_at_work_costs_its_job(bench: Bench) -> None:
    number = bench.ask("loop_with_progress")
    assert isinstance(bench.next_event(), Progress)
    os.kill(bench.supervisor.pid or 0, signal.SIGSTOP)
    assert failure(bench.end(number)) == "reader-stalled"
    assert bench.works()


@on_unix
def test_closing_does_not_wait_for_a_stopped_process(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "PATIENCE_SECONDS", PATIENCE)  # far more than closing takes
    assert bench.works()
    pid = bench.supervisor.pid or 0
    os.kill(pid, signal.SIGSTOP)
    bench.ask("loop")
    begun = time.monotonic()
    bench.supervisor.close()
    assert time.monotonic() - begun < PATIENCE
    assert not psutil.pid_exists(pid)


def test_closing_leaves_no_thread_and_no_process(bench: Bench) -> None:
    bench.ask("loop")
    bench.supervisor.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("obedient")]
    assert not [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


def test_a_process_that_cannot_start_is_tried_twice_for_each_job() -> None:
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    supervisor = Supervisor("broken", end_at_once, (), events.put, limits=LIMITS)
    number = supervisor.submit(Deed(Path("a.pdf")))
    told: list[Event] = []
    while not told or not isinstance(told[-1], Failed):
        told.append(events.get(timeout=PATIENCE))
    supervisor.close()
    assert isinstance(told[-1], Failed)
    assert told[-1].number == number
    assert told[-1].message.code == "reader-not-started"
    assert {event.message.code for event in told if isinstance(event, Died)} <= {
        "reader-started-again",
        "reader-restarted-idle",
    }
    assert len(told) <= 3


def test_a_system_without_room_for_a_process_costs_the_jobs_asked_for_meanwhile(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_arguments: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    assert bench.works()
    with monkeypatch.context() as patch:
        patch.setattr(module, "WorkerProcess", no_room)
        os.kill(bench.supervisor.pid or 0, signal.SIGTERM)
        assert isinstance(bench.next_event(), Died)
        assert failure(bench.end(bench.ask("fail"))) == "reader-no-process"
    assert bench.works()


def test_a_system_without_room_for_a_thread_costs_the_job_and_no_caller_waits(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def refused(thread: threading.Thread) -> None:
        if "listener" in thread.name:
            raise RuntimeError("can't start new thread")
        start(thread)

    assert bench.works()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refused)
        os.kill(bench.supervisor.pid or 0, signal.SIGTERM)
        assert isinstance(bench.next_event(), Died)
        assert failure(bench.end(bench.ask("fail"))) == "reader-no-process"
    assert bench.works()


ORPHAN = """
import sys, time
from pathlib import Path
from tests.worker.entries import Deed, obey
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.loop import Surroundings
from desktop_app.worker.supervisor import Supervisor

def main():
    told = []
    folder = Path(sys.argv[1])
    limits = ProcessLimits()
    supervisor = Supervisor("orphan", obey, (Surroundings(limits, folder),), told.append, limits=limits)
    supervisor.submit(Deed(Path("say_own_number")))
    while not told:
        time.sleep(0.01)
    supervisor.submit(Deed(Path(sys.argv[2])))
    time.sleep(0.5)
    print(supervisor.pid, flush=True)
    time.sleep(60)

if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("deed", ["say_own_number", "loop"], ids=["idle", "at work"])
def test_the_process_ends_when_the_window_is_killed(tmp_path: Path, deed: str) -> None:
    program = [sys.executable, "-c", ORPHAN, str(tmp_path), deed]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()) as window:
        assert window.stdout is not None
        orphan = psutil.Process(int(window.stdout.readline()))
        window.kill()
        assert orphan.wait(timeout=PATIENCE) in {None, 0}
