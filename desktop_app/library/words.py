"""Texts as the index holds them: folded as every finder folds them, and a space around each Chinese character."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from functools import lru_cache
from heapq import nsmallest

from desktop_app.library.thresholds import SKETCHES
from desktop_app.resolution.language import HAN
from desktop_app.text.folding import fold

SHINGLE_WORDS = 3
"""Words of a shingle: two are in too many paragraphs, four are broken by every second change of a word."""
_HAN = re.compile(f"([{HAN.letters}])")


def indexed(text: str) -> str:
    """The text as its words are indexed and looked for."""
    folded = fold(text)
    return " ".join((_HAN.sub(r" \1 ", folded) if _HAN.search(folded) else folded).split())


def sketch(words: Sequence[str]) -> frozenset[int]:
    """A sample of the shingles of a paragraph, by their hashes (A. Broder, "On the resemblance of documents", 1997).

    Whether most are kept depends on themselves alone, so that a phrase and the paragraph around it keep the same; the
    smallest ones are kept of short paragraphs too, and the whole text is one, so that its copies are always found.
    """
    if not words:
        return frozenset()
    hashes = set(shingles_of(words))
    kept = {hash_ for hash_ in hashes if hash_ % SKETCHES.one_in == 0}
    if len(kept) < SKETCHES.least_kept:
        kept.update(nsmallest(SKETCHES.least_kept, hashes))
    return frozenset({*kept, zlib.crc32(" ".join(words).encode("utf-8", "surrogatepass"))})


@lru_cache(maxsize=100_000)
def hash_of(word: str) -> int:
    """A number of 32 bits that is the same on every machine."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def shingles_of(words: Sequence[str]) -> list[int]:
    """The hashes of all shingles of a text: three words in a row; of a shorter text, all its words.

    They are made of the hashes of the words, each multiplied by an odd number of its own (D. Knuth, "The Art of
    Computer Programming", volume 3, 6.4), since most words come again and again.
    """
    hashes = list(map(hash_of, words))
    if len(hashes) < SHINGLE_WORDS:
        return [hash_of(" ".join(words))] if words else []
    in_a_row = zip(hashes, hashes[1:], hashes[2:], strict=False)
    return [(0x9E3779B1 * one ^ 0x85EBCA77 * two ^ 0xC2B2AE3D * three) & 0xFFFFFFFF for one, two, three in in_a_row]
