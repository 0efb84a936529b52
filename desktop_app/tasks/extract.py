"""Reads the resolution in a file for its JSON."""

from __future__ import annotations

from desktop_app.pdf.content import Contents
from desktop_app.resolution.as_json import resolution_json
from desktop_app.tasks.messages.extract import ExtractRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.read import read


class ExtractRunner:
    """Reads for the JSON alone."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __call__(self, request: ExtractRequest, progress: OnProgress) -> bytes:
        """The JSON of the resolution in the file of the request."""
        return resolution_json(read(request.path, request.password, progress, self._contents))
