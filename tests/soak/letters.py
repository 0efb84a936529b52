"""The balance of letters: what a file holds by another way of reading it, and what the program read of it."""

from __future__ import annotations

import re
from pathlib import Path

import pymupdf

from desktop_app.resolution.model import Resolution

KEPT = 0.97
"""The share of the letters that must be read where nothing is said: a line less is less than that of two pages."""

OUTSIDE = re.compile(rb"<(meta|coverPage)\b.*?</\1>", re.DOTALL)
"""What of an XML file says of its document what a masthead says, and is no paragraph."""


def letters_read(resolution: Resolution) -> int:
    """The letters and digits of all paragraphs, their numbers among them, and footnotes."""
    texts = [f"{paragraph.label or ''}{paragraph.text}" for paragraph in resolution.paragraphs]
    texts += [note.text for note in resolution.footnotes]
    return _letters("".join(texts))


def letters_held(path: Path) -> int:
    """The letters and digits of a file: of the words that MuPDF finds, or between the tags of an XML text.

    What is painted twice in one place, as damage makes of a page, is there once.
    """
    content = path.read_bytes()
    if path.suffix == ".xml":
        text = re.sub(rb"<[^<>]*>", b"", OUTSIDE.sub(b"", content))
        return _letters(text.decode("utf-8", "replace"))
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    with pymupdf.open(stream=content, filetype="pdf") as file:
        return sum(_letters("".join(word for *_, word in _words(page))) for page in file)


def _words(page: pymupdf.Page) -> set[tuple[int, int, str]]:
    """The words of a page with where each begins, in points."""
    return {(round(x), round(y), word) for x, y, _, _, word, *_ in page.get_text("words")}


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
