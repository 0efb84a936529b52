"""The request to read a resolution for the index of the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.library.model import Digest
from desktop_app.tasks.messages.read import FileToRead
from desktop_app.tasks.messages.request import Desk, Request


@dataclass(frozen=True)
class DigestRequest(FileToRead, Request[Digest]):
    """Read the resolution in a file for the index: in the background, in a process of its own."""

    desk: ClassVar[Desk] = Desk.BACKGROUND
