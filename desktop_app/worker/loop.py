"""What runs in the processes. The runners are loaded inside the entry: the window imports this file too, not MuPDF."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from desktop_app.pdf.content import Contents
from desktop_app.tasks.messages.request import Desk, OnProgress, Request, answer_type
from desktop_app.tasks.registry import Runners
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker import sentences
from desktop_app.worker.channel import Channel
from desktop_app.worker.codec import encoded
from desktop_app.worker.crash_reports import reported
from desktop_app.worker.enclosure.closing import close_in
from desktop_app.worker.enclosure.doors import Door, Permits
from desktop_app.worker.envelopes import Answer, Cancelled, Done, Failed, Order, Ready
from desktop_app.worker.handing_over import HandedFiles
from desktop_app.worker.job_report import JobReport, NoLongerWantedError
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.shared_data import BufferOfOther
from desktop_app.worker.usage import give_way, limit_own_memory

Wire: TypeAlias = "Connection[Any, Any]"
Work: TypeAlias = Callable[[Request[Any], OnProgress], object]


@dataclass(frozen=True)
class Surroundings:
    """What a process must know: its limits, the folder for a report of a crash, the shared memory for its results.

    ``permits`` is what it may go on doing when it has closed itself in; without, it does not.
    """

    limits: ProcessLimits
    log_folder: Path
    buffer_name: str | None = None
    permits: Permits | None = None


def do_requests(connection: Wire, surroundings: Surroundings, desk: Desk) -> None:
    """Entry of the process of a desk."""
    if desk is Desk.BACKGROUND:
        give_way()
    serve(connection, surroundings, lambda contents: Runners(desk, contents).run, desk.value)


def serve(connection: Wire, surroundings: Surroundings, make_work: Callable[[Contents], Work], name: str) -> None:
    """Do one order after the other until the pipe ends, as it does when the window is gone.

    Everything that needs the rest of the computer is done before the first order: the code is loaded, the report of a
    crash and the shared memory are opened. Then the process closes itself in.
    """
    # Ctrl+C in a terminal is for the window, which ends its processes itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_own_memory(surroundings.limits.memory)
    with reported(surroundings.log_folder, name) as report:
        line = Channel(connection)
        files = HandedFiles(line)
        work, buffer = make_work(files.content), BufferOfOther(surroundings.buffer_name)
        line.send(Ready(_closed_in(surroundings.permits)))
        while True:
            # A cancel that comes between two jobs is late.
            if isinstance(order := line.receive(), Order):
                files.begin(order)
                line.send(_answer(order, work, line, buffer, _Watchdog(surroundings.limits, report)))


def _closed_in(permits: Permits | None) -> tuple[Door, ...]:
    if permits is None:
        return tuple(Door)
    # Once the process is closed in, it cannot look its home up in the list of users any more.
    with contextlib.suppress(RuntimeError):
        os.environ.setdefault("HOME", str(Path.home()))
    return close_in(permits)


@dataclass(frozen=True)
class _Watchdog:
    """Ends this process when a job takes twice as long as it ever may by the clock, even in the middle of C.

    The supervisor does so after half that time; this is for when it is gone itself.
    """

    limits: ProcessLimits
    report: TextIO

    @contextlib.contextmanager
    def watching(self, order: Order) -> Iterator[None]:
        seconds = 2 * self.limits.longest_by_clock(order.request)
        faulthandler.dump_traceback_later(seconds, exit=True, file=self.report)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _answer(
    order: Order, work: Work, line: Channel, buffer: BufferOfOther, watchdog: _Watchdog
) -> Answer | Failed | Cancelled:
    with watchdog.watching(order), line.beating():
        return _done(order, work, buffer, JobReport(line, order.number))


def _done(order: Order, work: Work, buffer: BufferOfOther, report: JobReport) -> Answer | Failed | Cancelled:
    number = order.number
    try:
        done = buffer.put_in(Done(number, work(order.request, report.progress)))
        return Answer(number, encoded(done.value, answer_type(order.request)), done.shared_bytes)
    except NoLongerWantedError:
        return Cancelled(number)
    except TaskError as error:
        return Failed(number, error.message)
    except MemoryError:
        return Failed(number, sentences.out_of_memory(order.request))
    except Exception as error:  # one fault costs one document, not the process
        return Failed(number, sentences.broken(order.request, f"{type(error).__name__}: {error}"))
