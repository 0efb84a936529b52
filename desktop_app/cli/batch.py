"""What the sub-commands do: extract, compare, export, each with one sentence for a fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tqdm import tqdm

from desktop_app.cli.console import LOCKED, complain, put_out, read_unlocked, with_page_bar
from desktop_app.cli.own_work import NOTHING_OF_MINE, own_work_on
from desktop_app.cli.targets import TargetFolder, write
from desktop_app.comparison.model import Comparison
from desktop_app.export.comparison_json import comparison_json
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.extract import ExtractRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.pool import WorkerPool


class Batch:
    """The work of one call; every method returns whether all of it could be done."""

    def __init__(self, reader: AwaitedReader):
        self._reader = reader
        self._passwords: dict[Path, str | None] = {}

    def print_resolution(self, path: Path) -> bool:
        """Print the JSON of a resolution."""
        return _spoken(lambda: put_out(read_unlocked(with_page_bar(self._extracted), path)[0]))

    def print_comparison(self, old: Path, new: Path, *, mine: bool = False) -> bool:
        """Print the JSON of a comparison; ``mine`` adds the user's own notes, ticks and links."""
        return _spoken(lambda: put_out(self._comparison_json(old, new, mine)))

    def write_comparison(self, old: Path, new: Path, target: Path, *, mine: bool = False) -> bool:
        """Write the JSON of a comparison to a file; ``mine`` adds the user's own notes, ticks and links."""
        return _spoken(lambda: write(target, self._comparison_json(old, new, mine), with_folder=True))

    def compared(self, old: Path, new: Path) -> Comparison:
        """The comparison of two versions. Raises ``TaskError``."""
        before, after = self._read_all([old, new])
        return self._reader.result_of(CompareRequest(before, after))

    def export(self, files: Sequence[Path], target: Path, options: ExportOptions, *, mine: bool = False) -> bool:
        """Write one resolution, or the comparison of two, in the format that the ending of ``target`` names.

        ``mine`` adds the user's own notes, ticks and links.
        """
        return _spoken(lambda: self._export(files, target, options, mine=mine))

    def _extracted(self, path: Path, password: str | None, progress: OnProgress) -> bytes:
        return self._reader.result_of(ExtractRequest(path, password), progress)

    def _read_with(self, path: Path, password: str | None, progress: OnProgress) -> Resolution:
        return self._reader.result_of(ReadRequest(path, password), progress)

    def _read(self, path: Path) -> Resolution:
        resolution, self._passwords[path] = read_unlocked(with_page_bar(self._read_with), path)
        return resolution

    def _read_all(self, files: Sequence[Path]) -> list[Resolution]:
        """Read all files. Of several that cannot be read, each gets its sentence."""
        read: list[Resolution] = []
        faults: list[TaskError] = []
        for path in files:
            try:
                read.append(self._read(path))
            except TaskError as error:
                faults.append(error)
        for fault in faults[1:]:
            complain(fault)
        if faults:
            raise faults[0]
        return read

    def _comparison_json(self, old: Path, new: Path, mine: bool) -> bytes:
        versions = self._read_all([old, new])
        own = own_work_on(versions) if mine else NOTHING_OF_MINE
        comparison = self._reader.result_of(CompareRequest(versions[0], versions[1], own.choices))
        return comparison_json(comparison, own=own.additions)

    def _export(self, files: Sequence[Path], target: Path, options: ExportOptions, *, mine: bool) -> None:
        old, *newer = versions = self._read_all(files)
        own = own_work_on(versions) if mine else NOTHING_OF_MINE
        subject = self._reader.result_of(CompareRequest(old, newer[0], own.choices)) if newer else old
        passwords = tuple([self._passwords[path] for path in files])
        options = replace(options, originals=tuple(files), passwords=passwords, own=own.additions)
        write(target, self._reader.result_of(ExportRequest(subject, target, options)))


def write_resolutions(pool: WorkerPool, files: Sequence[Path], folder: TargetFolder) -> bool:
    """Write the JSON of each file to a folder; a file that fails does not keep the others from it.

    The passwords of locked files are asked for when the others are done. Returns whether all could be written.
    """
    done = [_spoken(partial(folder.add, path)) for path in files]
    locked = []
    contents = pool.results([ExtractRequest(folder.source(name)) for name in folder.names])
    bar = tqdm(contents, total=len(folder.names), disable=None, unit="file")  # None: on a terminal only
    for name, content in zip(folder.names, bar, strict=True):
        if isinstance(content, TaskError) and content.message.code in LOCKED:
            locked.append(name)
        else:
            done.append(_spoken(partial(_write_extracted, folder, name, content)))
    done += [_spoken(partial(_write_locked, pool, folder, name)) for name in locked]
    return all(done)


def _write_extracted(folder: TargetFolder, name: str, extracted: bytes | TaskError) -> None:
    folder.write(name, _content(extracted))


def _write_locked(pool: WorkerPool, folder: TargetFolder, name: str) -> None:
    def read(path: Path, password: str | None) -> bytes:
        (extracted,) = pool.results([ExtractRequest(path, password)])
        return _content(extracted)

    folder.write(name, read_unlocked(read, folder.source(name))[0])


def _content(extracted: bytes | TaskError) -> bytes:
    if isinstance(extracted, TaskError):
        raise extracted
    return extracted


def _spoken(work: Callable[[], None]) -> bool:
    """Do some work; say in a sentence why it cannot be done, and return whether it was."""
    try:
        work()
    except TaskError as error:
        complain(error)
        return False
    return True
