"""Builds the standalone program and, on Linux, its packages.

usage: python packaging/build.py [--work FOLDER] [--into FOLDER]

Freezes the program with PyInstaller into ``build/`` and writes the packages into ``dist/``: on Linux a .deb, a
self-extracting archive for one user and a tar.xz, everywhere the list of parts and checksums. On Windows and macOS
the installers are made of what was frozen by ``windows/resolute.nsi`` and ``macos/package.sh``. It sets up its own
environment from the pinned and hashed ``requirements.txt`` and ``requirements-build.txt``, so that nothing else of
the machine gets in.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import venv
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT)]
MOST_INSTALLED, MOST_PACKED = 180e6, 60e6
SECONDS_TO_FETCH, SECONDS_TO_FREEZE, SECONDS_TO_PACK = 1200.0, 1800.0, 1200.0
"""What each step may take, many times what it does take on a machine at rest: a build that hangs must end."""


def main() -> None:
    """Build everything that this system can build."""
    parser = argparse.ArgumentParser(description="Build the standalone program and its packages.")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    parser.add_argument("--into", type=Path, default=ROOT / "dist")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if not arguments.inside:
        build_in_own_environment(arguments.work, arguments.into)
        return
    program = freeze(arguments.work)
    arguments.into.mkdir(parents=True, exist_ok=True)
    files = [copy_sbom(arguments.into)]
    if sys.platform == "linux":
        files += pack_for_linux(program, arguments.work, arguments.into)
        keep_within_limits(program, files)
    write_checksums(files, arguments.into / "SHA256SUMS")


def version() -> str:
    """Return the version, from the one place where it is written."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "desktop_app" / "__init__.py").read_text(encoding="utf-8"))
    assert found, "desktop_app/__init__.py states no version"
    return found[1]


def source_date() -> str:
    """Return the time of the commit that is built, in seconds: the only time that goes into the packages."""
    answer = subprocess.run(
        ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False, timeout=60
    )
    return os.environ.get("SOURCE_DATE_EPOCH") or answer.stdout.strip() or "0"


def build_in_own_environment(work: Path, into: Path) -> None:
    """Make a virtual environment of the pinned requirements and build in it."""
    environment = work / "environment"
    venv.create(environment, with_pip=True, clear=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    for name in ("requirements.txt", "requirements-build.txt"):
        fetched = (python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", "-r", HERE / name)
        run("Fetching what it is built of", SECONDS_TO_FETCH, *fetched)
    variables = os.environ | {"SOURCE_DATE_EPOCH": source_date(), "PYTHONHASHSEED": "0"}
    inside = (python, HERE / "build.py", "--inside", "--work", work, "--into", into)
    run("Building", SECONDS_TO_FREEZE + SECONDS_TO_PACK, *inside, env=variables)


def freeze(work: Path) -> Path:
    """Freeze the program and return its folder."""
    folders = ("--distpath", work / "frozen", "--workpath", work / "pyinstaller")
    quiet = ("--noconfirm", "--clean", "--log-level", "WARN")
    command = (sys.executable, "-m", "PyInstaller", *quiet, *folders, HERE / "resolute.spec")
    run("Freezing the program", SECONDS_TO_FREEZE, *command)
    return work / "frozen" / "resolute"


def copy_sbom(into: Path) -> Path:
    """Put the list of parts, which is in the program too, beside the packages."""
    target = into / f"{base_name()}.sbom.json"
    shutil.copyfile(ROOT / "build" / "about" / "sbom.json", target)
    return target


def base_name() -> str:
    """Return what the names of this system's packages begin with."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    machine = {"AMD64": "x86_64"}.get(platform.machine(), platform.machine())
    return base_name_for(system, machine)


def base_name_for(system: str, machine: str) -> str:
    """Return what the names of the packages for a system begin with."""
    return f"resolute-{version()}-{system}-{machine}"


def pack_for_linux(program: Path, work: Path, into: Path) -> Iterator[Path]:
    """Write the three Linux packages and yield their paths."""
    from linux.deb import architecture, make_deb

    deb = into / f"resolute_{version()}_{architecture()}.deb"
    make_deb(program, ROOT / "resources" / "icons" / "resolute.svg", version(), deb, work / "deb")
    yield deb
    archive = into / f"{base_name()}.tar.xz"
    write_archive(program, archive)
    yield archive
    installer = into / f"{base_name()}.run"
    write_self_extracting(archive, installer)
    yield installer


def write_archive(program: Path, target: Path) -> None:
    """Write the program as a tar.xz, names in order, owners and times the same at every build.

    xz packs in blocks on two processors, also where there is one: the bytes are the same on every machine.
    """

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = int(os.environ["SOURCE_DATE_EPOCH"])
        return member

    with target.open("wb") as file, subprocess.Popen(["xz", "-6", "-T2"], stdin=subprocess.PIPE, stdout=file) as packer:
        with tarfile.open(fileobj=packer.stdin, mode="w|") as archive:
            for path in sorted(program.rglob("*")):
                archive.add(path, Path("resolute") / path.relative_to(program), recursive=False, filter=plain)
        packer.communicate(timeout=SECONDS_TO_PACK)
    assert packer.returncode == 0, "xz failed"


def write_self_extracting(archive: Path, target: Path) -> None:
    """Put the installing script in front of the archive."""
    script = (HERE / "linux" / "self_extracting.sh").read_text(encoding="utf-8")
    content = archive.read_bytes()
    script = script.replace("@LINES@", str(script.count("\n"))).replace("@SHA256@", hashlib.sha256(content).hexdigest())
    target.write_bytes(script.encode() + content)
    target.chmod(0o755)


def keep_within_limits(program: Path, packages: list[Path]) -> None:
    """Stop the build where the program or a package has grown too large to be passed around."""
    installed = sum(path.stat().st_size for path in program.rglob("*") if path.is_file() and not path.is_symlink())
    sizes = {
        program.name: (installed, MOST_INSTALLED),
        **{path.name: (path.stat().st_size, MOST_PACKED) for path in packages},
    }
    for name, (size, most) in sizes.items():
        print(f"{size / 1e6:8.1f} MB  {name}")
        if size > most:
            sys.exit(f"{name} is larger than {most / 1e6:.0f} MB")


def write_checksums(packages: list[Path], target: Path) -> None:
    """Write the SHA-256 of each package, in the form that ``sha256sum --check`` reads."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages]
    target.write_text("".join(lines), encoding="utf-8")


def run(what: str, seconds: float, *command: object, env: dict[str, str] | None = None) -> None:
    """Run a command; stop the build with a sentence where it fails, or takes longer than it may."""
    try:
        subprocess.run([str(part) for part in command], check=True, cwd=ROOT, env=env, timeout=seconds)
    except subprocess.TimeoutExpired:
        sys.exit(f"{what} took more than {seconds / 60:.0f} minutes, and was ended.")
    except subprocess.CalledProcessError as error:
        sys.exit(f"{what} failed with status {error.returncode}; what is printed above says why.")


if __name__ == "__main__":
    main()
