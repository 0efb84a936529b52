"""Runs the frozen program before it ships: it must do its work, and be silent.

usage: python packaging/smoke.py PROGRAM [--window]

``PROGRAM`` is the executable to try. ``--window`` also opens the window on a screen of its own (Xvfb) and drives
it by the keyboard with xdotool (Linux). Prints one line a step; exits with 1 at the first that fails. Any line on
standard error is a failure.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60.0
FOLDER_OF_SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "sample"
OLD, NEW = FOLDER_OF_SAMPLES / "A_RES_78_901.pdf", FOLDER_OF_SAMPLES / "A_RES_80_903.pdf"


class SmokeError(Exception):
    """The frozen program did not do what it must."""


def main() -> int:
    """Try everything and return the exit status."""
    parser = argparse.ArgumentParser(description="Try the frozen program.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--window", action="store_true")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    steps: list[Callable[[Path], None]] = [says_its_version, tests_itself, extracts, compares, exports, refuses]
    if arguments.window:
        steps += [opens_a_window, survives_the_death_of_its_reader]
    for step in steps:
        try:
            step(program)
        except (SmokeError, subprocess.TimeoutExpired) as error:
            print(f"FAILED  {step.__name__.replace('_', ' ')}: {error}")
            return 1
        print(f"ok      {step.__name__.replace('_', ' ')}")
    return 0


def says_its_version(program: Path) -> None:
    """It says its name, version and those of its parts."""
    text = output(program, "--version")
    for word in ("Resolute", "MuPDF", "Qt"):
        expect(word in text, f"--version does not name {word}: {text!r}")


def tests_itself(program: Path) -> None:
    """Its own test of the bundled sample holds."""
    expect(bool(output(program, "--self-test").strip()), "--self-test printed nothing")


def extracts(program: Path) -> None:
    """It finds the paragraphs of the sample."""
    resolution = json.loads(output(program, "extract", OLD))
    kinds = [paragraph["kind"] for paragraph in resolution["paragraphs"]]
    expect(kinds.count("operative") == 13, f"{kinds.count('operative')} operative paragraphs instead of 13")


def compares(program: Path) -> None:
    """It finds what changed in the sample."""
    comparison = json.loads(output(program, "compare", OLD, NEW))
    expect(any(link["moved"] for link in comparison["links"]), "no paragraph moved")
    expect(comparison["verdict"]["same_series"], "the samples are not recognised as versions")


def exports(program: Path) -> None:
    """It writes every format."""
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("html", "docx", "pdf", "csv", "xlsx", "json"):
            target = Path(folder) / f"redline.{ending}"
            output(program, "export", OLD, NEW, "--to", target)
            expect(target.stat().st_size > 0, f"the {ending} is empty")


def refuses(program: Path) -> None:
    """It refuses a file that is no PDF with one sentence and status 3."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter.pdf"
        path.write_text("Dear delegate", encoding="utf-8")
        result = run(program, "extract", path)
    expect(result.returncode == 3, f"status {result.returncode} for a file that is no PDF")
    expect(result.stderr.count("\n") == 1 and "letter.pdf" in result.stderr, f"said {result.stderr!r}")


def opens_a_window(program: Path) -> None:
    """Its window opens a comparison, goes from change to change and closes, without a word on standard error."""
    with a_screen(), a_window(program, OLD, NEW) as process:
        before = picture()
        for key in ("F7", "F7", "ctrl+2", "ctrl+3", "ctrl+1"):
            press(key)
        wait_until(lambda: picture() != before, "nothing changed on the screen after F7")
        press("ctrl+q")
        close(process)


def survives_the_death_of_its_reader(program: Path) -> None:
    """A reader that is killed costs nothing but a new reader."""
    with a_screen(), a_window(program, OLD) as process:
        readers = readers_of(process.pid)
        expect(bool(readers), "no reader was started")
        for reader in readers:
            os.kill(reader, signal.SIGKILL)
        time.sleep(1)
        expect(process.poll() is None, "the window died with its reader")
        press("ctrl+q")
        close(process)


@contextmanager
def a_screen() -> Iterator[None]:
    """Give a virtual screen to what runs inside."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        os.environ["DISPLAY"] = f":{pipe.readline().strip()}"
    try:
        yield
    finally:
        server.terminate()
        server.wait()


@contextmanager
def a_window(program: Path, *files: Path) -> Iterator[subprocess.Popen[str]]:
    """Start the program on the screen and wait for its window."""
    variables = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen([program, *files], stderr=subprocess.PIPE, text=True, env=variables)
    try:
        wait_until(lambda: bool(windows()), "no window came")
        time.sleep(3)
        yield process
    finally:
        process.kill()


def close(process: subprocess.Popen[str]) -> None:
    """Wait for the end of a program that was asked to close, and for its silence."""
    _, errors = process.communicate(timeout=PATIENCE)
    expect(not errors, f"it was not silent: {errors}")
    expect(process.returncode == 0, f"it ended with status {process.returncode}")


def windows() -> str:
    """Return the numbers of the windows of the program."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Resolute"], capture_output=True, check=False
    )
    return found.stdout.decode().strip()


def press(key: str) -> None:
    """Press a key in the window and give it time to act."""
    window = windows().split()[0]
    subprocess.run(["xdotool", "windowfocus", window, "key", key], check=True, capture_output=True)
    time.sleep(0.8)


def picture() -> bytes:
    """Return what the screen shows."""
    return subprocess.run(["xwd", "-root", "-silent"], capture_output=True, check=True).stdout


def readers_of(pid: int) -> list[int]:
    """Return the reader processes that the window started (Python has one of its own beside them)."""
    command = ["pgrep", "-P", str(pid), "-f", "multiprocessing-fork"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return [int(number) for number in found.stdout.split()]


def run(program: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command of the program without a screen."""
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(program), *(str(argument) for argument in arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, env=variables, check=False
    )


def output(program: Path, *arguments: object) -> str:
    """Return what a command printed; it must succeed in silence."""
    result = run(program, *arguments)
    expect(result.returncode == 0, f"{arguments[0]} ended with status {result.returncode}: {result.stderr}")
    expect(not result.stderr, f"{arguments[0]} was not silent: {result.stderr}")
    return result.stdout


def wait_until(holds: Callable[[], bool], otherwise: str) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        expect(time.monotonic() < end, otherwise)
        time.sleep(0.2)


def expect(holds: bool, otherwise: str) -> None:
    """Fail with a sentence where something does not hold."""
    if not holds:
        raise SmokeError(otherwise)


if __name__ == "__main__":
    sys.exit(main())
