"""What a page is painted with: the operators of its content and of the forms on it (PDF 1.7, 7.8.2 and 8.10)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pymupdf

# It begins with the letters themselves, which makes it quick to look for.
PAINTS_AN_OBJECT = re.compile(rb"Do\b")
BEFORE = 80
"""How many bytes before an operator its numbers may take."""


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
