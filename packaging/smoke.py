"""Runs the frozen program before it ships: it must do its work, and be silent.

usage: python packaging/smoke.py PROGRAM [--window] [--pictures FOLDER] [--pair OLD NEW]

``PROGRAM`` is the executable to try. ``--window`` also opens the window on a screen of its own (Xvfb) and drives
it by the keyboard with xdotool (Linux); ``--pictures`` keeps what the screen showed; ``--pair`` compares these two
instead of the sample. Prints one line a step; exits with 1 at the first that fails. Any line on standard error is
a failure. The program gets a home of its own, so that nobody's settings have a say.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from arabic import LINES, arabic_page
from screen import (
    PATIENCE,
    SmokeError,
    a_program,
    a_screen,
    end,
    expect,
    press,
    press_and_see,
    program_title,
    quit_by_key,
    save_picture,
    shows_a_comparison,
    wait_until,
    windows,
    write,
)

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"
SECONDS_OPEN = 15.0
OLD, NEW = SAMPLE / "A_RES_78_901.pdf", SAMPLE / "A_RES_80_903.pdf"


@dataclass(frozen=True)
class Trial:
    """The program on trial, two versions to compare in its window, a folder of its own, one for pictures."""

    program: Path
    pair: tuple[Path, Path]
    folder: Path
    pictures: Path | None = None

    def keep_picture(self, name: str) -> None:
        """Keep what the screen shows, where that is wanted."""
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            save_picture(self.pictures / f"{name}.png")


def main() -> int:
    """Try everything and return the exit status."""
    parser = argparse.ArgumentParser(description="Try the frozen program.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--pair", type=Path, nargs=2, default=(OLD, NEW))
    arguments = parser.parse_args()
    steps: list[Callable[[Trial], None]] = [
        says_its_version, carries_its_papers, tests_itself, extracts, reads_arabic, compares, exports, refuses,
    ]  # fmt: skip
    if not arguments.window:
        steps.append(stays_open)
    else:
        steps += [opens_a_comparison, shows_french, opens_arabic, survives_the_death_of_its_reader]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settle_in(Path(folder))
        trial = Trial(arguments.program.absolute(), tuple(arguments.pair), Path(folder), arguments.pictures)
        return try_all(steps, trial)


def settle_in(folder: Path) -> None:
    """Make ``folder`` the home of what runs from now on, in English."""
    os.environ |= {"HOME": str(folder), "LANG": "C.UTF-8", "LANGUAGE": "en"}
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LC_ALL"):
        os.environ.pop(name, None)


def try_all(steps: list[Callable[[Trial], None]], trial: Trial) -> int:
    """Try one step after the other, until one fails."""
    for step in steps:
        try:
            step(trial)
        except (SmokeError, OSError, ValueError, subprocess.SubprocessError) as error:
            print(f"FAILED  {step.__name__.replace('_', ' ')}: {error}", flush=True)
            return 1
        print(f"ok      {step.__name__.replace('_', ' ')}", flush=True)
    return 0


def says_its_version(trial: Trial) -> None:
    """It says its version, its commit and the versions of MuPDF and Qt."""
    text = output(trial, "--version")
    form = r"Resolute \d+\.\d+\.\d+ \(commit [0-9a-f]{12}\), MuPDF \d+\.\d+\.\d+, Qt 6\.\d+\.\d+\n"
    expect(re.fullmatch(form, text) is not None, f"--version says {text!r}")


def carries_its_papers(trial: Trial) -> None:
    """The licences of its parts, the offer of its source and the list of its parts are in it."""
    inside = trial.program.resolve().parent
    found = list((inside.parent if inside.name == "MacOS" else inside).glob("**/resources/about"))
    if not found:
        return  # a command that starts the program somewhere else
    licences = (found[0] / "LICENCES.txt").read_text(encoding="utf-8")
    for words in (
        "The complete source",
        "\nQt 6.",
        "\nMuPDF 1.",
        "\nICU\n",
        "\nPython ",
        "\nlxml ",
        "GNU LESSER GENERAL PUBLIC",
    ):
        expect(words in licences, f"LICENCES.txt does not hold {words!r}")
    parts = json.loads((found[0] / "sbom.json").read_text(encoding="utf-8"))
    expect(len(parts["components"]) > 20, f"sbom.json lists {len(parts['components'])} parts")


def tests_itself(trial: Trial) -> None:
    """Its own test of the bundled sample holds."""
    lines = output(trial, "--self-test").splitlines()
    expect(bool(lines) and all(line.startswith("ok") for line in lines), f"--self-test printed {lines}")


def extracts(trial: Trial) -> None:
    """It finds the paragraphs of the sample."""
    resolution = json.loads(output(trial, "extract", OLD))
    kinds = [paragraph["kind"] for paragraph in resolution["paragraphs"]]
    expect(kinds.count("operative") == 13, f"{kinds.count('operative')} operative paragraphs instead of 13")


def reads_arabic(trial: Trial) -> None:
    """It reads Arabic from right to left."""
    resolution = json.loads(output(trial, "extract", arabic(trial)))
    texts = [f"{paragraph['label']} {paragraph['text']}".strip() for paragraph in resolution["paragraphs"]]
    expect(resolution["metadata"]["language"] == "ar", "the language of the Arabic page is not seen")
    expect(texts == list(LINES), f"the Arabic page reads {texts}")


def compares(trial: Trial) -> None:
    """It finds what changed in the sample."""
    comparison = json.loads(output(trial, "compare", OLD, NEW))
    expect(any(link["moved"] for link in comparison["links"]), "no paragraph moved")
    expect(comparison["verdict"]["same_series"], "the samples are not recognised as versions")


def exports(trial: Trial) -> None:
    """It writes every format."""
    for ending in ("html", "docx", "odt", "pdf", "csv", "xlsx", "json", "md", "txt"):
        target = trial.folder / f"redline.{ending}"
        output(trial, "export", OLD, NEW, "--to", target)
        expect(target.stat().st_size > 0, f"the {ending} is empty")


def refuses(trial: Trial) -> None:
    """It refuses a file that is no PDF with one sentence and status 3."""
    path = trial.folder / "letter.pdf"
    path.write_text("Dear delegate", encoding="utf-8")
    result = run(trial, "extract", path)
    expect(result.returncode == 3, f"status {result.returncode} for a file that is no PDF")
    expect(result.stderr.count("\n") == 1 and "letter.pdf" in result.stderr, f"said {result.stderr!r}")


def stays_open(trial: Trial) -> None:
    """Where no screen is to be had, its window at least opens a comparison off the screen, and says nothing."""
    said = trial.folder / "said.txt"
    command = [str(part) for part in (trial.program, *trial.pair)]
    with said.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(command, stderr=errors, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
        try:
            status: int | None = process.wait(SECONDS_OPEN)
        except subprocess.TimeoutExpired:
            status = None
        words = said.read_text(encoding="utf-8", errors="replace")
        end(process)
    expect(not words, f"it was not silent: {words}")
    expect(status is None, f"it ended by itself with status {status}")


def opens_a_comparison(trial: Trial) -> None:
    """Its window opens a comparison, goes from change to change and from view to view, and closes in silence."""
    with a_screen(), a_program([trial.program, *trial.pair]) as process:
        wait_until(shows_a_comparison, "the comparison did not come")
        trial.keep_picture("comparison")
        for key in ("F7", "F7", "ctrl+2", "ctrl+3"):
            press_and_see(key)
            trial.keep_picture(f"comparison-{key}")
        quit_by_key(process)


def shows_french(trial: Trial) -> None:
    """Whose choice is French, it speaks to in French."""
    settings = trial.folder / "french" / "Resolute" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"version": 1, "language": "fr"}), encoding="utf-8")
    variables = {"XDG_CONFIG_HOME": str(settings.parents[1])}
    with a_screen(), a_program([trial.program, NEW], variables) as process:
        press("ctrl+comma")
        wait_until(lambda: bool(windows("^Réglages$")), "the settings are not called Réglages")
        trial.keep_picture("french")
        press("Escape", windows("^Réglages$")[0])
        wait_until(lambda: not windows("^Réglages$"), "the settings do not close")  # they keep the keys from the window
        quit_by_key(process)


def opens_arabic(trial: Trial) -> None:
    """Its window opens an Arabic page."""
    path = arabic(trial)
    with a_screen(), a_program([trial.program, path]) as process:
        wait_until(lambda: path.stem in program_title(), f"the title is {program_title()!r}")
        trial.keep_picture("arabic")
        quit_by_key(process)


def survives_the_death_of_its_reader(trial: Trial) -> None:
    """A reader that is killed costs nothing but a new reader, which opens the next file."""
    with a_screen(), a_program([trial.program, OLD]) as process:
        wait_until(lambda: bool(readers_of(process.pid)), "no reader was started")
        for reader in readers_of(process.pid):
            os.kill(reader, signal.SIGKILL)
        press("ctrl+o")
        wait_until(lambda: len(windows(".")) > 1, "no dialog to open a file came")
        dialog = next(window for window in windows(".") if window not in windows())
        write(str(NEW), dialog)
        press("Return", dialog)
        wait_until(lambda: "80/903" in program_title(), "the next file did not open")
        trial.keep_picture("after-the-death")
        quit_by_key(process)


def arabic(trial: Trial) -> Path:
    """Return the path of the page in Arabic."""
    path = trial.folder / "arabic.pdf"
    path.write_bytes(arabic_page())
    return path


def readers_of(pid: int) -> list[int]:
    """Return the reader processes that the window started (Python has one of its own beside them)."""
    command = ["pgrep", "-P", str(pid), "-f", "multiprocessing-fork"]
    found = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    return [int(number) for number in found.stdout.split()]


def run(trial: Trial, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command of the program without a screen."""
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(trial.program), *(str(argument) for argument in arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, env=variables, check=False
    )


def output(trial: Trial, *arguments: object) -> str:
    """Return what a command printed; it must succeed in silence."""
    result = run(trial, *arguments)
    expect(
        result.returncode == 0,
        f"{arguments[0]} ended with status {result.returncode}: {result.stderr or result.stdout}",
    )
    expect(not result.stderr, f"{arguments[0]} was not silent: {result.stderr}")
    return result.stdout


if __name__ == "__main__":
    sys.exit(main())
