"""Why a file cannot be exported."""

from __future__ import annotations

from desktop_app.resolution.message import Message


class ExportError(Exception):
    """An export cannot be made; ``message`` names the file, says what is wrong and what to do."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(str(message))
