"""What runs in the reader processes. MuPDF is loaded inside the entry functions: the window imports this file too."""

from __future__ import annotations

import contextlib
import faulthandler
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TextIO, TypeAlias

from desktop_app.tasks.task_error import TaskError
from desktop_app.worker import sentences
from desktop_app.worker.channel import Channel
from desktop_app.worker.crash_reports import reported
from desktop_app.worker.job_report import JobReport, NoLongerWantedError
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.memory import limit_own_memory
from desktop_app.worker.messages import Cancelled, Done, Failed, Order, Ready, Request

Wire: TypeAlias = "Connection[Any, Any]"
Work: TypeAlias = Callable[[Request, JobReport], object]


@dataclass(frozen=True)
class Surroundings:
    """What a process must know: its limits, and the folder for the report if it crashes."""

    limits: ProcessLimits
    log_folder: Path


def read_documents(connection: Wire, surroundings: Surroundings) -> None:
    """Entry of the process that reads, compares and exports."""

    def work() -> Work:
        from desktop_app.worker.documents import work  # noqa: PLC0415 - loads MuPDF, which the window must not

        return work

    serve(connection, surroundings, work, "reader")


def draw_pages(connection: Wire, surroundings: Surroundings, buffer_name: str) -> None:
    """Entry of the process that draws pages into the shared memory of that name."""

    def work() -> Work:
        from desktop_app.worker.painting import Painter  # noqa: PLC0415 - loads MuPDF, which the window must not

        return Painter(buffer_name).work

    serve(connection, surroundings, work, "painter")


def serve(connection: Wire, surroundings: Surroundings, make_work: Callable[[], Work], name: str) -> None:
    """Do one order after the other until the pipe ends, as it does when the window is gone."""
    # Ctrl+C in a terminal is for the window, which ends its processes itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_own_memory(surroundings.limits.memory)
    with reported(surroundings.log_folder, name) as report:
        line = Channel(connection)
        work = make_work()
        line.send(Ready())
        while True:
            # A cancel that comes between two jobs is late.
            if isinstance(order := line.receive(), Order):
                line.send(_answer(order, work, line, _Watchdog(surroundings.limits, report)))


@dataclass(frozen=True)
class _Watchdog:
    """Ends this process when a job takes twice as long as it may, even in the middle of C.

    The supervisor does so after half that time; this is for when it is gone itself.
    """

    limits: ProcessLimits
    report: TextIO

    @contextlib.contextmanager
    def watching(self, order: Order) -> Iterator[None]:
        seconds = 2 * self.limits.seconds_for(order.request)
        faulthandler.dump_traceback_later(seconds, exit=True, file=self.report)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _answer(order: Order, work: Work, line: Channel, watchdog: _Watchdog) -> Done | Failed | Cancelled:
    with watchdog.watching(order), line.beating():
        return _done(order, work, JobReport(line, order.number))


def _done(order: Order, work: Work, report: JobReport) -> Done | Failed | Cancelled:
    number = order.number
    try:
        return Done(number, work(order.request, report))
    except NoLongerWantedError:
        return Cancelled(number)
    except TaskError as error:
        return Failed(number, error.message)
    except MemoryError:
        return Failed(number, sentences.out_of_memory(order.request))
    except Exception as error:  # one fault costs one document, not the process
        return Failed(number, sentences.broken(order.request, f"{type(error).__name__}: {error}"))
