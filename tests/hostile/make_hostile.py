"""Make the hostile files: ``python -m tests.hostile.make_hostile FOLDER`` from the root of the project."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pymupdf

from tests.hostile import damaged, greedy, markup, tagged, twisted

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample"
PASSWORD = "agreed language"

ODD_NAMES = (
    "{0} {1!r} %s.pdf",
    "--output.pdf",
    "кольцо 決議 قرار.pdf",
    "right\u202eto left.pdf",
    "<b>bold</b>&amp;.pdf",
    "two\nlines.pdf",
    "x" * 240 + ".pdf",
    "no ending",
)


def cases(canary: str) -> Iterator[tuple[str, bytes]]:
    """Name and content of every hostile file."""
    yield from damaged.cases(SAMPLES)
    yield from twisted.cases()
    yield from tagged.cases()
    yield from greedy.cases(canary)
    yield from markup.cases()
    yield from locked()
    yield from oddly_named()


def locked() -> Iterator[tuple[str, bytes]]:
    """Files that need a password, need none to be read, or are locked in a way that nobody knows."""
    sample = SAMPLES / "A_RES_79_902.pdf"
    with pymupdf.open(sample) as document:
        aes, rc4 = pymupdf.PDF_ENCRYPT_AES_256, pymupdf.PDF_ENCRYPT_RC4_128
        yield "locked-aes.pdf", document.tobytes(encryption=aes, user_pw=PASSWORD, owner_pw="owner")
        yield "locked-rc4.pdf", document.tobytes(encryption=rc4, user_pw=PASSWORD, owner_pw="owner")
        yield "locked-for-changes.pdf", document.tobytes(encryption=aes, user_pw="", owner_pw="owner")
    handler = b"/Encrypt << /Filter /NoSuchHandler /V 5 >>"
    yield "locked-unknown.pdf", twisted.changed({}, trailer=handler)


def oddly_named() -> Iterator[tuple[str, bytes]]:
    """A good file under names that programs stumble over."""
    sample = (SAMPLES / "A_RES_79_902.pdf").read_bytes()
    for name in ODD_NAMES:
        yield name, sample


def make(folder: Path) -> list[Path]:
    """Write all hostile files that the file system can name into ``folder`` and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    return [path for name, content in cases(str(folder / greedy.CANARY)) if (path := _written(folder / name, content))]


def _written(path: Path, content: bytes) -> Path | None:
    try:
        path.write_bytes(content)
    except OSError:  # Windows has no line feed, bracket or quotation mark in names
        return None
    return path


if __name__ == "__main__":
    sys.stdout.write(f"{len(make(Path(sys.argv[1])))} files\n")
