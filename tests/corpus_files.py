"""What tests of real resolutions share: files out of the archive of the corpus, and paragraphs by their place."""

from __future__ import annotations

import lzma
import tarfile
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.resolution.model import Kind, Paragraph

NUMBERED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM})


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
