"""What is said when a process fails the request that it has."""

from __future__ import annotations

from typing import Any

from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.request import Request
from desktop_app.worker.watch import Fault

FAULT = Message("reader-fault", "{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.")
NO_PROCESS = Message(
    "reader-no-process",
    "{0} cannot be dealt with because the system has no room for another process; close other programs.",
)
NOT_STARTED = Message(
    "reader-not-started", "{0} cannot be dealt with because the reader does not start; restart Resolute and try again."
)
STARTED_AGAIN = Message("reader-started-again", "The reader did not start and is started once more; nothing is lost.")
RESTARTED_IDLE = Message("reader-restarted-idle", "The reader stopped and was started again; nothing is lost.")


def crashed(request: Request[Any]) -> Message:
    """Say that the process ended twice over this request."""
    return request.faults.crashed.filled(request.subject)


def not_started(request: Request[Any]) -> Message:
    """Say that the process did not even begin with this request, twice."""
    return NOT_STARTED.filled(request.subject)


def started_again() -> Message:
    """Say that the process did not begin with its request and is started once more."""
    return STARTED_AGAIN


def ended_for(fault: Fault, request: Request[Any]) -> Message:
    """Say why the process was ended over this request."""
    if fault is Fault.GREEDY:
        return out_of_memory(request)
    faults = request.faults
    return (faults.stalled if fault is Fault.STILL else faults.hung).filled(request.subject)


def out_of_memory(request: Request[Any]) -> Message:
    """Say that the request needed more memory than it may have."""
    return request.faults.greedy.filled(request.subject)


def tried_again(request: Request[Any]) -> Message:
    """Say that the process ended and that the request is done anew."""
    return request.faults.restarted.filled(request.subject)


def broken(request: Request[Any], what: str) -> Message:
    """Say that the program itself is at fault."""
    return FAULT.filled(request.subject, what)


def no_process(request: Request[Any]) -> Message:
    """Say that the system does not let the program start a process."""
    return NO_PROCESS.filled(request.subject)


def restarted_idle() -> Message:
    """Say that the process ended while it had nothing to do."""
    return RESTARTED_IDLE
