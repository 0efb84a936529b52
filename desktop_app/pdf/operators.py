"""What a page is painted with: the operators of its content and of the forms on it (PDF 1.7, 7.8.2 and 8.10)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pymupdf

# It begins with the letters themselves, which makes it quick to look for.
PAINTS_AN_OBJECT = re.compile(rb"Do\b")
BEFORE = 80
"""How many bytes before an operator its numbers may take."""
# Strings, in which anything may stand, and the operators that say where something is or is painted (PDF 1.7, 8.4.4,
# 8.5.4 and 8.8), each not beside a character that would make another word of it.
PLACING = re.compile(
    rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)"
    rb"|(?<![^\s()<>\[\]{}])(?:q|Q|cm|Do|BI|W\*?)(?![^\s()<>\[\]{}/%])",
    re.DOTALL,
)
IN_THE_CONTENT = b"BI"
"""What begins a picture that is part of the content itself; its bytes may be anything."""
PICTURE_INSIDE = re.compile(rb"BI\s*/\w")


class OddContentError(ValueError):
    """Content in which it cannot be told where something is."""


class PlacedOperator(NamedTuple):
    """An operator that paints an object or sets a clip, where it stands in its content, and its coordinates."""

    operator: bytes
    at: int
    place: pymupdf.Matrix


def contents_of(page: pymupdf.Page, forms: Iterable[int]) -> Sequence[bytes]:
    """The content of a page, and after it that of each of the forms that it may have, if it paints any."""
    content = page.read_contents()
    painted = forms if PAINTS_AN_OBJECT.search(content) else ()
    return [content, *(page.parent.xref_stream(form) or b"" for form in painted)]


def last_numbers(operands: bytes, count: int) -> list[float]:
    """The last numbers before an operator; none where something else is there."""
    try:
        numbers = list(map(float, operands.split()[-count:]))
    except ValueError:
        return []
    return numbers if len(numbers) == count else []


def placed_operators(content: bytes, place: pymupdf.Matrix, last: int) -> Iterator[PlacedOperator]:
    """The operators of some content, up to an offset, that paint objects or set clips.

    ``place`` leads from the coordinates of the content to those wanted. Raises ``OddContentError``.
    """
    outer: list[pymupdf.Matrix] = []
    for found in PLACING.finditer(content, 0, last):
        operator = found[0]
        if operator == b"q":
            outer.append(place)
        elif operator == b"cm":
            place = change_before(content, found.start()) * place
        elif operator == b"Q" and outer:
            place = outer.pop()
        elif operator in (b"Q", IN_THE_CONTENT):
            raise OddContentError
        elif not operator.startswith(b"("):
            yield PlacedOperator(operator, found.start(), place)


def change_before(content: bytes, at: int) -> pymupdf.Matrix:
    """The change of coordinates of which the operator stands at an offset. Raises ``OddContentError``."""
    numbers = last_numbers(content[max(at - 2 * BEFORE, 0) : at], 6)
    if not numbers:
        raise OddContentError
    return pymupdf.Matrix(*numbers)
