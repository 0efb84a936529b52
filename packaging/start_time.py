"""Compares how soon the frozen program and the same program from source paint their window.

usage: python packaging/start_time.py PROGRAM [--runs N]

Starts both in turns on one virtual screen, takes the quickest run of each, since what else the machine does can only
make a run slower, and exits with 1 where the frozen one takes more than one and a half times as long.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from screen import a_screen, end, picture, wait_until
from smoke import settle_in

MOST_TIMES = 1.5
ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Measure and say whether the frozen program is quick enough."""
    parser = argparse.ArgumentParser(description="Compare the start of the frozen program with that from source.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    frozen, source = [str(arguments.program.absolute())], [sys.executable, "-m", "desktop_app"]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, a_screen():
        settle_in(Path(folder))
        # From source, the compiled modules must be kept, as they are for everyone who starts it twice.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ |= {"QT_QPA_PLATFORM": "xcb", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        runs = [(seconds_to_first_paint(frozen), seconds_to_first_paint(source)) for _ in range(arguments.runs)]
    from_frozen, from_source = (min(times) for times in zip(*runs, strict=True))
    times = from_frozen / from_source
    print(f"first paint after {from_frozen:.2f} s frozen, {from_source:.2f} s from source: {times:.2f} times")
    return int(times > MOST_TIMES)


def seconds_to_first_paint(command: Sequence[str]) -> float:
    """Return the time from the start of the command until the screen shows something."""
    empty, start = picture(), time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: picture() != empty, "nothing was painted", every=0.01)
        return time.monotonic() - start
    finally:
        end(process)
        wait_until(lambda: picture() == empty, "the window stayed on the screen")


if __name__ == "__main__":
    sys.exit(main())
