"""Makes the Debian package: the frozen program in /usr/lib/resolute, its entry in the menu, /usr/bin/resolute."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

from linux.terminal import completions, man_page

HERE = Path(__file__).parent

# What Qt opens of the system's own, beside the C library that it was built with; a name with | is one package by two
# names, before and after the 64-bit time_t.
DEPENDS = (
    "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libgcc-s1", "libstdc++6",
    "libx11-6", "libx11-xcb1", "libxcb1", "libxcb-glx0", "libglib2.0-0 | libglib2.0-0t64", "xkb-data",
)  # fmt: skip
RECOMMENDS = ("fonts-dejavu-core", "fonts-noto-core", "fonts-noto-cjk", "libcups2 | libcups2t64")

MAINTAINER = "The Resolute founders <founders@resolute.invalid>"

CONTROL = """\
Package: resolute
Version: {version}
Section: text
Priority: optional
Architecture: {architecture}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Maintainer: {maintainer}
Description: reader and comparer of United Nations resolutions
 Opens PDFs of United Nations resolutions, shows the paragraph structure found
 in them beside the pages, and shows what changed between two versions of the
 same resolution, word by word. Works offline.
"""


def make_deb(program: Path, icon: Path, version: str, target: Path, work: Path) -> None:
    """Pack the frozen ``program`` folder as ``target``; ``work`` is emptied and used for the tree.

    Raises ``subprocess.CalledProcessError`` where dpkg-deb fails.
    """
    shutil.rmtree(work, ignore_errors=True)
    _lay_out(program, icon, version, work)
    control = work / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(version, _kilobytes(work)), encoding="utf-8")
    (control.parent / "md5sums").write_text("".join(_sums(work)), encoding="utf-8")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(work), str(target)], check=True, timeout=1200
    )


def architecture() -> str:
    """Return Debian's name of this machine's kind."""
    return {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]


def metainfo(version: str, made_at: int) -> str:
    """What centres of software show of the program; ``made_at`` is in seconds."""
    text = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(made_at, timezone.utc).date().isoformat()
    return text.replace("@VERSION@", version).replace("@DATE@", day)


def _lay_out(program: Path, icon: Path, version: str, root: Path) -> None:
    made_at = int(os.environ["SOURCE_DATE_EPOCH"])
    shutil.copytree(program, root / "usr" / "lib" / "resolute", symlinks=True)
    for library in (root / "usr" / "lib" / "resolute").rglob("*.so*"):
        library.chmod(0o644)
    binaries = root / "usr" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "resolute").symlink_to("../lib/resolute/resolute")
    _copy(HERE / "resolute.desktop", root / "usr/share/applications/resolute.desktop")
    _write(metainfo(version, made_at).encode(), root / "usr/share/metainfo/invalid.resolute.Resolute.metainfo.xml")
    _copy(icon, root / "usr/share/icons/hicolor/scalable/apps/resolute.svg")
    papers = root / "usr/share/doc/resolute"
    _copy(HERE.parent.parent / "LICENSE", papers / "copyright")
    _write_packed((HERE.parent.parent / "CHANGELOG.md").read_bytes(), papers / "NEWS.gz")
    _write_packed(_changelog(version, made_at).encode(), papers / "changelog.gz")
    _copy(HERE / "lintian-overrides", root / "usr/share/lintian/overrides/resolute")
    _write_packed(man_page().encode(), root / "usr/share/man/man1/resolute.1.gz")
    for place, content in completions().items():
        _write(content.encode(), root / place)
    (papers / "LICENCES.txt").symlink_to("../../../lib/resolute/_internal/resources/about/LICENCES.txt")


def _changelog(version: str, made_at: int) -> str:
    """The entry of this version in Debian's form; what is new stands in NEWS."""
    day = format_datetime(datetime.fromtimestamp(made_at, timezone.utc))
    return f"resolute ({version}) stable; urgency=medium\n\n  * See NEWS.gz.\n\n -- {MAINTAINER}  {day}\n"


def _copy(source: Path, target: Path) -> None:
    _write(source.read_bytes(), target)


def _write_packed(content: bytes, target: Path) -> None:
    _write(gzip.compress(content, mtime=0), target)


def _write(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    target.chmod(0o644)


def _sums(root: Path) -> Iterator[str]:
    """Give the lines by which dpkg --verify and debsums find a damaged file."""
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            yield f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"


def _kilobytes(root: Path) -> int:
    return sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024


def _control(version: str, kilobytes: int) -> str:
    return CONTROL.format(
        version=version,
        architecture=architecture(),
        maintainer=MAINTAINER,
        kilobytes=kilobytes,
        depends=", ".join((f"libc6 (>= {platform.libc_ver()[1]})", *DEPENDS)),
        recommends=", ".join(RECOMMENDS),
    )
