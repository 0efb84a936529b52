"""The request to read a resolution for its JSON alone."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.tasks.messages.read import FileToRead
from desktop_app.tasks.messages.request import Request


@dataclass(frozen=True)
class ExtractRequest(FileToRead, Request[bytes]):
    """Read the resolution in a file and give its JSON, a hundredth of what the places of its words take."""
