"""What the program does with one mutant: read it, extract, compare, draw and export what was read."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import endings_for
from desktop_app.resolution.as_json import resolution_json
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.export import ExportOptions, ExportRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.limits import ProcessLimits
from tests.soak.letters import KEPT, letters_held, letters_read

LIMITS = ProcessLimits(silence_seconds=8.0, longest_seconds=30.0)
SECONDS_FOR_LETTERS = 60.0

REFUSED = frozenset(
    {"damaged", "empty", "not-a-pdf", "no-text", "too-large", "password-needed", "not-akoma-ntoso", "reader-memory"}
)
"""How a file may be refused."""
DRAWN = frozenset({"damaged", "reader-memory"})
"""Why a page of a file that was read may have no picture."""
WRITTEN = frozenset({"damaged"})
"""Why there may be no PDF of what was read: its pages are marked in it."""
FORMATS = tuple(ending for ending in endings_for(Comparison) if ending != "pdf")
PDF_EVERY = 10
"""One in so many is exported as PDF, which takes as long as ten others."""


Answer = TypeVar("Answer")


@dataclass
class Result:
    """What became of a mutant; ``faults`` is empty where all is as it should be."""

    read: bool = False
    noticed: bool = False
    compared: bool = False
    exported: bool = False
    faults: list[str] = field(default_factory=list)


class Trial:
    """Tries mutants one after the other, beside a sound file that each is compared with."""

    def __init__(self, sound: Path, logs: Path) -> None:
        self._reader = AwaitedReader(logs, LIMITS)
        self._sound_path = sound
        self._sound = self._reader.result_of(ReadRequest(sound))
        self._shares: dict[str, tuple[int, float]] = {}
        self._oracle = _oracle()

    def __enter__(self) -> Trial:
        return self

    def __exit__(self, *_: object) -> None:
        self._reader.__exit__(None, None, None)
        self._oracle.shutdown(cancel_futures=True)

    def know(self, path: Path) -> None:
        """Learn what a sound source holds, and how much of that is read."""
        read = letters_read(self._reader.result_of(ReadRequest(path)))
        self._shares[path.name] = read, read / max(self._held(path), 1)

    def result(self, number: int, path: Path, source: str) -> Result:
        """What becomes of the mutant in a file."""
        result = Result()
        resolution = self._done(result, REFUSED, "read", lambda: self._reader.result_of(ReadRequest(path)))
        if resolution is None:
            return result
        result.read, result.noticed = True, bool(resolution.warnings)
        json.loads(resolution_json(resolution))
        self._weigh(result, resolution, path, source)
        self._use(result, number, resolution, path)
        return result

    def _weigh(self, result: Result, resolution: Resolution, path: Path, source: str) -> None:
        """Nothing may be lost unsaid: neither of what the sound file has, nor of what the mutant still holds."""
        whole, share = self._shares[source]
        if resolution.warnings:
            return
        read, held = letters_read(resolution), self._held(path)
        if read < KEPT * share * held:
            result.faults.append(f"lost in silence: {read} letters of {share * held:.0f} that it holds")
        elif path.suffix == ".pdf" and read < KEPT * whole:
            result.faults.append(f"lost in silence: {read} letters of {whole} of the sound file")

    def _use(self, result: Result, number: int, resolution: Resolution, path: Path) -> None:
        if resolution.page_sizes:
            page = number % len(resolution.page_sizes)
            self._done(result, DRAWN, "draw", lambda: self._reader.result_of(RenderRequest(path, page, 1.0)))
        pair, files = (resolution, self._sound), (path, self._sound_path)
        if number % 2:
            pair, files = pair[::-1], files[::-1]
        comparison = self._done(result, frozenset(), "compare", lambda: self._reader.result_of(CompareRequest(*pair)))
        if comparison is None:
            return
        result.compared = True
        ending = "pdf" if number % PDF_EVERY == 0 else FORMATS[number % len(FORMATS)]
        request = ExportRequest(comparison, Path(f"out.{ending}"), ExportOptions(originals=files))
        allowed = WRITTEN if ending == "pdf" else frozenset[str]()
        result.exported = bool(self._done(result, allowed, ending, lambda: self._reader.result_of(request)))

    def _held(self, path: Path) -> int:
        """The letters in a file, read in a process of its own; none where that fails, or takes too long."""
        try:
            return self._oracle.submit(letters_held, path).result(SECONDS_FOR_LETTERS)
        except Exception:
            self._oracle.shutdown(wait=False, cancel_futures=True)
            self._oracle = _oracle()
            return 0

    def _done(self, result: Result, told: frozenset[str], what: str, work: Callable[[], Answer]) -> Answer | None:
        """The answer to a request, or ``None`` where it was told, in a sentence that may be, that there is none."""
        try:
            return work()
        except TaskError as error:
            if error.message.code not in told:
                result.faults.append(f"{what}: {error}")
            return None


def _oracle() -> Executor:
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"))
