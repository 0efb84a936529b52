"""What the sub-commands do, in this very process: extract, compare, export, each with one sentence for a fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tqdm import tqdm

from desktop_app import tasks
from desktop_app.comparison.model import Comparison
from desktop_app.console import complain, put_out, read_unlocked
from desktop_app.export.options import ExportOptions
from desktop_app.files import write_whole
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution


def print_resolution(path: Path) -> bool:
    """Print the JSON of a resolution; return whether that went well, as all functions here do."""
    return _spoken(path, lambda: put_out(tasks.as_json(read_unlocked(path))))


def write_resolutions(files: Sequence[tuple[Path, Path]]) -> bool:
    """Write the JSON of each of the first files to the second; a fault in one does not keep the others from it."""
    bar = tqdm(files, disable=None, unit="file")  # None: on a terminal only
    done = [_spoken(path, partial(_write_resolution, path, target)) for path, target in bar]
    return all(done)


def print_comparison(old: Path, new: Path) -> bool:
    """Print the JSON of a comparison."""
    return _spoken(new, lambda: put_out(tasks.as_json(_compared(old, new))))


def write_comparison(old: Path, new: Path, target: Path) -> bool:
    """Write the JSON of a comparison to a file."""
    return _spoken(new, lambda: _write(target, tasks.as_json(_compared(old, new))))


def export(files: Sequence[Path], target: Path, *, replace: bool) -> bool:
    """Write one resolution, or the comparison of two, in the format that the ending of ``target`` names."""
    return _spoken(target, lambda: _export(files, target, replace))


def _write_resolution(path: Path, target: Path) -> None:
    _write(target, tasks.as_json(read_unlocked(path)))


def _compared(old: Path, new: Path) -> Comparison:
    return tasks.compare(*_read_all([old, new]))


def _export(files: Sequence[Path], target: Path, replace: bool) -> None:
    if target.exists() and not replace:
        template = "{0} is there already; choose another name, or add --force to replace it."
        raise tasks.TaskError(Message("exists", template, (target.name,)))
    resolutions = _read_all(files)
    subject = tasks.compare(*resolutions) if len(resolutions) == 2 else resolutions[0]
    tasks.export(subject, target, ExportOptions(originals=tuple(files)))


def _read_all(files: Sequence[Path]) -> list[Resolution]:
    """Read all files. Of several that cannot be read, each gets its sentence."""
    read: list[Resolution] = []
    faults: list[tasks.TaskError] = []
    for path in files:
        try:
            read.append(read_unlocked(path))
        except tasks.TaskError as error:
            faults.append(error)
    for fault in faults[1:]:
        complain(fault)
    if faults:
        raise faults[0]
    return read


def _write(target: Path, content: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, content)
    except OSError as error:
        raise tasks.TaskError(tasks.unwritable(target, error)) from error


def _spoken(path: Path, work: Callable[[], None]) -> bool:
    """Do some work; say in a sentence why it cannot be done, and return whether it was."""
    try:
        work()
    except tasks.TaskError as error:
        complain(error)
        return False
    except MemoryError:
        complain(tasks.out_of_memory(path))
        return False
    except Exception as error:  # a fault of the program costs one file of the call, not all
        complain(tasks.fault(path, error))
        return False
    return True
