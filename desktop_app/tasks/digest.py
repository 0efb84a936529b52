"""Reads a file for the index of the library."""

from __future__ import annotations

from desktop_app.library.digest import digest_of
from desktop_app.library.model import Digest
from desktop_app.pdf.content import Contents
from desktop_app.tasks.messages.digest import DigestRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.read import read


class DigestRunner:
    """Reads for the index."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __call__(self, request: DigestRequest, progress: OnProgress) -> Digest:
        """What the index takes of the resolution in the file. Raises TaskError where it cannot be read."""
        return digest_of(read(request.path, request.password, progress, self._contents))
