"""The operations on files that the reader starts, each with its own progress, success and failure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.comparison.model import Comparison
from desktop_app.gui.opening.order import in_order, newest_named_first
from desktop_app.gui.parts.jobs import Job
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.reader import Reader
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import HandChoice
from desktop_app.series.model import History
from desktop_app.series.order import in_order as in_order_of
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.series import NO_SERIES, PairChoices, SeriesRequest

PASSWORD_TRIES = 3
Answer = Callable[[str], None]
AskPassword = Callable[[str, int | None, Answer, Callable[[], None]], None]  # name, tries left, on answer, on refusal


ChoicesOf = Callable[[Resolution, Resolution], tuple[HandChoice, ...]]
"""The links of an older and a newer version that were made or cut by hand."""


def no_choices(_old: Resolution, _new: Resolution) -> tuple[HandChoice, ...]:
    """Of versions that nobody linked by hand, there are none."""
    return ()


RolesOf = Callable[[Sequence[Resolution]], tuple[Resolution, ...] | None]
"""Versions as base, draft and adopted, where the reader said which they are."""


def no_roles(_versions: Sequence[Resolution]) -> None:
    """Of versions that nobody gave a role, none is known."""


def followed(
    versions: tuple[Resolution, ...],
    choices: ChoicesOf,
    known: tuple[Comparison, ...] = (),
    *,
    as_given: bool = False,
) -> SeriesRequest:
    """The request to follow the paragraphs of these versions, with what was decided by hand about any two of them."""
    pairs = combinations(range(len(versions)), 2)
    decided = (PairChoices(old, new, choices(versions[old], versions[new])) for old, new in pairs)
    return SeriesRequest(versions, known, tuple(pair for pair in decided if pair.choices), as_given)


class FileOperation(QObject):
    """One operation; it ends with exactly one of ``succeeded``, ``failed`` and ``cancelled``."""

    progressed = Signal(int, int)
    failed = Signal(object)  # Message
    cancelled = Signal()

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._job: Job | None = None
        self._over = False

    def start(self) -> None:
        """Begin."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Cancel."""
        if self._over:
            return
        self._over = True
        if self._job is not None:
            self._job.cancel()
        self.cancelled.emit()

    def _follow(self, job: Job, then: Callable[[object], None]) -> None:
        """Wait for a job; its answer is ignored once the operation is over."""
        self._job = job
        job.progressed.connect(self.progressed)
        job.succeeded.connect(lambda value: None if self._over else then(value))
        job.failed.connect(lambda message: None if self._over else self._refused(message))
        job.cancelled.connect(self.cancel)

    def _refused(self, message: Message) -> None:
        self._over = True
        self.failed.emit(message)


class ReadFile(FileOperation):
    """Read one resolution, asking for a password up to three times; ``scans`` takes pages without text, too."""

    succeeded = Signal(object, object)  # OpenFile, Resolution

    def __init__(
        self,
        file: OpenFile,
        reader: Reader,
        ask: AskPassword,
        parent: QObject | None = None,
        *,
        scans: bool = False,
    ) -> None:
        super().__init__(reader, parent)
        self._file, self._ask, self._scans = file, ask, scans
        self._tries_left = PASSWORD_TRIES

    def start(self) -> None:
        """Begin to read."""
        request = ReadRequest(self._file.path, self._file.password, self._scans)
        self._follow(self._reader.start(request), self._done)

    def _done(self, resolution: object) -> None:
        self._over = True
        self.succeeded.emit(self._file, resolution)

    def _refused(self, message: Message) -> None:
        if message.code not in {"password-needed", "password-wrong"} or not self._tries_left:
            super()._refused(message)
            return
        asked_before = message.code == "password-wrong" and self._tries_left < PASSWORD_TRIES
        self._ask(self._file.path.name, self._tries_left if asked_before else None, self._try, self.cancel)

    def _try(self, password: str) -> None:
        self._tries_left -= 1
        self._file = replace(self._file, password=password)
        self.start()


class ReadFiles(FileOperation):
    """Read some resolutions one after the other; what is done with them is the subclass's part.

    ``known`` has the files that are already open, as they were opened, with what was read from them.
    """

    def __init__(
        self,
        files: Sequence[OpenFile],
        reader: Reader,
        ask: AskPassword,
        known: Mapping[OpenFile, tuple[OpenFile, Resolution]],
        parent: QObject | None,
    ) -> None:
        super().__init__(reader, parent)
        self._ask, self._known = ask, known
        self._to_read = list(files)
        self._read: list[tuple[OpenFile, Resolution]] = []
        self._reading: ReadFile | None = None

    def cancel(self) -> None:
        """Cancel whichever step is under way."""
        if self._over:
            return
        super().cancel()
        if self._reading is not None:
            self._reading.cancel()

    def _read_one(self) -> None:
        """Read the first of those that are left, and go on from the start."""
        file = self._to_read.pop(0)
        if file in self._known:
            self._one_read(*self._known[file])
            return
        self._reading = self._reading_of(file)
        self._reading.start()

    def _reading_of(self, file: OpenFile) -> ReadFile:
        reading = ReadFile(file, self._reader, self._ask, self)
        reading.succeeded.connect(self._one_read)
        reading.failed.connect(self._one_refused)
        reading.cancelled.connect(self.cancel)
        return reading

    def _one_read(self, file: OpenFile, resolution: Resolution) -> None:
        if not self._over:
            self._read.append((file, resolution))
            self.start()

    def _one_refused(self, message: Message) -> None:
        if not self._over:
            self._refused(message)


class FollowFiles(ReadFiles):
    """Read the versions of a resolution, given in any order, and follow their paragraphs.

    ``begun`` carries the history of two, by their names the newest, which are read and compared before the others;
    then ``succeeded`` that of all. Both carry all files, those of the history last and in its order. A file that
    cannot be read is told of by ``refused`` and left out. Versions to which the reader gave ``roles`` are in the order
    of these.
    """

    begun = Signal(object, object)  # list of OpenFile, History
    succeeded = Signal(object, object)
    refused = Signal(object)  # Message

    def __init__(
        self,
        files: Sequence[OpenFile],
        reader: Reader,
        ask: AskPassword,
        *,
        known: Mapping[OpenFile, tuple[OpenFile, Resolution]] = MappingProxyType({}),
        choices: ChoicesOf = no_choices,
        roles: RolesOf = no_roles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(newest_named_first(files), reader, ask, known, parent)
        self._total, self._choices, self._roles = len(files), choices, roles
        self._compared: tuple[Comparison, ...] | None = None

    def start(self) -> None:
        """Begin with the first file; once two are read, compare them."""
        if len(self._read) == 2 and self._to_read and self._compared is None:
            newest = tuple(in_order_of([resolution for _, resolution in self._read]))
            self._follow(self._reader.start(followed(newest, self._choices)), self._begun)
            return
        if not self._to_read:
            self._follow_all()
            return
        self.progressed.emit(self._total - len(self._to_read), self._total)
        self._read_one()

    def _one_refused(self, message: Message) -> None:
        if not self._over:
            self.refused.emit(message)
            self.start()

    def _begun(self, history: object) -> None:
        """Show the two that are read, if they are versions of one resolution, and go on to the others."""
        assert isinstance(history, History)
        self._compared = history.comparisons
        if len(history.versions) == 2:
            self.begun.emit([*self._to_read, *self._files_of(history)], history)
        self.start()

    def _follow_all(self) -> None:
        """Order the versions, by their roles if the reader gave them any, and follow all."""
        if len(self._read) < 2:
            self._refused(NO_SERIES.filled(self._read[0][0].path.name if self._read else ""))
            return
        read = [resolution for _, resolution in self._read]
        in_roles = self._roles(read)
        versions = tuple(in_roles or in_order_of(read))
        request = followed(versions, self._choices, self._compared or (), as_given=bool(in_roles))
        self._follow(self._reader.start(request), self._done)

    def _files_of(self, history: History) -> list[OpenFile]:
        return [file for version in history.versions for file, resolution in self._read if resolution is version]

    def _done(self, history: object) -> None:
        assert isinstance(history, History)
        if len(history.versions) < 2:
            self._refused(NO_SERIES.filled(self._read[0][0].path.name))
            return
        self._over = True
        self.succeeded.emit(self._files_of(history), history)


class CompareFiles(ReadFiles):
    """Read two resolutions, put them in order, and compare them; ``as_given`` keeps the order."""

    succeeded = Signal(object, object, object)  # OpenFile old, OpenFile new, Comparison

    def __init__(
        self,
        files: tuple[OpenFile, OpenFile],
        reader: Reader,
        ask: AskPassword,
        *,
        as_given: bool = False,
        known: Mapping[OpenFile, tuple[OpenFile, Resolution]] = MappingProxyType({}),
        choices: ChoicesOf = no_choices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(files, reader, ask, known, parent)
        self._as_given, self._choices = as_given, choices

    def start(self) -> None:
        """Begin with the first file."""
        if not self._to_read:
            QTimer.singleShot(0, self, self._compare)  # in a turn of its own: the names of long texts take long
            return
        self._read_one()

    def _reading_of(self, file: OpenFile) -> ReadFile:
        reading = super()._reading_of(file)
        reading.progressed.connect(self.progressed)
        return reading

    def _compare(self) -> None:
        if self._over:
            return
        (_, first), (_, second) = self._read
        if not self._as_given and not in_order(first, second):
            self._read.reverse()
        (_, old), (_, new) = self._read
        self._follow(self._reader.start(CompareRequest(old, new, self._choices(old, new))), self._done)

    def _done(self, comparison: object) -> None:
        self._over = True
        assert isinstance(comparison, Comparison)
        self.succeeded.emit(self._read[0][0], self._read[1][0], comparison)
