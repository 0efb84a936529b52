"""Texts as the index holds them: folded as every finder folds them, and a space around each Chinese character."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from operator import add, xor

from desktop_app.comparison.alignment.matching_words import words_of_folded
from desktop_app.library.thresholds import AGREED, SKETCHES
from desktop_app.resolution.language import HAN
from desktop_app.text.folding import fold

_MOST_HASHES = 100_000
_WRITTEN = "x%x"
SHINGLE_WORDS = 3
"""Words of a shingle: two are in too many paragraphs, four are broken by every second change of a word."""
WITH_SHINGLES = "json_each(?) j CROSS JOIN sketches s ON s.sketches MATCH j.value"
"""Each shingle of a list, as a word in JSON, with each paragraph that has it, in SQL."""
_WORDS = re.compile(r"\w+")
_HAN = re.compile(f"([{HAN.letters}])")


def indexed(text: str) -> str:
    """The text as its words are indexed and looked for."""
    return spaced(fold(text))


def spaced(folded: str) -> str:
    """A folded text with a space around each Chinese character."""
    if folded.isascii() or not _HAN.search(folded):
        return folded.strip()
    return " ".join(_HAN.sub(r" \1 ", folded).split())


def searched(text: str) -> tuple[str, str]:
    """What is indexed of a text: its words, and the sample of its shingles as words of their own."""
    folded = fold(text)
    shingles = sketch(words_of_folded(folded))
    return spaced(folded), " ".join([_WRITTEN] * len(shingles)) % tuple(shingles)


def written(shingles: Iterable[int]) -> Iterator[str]:
    """Shingles as words, which no query takes for numbers or operators."""
    return map(_WRITTEN.__mod__, shingles)


def sketch(words: Sequence[str]) -> set[int]:
    """A sample of the shingles of a paragraph, by their hashes (A. Broder, "On the resemblance of documents", 1997).

    Whether most are kept depends on themselves alone, so that a phrase and the paragraph around it keep the same; the
    smallest ones are kept of short paragraphs too, and the whole text is one, so that its copies are always found.
    """
    if not words:
        return set()
    hashes, one_in = shingles_of(words), SKETCHES.one_in
    kept = {hash_ for hash_ in hashes if not hash_ % one_in}
    if len(kept) < SKETCHES.least_kept:
        kept.update(sorted(set(hashes))[: SKETCHES.least_kept])
    kept.add(_hash_of(" ".join(words)))
    return kept


def pieces_of(indexed_text: str) -> list[str]:
    """A phrase in pieces of some words each."""
    words = _WORDS.findall(indexed_text)
    starts = range(0, max(1, len(words) - AGREED.piece + 1), AGREED.piece)
    return [" ".join(words[start : start + AGREED.piece]) for start in starts]


class _Hashes(dict[str, int]):
    """The hash of each word, worked out when first met; most words come again and again."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_HASHES:
            self.clear()
        self[word] = number = _hash_of(word)
        return number


_HASHES = _Hashes()


def hash_of(word: str) -> int:
    """A number of 32 bits that is the same on every machine."""
    return _HASHES[word]


def _hash_of(words: str) -> int:
    return zlib.crc32(words.encode("utf-8", "surrogatepass"))


def shingles_of(words: Sequence[str]) -> list[int]:
    """The hashes of all shingles of a text: three words in a row; of a shorter text, all its words.

    They are made of the hashes of the words; in which order the first two stand does not matter.
    """
    if len(words) < SHINGLE_WORDS:
        return [_hash_of(" ".join(words))] if words else []
    hashes = list(map(_HASHES.__getitem__, words))
    return list(map(xor, map(add, hashes, hashes[1:]), hashes[2:]))
