"""What a page says of its own frame, set right where it makes no sense, as other programs that show pages do.

MuPDF shows a page whose crop box holds nothing of the page as an empty one, and snaps odd turns to the nearest quarter;
PyMuPDF does not, so that the two would disagree about where words are.
"""

from __future__ import annotations

import re

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.page_tree import REFERENCE
from desktop_app.pdf.resources import ABSENT

NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)"
NUMBERS = re.compile(rf"\[\s*({NUMBER}(?:\s+{NUMBER}){{3}})\s*\]")
QUARTER = 90


class FrameMender:
    """Mends the frames of the pages of a file, in memory."""

    def __init__(self, file: pymupdf.Document) -> None:
        self._file = file
        self._above: dict[tuple[str, str], str] = {}

    def mend(self, page: int) -> None:
        """Let a page, given by its object number, be as large as its sheet if cut to nothing, and upright if askew.

        Raises MuPDF's errors where the page cannot be read.
        """
        turn, crop, unit = (self._said(page, key) for key in ("Rotate", "CropBox", "UserUnit"))
        if turn != ABSENT and _number(turn) % QUARTER:
            self._file.xref_set_key(page, "Rotate", "0")
        if unit != ABSENT and _number(unit) <= 0:
            self._file.xref_set_key(page, "UserUnit", "1")
        if crop != ABSENT:
            sheet = self._said(page, "MediaBox")
            if crop != sheet and _is_box(sheet) and _holds_nothing(crop, sheet):
                self._file.xref_set_key(page, "CropBox", sheet)

    def _said(self, page: int, key: str) -> str:
        """What a page, or the nearest node above it, says of itself, as it is written; mostly ``ABSENT``."""
        kind, written = self._file.xref_get_key(page, key)
        if kind != ABSENT:
            return self._resolved(kind, written)
        _, parent = self._file.xref_get_key(page, "Parent")
        if (parent, key) not in self._above:
            self._above[parent, key] = self._inherited(parent, key)
        return self._above[parent, key]

    def _inherited(self, parent: str, key: str) -> str:
        for _ in range(LIMITS.tree_depth):
            if not REFERENCE.fullmatch(parent):
                break
            owner = int(parent.split(maxsplit=1)[0])
            kind, written = self._file.xref_get_key(owner, key)
            if kind != ABSENT:
                return self._resolved(kind, written)
            _, parent = self._file.xref_get_key(owner, "Parent")
        return ABSENT

    def _resolved(self, kind: str, written: str) -> str:
        if kind != "xref":
            return written
        return str(self._file.xref_object(int(written.split(maxsplit=1)[0]), compressed=True))


def _number(written: str) -> float:
    """A number as it is written; 0 for anything else, as MuPDF takes it."""
    try:
        return float(written)
    except ValueError:
        return 0.0


def _box(written: str) -> pymupdf.Rect:
    """A box as it is written, its corners in order; an empty one for anything else."""
    numbers = NUMBERS.fullmatch(written)
    return pymupdf.Rect(*map(float, numbers[1].split())).normalize() if numbers else pymupdf.Rect()


def _is_box(written: str) -> bool:
    return not _box(written).is_empty


def _holds_nothing(crop: str, sheet: str) -> bool:
    """Whether nothing of a sheet is in its crop box; one that names other objects is not looked into."""
    return "R" not in crop and (_box(crop) & _box(sheet)).is_empty
