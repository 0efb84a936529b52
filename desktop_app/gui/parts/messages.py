"""How every sentence reaches the reader: any part sends it, the message bar shows it, tests record it."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.gui.parts.isolated import filled
from desktop_app.markup.said_cite import said_cite
from desktop_app.resolution.message import Message

if TYPE_CHECKING:
    from desktop_app.gui.parts.jobs import Job


class Level(str, Enum):
    """How urgently a message asks for attention."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Messages(QObject):
    """The bus that carries all messages."""

    sent = Signal(str, str)  # level, sentence
    work_started = Signal(str, object)  # sentence, Job
    written = Signal(str, str)  # sentence, the path of a file that was written

    def inform(self, sentence: str) -> None:
        """Say something that needs no answer."""
        self.sent.emit(Level.INFO.value, sentence)

    def warn(self, sentence: str) -> None:
        """Say something that the reader should know before going on."""
        self.sent.emit(Level.WARNING.value, sentence)

    def fail(self, sentence: str) -> None:
        """Say what could not be done, and what to do about it."""
        self.sent.emit(Level.ERROR.value, sentence)

    def tell_written(self, sentence: str, path: Path) -> None:
        """Say that a file was written, and offer the way to it."""
        self.written.emit(sentence, str(path))

    def follow(self, sentence: str, job: Job) -> None:
        """Show what a job does, if it takes long, and let the reader cancel it."""
        self.work_started.emit(sentence, job)


def said_of(name: str, words: str) -> str:
    """What is said of something, after the colon that the language of the window has: "Base: 79/186"."""
    return filled(QCoreApplication.translate("Comparing", "{0}: {1}"), name, words)


def words_of(message: Message) -> str:
    """The sentence of a message from another package, in the language of the window."""
    template = QCoreApplication.translate("Message", message.template)
    return filled(template, *message.arguments)


def cite_words(cite: str) -> str:
    """What a citation is called in the language of the window."""
    return said_cite(cite, lambda place: QCoreApplication.translate("Message", place.template))
