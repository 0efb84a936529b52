"""What ``resolute series`` and the export of several versions do: read and compare on all processors, then follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tqdm import tqdm

from desktop_app.cli.console import LOCKED, complain, put_out, read_unlocked
from desktop_app.cli.targets import write
from desktop_app.comparison.model import Comparison
from desktop_app.export.history_json import history_json
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History
from desktop_app.series.order import in_order
from desktop_app.store.paths import log_folder
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import Request, Result
from desktop_app.tasks.messages.series import LEFT_OUT, NO_SERIES, SeriesRequest
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.pool import WorkerPool


@dataclass
class SeriesCall:
    """One call on several versions; every method returns whether all of it could be done."""

    pool: WorkerPool
    files: Sequence[Path]
    _complete: bool = field(default=True, init=False)

    def print_history(self) -> bool:
        """Print the JSON of the history."""
        put_out(history_json(self._history()))
        return self._complete

    def write_history(self, target: Path) -> bool:
        """Write the JSON of the history to a file, whole or not at all."""
        write(target, history_json(self._history()))
        return self._complete

    def export(self, target: Path, options: ExportOptions) -> bool:
        """Write the history in the format that the ending of ``target`` names."""
        history = self._history()
        with AwaitedReader(log_folder() / "reader", at_once=()) as writer:
            write(target, writer.result_of(ExportRequest(history, target, options)))
        return self._complete

    def _history(self) -> History:
        """The history of all files that can be read and belong together; of the others it is said why not."""
        read = self._read()
        if len(read) < 2:
            raise TaskError(NO_SERIES.filled(self.files[0].name))
        ordered = in_order(read)
        history = self._one(SeriesRequest(tuple(ordered), tuple(self._compared(ordered))))
        for left in history.left_out:
            complain(LEFT_OUT.filled(left.resolution.source.name, str(left.reason)))
        if len(history.versions) < 2:
            raise TaskError(NO_SERIES.filled(self.files[0].name))
        return history

    def _read(self) -> list[Resolution]:
        """The resolutions that can be read, in the order of the files; of the others it is said why not.

        Raises ``TaskError`` where a file that cannot be read leaves fewer than two.
        """
        found = self.pool.results([ReadRequest(path) for path in self.files])
        bar = tqdm(found, total=len(self.files), disable=None, unit="file", leave=False)  # None: on a terminal only
        read: list[Resolution] = []
        errors: list[TaskError] = []
        for path, outcome in zip(self.files, list(bar), strict=True):
            try:
                read.append(self._unlocked(path, outcome))
            except TaskError as error:
                errors.append(error)
        self._complete = not errors
        end = errors.pop() if errors and len(read) < 2 else None
        for told in errors:
            complain(told)
        if end:
            raise end
        return read

    def _unlocked(self, path: Path, outcome: Resolution | TaskError) -> Resolution:
        if isinstance(outcome, Resolution):
            return outcome
        if outcome.message.code not in LOCKED:
            raise outcome
        return read_unlocked(lambda path, password: self._one(ReadRequest(path, password)), path)[0]

    def _compared(self, ordered: Sequence[Resolution]) -> Iterator[Comparison]:
        """The comparisons of neighbours, on all processors at once."""
        requests = [CompareRequest(old, new) for old, new in pairwise(ordered)]
        found = self.pool.results(requests)
        bar = tqdm(found, total=len(requests), disable=None, unit="comparison", leave=False)
        for outcome in bar:
            if isinstance(outcome, TaskError):
                raise outcome
            yield outcome

    def _one(self, request: Request[Result]) -> Result:
        """The result of a single request. Raises ``TaskError`` where there is none."""
        (outcome,) = self.pool.results([request])
        if isinstance(outcome, TaskError):
            raise outcome
        return outcome
