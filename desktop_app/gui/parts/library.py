"""The library as the window knows it: its folders, what of them is being read, and the questions one may ask it.

The questions are loaded when the first one is asked, so that the window appears sooner.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.gui.parts.messages import Messages, words_of
from desktop_app.gui.parts.reader import Reader
from desktop_app.resolution.message import Message
from desktop_app.store.paths import library_file
from desktop_app.tasks.messages.request import Request

if TYPE_CHECKING:
    from desktop_app.gui.parts.jobs import Job
    from desktop_app.library.model import (
        Digest,
        FilePlace,
        FileState,
        FilesToRead,
        Folder,
        FolderState,
        LibraryDocument,
        LibraryState,
    )

AT_ONCE = 2
"""Files that are read or kept at a time: while one is written, the next is read."""
AWAY = "library-no-folder"
"""The code of the message that a folder cannot be reached: its rows stay, and nobody need be told each time."""


@dataclass(frozen=True)
class LibraryProgress:
    """How many of the files that are new or changed have been read."""

    done: int
    total: int


class Library(QObject):
    """Keeps the library up to date in the background. ``changed`` says that its folders or what is in them changed."""

    changed = Signal()
    progressed = Signal()

    def __init__(self, reader: Reader, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._messages = reader, messages
        self.folders: tuple[FolderState, ...] = ()
        self.is_known = False
        self._to_follow: deque[Path] = deque()
        self._waiting: deque[tuple[Path, FileState]] = deque()
        self._jobs: list[Job] = []
        self._following: Job | None = None
        self._total = 0

    def start(self) -> None:
        """See which folders there are, and what changed in them; does nothing where none was ever added."""
        if library_file().exists():
            self.update()

    def update(self) -> None:
        """Follow what changed in all folders."""
        self._ask_folders(lambda: self._follow([state.folder.path for state in self.folders]))

    def add(self, path: Path) -> None:
        """Put a folder into the library and read what is in it."""
        from desktop_app.tasks.messages.library import AddFolderRequest  # noqa: PLC0415 - see above

        self.ask(AddFolderRequest(path), self._added)

    def remove(self, folder: Folder) -> None:
        """Take a folder out of the library; its files stay where they are."""
        from desktop_app.tasks.messages.library import RemoveFolderRequest  # noqa: PLC0415 - see above

        self._leave_out(folder.path)
        self.ask(RemoveFolderRequest(folder.path), lambda _: self._ask_folders())

    def forget(self) -> None:
        """Throw the index away; the folders stay in the library, and are read anew when they are next followed."""
        from desktop_app.tasks.messages.library import RemoveFolderRequest  # noqa: PLC0415 - see above

        self.stop()
        for state in self.folders:
            request = RemoveFolderRequest(state.folder.path, from_index_alone=True)
            self.ask(request, lambda _: self._ask_folders())

    def stop(self) -> None:
        """Read no more for now; what was read stays."""
        self._to_follow.clear()
        self._waiting.clear()
        for job in (*self._jobs, *([self._following] if self._following else [])):
            job.cancel()
        self._report()

    def ask(
        self,
        request: Request[Any],
        answered: Callable[[Any], object],
        failed: Callable[[Message], object] | None = None,
        asker: QObject | None = None,
    ) -> Job:
        """Ask the library; where it cannot answer, say why, unless someone else does so.

        An answer that comes when its asker is gone is nobody's.
        """
        whose = asker or self
        refused = failed or self._tell
        job = self._reader.start(request)
        job.succeeded.connect(lambda answer: answered(answer) if isValid(whose) else None)
        job.failed.connect(lambda message: refused(message) if isValid(whose) else None)
        return job

    @property
    def is_empty(self) -> bool:
        """Whether there is no folder in it, as far as is known."""
        return not self.folders

    @property
    def documents(self) -> int:
        """How many resolutions are in it."""
        return sum(state.documents for state in self.folders)

    @property
    def progress(self) -> LibraryProgress | None:
        """How far the reading is; ``None`` where nothing is being read."""
        if not (self._waiting or self._jobs):
            return None
        return LibraryProgress(self._total - len(self._waiting) - len(self._jobs), self._total)

    @property
    def is_at_work(self) -> bool:
        """Whether folders are being followed, or files read."""
        return bool(self._to_follow or self._following or self._waiting or self._jobs)

    def path_of(self, place: FilePlace) -> Path | None:
        """Where a file is; ``None`` where its folder is not in the library any more."""
        found = (state.folder.path for state in self.folders if state.folder.number == place.folder)
        root = next(found, None)
        return root / place.path if root else None

    def paths_of(self, documents: Sequence[LibraryDocument]) -> list[Path]:
        """Where these documents are, without those whose folder is not in the library any more."""
        return [path for document in documents if (path := self.path_of(document.place))]

    def _ask_folders(self, then: Callable[[], object] = lambda: None) -> None:
        from desktop_app.tasks.messages.library import FoldersRequest  # noqa: PLC0415 - see above

        def take(state: LibraryState) -> None:
            self.folders, self.is_known = state.folders, True
            then()
            self._report()

        self.ask(FoldersRequest(), take)

    def _added(self, folder: Folder) -> None:
        self._ask_folders(lambda: self._follow([folder.path]))

    def _follow(self, paths: Sequence[Path]) -> None:
        self._to_follow.extend(path for path in paths if path not in self._to_follow)
        self._go_on()

    def _go_on(self) -> None:
        """Follow one folder after the other, and read what is new in it before the next."""
        from desktop_app.tasks.messages.library import FollowRequest  # noqa: PLC0415 - see above

        self._read_more()
        if self._waiting or self._jobs or self._following:
            return
        self._total = 0
        if self._to_follow:
            path = self._to_follow.popleft()
            self._following = self.ask(
                FollowRequest(path), lambda found: self._followed(path, found), self._not_followed
            )
            self._following.cancelled.connect(lambda: self._not_followed(None))

    def _followed(self, path: Path, found: FilesToRead) -> None:
        self._following = None
        self._waiting.extend((path, state) for state in found.files)
        self._total = len(self._waiting)
        self._ask_folders(self._go_on)

    def _not_followed(self, message: Message | None) -> None:
        self._following = None
        if message is not None and message.code != AWAY:
            self._tell(message)
        self._ask_folders(self._go_on)

    def _read_more(self) -> None:
        from desktop_app.tasks.messages.digest import DigestRequest  # noqa: PLC0415 - see above

        while self._waiting and len(self._jobs) < AT_ONCE:
            path, state = self._waiting.popleft()
            job = self._reader.start(DigestRequest(path / state.path))
            self._watch(job)
            job.succeeded.connect(lambda digest, job=job, state=state: self._keep(job, state, digest))
            job.failed.connect(lambda message, job=job, state=state: self._keep(job, state, message))

    def _keep(self, job: Job, state: FileState, read: Digest | Message) -> None:
        """Put what was read into the index, or why it cannot be."""
        from desktop_app.tasks.messages.library import KeepRequest  # noqa: PLC0415 - see above

        keeping = self._reader.start(KeepRequest(state, read))
        self._watch(keeping)
        keeping.succeeded.connect(lambda _: self._done(keeping))
        keeping.failed.connect(lambda message: self._not_kept(keeping, state, message))
        self._done(job)

    def _not_kept(self, job: Job, state: FileState, message: Message) -> None:
        """Where the folder went away, its other files are left for later; where the disk is full, all are."""
        if message.code == AWAY:
            self._waiting = deque(each for each in self._waiting if each[1].folder != state.folder)
        else:
            self._to_follow.clear()
            self._waiting.clear()
            self._tell(message)
        self._done(job)

    def _watch(self, job: Job) -> None:
        self._jobs.append(job)
        job.cancelled.connect(lambda: self._done(job))

    def _done(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self._read_more()
        if self._waiting or self._jobs:
            self.progressed.emit()
        else:
            self._ask_folders(self._go_on)

    def _leave_out(self, path: Path) -> None:
        """Read no more of a folder."""
        self._waiting = deque(each for each in self._waiting if each[0] != path)
        self._to_follow = deque(each for each in self._to_follow if each != path)

    def _report(self) -> None:
        self.changed.emit()
        self.progressed.emit()

    def _tell(self, message: Message) -> None:
        self._messages.warn(words_of(message))
