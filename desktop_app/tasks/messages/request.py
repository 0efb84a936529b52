"""What every request has: the process that does it, its time limit, its subject, and the type of its result."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable
from enum import Enum
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar, get_args, get_origin, runtime_checkable

from desktop_app.tasks.messages.faults import READING, FaultSentences

Result = TypeVar("Result")
OnProgress: TypeAlias = Callable[[int, int], None]
"""Called with how much is done and of how much; what it raises ends the work."""


class Desk(str, Enum):
    """The processes that do requests, by the names that their crash reports have.

    Pages have a process of their own, so that a long reading never keeps them from being turned; so has the library,
    whose index is written and asked by one process that reads no file itself. What is read for the library is read in
    the background, by a process that lets all others go first. Exports have one too: what makes them takes longer to
    load than a resolution takes to read, and no process loads more than a codec once it has closed itself in.
    """

    DOCUMENTS = "reader"
    PAGES = "painter"
    LIBRARY = "librarian"
    BACKGROUND = "collector"
    EXPORTS = "writer"


class Request(ABC, Generic[Result]):
    """One thing to be done, a frozen dataclass; ``Result`` is the type of what comes of it.

    ``desk`` says which process does it, and ``faults`` what is said when that process fails.
    """

    desk: ClassVar[Desk] = Desk.DOCUMENTS
    faults: ClassVar[FaultSentences] = READING

    @property
    @abstractmethod
    def subject(self) -> str:
        """What sentences call it by: the name of a file, "old – new", a target."""

    @property
    @abstractmethod
    def seconds_allowed(self) -> float:
        """How many seconds it may take, by its size, before its process is considered hung."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of which its process is given the content when it asks: it can open none itself."""
        return ()

    @property
    def slot(self) -> Hashable:
        """Where its result goes: of waiting requests with the same slot only the newest is done; ``None`` for none."""
        return None

    def completed(self, result: Result) -> Result:
        """The result as the asker gets it, with what need not have come from the other process.

        Raises ``ValueError``, ``LookupError`` or ``TypeError`` where it cannot be the result of this request.
        """
        return result


def answer_type(request: Request[Any]) -> Any:
    """The type of the result of a request, as its class says it: ``Resolution`` of a ``Request[Resolution]``."""
    bases = (base for kind in type(request).__mro__ for base in getattr(kind, "__orig_bases__", ()))
    (found,) = get_args(next(base for base in bases if get_origin(base) is Request))
    return found


@runtime_checkable
class BulkyResult(Protocol):
    """A result whose ``data`` goes through shared memory, where its process has some, since a pipe takes longer."""

    @property
    def data(self) -> bytes:
        """The bytes."""

    def with_data(self, data: bytes) -> BulkyResult:
        """The same result with other data."""


MOST_DATA = 48_000_000
"""Bytes of ``data`` that fit the shared memory: containers allow 64 MB of it."""
