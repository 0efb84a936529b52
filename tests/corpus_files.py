"""What tests of real resolutions share: files read and compared once, those of the archive, paragraphs by place."""

from __future__ import annotations

import lzma
import os
import pickle
import tarfile
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.extraction.page.lines import Page
from desktop_app.pdf.document import Document
from desktop_app.resolution.model import Kind, Paragraph, Resolution
from desktop_app.tasks.read import read

Made = TypeVar("Made")
NUMBERED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM})


class _Kept:
    """Where all processes of one run of the tests keep what they read and compare."""

    folder: Path | None = None


def keep_in(folder: Path) -> None:
    """Say where what is read and compared is kept, in a folder of this run alone."""
    _Kept.folder = folder


def read_once(path: Path) -> Resolution:
    """What is read in a file, by whichever test asked first; raises the same ``TaskError`` each time."""
    return _made_once(str(path), lambda: pages_and_text_once(path)[1])


def pages_and_text_once(path: Path) -> tuple[list[Page], Resolution]:
    """The pages of a file and what was read in them: most of the time goes into the pages."""
    return _made_once(f"pages {path}", lambda: _pages_and_text(path))


def compared_once(old: Path, new: Path) -> Comparison:
    """The comparison of two files, by whichever test asked first."""
    return _made_once(f"{old} {new}", lambda: compare(read_once(old), read_once(new)))


def _pages_and_text(path: Path) -> tuple[list[Page], Resolution]:
    pages: list[Page] = []

    class Kept(Document):
        def pages(self) -> Iterator[Page]:
            for page in super().pages():
                pages.append(page)
                yield page

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_app.tasks.read.Document", Kept)
        return pages, read(path)


def _made_once(name: str, make: Callable[[], Made]) -> Made:
    if _Kept.folder is None:
        return make()
    kept = _Kept.folder / sha256(name.encode()).hexdigest()
    if kept.exists():
        found: Made = pickle.loads(kept.read_bytes())
        return found
    made = make()
    begun = kept.with_suffix(f".{os.getpid()}")
    begun.write_bytes(pickle.dumps(made))
    begun.replace(kept)
    return made


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
