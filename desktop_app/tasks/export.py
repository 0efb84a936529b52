"""Makes the file of a resolution, a comparison or a history."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

from desktop_app.export.errors import ExportError
from desktop_app.export.formats import Exported
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import content_of
from desktop_app.pdf.content import Contents
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError


class ExportRunner:
    """Makes files, and writes none."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __call__(self, request: ExportRequest, _progress: OnProgress) -> bytes:
        """What the target of the request is to hold.

        The packages of Word and Excel files point at themselves in circles, and hold megabytes each in few objects: the
        collector, which counts objects, would let hundreds of them stand.
        """
        try:
            return exported_content(request.exported, request.target, replace(request.options, contents=self._contents))
        finally:
            gc.collect()


def exported_content(exported: Exported, target: Path, options: ExportOptions) -> bytes:
    """What a file of this name is to hold, in the format that its ending names.

    Raises ``TaskError`` where its ending names no format for what is exported, or an original cannot be read.
    """
    try:
        return content_of(exported, target, options)
    except ExportError as error:
        raise TaskError(error.message) from error
