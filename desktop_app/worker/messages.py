"""What the window and its reader processes say to one another."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

__all__ = [
    "Alive",
    "Cancel",
    "Cancelled",
    "CompareRequest",
    "Died",
    "Done",
    "Event",
    "ExportOptions",
    "ExportRequest",
    "ExtractRequest",
    "Failed",
    "Order",
    "PageImage",
    "Progress",
    "ReadRequest",
    "Ready",
    "RenderRequest",
    "Request",
]


@dataclass(frozen=True)
class ReadRequest:
    """Read the resolution in a file."""

    path: Path
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class ExtractRequest(ReadRequest):
    """Read the resolution in a file and give back its JSON, a hundredth of what the places of its words take."""


@dataclass(frozen=True)
class CompareRequest:
    """Compare two resolutions, which go on their way without the places of their words."""

    old: Resolution = field(repr=False)
    new: Resolution = field(repr=False)

    @classmethod
    def of(cls, old: Resolution, new: Resolution) -> CompareRequest:
        """The request to compare two resolutions."""
        return cls(_without_places(old), _without_places(new))


@dataclass(frozen=True)
class RenderRequest:
    """Draw a page (from 0) at ``scale`` pixels per point."""

    path: Path
    page: int
    scale: float
    password: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class ExportRequest:
    """Write a resolution or a comparison to ``target``, in the format that its ending names."""

    subject: Resolution | Comparison = field(repr=False)
    target: Path
    options: ExportOptions


def _without_places(resolution: Resolution) -> Resolution:
    """The resolution without the nine tenths of it that say where on the page each word stands."""
    paragraphs = tuple(replace(paragraph, words=()) for paragraph in resolution.paragraphs)
    notes = tuple(replace(note, words=()) for note in resolution.footnotes)
    return replace(resolution, paragraphs=paragraphs, footnotes=notes)


Request: TypeAlias = ReadRequest | CompareRequest | RenderRequest | ExportRequest


@dataclass(frozen=True)
class PageImage:
    """A page (from 0) as rows of red, green, blue bytes, ``stride`` bytes a row.

    ``scale`` is that of the image in pixels per point; it is smaller than asked where the image would be too large.
    """

    page: int
    scale: float
    width: int
    height: int
    stride: int
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Order:
    """To the process: do this, under this number."""

    number: int
    request: Request


@dataclass(frozen=True)
class Cancel:
    """To the process: the job of this number is not wanted any more."""

    number: int


@dataclass(frozen=True)
class Ready:
    """A process has started and takes orders."""


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
class Done:
    """A job has its result."""

    number: int
    value: object = field(repr=False)


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


Event: TypeAlias = Progress | Done | Failed | Cancelled | Died
