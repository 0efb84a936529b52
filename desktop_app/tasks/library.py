"""Keeps the library and answers from it. Each request opens the index, which takes a millisecond."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from desktop_app.ledgers.ledger_of import ledger_of_paragraphs
from desktop_app.ledgers.model import Ledger, LedgerBook
from desktop_app.library.agreed import agreed
from desktop_app.library.documents import documents_of, found_paragraphs, paragraph_of
from desktop_app.library.folders import Folders
from desktop_app.library.index import Index
from desktop_app.library.model import (
    AgreedAnswer,
    Digest,
    FileState,
    FilesToRead,
    Folder,
    FolderState,
    LibraryDocument,
    LibraryParagraph,
    LibraryState,
    Predecessor,
    SearchResult,
)
from desktop_app.library.predecessors import described, described_in, predecessor
from desktop_app.library.scanning import difference, files_in, path_of
from desktop_app.library.schema import LIBRARY
from desktop_app.library.searching import search
from desktop_app.library.versions import number_at, versions_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.store.database import Cause, Database, DatabaseError, NewerDatabaseError, open_database
from desktop_app.store.files import is_folder
from desktop_app.store.paths import config_folder, data_folder, library_file
from desktop_app.tasks.messages.library import (
    INDEX,
    AddFolderRequest,
    AgreedRequest,
    DocumentsRequest,
    FoldersRequest,
    FollowRequest,
    FoundLedgerRequest,
    KeepRequest,
    ParagraphRequest,
    PredecessorRequest,
    RemoveFolderRequest,
    SearchRequest,
    VersionsRequest,
)
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError

NO_FOLDER = Message("library-no-folder", "{0} is not a folder that can be read; check its name, or connect its drive.")
NOT_IN_LIBRARY = Message("library-not-there", "{0} is not in the library; resolute library list names its folders.")
UNKEPT = Message("library-unkept", "The folders of the library cannot be kept ({0}); check the permissions of {1}.")
FULL = Message("library-full", "The library cannot be written: the disk is full; free some space on it and update.")
READ_ONLY = Message("library-read-only", "The library cannot be written: check the permissions of {0}.")
BUSY = Message("library-busy", "The library is being written by another window for long; try again in a while.")
NEWER = Message(
    "library-newer",
    "The index of the library was written by a newer version of Resolute; use that version, or delete {0}.",
)
DAMAGED = Message(
    "library-damaged", "The index of the library cannot be read ({0}); update the library to make it anew."
)

_SENTENCES = {Cause.FULL: FULL, Cause.READ_ONLY: READ_ONLY, Cause.BUSY: BUSY}


def list_folders(request: FoldersRequest, progress: OnProgress) -> LibraryState:  # noqa: ARG001
    """The folders of the library, with what is in the index of each."""
    with _index() as database:
        return LibraryState(tuple(_state(database, folder) for folder in _folders().all()))


def add_folder(request: AddFolderRequest, progress: OnProgress) -> Folder:  # noqa: ARG001
    """Put a folder into the library. Raises TaskError where there is none."""
    if not is_folder(request.path):
        raise TaskError(NO_FOLDER.filled(str(request.path)))
    with _kept():
        return _folders().add(request.path)


def remove_folder(request: RemoveFolderRequest, progress: OnProgress) -> None:  # noqa: ARG001
    """Take a folder out of the library, or out of the index alone."""
    folder = _named(request.path)
    with _index() as database:
        Index(database).remove_folder(folder.number)
    if not request.from_index_alone:
        with _kept():
            _folders().remove(folder)


def follow(request: FollowRequest, progress: OnProgress) -> FilesToRead:  # noqa: ARG001
    """Take over what moved, take out what is gone, and return what is to be read.

    The index is looked through first; a damaged one is set aside and begun anew.
    """
    folder = _named(request.path)
    with _index(checked=True) as database:
        index = Index(database)
        known = index.known(folder.number)
        changed = difference(known, _listed(folder))
        gone = frozenset(changed.gone)
        sizes = {size for number, size, _ in known.values() if number in gone}
        to_read = tuple(
            state
            for state in changed.to_read
            if not (_may_be_known(state, known, sizes) and _is_known(index, folder, state, gone))
        )
        still = {number: path for path, (number, _, _) in index.known(folder.number).items()}
        for number in changed.gone:
            if still.get(number) in known:  # not taken over under another name
                index.remove(number)
    return FilesToRead(to_read)


def keep(request: KeepRequest, progress: OnProgress) -> None:  # noqa: ARG001
    """Put what was read of a file into the index."""
    with _index() as database:
        if isinstance(request.read, Digest):
            Index(database).add(request.state, request.read)
        elif _is_there(request.state):
            Index(database).add_problem(request.state, "", request.read)


def search_words(request: SearchRequest, progress: OnProgress) -> SearchResult:  # noqa: ARG001
    """Find paragraphs by their words."""
    with _index() as database:
        return search(database, request.words, request.filters, request.hits)


def find_agreed(request: AgreedRequest, progress: OnProgress) -> AgreedAnswer:  # noqa: ARG001
    """Find where a text was agreed before."""
    with _index() as database:
        return agreed(database, request.text)


def find_predecessor(request: PredecessorRequest, progress: OnProgress) -> Predecessor:  # noqa: ARG001
    """Find the version before a resolution."""
    with _index() as database:
        return predecessor(database, request.resolution)


def find_paragraph(request: ParagraphRequest, progress: OnProgress) -> LibraryParagraph | None:  # noqa: ARG001
    """Find a paragraph by its number."""
    with _index() as database:
        return paragraph_of(database, request.paragraph)


def find_documents(request: DocumentsRequest, progress: OnProgress) -> Mapping[str, LibraryDocument]:  # noqa: ARG001
    """Find where resolutions are."""
    with _index() as database:
        return documents_of(database, request.numbers, request.language)


def find_versions(request: VersionsRequest, progress: OnProgress) -> tuple[LibraryDocument, ...]:  # noqa: ARG001
    """Find the versions of a resolution."""
    with _index() as database:
        if isinstance(request.of, Resolution):
            return versions_of(database, described(request.of))
        number = number_at(database, request.of)
        return versions_of(database, described_in(database, number)) if number is not None else ()


def find_ledger(request: FoundLedgerRequest, progress: OnProgress) -> LedgerBook:
    """Read the ledger of paragraphs of the index, resolution by resolution."""
    with _index() as database:
        documents = found_paragraphs(database, request.paragraphs)
    ledgers = []
    for done, found in enumerate(documents, 1):
        progress(done, len(documents))
        whole = ledger_of_paragraphs(found.symbol, found.language, found.session, found.year, found.texts)
        entries = tuple(entry for entry in whole.entries if entry.cite in found.asked)
        citations = tuple(cited for cited in whole.citations if cited.cite in found.asked)
        ledgers.append(Ledger(found.symbol, entries, citations))
    return LedgerBook(request.name, tuple(ledgers))


def _is_there(state: FileState) -> bool:
    """Whether a file that could not be read is there at all; its folder may have gone with its drive meanwhile.

    Raises TaskError where the folder cannot be read.
    """
    folder = next((folder for folder in _folders().all() if folder.number == state.folder), None)
    if folder is None:
        return False
    if not folder.path.is_dir():
        raise TaskError(NO_FOLDER.filled(str(folder.path)))
    return path_of(folder, state).is_file()


def _state(database: Database, folder: Folder) -> FolderState:
    sql = "SELECT path, problem, scanned FROM documents WHERE folder = ? ORDER BY path"
    rows = database.rows(sql, folder.number)
    problems = [(path, _message(problem)) for path, problem, _ in rows if problem]
    scanned = [path for path, _, is_scan in rows if is_scan]
    return FolderState(folder, folder.path.is_dir(), len(rows) - len(problems), tuple(scanned), tuple(problems))


def _listed(folder: Folder) -> list[FileState]:
    """The files of a folder. Raises TaskError where it is away, or went while it was listed."""
    try:
        found = list(files_in(folder))
    except OSError as error:
        raise TaskError(NO_FOLDER.filled(str(folder.path))) from error
    if not folder.path.is_dir():
        raise TaskError(NO_FOLDER.filled(str(folder.path)))
    return found


def _may_be_known(state: FileState, known: Mapping[str, tuple[int, int, int]], sizes: Collection[int]) -> bool:
    """Whether a file has the size of the one that was there, or of one that is gone."""
    return state.size in sizes or (state.path in known and known[state.path][1] == state.size)


def _is_known(index: Index, folder: Folder, state: FileState, gone: Collection[int]) -> bool:
    """Whether a file was read already and only moved or touched, told by its bytes."""
    try:
        digest = hashlib.sha256(path_of(folder, state).read_bytes()).hexdigest()
    except OSError:
        return False
    return index.moved(state, digest, gone)


@contextmanager
def _index(*, checked: bool = False) -> Iterator[Database]:
    """The open index; where it cannot be used, a sentence says why. Raises TaskError."""
    with _told(), closing(open_database(data_folder() / INDEX, LIBRARY, checked=checked).database) as database:
        yield database


def _folders() -> Folders:
    return Folders(library_file())


def _named(path: Path) -> Folder:
    """The folder of the library at this path. Raises TaskError."""
    path = Path(os.path.realpath(path))
    for folder in _folders().all():
        if folder.path == path:
            return folder
    raise TaskError(NOT_IN_LIBRARY.filled(str(path)))


def _message(kept: str) -> Message:
    code, template, arguments = json.loads(kept)
    return Message.read_back(code, template, tuple(arguments))


@contextmanager
def _kept() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise TaskError(UNKEPT.filled(error.strerror or type(error).__name__, str(config_folder()))) from error


@contextmanager
def _told() -> Iterator[None]:
    """Say in a sentence why the index cannot be read or written."""
    try:
        yield
    except NewerDatabaseError as error:
        raise TaskError(NEWER.filled(str(data_folder() / INDEX))) from error
    except DatabaseError as error:
        sentence = _SENTENCES.get(error.cause)
        raise TaskError(sentence.filled(str(data_folder())) if sentence else DAMAGED.filled(str(error))) from error
