"""What ``resolute library``, ``search``, ``agreed`` and ``predecessor`` do.

The index is written and asked in this process; files are read by the reader processes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from desktop_app.cli.console import complain, put_out, read_unlocked, say, with_page_bar
from desktop_app.cli.ledger import book_lines
from desktop_app.ledgers.as_json import book_json
from desktop_app.library.as_json import finder_json, library_json, predecessor_json, search_json
from desktop_app.library.model import AgreedHit, Digest, FileState, FolderState, LibraryHit, SearchFilters
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.store.paths import log_folder
from desktop_app.tasks.messages.digest import DigestRequest
from desktop_app.tasks.messages.library import (
    AddFolderRequest,
    AgreedRequest,
    FoldersRequest,
    FollowRequest,
    FoundLedgerRequest,
    KeepRequest,
    PredecessorRequest,
    RemoveFolderRequest,
    SearchRequest,
)
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import Desk, OnProgress, Request, Result
from desktop_app.tasks.registry import Runners
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.pool import WorkerPool

NO_PARAGRAPH = Message("no-such-paragraph", "{0} has no paragraph {1}; resolute extract prints what it has.")
EMPTY = Message("library-empty", "There is no folder in the library yet; add one with resolute library add DIR.")
NOTHING_TO_FIND = Message("library-no-words", "{0} has no words to look for; give a phrase or a whole paragraph.")
MOST_IN_LEDGER = 1000
"""Paragraphs of a search whose requests are read off: each takes a millisecond."""


@dataclass
class LibraryCall:
    """One call; every method returns whether all of it could be done."""

    _runners: Runners = field(default_factory=lambda: Runners(Desk.LIBRARY), init=False)

    def add(self, folders: Sequence[Path]) -> bool:
        """Put folders into the library and read what is in them."""
        return _each(self._added, folders)

    def remove(self, folders: Sequence[Path]) -> bool:
        """Take folders out of the library."""
        return _each(lambda path: self._result(RemoveFolderRequest(path)), folders)

    def forget(self, folders: Sequence[Path]) -> bool:
        """Throw away what was read of folders, of all where none is named; they stay in the library."""
        return _each(lambda path: self._result(RemoveFolderRequest(path, from_index_alone=True)), self._chosen(folders))

    def update(self, folders: Sequence[Path]) -> bool:
        """Follow what changed in folders, in all where none is named."""
        return _each(self._updated, self._chosen(folders))

    def print_folders(self, *, as_json: bool) -> bool:
        """Print the folders, and of each the files that cannot be read."""
        states = self._result(FoldersRequest()).folders
        if as_json:
            put_out(library_json(states))
        elif not states:
            complain(EMPTY)
        else:
            for line in (line for state in states for line in _folder_lines(state)):
                say(line)
        return True

    def search(self, words: str, filters: SearchFilters, hits: int, *, as_json: bool) -> bool:
        """Print the paragraphs with these words."""
        found = self._result(SearchRequest(words, filters, hits))
        if as_json:
            put_out(search_json(found))
            return True
        for hit in found.hits:
            say(_hit_line(hit))
        say(f"{found.total} in all")
        return True

    def print_ledger(self, words: str, *, as_json: bool) -> bool:
        """Print what the paragraphs that a search finds ask and cite."""
        found = self._result(SearchRequest(words, hits=MOST_IN_LEDGER))
        book = self._result(FoundLedgerRequest(words, tuple(hit.paragraph for hit in found.hits)))
        if as_json:
            put_out(book_json(book))
            return True
        for line in book_lines(book):
            say(line)
        return True

    def print_agreed(self, text: str, *, as_json: bool) -> bool:
        """Print where a text has been said before, the oldest first."""
        if not any(map(str.isalnum, text)):
            raise TaskError(NOTHING_TO_FIND.filled(repr(text)))
        answer = self._result(AgreedRequest(text))
        if as_json:
            put_out(finder_json([answer]))
            return True
        for hit in answer.hits:
            say(_agreed_line(hit))
        return True

    def print_agreed_at(self, path: Path, paragraph: str, *, as_json: bool) -> bool:
        """Print where a paragraph of a file, by its id or citation, has been said before."""
        resolution = _read(path)
        wanted = paragraph.lower()
        found = (each for each in resolution.paragraphs if wanted in {each.id.lower(), each.cite.lower()})
        chosen = next(found, None)
        if chosen is None:
            raise TaskError(NO_PARAGRAPH.filled(path.name, paragraph))
        return self.print_agreed(chosen.text, as_json=as_json)

    def print_predecessor(self, path: Path, *, as_json: bool) -> bool:
        """Print the version before the resolution in a file."""
        found = self._result(PredecessorRequest(_read(path)))
        if as_json:
            put_out(predecessor_json(found))
            return True
        say(found.why or "No version before it is known.")
        for symbol in found.candidates:
            say(f"  {symbol}")
        return True

    def _chosen(self, folders: Sequence[Path]) -> Sequence[Path]:
        return folders or [state.folder.path for state in self._result(FoldersRequest()).folders]

    def _added(self, folder: Path) -> bool:
        return self._updated(self._result(AddFolderRequest(folder)).path)

    def _updated(self, folder: Path) -> bool:
        """Read what is new in a folder, on all processors, and keep each as soon as it is read."""
        to_read = self._result(FollowRequest(folder)).files
        if not to_read:
            return True
        whole = True
        with WorkerPool(log_folder() / "reader", len(to_read), desk=Desk.BACKGROUND) as pool:
            outcomes = pool.results([DigestRequest(folder / state.path) for state in to_read])
            bar = tqdm(outcomes, total=len(to_read), disable=None, unit="file", leave=False)  # None: on a terminal only
            for state, outcome in zip(to_read, bar, strict=True):
                whole = self._kept(state, outcome) and whole
        return whole

    def _kept(self, state: FileState, outcome: Digest | TaskError) -> bool:
        if isinstance(outcome, TaskError):
            self._result(KeepRequest(state, outcome.message))
            complain(outcome)
            return False
        self._result(KeepRequest(state, outcome))
        return True

    def _result(self, request: Request[Result]) -> Result:
        return self._runners.run(request, _untold)


def _each(work: Callable[[Path], object], folders: Sequence[Path]) -> bool:
    """Do some work on every folder; of those where it cannot be done, say why. Returns whether all of it was done."""
    done = [_spoken_of(work, folder) for folder in folders]
    return all(done)


def _spoken_of(work: Callable[[Path], object], folder: Path) -> bool:
    try:
        return work(folder) is not False
    except TaskError as error:
        complain(error)
        return False


def _untold(done: int, total: int) -> None:
    """Progress of what takes a moment is not told."""


def _read(path: Path) -> Resolution:
    with AwaitedReader(log_folder() / "reader") as reader:

        def read(path: Path, password: str | None, progress: OnProgress) -> Resolution:
            return reader.result_of(ReadRequest(path, password), progress)

        return read_unlocked(with_page_bar(read), path)[0]


def _folder_lines(state: FolderState) -> Iterator[str]:
    away = "" if state.is_there else ", not there now"
    yield f"{state.folder.number}  {state.folder.path}  {state.documents} resolutions{away}"
    yield from (f"   {path}: no text, only pictures of pages" for path in state.scanned)
    yield from (f"   {message}" for _, message in state.problems)


def _hit_line(hit: LibraryHit) -> str:
    text = "".join(words for words, _ in hit.snippet)
    return f"{hit.symbol or hit.path}  {hit.cite}{os.linesep}    {text}"


def _agreed_line(hit: AgreedHit) -> str:
    likeness = "the same words" if hit.exact else f"{round(100 * hit.similarity)} %"
    return f"{hit.symbol or hit.path}  {hit.cite}  {likeness}{os.linesep}    {hit.text}"
