"""Writes a resolution, a comparison or a history to a file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.export.formats import Exported
from desktop_app.export.options import ExportOptions
from desktop_app.store.files import unwritable, write_whole
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError


def run(request: ExportRequest, _progress: OnProgress) -> Path:
    """Write what the request names, and return the file that was written."""
    export(request.exported, request.target, request.options)
    return request.target


def export(exported: Exported, target: Path, options: ExportOptions) -> None:
    """Write something to ``target`` in the format that the ending names, whole or not at all.

    Raises ``TaskError`` where the file cannot be written or its ending names no format for what is exported.
    """
    # The writers of all formats take longer to load than a resolution takes to read.
    from desktop_app.export.errors import ExportError  # noqa: PLC0415
    from desktop_app.export.writers import content_of  # noqa: PLC0415

    try:
        write_whole(target, content_of(exported, target, options))
    except ExportError as error:
        raise TaskError(error.message) from error
    except OSError as error:
        raise TaskError(unwritable(target, error)) from error
