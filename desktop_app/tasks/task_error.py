"""Why a task of the program could not be done."""

from __future__ import annotations

from desktop_app.resolution.message import Message


class TaskError(Exception):
    """Something could not be done; ``message`` names the file, says what is wrong and what to do."""

    def __init__(self, message: Message):
        super().__init__(str(message))
        self.message = message
