"""Keeps one process at work: gives it one job at a time, watches time and memory, kills it and starts it again."""

from __future__ import annotations

import atexit
import contextlib
import itertools
import logging
import queue
import threading
from collections.abc import Callable
from time import monotonic
from typing import Any

from desktop_app.tasks.messages.request import Request, answer_type
from desktop_app.worker import sentences
from desktop_app.worker.backlog import Backlog, Task
from desktop_app.worker.codec import decoded
from desktop_app.worker.enclosure.doors import Door
from desktop_app.worker.envelopes import (
    Alive,
    Answer,
    Cancel,
    Cancelled,
    Died,
    Done,
    Event,
    Failed,
    Order,
    Progress,
    Ready,
    Report,
    Wanted,
)
from desktop_app.worker.handing_over import files_for
from desktop_app.worker.job_report import SECONDS_BETWEEN
from desktop_app.worker.limits import ProcessLimits
from desktop_app.worker.shared_data import SharedBuffer
from desktop_app.worker.watch import Fault, Watch
from desktop_app.worker.worker_process import Arrival, WorkerProcess

_CLOSE = object()
LOG = logging.getLogger(__name__)
_OPEN: set[Supervisor] = set()
"""Those that nobody has closed yet."""


class Supervisor:
    """One process and its jobs. ``notify`` is called with each event, on the supervisor's own thread.

    The data of results comes through ``buffer``, where there is one; the supervisor closes it. ``ended`` is told the
    number and exit code of each process that ended.

    Every job ends in exactly one of ``Done``, ``Failed`` and ``Cancelled``, unless the supervisor is closed first.
    """

    def __init__(
        self,
        name: str,
        entry: Callable[..., None],
        arguments: tuple[Any, ...],
        notify: Callable[[Event], object],
        *,
        limits: ProcessLimits,
        backlog: Backlog | None = None,
        buffer: SharedBuffer | None = None,
        ended: Callable[[int, int | None], object] = lambda _pid, _code: None,
    ):
        self._name, self._entry, self._arguments = name, entry, arguments
        self._notify, self._buffer, self._ended, self._limits = notify, buffer, ended, limits
        self._backlog = Backlog() if backlog is None else backlog
        self._numbers = itertools.count(1)
        self._inbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._link: WorkerProcess | None = None
        self._task: Task | None = None
        self._watch = Watch(limits)
        self._cancelling = False
        self._told = 0.0
        self._open_doors: tuple[Door, ...] | None = None
        self._thread = threading.Thread(target=self._run, name=f"{name}-supervisor", daemon=True)
        _OPEN.add(self)
        self._thread.start()

    def submit(self, request: Request[Any]) -> int:
        """Ask for a job and return its number; never waits."""
        task = Task(next(self._numbers), request)
        self._inbox.put(task)
        return task.number

    def cancel(self, number: int) -> None:
        """Say that a job is not wanted any more; never waits, and does nothing when the job is done."""
        self._inbox.put(Cancel(number))

    def close(self) -> None:
        """End the process at once and forget all jobs."""
        self._inbox.put(_CLOSE)
        self._thread.join()
        _OPEN.discard(self)
        if self._buffer:
            self._buffer.close()

    @property
    def runs(self) -> bool:
        """Whether its thread is at work, or about to start a process."""
        return self._thread.is_alive()

    @property
    def pid(self) -> int | None:
        """The process that works at the moment, if there is one."""
        link = self._link
        return link.pid if link else None

    @property
    def open_doors(self) -> tuple[Door, ...] | None:
        """The doors that the system could not close for the process; ``None`` until it has said so."""
        return self._open_doors

    def _run(self) -> None:
        self._start()
        while (note := self._next_note()) is not _CLOSE:
            self._take(note)
            self._look_after()
            self._hand_out()
        self._end_process()

    def _next_note(self) -> object | None:
        """Wait for a note, while a job runs only as long as its watch allows."""
        timeout = self._limits.memory_check_seconds if self._task else None
        try:
            return self._inbox.get(timeout=timeout)
        except queue.Empty:
            return None

    def _take(self, note: object | None) -> None:
        if isinstance(note, Task):
            for pointless in self._backlog.add(note):
                self._notify(Cancelled(pointless.number))
        elif isinstance(note, Cancel):
            self._cancel(note.number)
        elif isinstance(note, Arrival) and note.link is self._link:
            note.link.taken()
            self._arrived(note.data)

    def _cancel(self, number: int) -> None:
        if self._backlog.remove(number):
            self._notify(Cancelled(number))
        elif self._task and self._task.number == number and not self._cancelling and self._link:
            self._cancelling = True
            self._watch.job_cancelled()
            self._link.send(Cancel(number))
            self._notify(Cancelled(number))

    def _arrived(self, data: bytes | None) -> None:
        """Take in what the process says; one that says what it should not is ended."""
        if data is None:
            self._lost()
            return
        try:
            self._take_report(decoded(data, Report))
        except (LookupError, TypeError, ValueError) as error:
            LOG.warning("The %s process said what it should not: %s", self._name, error)
            self._lost()

    def _take_report(self, report: Report) -> None:
        """Take in a report; one on any job but the running one is late."""
        self._watch.heard()
        if isinstance(report, Ready):
            self._open_doors = report.open_doors
        elif isinstance(report, Alive) or self._task is None or report.number != self._task.number:
            return
        elif isinstance(report, Wanted):
            self._hand_over(report, self._task)
        elif isinstance(report, Progress):
            self._tell_progress(report)
        else:
            self._finish(self._result(report, self._task) if isinstance(report, Answer) else report)

    def _tell_progress(self, progress: Progress) -> None:
        """Pass on how far a job is, no more often than a window shows it, whatever the process says."""
        now = monotonic()
        if progress.done == progress.total or now - self._told >= SECONDS_BETWEEN / 2:
            self._told = now
            self._tell(progress)

    def _result(self, answer: Answer, task: Task) -> Done:
        """The result of a job as the asker gets it. Raises an error where it is none of this request."""
        done = Done(answer.number, decoded(answer.data, answer_type(task.request)), answer.shared_bytes)
        whole = self._buffer.taken_out(done) if self._buffer else done
        return Done(answer.number, task.request.completed(whole.value))

    def _hand_over(self, wanted: Wanted, task: Task) -> None:
        """Give the process the content of a file of its job; of any other it is given none."""
        files = files_for(task.request)
        if self._link and wanted.number == task.number and 0 <= wanted.position < len(files):
            self._link.hand_over(task.number, files[wanted.position])

    def _finish(self, message: Done | Failed | Cancelled) -> None:
        self._tell(message)
        self._task = None

    def _tell(self, event: Event) -> None:
        """Pass an event of the running job on, unless the job was cancelled: then its end was told already."""
        if not self._cancelling:
            self._notify(event)

    def _look_after(self) -> None:
        """End the process when there is something wrong with it and the job that it has."""
        if not self._task or not self._link:
            return
        fault = self._watch.fault(self._link.pid)
        if fault is Fault.DEAF:
            self._lost()
        elif fault:
            LOG.warning("The %s process was ended over its job: %s", self._name, fault.value)
            message = sentences.ended_for(fault, self._task.request)
            self._finish(Failed(self._task.number, message))
            self._end_process()

    def _lost(self) -> None:
        """The process ended by itself: do its job once more with another one, but not a third time."""
        (task, self._task), begun = (self._task, None), self._watch.begun
        LOG.warning("The %s process ended by itself %s", self._name, "over its job" if task else "without a job")
        self._end_process()
        if task is None:
            self._notify(Died(sentences.restarted_idle()))
        elif self._cancelling:
            return
        elif task.restarts:
            say = sentences.crashed if begun else sentences.not_started
            self._notify(Failed(task.number, say(task.request)))
        else:
            task.restarts += 1
            self._backlog.put_back(task)
            self._notify(Died(sentences.tried_again(task.request) if begun else sentences.started_again()))

    def _end_process(self) -> None:
        if self._link:
            self._ended(self._link.pid, self._link.end())
        self._link = None

    def _start(self) -> WorkerProcess | None:
        """Start a process; ``None`` when the system has no room for one."""
        self._watch = Watch(self._limits)
        with contextlib.suppress(OSError):
            self._link = WorkerProcess(self._name, self._entry, self._arguments, self._inbox.put)
        return self._link

    def _hand_out(self) -> None:
        """Give the process its next job when it has none. A process that was lost is started for a job only."""
        while not self._task and (task := self._backlog.next()):
            link = self._link or self._start()
            if link is None:
                self._notify(Failed(task.number, sentences.no_process(task.request)))
                continue
            self._task, self._cancelling = task, False
            link.send(Order(task.number, task.request))
            self._watch.job_handed_out(task.request)


@atexit.register
def _close_all() -> None:
    """Close what an interruption left open: a process that was started by half complains of that on the terminal."""
    for supervisor in [each for each in _OPEN if each.runs]:
        supervisor.close()
