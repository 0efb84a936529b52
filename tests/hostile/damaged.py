"""Files that were damaged on their way, and files that are something else."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

SEED = 20_260_101

Case = tuple[str, bytes]


def truncated(sample: bytes, count: int) -> Iterator[Case]:
    """The sample cut off at random places."""
    chance = random.Random(SEED)
    for number in range(count):
        yield f"truncated-{number}.pdf", sample[: chance.randrange(1, len(sample))]


def flipped(sample: bytes, count: int) -> Iterator[Case]:
    """The sample with bytes flipped at random, from one in a thousand to one in twenty."""
    chance = random.Random(SEED)
    for number in range(count):
        data = bytearray(sample)
        for _ in range(len(data) // (1000 // (1 + 5 * number))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        yield f"flipped-{number}.pdf", bytes(data)


def shuffled(sample: bytes) -> Iterator[Case]:
    """The sample with its blocks in another order, and twice in one file."""
    blocks = [sample[start : start + 512] for start in range(0, len(sample), 512)]
    random.Random(SEED).shuffle(blocks)
    yield "shuffled.pdf", b"%PDF-1.7\n" + b"".join(blocks)
    yield "twice.pdf", sample + sample


def something_else() -> Iterator[Case]:
    """What gets saved under the name of a PDF."""
    yield "empty.pdf", b""
    yield "header-only.pdf", b"%PDF-1.7\n"
    yield "text.pdf", "Резолюция, принятая Генеральной Ассамблеей".encode()
    yield "web-page.pdf", b"<!DOCTYPE html><title>Not found</title>"
    yield "zip.pdf", _zip()
    yield "zeros.pdf", bytes(100_000)
    yield "noise.pdf", random.Random(SEED).randbytes(100_000)
    yield "pdf-in-text.pdf", b"see %PDF-1.4 for more\n"


def cases(samples: Path) -> Iterator[Case]:
    """All of them, made from the bundled sample."""
    sample = (samples / "A_RES_79_902.pdf").read_bytes()
    yield from truncated(sample, 10)
    yield from flipped(sample, 10)
    yield from shuffled(sample)
    yield from something_else()


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return buffer.getvalue()
