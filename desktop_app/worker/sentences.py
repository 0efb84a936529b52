"""What the reader says when one of its processes fails."""

from __future__ import annotations

from desktop_app.resolution.message import Message
from desktop_app.worker.messages import CompareRequest, ExportRequest, ReadRequest, RenderRequest, Request

CRASHED = Message("reader-crashed", "{0} made the reader stop twice; it is probably damaged, download it again.")
HUNG = Message("reader-hung", "{0} took too long and was given up; it is probably damaged, download it again.")
OUT_OF_MEMORY = Message(
    "reader-memory", "{0} needs more memory than a document may take and was given up; open another file."
)
FAULT = Message("reader-fault", "{0} cannot be dealt with because of a fault in Resolute ({1}); please report it.")
NO_PROCESS = Message(
    "reader-no-process",
    "{0} cannot be dealt with because the system has no room for another process; close other programs.",
)
TRIED_AGAIN = Message("reader-restarted", "{0} made the reader stop; it is being tried once more.")
RESTARTED_IDLE = Message("reader-restarted-idle", "The reader stopped and was started again; nothing is lost.")


def crashed(request: Request) -> Message:
    """Say that the process ended twice over this job."""
    return CRASHED.filled(_subject(request))


def hung(request: Request) -> Message:
    """Say that the job took longer than its size allows."""
    return HUNG.filled(_subject(request))


def out_of_memory(request: Request) -> Message:
    """Say that the job wanted more memory than it may have."""
    return OUT_OF_MEMORY.filled(_subject(request))


def broken(request: Request, what: str) -> Message:
    """Say that the program itself is at fault."""
    return FAULT.filled(_subject(request), what)


def no_process(request: Request) -> Message:
    """Say that the system does not let the program start a process."""
    return NO_PROCESS.filled(_subject(request))


def tried_again(request: Request) -> Message:
    """Say that the process ended and that the job is done anew."""
    return TRIED_AGAIN.filled(_subject(request))


def restarted_idle() -> Message:
    """Say that the process ended while it had nothing to do."""
    return RESTARTED_IDLE


def _subject(request: Request) -> str:
    if isinstance(request, ReadRequest | RenderRequest):
        return request.path.name
    if isinstance(request, ExportRequest):
        return request.target.name
    if isinstance(request, CompareRequest):
        return f"{request.old.source.name} – {request.new.source.name}"
    raise TypeError(request)
