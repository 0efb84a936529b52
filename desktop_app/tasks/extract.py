"""Reads the resolution in a file for its JSON."""

from __future__ import annotations

from desktop_app.resolution.as_json import resolution_json
from desktop_app.tasks.messages.extract import ExtractRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.read import read


def run(request: ExtractRequest, progress: OnProgress) -> bytes:
    """The JSON of the resolution in the file of the request."""
    return resolution_json(read(request.path, request.password, progress))
