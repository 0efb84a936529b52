"""What is inside the frozen program: its parts, their versions and their licences.

Three kinds: the Python packages that ``requirements.txt`` pins; what those carry compiled into them, with the texts
in ``licences/`` (those that several refer to are in ``common/``); and the libraries gathered from a Debian system,
whose packages bring their texts along.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent
TEXTS = HERE / "licences"
CARRIED_BY = {"MuPDF": "PyMuPDF", "Qt": "PySide6-Essentials", "Qt SVG": "PySide6-Essentials"}
"""Which package has the version of what is compiled into it."""
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One part: its name, its version where it is known, its address as a package URL, its licence texts."""

    name: str
    version: str
    address: str
    licence: str


def parts(gathered: Iterable[str]) -> list[Part]:
    """Return all that goes into the frozen program, with the libraries ``gathered`` from the system, by name.

    Raises ``LookupError`` where a licence is missing.
    """
    python = sys.version.split()[0]
    return [
        Part("Python", python, f"pkg:generic/python@{python}", _text("Python")),
        *(_of_package(name) for name in pinned(HERE / "requirements.txt")),
        *(_carried(path.stem) for path in sorted(TEXTS.glob("*.txt")) if path.stem != "Python"),
        *_of_the_system(gathered),
    ]


def common_licences() -> list[Part]:
    """Return the licences that the texts of several parts refer to."""
    return [Part(path.stem, "", "", path.read_text(encoding="utf-8")) for path in sorted(TEXTS.glob("common/*.txt"))]


def pinned(requirements: Path) -> list[str]:
    """Return the names of the packages that a requirements file pins and that are installed here."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", requirements.read_text(encoding="utf-8"), flags=re.MULTILINE)
    installed = {distribution.metadata["Name"].lower().replace("_", "-") for distribution in metadata.distributions()}
    return [name for name in names if name.lower().replace("_", "-") in installed]


def _carried(name: str) -> Part:
    package = CARRIED_BY.get(name)
    return Part(name, metadata.version(package) if package else "", "", _text(name))


def _of_package(name: str) -> Part:
    distribution = metadata.distribution(name)
    about = distribution.metadata.json
    says = str(about.get("license_expression") or about.get("license") or "").strip()
    texts = [
        Path(str(distribution.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in distribution.files or ()
        if LICENCE_FILE.search(file.name) and file.suffix in {"", ".txt", ".md", ".rst"}
    ]
    if not says and not texts:
        raise LookupError(f"{name} comes without a licence")
    version = distribution.version
    return Part(name, version, f"pkg:pypi/{name}@{version}", "\n\n".join(filter(None, [says, *texts])))


def _of_the_system(gathered: Iterable[str]) -> Iterator[Part]:
    """Give the parts that come from the system's own packages; only Linux has any."""
    for package in sorted({_package_of(name) for name in gathered}):
        asked = ["dpkg-query", "--show", "--showformat", "${Version}", package]
        version = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=60).stdout
        name = package.partition(":")[0]
        text = Path("/usr/share/doc", name, "copyright").read_text(encoding="utf-8", errors="replace")
        yield Part(name, version, f"pkg:deb/debian/{name}@{version}", text)


def _package_of(library: str) -> str:
    command = ["dpkg-query", "--search", f"*/{library}"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60).stdout
    if not answer:
        raise LookupError(f"no package of the system owns {library}, so its licence is not known")
    return answer.partition(": ")[0].partition(",")[0]


def _text(name: str) -> str:
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8")
