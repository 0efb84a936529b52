"""The requests to the library: to follow its folders, to search, to find agreed language and the version before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from desktop_app.ledgers.model import LedgerBook
from desktop_app.library.model import (
    AgreedAnswer,
    Digest,
    FilePlace,
    FileState,
    FilesToRead,
    Folder,
    LibraryDocument,
    LibraryParagraph,
    LibraryState,
    Predecessor,
    SearchFilters,
    SearchResult,
)
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.messages.compare import without_places
from desktop_app.tasks.messages.faults import SEARCHING, FaultSentences
from desktop_app.tasks.messages.request import Desk, Request

SECONDS_TO_ANSWER = 30.0
"""Seconds for a search or one document: they take hundredths of one."""
SECONDS_TO_FOLLOW = 600.0
"""Seconds to list a folder and what changed in it, on a slow network drive too."""

INDEX = "library.sqlite"
"""The name of the file that the index is in."""


class LibraryRequest:
    """What all requests to the library have in common."""

    desk: ClassVar[Desk] = Desk.LIBRARY
    faults: ClassVar[FaultSentences] = SEARCHING

    @property
    def subject(self) -> str:
        """The index: nothing in it was asked for by a name."""
        return INDEX

    @property
    def seconds_allowed(self) -> float:
        """A moment, for all that is only looked up."""
        return SECONDS_TO_ANSWER


@dataclass(frozen=True)
class FoldersRequest(LibraryRequest, Request[LibraryState]):
    """List the folders of the library, with what is in the index of each."""


@dataclass(frozen=True)
class OfFolder(LibraryRequest):
    """A request about one folder."""

    path: Path

    @property
    def subject(self) -> str:
        """The name of the folder."""
        return self.path.name

    @property
    def seconds_allowed(self) -> float:
        """As long as a slow drive takes."""
        return SECONDS_TO_FOLLOW


@dataclass(frozen=True)
class AddFolderRequest(OfFolder, Request[Folder]):
    """Put a folder into the library; its files are read afterwards."""


@dataclass(frozen=True)
class RemoveFolderRequest(OfFolder, Request[None]):
    """Take a folder out of the library, or, where it is to be read anew, out of the index alone."""

    from_index_alone: bool = False


@dataclass(frozen=True)
class FollowRequest(OfFolder, Request[FilesToRead]):
    """See what changed in a folder: what moved is taken over, what is gone is taken out, and the rest is to be read."""


@dataclass(frozen=True)
class KeepRequest(LibraryRequest, Request[None]):
    """Put what was read of a file into the index: a resolution, or the sentence that says why there is none."""

    state: FileState
    read: Digest | Message = field(repr=False)

    @property
    def subject(self) -> str:
        """The name of the file."""
        return self.state.path


@dataclass(frozen=True)
class SearchRequest(LibraryRequest, Request[SearchResult]):
    """Find paragraphs by their words."""

    words: str
    filters: SearchFilters = field(default_factory=SearchFilters)
    hits: int = 100

    @property
    def subject(self) -> str:
        """What is looked for."""
        return self.words[:80]


@dataclass(frozen=True)
class AgreedRequest(LibraryRequest, Request[AgreedAnswer]):
    """Find every paragraph that says the same as a text, or nearly the same."""

    text: str

    @property
    def subject(self) -> str:
        """The beginning of the text."""
        return self.text[:80]


@dataclass(frozen=True)
class PredecessorRequest(LibraryRequest, Request[Predecessor]):
    """Find the version before a resolution."""

    resolution: Resolution = field(repr=False)

    @property
    def subject(self) -> str:
        """The name of the file."""
        return self.resolution.source.name

    def __reduce__(self) -> tuple[type[PredecessorRequest], tuple[Resolution]]:
        return PredecessorRequest, (without_places(self.resolution),)


@dataclass(frozen=True)
class ParagraphRequest(LibraryRequest, Request[LibraryParagraph | None]):
    """A paragraph of the index, whole, by its number; ``None`` where it is gone by now."""

    paragraph: int


@dataclass(frozen=True)
class DocumentsRequest(LibraryRequest, Request[Mapping[str, LibraryDocument]]):
    """Where the resolutions with these numbers ("78/229") are, those in the library alone."""

    numbers: frozenset[str]
    language: str | None = None


@dataclass(frozen=True)
class VersionsRequest(LibraryRequest, Request[tuple[LibraryDocument, ...]]):
    """Find the versions of a resolution that are in the library, the oldest first."""

    of: Resolution | FilePlace = field(repr=False)

    @property
    def subject(self) -> str:
        """The name of the file."""
        return self.of.path if isinstance(self.of, FilePlace) else self.of.source.name

    @property
    def seconds_allowed(self) -> float:
        """A moment for each."""
        return SECONDS_TO_ANSWER

    def __reduce__(self) -> tuple[type[VersionsRequest], tuple[Resolution | FilePlace]]:
        return VersionsRequest, (without_places(self.of) if isinstance(self.of, Resolution) else self.of,)


@dataclass(frozen=True)
class FoundLedgerRequest(LibraryRequest, Request[LedgerBook]):
    """Read what the paragraphs of the index with these numbers ask and cite, under the name of what was looked for."""

    name: str
    paragraphs: tuple[int, ...] = field(repr=False)

    @property
    def subject(self) -> str:
        """What was looked for."""
        return self.name[:80]

    @property
    def seconds_allowed(self) -> float:
        """A moment, and a little for each paragraph."""
        return SECONDS_TO_ANSWER + 0.1 * len(self.paragraphs)
