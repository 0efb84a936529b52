"""Tries the program for Windows on Linux, under wine: the core of its tests, the program, its freezer, its installer.

usage: python packaging/windows/wine/trial.py FOLDER [--from STEP] [--pairs FOLDER]

``FOLDER`` holds the Windows Python that ``setup.sh`` makes there, and all that comes of the trial; ``--from`` begins
with a later step. ``--pairs`` is a folder of resolutions, each two versions next to each other by name, of which what
the frozen program writes is compared, byte by byte, with what this system's Python writes; else it is done with the
sample. Prints one line a step, and ends with 1 at the first that fails, with 0 where the Windows Python cannot be had.
What only wine lacks is made in ``FOLDER`` and never shipped.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
from build import base_name_for, source_date, version  # noqa: E402 - this stands above
from screen import (  # noqa: E402
    SmokeError,
    a_screen,
    save_picture,
    shows_a_comparison,
    wait_for_stillness,
    wait_until,
)

SAMPLE = ROOT / "resources" / "sample"
CORE = ("resolution", "text", "store", "comparison", "ledgers", "series", "markup", "library")
"""The rooms whose tests are run: those that need neither a screen nor processes, which wine has of its own kind."""
SECONDS, SECONDS_TO_OPEN = 1800.0, 300.0
MOST_PACKED = 65e6
INSTALLED = Path("AppData/Local/Programs/Resolute")
MENU = Path("AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Resolute.lnk")
CANNOT_BE_HAD = 77
"""The status of ``setup.sh`` where something that it needs is not to be had."""
FORMATS = ("html", "docx", "odt", "xlsx", "json")


class TrialError(Exception):
    """What does not hold."""


class NotToBeHadError(Exception):
    """What the trial needs cannot be had here, so that nothing can be tried."""


@dataclass(frozen=True)
class Trial:
    """The folder of all that is tried, and the resolutions to try it on."""

    folder: Path
    documents: tuple[Path, ...]

    @property
    def python(self) -> Path:
        """The Windows Python."""
        return self.folder / "python" / "python.exe"

    @property
    def frozen(self) -> Path:
        """The frozen program."""
        return self.folder / "frozen" / "resolute"

    @property
    def home(self) -> Path:
        """The folder of the user in wine."""
        return next((self.folder / "prefix" / "drive_c" / "users").glob(os.environ.get("USER", "root")))

    def environment(self, told: Mapping[str, str] | None = None) -> dict[str, str]:
        """The variables under which wine runs."""
        return os.environ | {"WINEPREFIX": str(self.folder / "prefix"), "WINEDEBUG": "-all", **(told or {})}

    def run(self, *command: object, status: int = 0, told: Mapping[str, str] | None = None) -> str:
        """Run something under wine and give what it prints. Raises ``TrialError`` where it ends otherwise."""
        words = ["wine", *map(str, command)]
        # wine's console programs want pipes on all three streams.
        done = subprocess.run(
            words, input=b"", capture_output=True, check=False, env=self.environment(told), timeout=SECONDS, cwd=ROOT
        )
        if done.returncode != status:
            said = (done.stdout + done.stderr).decode(errors="replace")[-3000:]
            raise TrialError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{said}")
        return done.stdout.decode(errors="replace")


def main() -> int:
    """Try all steps, or those from a later one on, and return the exit status."""
    parser = argparse.ArgumentParser(description="Try the program for Windows under wine.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", dest="first", choices=[step.__name__ for step in STEPS])
    parser.add_argument("--pairs", type=Path, default=SAMPLE)
    options = parser.parse_args()
    documents = tuple(sorted(options.pairs.glob("*.pdf")))
    trial = Trial(options.folder.resolve(), documents)
    names = [step.__name__ for step in STEPS]
    for step in STEPS[names.index(options.first or names[0]) :]:
        began = time.monotonic()
        try:
            step(trial)
        except NotToBeHadError as error:
            print(f"skipped {error}", flush=True)
            return 0
        except (TrialError, SmokeError, OSError, subprocess.SubprocessError) as error:
            print(f"FAILED  {step.__name__.replace('_', ' ')}: {error}", flush=True)
            return 1
        print(f"ok      {step.__name__.replace('_', ' ')} ({time.monotonic() - began:.0f} s)", flush=True)
    return 0


def set_up(trial: Trial) -> None:
    """Make the Windows Python, unless it is there."""
    if not (trial.folder / "ready").exists():
        done = subprocess.run(["bash", str(HERE / "setup.sh"), str(trial.folder)], check=False, timeout=SECONDS)
        if done.returncode == CANNOT_BE_HAD:
            raise NotToBeHadError("the program for Windows: what is named above cannot be had here")
        done.check_returncode()
        (trial.folder / "ready").touch()


def core_tests(trial: Trial) -> None:
    """The tests of the rooms that are the same everywhere pass on Windows."""
    rooms = [f"tests/{room}" for room in CORE]
    options = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-m", "not corpus")
    trial.run(trial.python, "-X", "utf8", "-m", "pytest", *options, *rooms)


def self_test(trial: Trial) -> None:
    """The program tests itself on its sample."""
    _holds(trial.run(trial.python, "-X", "utf8", "-m", "desktop_app", "--self-test"))


def freeze(trial: Trial) -> None:
    """PyInstaller makes both programs from the project's own spec; git is asked on this side."""
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    told = {"RESOLUTE_COMMIT": commit.stdout.strip(), "SOURCE_DATE_EPOCH": source_date(), "PYTHONHASHSEED": "0"}
    folders = ("--distpath", trial.folder / "frozen", "--workpath", trial.folder / "pyinstaller")
    quiet = ("--noconfirm", "--clean", "--log-level", "WARN")
    spec = ROOT / "packaging" / "resolute.spec"
    command = (trial.python, "-X", "utf8", "-m", "PyInstaller", *quiet, *folders, spec)
    trial.run(*command, told=told)
    _take_back_unicode(trial.frozen)


def both_programs(trial: Trial) -> None:
    """The console program answers in the console, and the other opens a window that can be seen."""
    _lend_unicode(trial, trial.frozen)
    console = trial.frozen / "resolute-cli.exe"
    _expect("MuPDF" in trial.run(console, "--version"), "resolute-cli --version says nothing")
    _holds(trial.run(console, "--self-test"))
    trial.run(console, "extract", "Z:\\nowhere.pdf", status=3)
    _window_opens(trial, trial.frozen / "resolute.exe", "frozen")


def same_bytes(trial: Trial) -> None:
    """What the frozen program writes is what this system's Python writes."""
    console = trial.frozen / "resolute-cli.exe"
    for name, calls in _calls(trial.documents):
        targets = [trial.folder / "written" / system / name for system in ("windows", "linux")]
        for target in targets:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
        trial.run(console, *calls, targets[0])
        here = [sys.executable, "-m", "desktop_app", *map(str, calls), str(targets[1])]
        subprocess.run(here, check=True, timeout=SECONDS, cwd=ROOT)
        _expect(_sum(targets[0]) == _sum(targets[1]), f"{name} differs between Windows and Linux")


def installer(trial: Trial) -> None:
    """NSIS makes the installer, which is small enough to be sent around."""
    _take_back_unicode(trial.frozen)
    into = trial.folder / "dist"
    into.mkdir(exist_ok=True)
    command = ["makensis", "-V2", f"-DVERSION={version()}", f"-DPROGRAM={trial.frozen}", f"-DINTO={into}"]
    subprocess.run([*command, str(ROOT / "packaging/windows/resolute.nsi")], check=True, timeout=SECONDS)
    size = _setup(trial).stat().st_size
    print(f"{size / 1e6:8.1f} MB  {_setup(trial).name}")
    _expect(size <= MOST_PACKED, f"the installer is larger than {MOST_PACKED / 1e6:.0f} MB")


def install(trial: Trial) -> None:
    """It installs without a question, for this user alone, and what it installed runs."""
    trial.run(_setup(trial), "/S")
    _lend_unicode(trial, trial.home / INSTALLED)
    _holds(trial.run(trial.home / INSTALLED / "resolute-cli.exe", "--self-test"))
    _window_opens(trial, trial.home / INSTALLED / "resolute.exe", "installed")
    _expect((trial.home / MENU).exists(), "there is nothing in the start menu")
    registered = trial.run("reg", "query", "HKCU\\Software\\RegisteredApplications")
    _expect("Resolute" in registered, "it is not offered in Open with")


def upgrade(trial: Trial) -> None:
    """Over itself it leaves nothing of the version before, and keeps the user's data."""
    left_over = trial.home / INSTALLED / "_internal" / "of-the-version-before.dll"
    left_over.write_bytes(b"old")
    data = trial.home / "AppData" / "Local" / "Resolute"
    data.mkdir(parents=True, exist_ok=True)
    (data / "mine.txt").write_text("mine", encoding="utf-8")
    trial.run(_setup(trial), "/S")
    _expect(not left_over.exists(), "something of the version before is left")
    _expect((data / "mine.txt").exists(), "the user's data are gone")


def remove(trial: Trial) -> None:
    """It goes without a trace but the user's data."""
    trial.run(trial.home / INSTALLED / "uninstall.exe", "/S", f"_?={_windows_path(trial.home / INSTALLED)}")
    (trial.home / INSTALLED / "uninstall.exe").unlink(missing_ok=True)  # run in place, it cannot remove itself
    left = [path.name for path in (trial.home / INSTALLED).rglob("*")] if (trial.home / INSTALLED).exists() else []
    _expect(not left, f"left behind: {left}")
    _expect(not (trial.home / MENU).exists(), "its entry is still in the start menu")
    _expect(not (kept := _registered(trial)), f"left in the registry: {kept}")
    _expect((trial.home / "AppData/Local/Resolute/mine.txt").exists(), "the user's data are gone")


STEPS: tuple[Callable[[Trial], None], ...] = (
    set_up, core_tests, self_test, freeze, both_programs, same_bytes, installer, install, upgrade, remove,
)  # fmt: skip


def _calls(documents: tuple[Path, ...]) -> Iterator[tuple[str, tuple[object, ...]]]:
    """What is written of each document, and of each two in turn as two versions; the file to write comes last."""
    for document in documents:
        yield f"{document.stem}.json", ("export", document, "--force", "--to")
    for old, new in zip(documents[::2], documents[1::2], strict=False):
        name = f"{old.stem} to {new.stem}"
        yield f"{name} compared.json", ("compare", old, new, "--force", "--output")
        for ending in FORMATS:
            yield f"{name}.{ending}", ("export", old, new, "--date", "2026-01-01", "--force", "--to")


def _setup(trial: Trial) -> Path:
    return trial.folder / "dist" / f"{base_name_for('windows', 'x86_64')}-setup.exe"


def _lend_unicode(trial: Trial, program: Path) -> None:
    """Give a program the library of Unicode that wine lacks, for as long as it is tried."""
    lent = trial.python.parent / "Lib" / "site-packages" / "PySide6" / "icuuc.dll"
    shutil.copyfile(lent, program / "_internal" / "PySide6" / "icuuc.dll")


def _take_back_unicode(program: Path) -> None:
    """Windows has it: it stands beside the program for the trial alone, and is in no installer."""
    for lent in program.rglob("icuuc.dll"):
        lent.unlink()


def _window_opens(trial: Trial, program: Path, name: str) -> None:
    """A comparison of the sample is seen on a screen; what is seen is kept as a picture."""
    files = map(str, sorted(SAMPLE.glob("*.pdf"))[:2])
    with (
        a_screen(),
        subprocess.Popen(
            ["wine", str(program), *files], env=trial.environment(), stdin=PIPE, stdout=PIPE, stderr=PIPE
        ) as running,
    ):
        try:
            wait_until(shows_a_comparison, "no comparison is shown", seconds=SECONDS_TO_OPEN)
            wait_for_stillness()
            save_picture(trial.folder / f"{name}.png")
        finally:
            running.kill()
            subprocess.run(["wineserver", "-k"], env=trial.environment(), check=False, timeout=60)


def _registered(trial: Trial) -> list[str]:
    """What the registry of the user holds about the program, but for what wine notes of menus for itself."""
    keys = trial.run("reg", "query", "HKCU\\Software", "/s").split("\r\n\r\n")
    return [key for key in keys if "Resolute" in key and "\\Software\\Wine" not in key]


def _windows_path(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _holds(printed: str) -> None:
    lines = printed.splitlines()
    _expect(bool(lines) and all(line.startswith("ok") for line in lines), f"the self-test printed {lines}")


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise TrialError(otherwise)


if __name__ == "__main__":
    sys.exit(main())
