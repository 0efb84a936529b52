"""What the reader says when one of its processes fails."""

from __future__ import annotations

from desktop_app.resolution.message import Message
from desktop_app.worker.messages import CompareRequest, ExportRequest, ReadRequest, RenderRequest, Request


def crashed(request: Request) -> Message:
    """Say that the process ended twice over this job."""
    return _about(request, "reader-crashed", "{0} made the reader stop twice; the file is probably damaged.")


def hung(request: Request) -> Message:
    """Say that the job took longer than its size allows."""
    return _about(request, "reader-hung", "{0} took too long and was given up; the file is probably damaged.")


def out_of_memory(request: Request) -> Message:
    """Say that the job wanted more memory than it may have."""
    return _about(request, "reader-memory", "{0} needs more memory than a document may take and was given up.")


def broken(request: Request, what: str) -> Message:
    """Say that the program itself is at fault."""
    return _about(request, "reader-fault", "{0} could not be dealt with because of a fault in Resolute ({1}).", what)


def tried_again(request: Request) -> Message:
    """Say that the process ended and that the job is done anew."""
    return _about(request, "reader-restarted", "{0} made the reader stop; it is being tried once more.")


def restarted_idle() -> Message:
    """Say that the process ended while it had nothing to do."""
    return Message("reader-restarted-idle", "The reader stopped and was started again; nothing is lost.")


def _about(request: Request, code: str, template: str, *more: str) -> Message:
    return Message(code, template, (_subject(request), *more))


def _subject(request: Request) -> str:
    if isinstance(request, ReadRequest | RenderRequest):
        return request.path.name
    if isinstance(request, ExportRequest):
        return request.target.name
    if isinstance(request, CompareRequest):
        return f"{request.old.source.name} – {request.new.source.name}"
    raise TypeError(request)
