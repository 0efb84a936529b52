"""What the frozen program says about itself: its commit, its parts (SBOM) and their licences."""

from __future__ import annotations

import json
import os
import subprocess
import uuid
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

from parts import Part, common_licences

SOURCE_OFFER = """\
Resolute is free software under the GNU Affero General Public License, version 3 or later.
The complete source of this program, at the commit named below, is offered to everyone who has received it:
it is published with each release beside the installers, and the programs that build it are part of it.

Commit: {commit}
"""


def write_commit(folder: Path, root: Path) -> None:
    """Write ``build.json`` and the menu entry into ``folder``, from where they are frozen in."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "build.json").write_text(json.dumps({"commit": commit_of(root)}) + "\n", encoding="utf-8")
    entry = root / "packaging" / "linux" / "resolute.desktop"
    (folder / "resolute.desktop").write_bytes(entry.read_bytes())


def write_windows_version(folder: Path, version: str) -> None:
    """Write what Windows shows of the program under "Properties" and in the list of tasks."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*map(int, version.split(".")), 0)
    strings = {
        "CompanyName": "The Resolute founders",
        "FileDescription": "Resolute",
        "FileVersion": version,
        "LegalCopyright": "AGPL-3.0-or-later",
        "ProductName": "Resolute",
        "ProductVersion": version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in strings.items()])
    shown = info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[info.StringFileInfo([table]), info.VarFileInfo([info.VarStruct("Translation", [0x409, 1200])])],
    )
    (folder / "version.txt").write_text(str(shown), encoding="utf-8")


def write_parts(folder: Path, root: Path, version: str, inside: Sequence[Part]) -> None:
    """Write ``LICENCES.txt`` and ``sbom.json`` about the parts ``inside`` into ``folder``."""
    commit = commit_of(root)
    own = (root / "LICENSE").read_text(encoding="utf-8")
    texts = [SOURCE_OFFER.format(commit=commit), own, *map(_with_title, [*inside, *common_licences()])]
    (folder / "LICENCES.txt").write_text("\n".join(texts), encoding="utf-8")
    (folder / "sbom.json").write_text(sbom(version, commit, inside), encoding="utf-8")


def commit_of(root: Path) -> str:
    """Return the commit that is built, or "unknown" outside a checkout; where git is not at hand, it can be told."""
    if told := os.environ.get("RESOLUTE_COMMIT"):
        return told
    command = ["git", "-C", str(root), "rev-parse", "HEAD"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return answer.stdout.strip() or "unknown"


def sbom(version: str, commit: str, inside: Sequence[Part]) -> str:
    """Return a CycloneDX list of the parts; two builds of one commit give the same."""
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.model.license import LicenseExpression
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"resolute {version} {commit}"))
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc)
    licence = LicenseExpression("AGPL-3.0-or-later")
    bom.metadata.component = Component(
        name="resolute", version=version, type=ComponentType.APPLICATION, licenses=[licence], bom_ref="resolute"
    )
    for part in inside:
        address = PackageURL.from_string(part.address) if part.address else None
        bom.components.add(
            Component(name=part.name, version=part.version or None, purl=address, bom_ref=f"part {part.name}")
        )
    bom.register_dependency(bom.metadata.component, bom.components)
    text: str = JsonV1Dot6(bom).output_as_string(indent=2)
    return text + "\n"


def _with_title(part: Part) -> str:
    line = "=" * 78
    return f"\n{line}\n{part.name} {part.version}".rstrip() + f"\n{line}\n\n{part.licence.strip()}\n"
