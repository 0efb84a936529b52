"""What tests of real resolutions share: each file read once, files out of the archive, paragraphs by their place."""

from __future__ import annotations

import lzma
import os
import pickle
import tarfile
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from desktop_app.resolution.model import Kind, Paragraph, Resolution
from desktop_app.tasks.read import read

NUMBERED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM})


class _Kept:
    """Where all processes of one run of the tests keep what they read."""

    folder: Path | None = None


def keep_in(folder: Path) -> None:
    """Say where what is read is kept, in a folder of this run alone."""
    _Kept.folder = folder


def read_once(path: Path) -> Resolution:
    """What is read in a file, by whichever test asked first; raises the same ``TaskError`` each time."""
    if _Kept.folder is None:
        return read(path)
    kept = _Kept.folder / sha256(str(path).encode()).hexdigest()
    if kept.exists():
        found: Resolution = pickle.loads(kept.read_bytes())
        return found
    resolution = read(path)
    begun = kept.with_suffix(f".{os.getpid()}")
    begun.write_bytes(pickle.dumps(resolution))
    begun.replace(kept)
    return resolution


def unpack(corpus: Path, folder: Path, is_wanted: Callable[[Path], bool]) -> None:
    """Write those files of the archive that are wanted by their names into a folder."""
    with lzma.open(corpus / "library.tar.xz") as packed, tarfile.open(fileobj=packed, mode="r|") as archive:
        for member in archive:
            name = Path(member.name)
            content = archive.extractfile(member) if is_wanted(name) else None
            if content is not None:
                (folder / name.name).write_bytes(content.read())


def places_among_numbered(paragraphs: Sequence[Paragraph]) -> dict[int, int]:
    """Of each preambular and operative paragraph and item, by its position: its place among these alone."""
    numbered = (position for position, paragraph in enumerate(paragraphs) if paragraph.kind in NUMBERED)
    return {position: place for place, position in enumerate(numbered)}
