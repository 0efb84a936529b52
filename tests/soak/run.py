"""``python -m tests.soak.run``: what chance makes of files, in everything that the program does.

Prints one line of figures. Ends with 1 where anything else came of a mutant than that it was read or told of; such
mutants are kept, under names that say their seed and number.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import psutil

from tests.soak.mutants import Source, mutant, sources
from tests.soak.trial import Result, Trial

SOUND = "A_RES_79_902.pdf"
"""The file of the sample that each mutant is compared with."""
WINDOW_EVERY = 20
MEGABYTE = 1_000_000


class Soak:
    """One run: its files, and what came of them."""

    def __init__(self, files: int, seed: int, folder: Path, more: Sequence[Path]) -> None:
        self._files, self._seed, self._folder = files, seed, folder
        self._known = sources(more)
        self._sound = {known.name: self._written(known) for known in self._known}
        self.results: dict[int, Result] = {}
        self.in_window = 0

    def run(self, workers: int) -> None:
        """Try every mutant, on so many processors, then some of them in the window."""
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(partial(self._share, workers=workers), range(workers)))
        self._show()

    def path(self, number: int) -> Path:
        """The file of a mutant."""
        ending = self._known[number % len(self._known)].ending
        return self._folder / f"seed-{self._seed}-{number}{ending}"

    def how(self, number: int) -> str:
        """What was done to make a mutant."""
        made = mutant(number, self._seed, self._known)
        return f"{made.source.name} {made.how}"

    def _written(self, source: Source) -> Path:
        path = self._folder / source.name
        path.write_bytes(source.content)
        return path

    def _share(self, first: int, workers: int) -> None:
        """One share of the mutants, with a reader of its own."""
        with Trial(self._sound[SOUND], self._folder / f"log-{first}") as trial:
            for path in self._sound.values():
                trial.know(path)
            for number in range(first, self._files, workers):
                made = mutant(number, self._seed, self._known)
                self.path(number).write_bytes(made.content)
                self.results[number] = trial.result(number, self.path(number), made.source.name)

    def _show(self) -> None:
        """One in so many in the window."""
        from tests.soak.window import WindowTrial

        window = WindowTrial(self._sound[SOUND], self._folder)
        for number in range(0, self._files, WINDOW_EVERY):
            self.results[number].faults += window.faults(self.path(number))
            self.in_window += 1
        window.close()


def figures(soak: Soak, seed: int, seconds: float) -> str:
    """The one line."""
    results = soak.results.values()
    count = Counter(
        name for result in results for name in ("read", "noticed", "compared", "exported") if getattr(result, name)
    )
    return (
        f"soak: {len(results)} files, seed {seed}: {count['read']} read ({count['noticed']} with a notice), "
        f"{len(results) - count['read']} told of, {count['compared']} compared, {count['exported']} exported, "
        f"{soak.in_window} in the window; {sum(bool(result.faults) for result in results)} with faults; "
        f"{largest_child() // MEGABYTE} MB at most, {seconds:.0f} s\n"
    )


def largest_child() -> int:
    """The most memory, in bytes, that any process held that has ended; nothing where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def arguments() -> argparse.Namespace:
    """What the call asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=min(psutil.cpu_count() or 1, 4))
    parser.add_argument("--keep", type=Path, default=Path("build", "soak"), help="folder for mutants with faults")
    parser.add_argument("--more", type=Path, nargs="*", default=[], help="sound files to make mutants of as well")
    return parser.parse_args()


def main() -> int:
    """Run, print the figures, and return the exit status."""
    chosen = arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE")}
        soak = Soak(chosen.files, chosen.seed, Path(home), chosen.more)
        soak.run(chosen.workers)
        wrong = {number: result for number, result in sorted(soak.results.items()) if result.faults}
        for number, result in wrong.items():
            chosen.keep.mkdir(parents=True, exist_ok=True)
            shutil.copy(soak.path(number), chosen.keep)
            sys.stderr.write(f"{soak.path(number).name} ({soak.how(number)}): {'; '.join(result.faults)}\n")
    sys.stdout.write(figures(soak, chosen.seed, time.monotonic() - began))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
