"""What the frozen program says about itself: its commit, its parts (SBOM) and their licences."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

SOURCE_OFFER = """\
Resolute is free software under the GNU Affero General Public License, version 3 or later.
The complete source of this program, at the commit named below, is offered to everyone who has received it:
it is published with each release beside the installers, and the programs that build it are part of it.

Commit: {commit}
"""
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


def write_about(folder: Path, root: Path, requirements: Path) -> None:
    """Write ``build.json``, ``sbom.json``, ``LICENCES.txt`` and the menu entry into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    commit = commit_of(root)
    packages = pinned(requirements)
    (folder / "build.json").write_text(json.dumps({"commit": commit}) + "\n", encoding="utf-8")
    (folder / "LICENCES.txt").write_text(licences(root, packages, commit), encoding="utf-8")
    entry = root / "packaging" / "linux" / "resolute.desktop"
    (folder / "resolute.desktop").write_bytes(entry.read_bytes())
    write_sbom(folder / "sbom.json", requirements)


def commit_of(root: Path) -> str:
    """Return the commit that is built, or "unknown" outside a checkout."""
    answer = subprocess.run(["git", "-C", str(root), "rev-parse", "HEAD"], capture_output=True, text=True, check=False)
    return answer.stdout.strip() or "unknown"


def pinned(requirements: Path) -> list[str]:
    """Return the names of the packages that a requirements file pins and that are installed here."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", requirements.read_text(encoding="utf-8"), flags=re.MULTILINE)
    installed = {distribution.metadata["Name"].lower().replace("_", "-") for distribution in metadata.distributions()}
    return [name for name in names if name.lower().replace("_", "-") in installed]


def licences(root: Path, packages: list[str], commit: str) -> str:
    """Return the licence of Resolute, the offer of its source, and the licences of all that is inside."""
    parts = [SOURCE_OFFER.format(commit=commit), (root / "LICENSE").read_text(encoding="utf-8")]
    parts += [_licence_of(name) for name in packages]
    parts.append(_title(f"Python {sys.version.split()[0]}") + "Python Software Foundation License Version 2\n")
    return "\n".join(parts)


def write_sbom(target: Path, requirements: Path) -> None:
    """Write a CycloneDX list of the parts, without a time, so that two builds give the same."""
    tool = [sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible", "--of", "JSON"]
    subprocess.run([*tool, "-o", str(target), str(requirements)], check=True)


def _licence_of(name: str) -> str:
    distribution = metadata.distribution(name)
    about = distribution.metadata.json
    says = str(about.get("license_expression") or about.get("license") or "see below")
    texts = [
        Path(str(distribution.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in distribution.files or ()
        if LICENCE_FILE.search(file.name) and file.suffix in {"", ".txt", ".md", ".rst"}
    ]
    return _title(f"{name} {distribution.version}") + "\n\n".join([says.strip(), *texts]) + "\n"


def _title(text: str) -> str:
    return f"\n{'=' * 78}\n{text}\n{'=' * 78}\n\n"
