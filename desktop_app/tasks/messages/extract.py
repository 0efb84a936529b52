"""The request to read a resolution for its JSON alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.tasks.messages.read import seconds_to_read
from desktop_app.tasks.messages.request import Request


@dataclass(frozen=True)
class ExtractRequest(Request[bytes]):
    """Read the resolution in a file and give its JSON, a hundredth of what the places of its words take."""

    path: Path
    password: str | None = field(default=None, repr=False)

    @property
    def subject(self) -> str:
        """The name of the file."""
        return self.path.name

    @property
    def seconds_allowed(self) -> float:
        """By the size of the file."""
        return seconds_to_read(self.path)
