"""Ligatures that a text layer gives no meaning ("of\ue001cial"): their font, or the document's other words, tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from desktop_app.extraction.page.lines import Line, Page

LIGATURES = ("fi", "fl", "ff", "ffi", "ffl", "ft", "st", "tt", "ti")
PRIVATE = re.compile("[\ue000-\uf8ff]")
WORD = re.compile(r"[^\W\d_]+")
WORD_WITH_PRIVATE = re.compile("[^\\W\\d_]*(?:[\ue000-\uf8ff][^\\W\\d_]*)+")


def with_ligatures(pages: Sequence[Page], vocabulary: Collection[str] = ()) -> Sequence[Page]:
    """The pages, with the ligatures spelled out that have a meaning on their page, or that the document has in full.

    ``vocabulary`` are further words, such as those of another version of the document.
    """
    if any(page.meanings for page in pages):
        pages = [_with_lines(page, {ord(char): letters for char, letters in page.meanings.items()}) for page in pages]
    texts = (" ".join([line.text for line in page.lines]) for page in pages)
    broken = [text for text in texts if not text.isascii() and PRIVATE.search(text)]
    if not broken:
        return pages
    known = {word.lower() for page in pages for line in page.lines for word in WORD.findall(line.text)}
    known.update(word.lower() for word in vocabulary)
    spelled = _spelled(broken, known)
    if not spelled:
        return pages
    return [_with_lines(page, spelled) for page in pages]


def _with_lines(page: Page, spelled: Mapping[int, str]) -> Page:
    return replace(page, lines=tuple(_mended(line, spelled) for line in page.lines)) if spelled else page


def _spelled(texts: Iterable[str], known: Collection[str]) -> Mapping[int, str]:
    """What each private character stands for, by the words that are known with it; without such a word, it is left."""
    words = {word.lower() for text in texts for word in WORD_WITH_PRIVATE.findall(text)}
    spelled: dict[int, str] = {}
    for private in sorted({char for word in words for char in PRIVATE.findall(word)}):
        # A word with nothing but the ligature, or with another one in it, tells nothing.
        telling = [word for word in words if len(PRIVATE.findall(word)) == 1 and private in word and len(word) > 1]
        hits = {ligature: sum(word.replace(private, ligature) in known for word in telling) for ligature in LIGATURES}
        best, second = sorted(hits.values(), reverse=True)[:2]
        if best > second:
            spelled[ord(private)] = next(ligature for ligature, count in hits.items() if count == best)
    return spelled


def _mended(line: Line, spelled: Mapping[int, str]) -> Line:
    """A line with the characters spelled out, the places of its words moved along."""
    if not PRIVATE.search(line.text):
        return line
    ends = [len(line.text[:end].translate(spelled)) for end in range(len(line.text) + 1)]
    return replace(
        line,
        spans=tuple(span._replace(text=span.text.translate(spelled)) for span in line.spans),
        words=tuple((ends[start], ends[end], x0, x1) for start, end, x0, x1 in line.words),
        struck=tuple((ends[at], words) for at, words in line.struck),
    )
