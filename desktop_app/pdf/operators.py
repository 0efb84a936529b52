"""What a page is painted with: the operators of its content and of the forms on it (PDF 1.7, 7.8.2 and 8.10)."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pymupdf

# It begins with the letters themselves, which makes it quick to look for.
PAINTS_AN_OBJECT = re.compile(rb"Do\b")


def contents_of(page: pymupdf.Page) -> Sequence[bytes]:
    """The content of a page, and after it that of each form on it."""
    content = page.read_contents()
    forms = page.get_xobjects() if PAINTS_AN_OBJECT.search(content) else []
    return [content, *(page.parent.xref_stream(form) or b"" for form, *_ in forms)]
