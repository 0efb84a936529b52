"""Scripts without spaces between words: their wide characters, and the room that each takes on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.extraction.page.lines import Line, Page, Place
from desktop_app.text.radicals import CHARACTERS

# Unicode blocks of CJK characters: no space belongs beside one.
_SIGNS = r"\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
CJK = re.compile(f"[{_SIGNS}]")
_RADICAL = re.compile(r"[\u2e80-\u2fdf]")
_SPACES_BESIDE = re.compile(rf"(?<=[{_SIGNS}])\s+|\s+(?=[{_SIGNS}])")
_WORD = re.compile(f"[{_SIGNS}]|[^{_SIGNS}]+")


def without_radicals(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages, with the character in place of each radical that only looks like it."""
    return [_in_characters(page) if any(map(_has_radical, page.lines)) else page for page in pages]


def _has_radical(line: Line) -> bool:
    return not line.text.isascii() and _RADICAL.search(line.text) is not None


def _in_characters(page: Page) -> Page:
    lines = [
        replace(line, spans=tuple(span._replace(text=span.text.translate(CHARACTERS)) for span in line.spans))
        for line in page.lines
    ]
    return replace(page, lines=tuple(lines))


def joined(*texts: str) -> str:
    """Texts as one, with a space between them, but none beside a wide character."""
    return _SPACES_BESIDE.sub("", " ".join(" ".join(texts).split()))


def part_of(text: str, place: Place, start: int, end: int) -> Place:
    """The place of the part of a word between two offsets of ``text``; a wide character counts as two others."""
    first, last, left, right = place
    unit = (right - left) / _room(text[first:last])
    x0 = left + unit * _room(text[first:start])
    return start, end, x0, x0 + unit * _room(text[start:end])


def words_of(text: str, x0: float, x1: float) -> Iterator[Place]:
    """The places of words: each wide character is a word of its own, and so is what is between two of them."""
    unit = (x1 - x0) / _room(text)
    left = x0
    for word in _WORD.finditer(text):
        right = left + unit * _room(word.group())
        yield *word.span(), left, right
        left = right


def _room(text: str) -> int:
    return len(text) if text.isascii() else len(text) + len(CJK.findall(text))  # searching is slow
