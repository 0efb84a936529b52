"""Texts as the index holds them: folded as every finder folds them, and a space around each Chinese character."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence

from desktop_app.library.thresholds import SKETCHES
from desktop_app.resolution.language import HAN
from desktop_app.text.folding import fold

_HAN = re.compile(f"([{HAN.letters}])")


def indexed(text: str) -> str:
    """The text as its words are indexed and looked for."""
    return " ".join(_HAN.sub(r" \1 ", fold(text)).split())


def sketch(words: Sequence[str]) -> frozenset[int]:
    """A sample of the shingles of a paragraph, by their hashes (A. Broder, "On the resemblance of documents", 1997).

    Whether most are kept depends on themselves alone, so that a phrase and the paragraph around it keep the same; the
    smallest ones are kept of short paragraphs too, and the whole text is one, so that its copies are always found.
    """
    hashes = frozenset(shingles_of(words))
    kept = {hash_ for hash_ in hashes if hash_ % SKETCHES.one_in == 0}
    return frozenset({*kept, *sorted(hashes)[: SKETCHES.least_kept], *([hash_of(" ".join(words))] if words else [])})


def hash_of(word: str) -> int:
    """A number of 32 bits that is the same on every machine."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def shingles_of(words: Sequence[str]) -> Iterator[int]:
    """The hashes of all shingles of a text: so many words in a row."""
    size = min(SKETCHES.shingle_words, len(words))
    if size:
        yield from (hash_of(" ".join(words[at : at + size])) for at in range(len(words) - size + 1))
