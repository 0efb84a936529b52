"""The envelopes in which requests and results go between the window and its processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.request import Request
from desktop_app.worker.enclosure.doors import Door


@dataclass(frozen=True)
class Order:
    """To the process: do this, under this number."""

    number: int
    request: Request[Any]


@dataclass(frozen=True)
class Cancel:
    """To the process: the job of this number is not wanted any more."""

    number: int


@dataclass(frozen=True)
class Content:
    """To the process: the content of the file that it asked for, which follows this message as bytes by themselves."""

    number: int
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Refused:
    """To the process: the file that it asked for cannot be opened; the message says why."""

    number: int
    message: Message


@dataclass(frozen=True)
class Ready:
    """A process has started and takes orders; ``open_doors`` are the doors that its system could not close."""

    open_doors: tuple[Door, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """The job of this number asks for the content of a file: that of its request at this position, or its own after."""

    number: int
    position: int


@dataclass(frozen=True)
class Alive:
    """A process is at work and not stuck."""


@dataclass(frozen=True)
class Progress:
    """A job has done so much of so much."""

    number: int
    done: int
    total: int


@dataclass(frozen=True)
class Answer:
    """From the process: the result of a job, as the codec makes bytes of its type."""

    number: int
    data: bytes = field(repr=False)
    shared_bytes: int = 0


@dataclass(frozen=True)
class Done:
    """A job has its result; ``shared_bytes`` of its data are in the shared memory, in place of the result itself."""

    number: int
    value: object = field(repr=False)
    shared_bytes: int = 0


@dataclass(frozen=True)
class Failed:
    """A job cannot be done; the message says why."""

    number: int
    message: Message


@dataclass(frozen=True)
class Cancelled:
    """A job was given up because it was not wanted any more."""

    number: int


@dataclass(frozen=True)
class Died:
    """A reader process ended by itself; the message says what that costs."""

    message: Message


Report: TypeAlias = Ready | Alive | Wanted | Progress | Answer | Failed | Cancelled
"""What a process says."""
Event: TypeAlias = Progress | Done | Failed | Cancelled | Died
