"""A page of a PDF as an image."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

from desktop_app.pdf.content import Contents
from desktop_app.pdf.document import MUPDF_ERRORS, Document
from desktop_app.pdf.errors import ChangedFileError, DamagedError
from desktop_app.pdf.limits import LIMITS


@dataclass(frozen=True)
class Picture:
    """Rows of red, green and blue bytes, ``stride`` bytes a row, drawn at ``scale`` pixels per point."""

    scale: float
    width: int
    height: int
    stride: int
    samples: bytes = field(repr=False)


class OpenPages:
    """Draws pages. Keeps the documents that were used last open, as they were when they were opened.

    ``contents`` gives the content of a file where this process may not open it.
    """

    def __init__(self, most_pixels: int, kept: int = LIMITS.kept_open, contents: Contents | None = None) -> None:
        self._most_pixels, self._kept, self._contents = most_pixels, kept, contents
        self._documents: OrderedDict[tuple[Path, str | None, str], Document] = OrderedDict()

    def render(self, path: Path, page: int, scale: float, password: str | None = None, sha256: str = "") -> Picture:
        """Draw a page (from 0) at ``scale`` pixels per point, or smaller if it would have too many pixels.

        Raises a ``ReadingError`` if the file or the page cannot be read, or if the file is not the one with this
        digest; without one, any will do.
        """
        try:
            drawn = self._document(path, password, sha256).file[page]
            if max(drawn.rect.width, drawn.rect.height) > LIMITS.page_side:
                raise DamagedError(path)
            return picture_of(drawn, scale, self._most_pixels)
        except MUPDF_ERRORS as error:
            raise DamagedError(path) from error

    def close(self) -> None:
        """Close all files."""
        while self._documents:
            self._documents.popitem()[1].close()

    def _document(self, path: Path, password: str | None, sha256: str) -> Document:
        key = (path, password, sha256)
        document = self._documents.pop(key, None) or self._opened(path, password, sha256)
        self._documents[key] = document
        while len(self._documents) > self._kept:
            self._documents.popitem(last=False)[1].close()
        return document

    def _opened(self, path: Path, password: str | None, sha256: str) -> Document:
        document = Document(path, password, contents=self._contents)
        if sha256 not in ("", document.source.sha256):
            document.close()
            raise ChangedFileError(path)
        return document


def mupdf_version() -> str:
    """The version of MuPDF, as ``1.28.2``."""
    return str(pymupdf.mupdf_version)


def picture_of(page: pymupdf.Page, scale: float, most_pixels: int) -> Picture:
    """Draw a page with its annotations."""
    scale = fitting_scale(page.rect.width, page.rect.height, scale, most_pixels)
    pixmap = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csRGB, alpha=False)
    return Picture(scale, pixmap.width, pixmap.height, pixmap.stride, pixmap.samples)


def fitting_scale(width: float, height: float, scale: float, most_pixels: int) -> float:
    """The scale asked for, or the largest at which a page of that many points has no more than ``most_pixels``."""
    # One more pixel each way: a page that begins within a pixel reaches into the next.
    if (width * scale + 1) * (height * scale + 1) <= most_pixels:
        return scale
    slim = width + height
    area = width * height
    return (math.sqrt(slim * slim + 4 * area * (most_pixels - 1)) - slim) / (2 * area)
