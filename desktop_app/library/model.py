"""What the library holds and answers: folders, files, hits, and agreed language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desktop_app.resolution.message import Message
from desktop_app.resolution.words import Region


@dataclass(frozen=True)
class Folder:
    """A folder of the library: its number, which hits name, and where it is."""

    number: int
    path: Path


@dataclass(frozen=True)
class FileState:
    """A file as it lies in its folder: ``path`` is relative to it, with strokes; ``changed`` are nanoseconds."""

    folder: int
    path: str
    size: int
    changed: int


@dataclass(frozen=True)
class FolderState:
    """How much of a folder is in the index; ``problems`` are the files that cannot be read, each with its sentence."""

    folder: Folder
    is_there: bool
    documents: int
    scanned: tuple[str, ...] = ()
    problems: tuple[tuple[str, Message], ...] = ()


@dataclass(frozen=True)
class LibraryState:
    """All folders of the library."""

    folders: tuple[FolderState, ...] = ()


@dataclass(frozen=True)
class FilesToRead:
    """The files of a folder that are new or changed since they were read."""

    files: tuple[FileState, ...] = ()


@dataclass(frozen=True)
class FilePlace:
    """Where a file of the library is: the number of its folder, and its path in it."""

    folder: int
    path: str


@dataclass(frozen=True)
class SearchFilters:
    """What hits must be of; ``None`` or empty for any.

    ``ticked`` are values of facets, by the name of the facet; a hit must have one of those of each facet.
    """

    part: str | None = None
    sessions: tuple[int, int] | None = None
    body: str | None = None
    language: str | None = None
    ticked: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class LibraryHit:
    """A paragraph that was found. ``snippet`` are runs of its text, marked where they were looked for.

    ``places`` are all files that hold the same resolution in the same language, ``folder`` and ``path`` the first.
    """

    paragraph: int
    symbol: str | None
    cite: str
    part: str
    session: int | None
    language: str | None
    folder: int
    path: str
    snippet: tuple[tuple[str, bool], ...]
    title: str = ""
    date: str | None = None
    places: tuple[FilePlace, ...] = ()


@dataclass(frozen=True)
class SearchResult:
    """What a search found: how many paragraphs in all, how they divide, and the first of them.

    A facet counts what would be found if nothing of itself were ticked.
    """

    total: int
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    hits: tuple[LibraryHit, ...] = ()


@dataclass(frozen=True)
class AgreedHit:
    """A paragraph that says the same, or nearly; ``series`` is the same for versions of one resolution.

    ``places`` are all files that hold it, ``folder`` and ``path`` the first.
    """

    symbol: str | None
    cite: str
    text: str
    similarity: float
    exact: bool
    series: int
    session: int | None
    language: str | None
    folder: int
    path: str
    paragraph: int = 0
    part: str = ""
    body: str | None = None
    title: str = ""
    date: str | None = None
    places: tuple[FilePlace, ...] = ()


@dataclass(frozen=True)
class AgreedAnswer:
    """Where a phrase or paragraph stands, the oldest first; ``since`` is the first symbol."""

    query: str
    since: str | None
    hits: tuple[AgreedHit, ...]


@dataclass(frozen=True)
class Predecessor:
    """The version before: its symbol (``None`` where there is none), where it is, how it is known, what else may be."""

    symbol: str | None = None
    folder: int | None = None
    path: str | None = None
    why: Message | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class LibraryParagraph:
    """A paragraph of the index, whole, with its places on the pages of its file (none where that has no pages)."""

    text: str
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True)
class LibraryDocument:
    """A resolution of the library, and where it is."""

    symbol: str | None
    title: str
    date: str | None
    language: str | None
    place: FilePlace


class DigestParagraph(NamedTuple):
    """A paragraph or footnote as the index takes it: ``regions`` are JSON, ``words`` and ``shingles`` are folded."""

    part: str
    cite: str
    text: str
    regions: str
    words: str
    shingles: str


@dataclass(frozen=True)
class Digest:
    """What the index takes of a resolution, as the process that read the file has prepared it.

    ``document`` are the values of its row, ``title`` the hashes of the words of its title.
    """

    document: tuple[str | int | None, ...]
    title: tuple[int, ...] = field(repr=False)
    paragraphs: tuple[DigestParagraph, ...] = field(repr=False)
