"""Names for a pair of files and for its changes by what is in them, so that what was read is known again."""

from __future__ import annotations

import hashlib

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.rows import Row


def pair_key(comparison: Comparison) -> str:
    """A name for the pair of files, in this order."""
    return _digest(comparison.old.source.sha256, comparison.new.source.sha256)


def change_key(comparison: Comparison, row: Row) -> str:
    """A name for a row by the words in it, however the rows are numbered."""
    return _digest(*("\n".join(p.text for p in row.paragraphs(comparison, side)) for side in Side))


def _digest(*texts: str) -> str:
    return hashlib.sha256("\x00".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
