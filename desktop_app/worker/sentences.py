"""What is said when a process fails the request that it has."""

from __future__ import annotations

from typing import Any

from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.request import Request

FAULT = Message("reader-fault", "{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.")
NO_PROCESS = Message(
    "reader-no-process",
    "{0} cannot be dealt with because the system has no room for another process; close other programs.",
)
RESTARTED_IDLE = Message("reader-restarted-idle", "The reader stopped and was started again; nothing is lost.")


def crashed(request: Request[Any]) -> Message:
    """Say that the process ended twice over this request."""
    return request.faults.crashed.filled(request.subject)


def hung(request: Request[Any]) -> Message:
    """Say that the request took longer than its size allows."""
    return request.faults.hung.filled(request.subject)


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
