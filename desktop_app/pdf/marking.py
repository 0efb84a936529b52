"""Marks on a copy of a PDF: highlights, underlines and strike-outs with notes, and bookmarks from change to change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import pymupdf

from desktop_app.pdf.content import Contents
from desktop_app.pdf.document import MUPDF_ERRORS, Document
from desktop_app.pdf.errors import DamagedError
from desktop_app.pdf.limits import LIMITS
from desktop_app.resolution.words import Region

AUTHOR = "Resolute"
SHOWN = frozenset(
    {
        pymupdf.PDF_ANNOT_TEXT,
        pymupdf.PDF_ANNOT_FREE_TEXT,
        pymupdf.PDF_ANNOT_LINE,
        pymupdf.PDF_ANNOT_SQUARE,
        pymupdf.PDF_ANNOT_CIRCLE,
        pymupdf.PDF_ANNOT_POLYGON,
        pymupdf.PDF_ANNOT_POLY_LINE,
        pymupdf.PDF_ANNOT_HIGHLIGHT,
        pymupdf.PDF_ANNOT_UNDERLINE,
        pymupdf.PDF_ANNOT_SQUIGGLY,
        pymupdf.PDF_ANNOT_STRIKE_OUT,
        pymupdf.PDF_ANNOT_STAMP,
        pymupdf.PDF_ANNOT_CARET,
        pymupdf.PDF_ANNOT_INK,
        pymupdf.PDF_ANNOT_POPUP,
    }
)
"""The kinds of annotation that show something and do nothing."""
OWN_NOTE_WIDTH = 22
"""Points: the width of the sign of a note, so that it stands beside the words and not on them."""


class OtherFileError(Exception):
    """The file is not the one that was read."""


class AnnotationStyle(Enum):
    """How words are marked, and in which colour (red, green, blue from 0 to 1)."""

    REMOVED = (0.85, 0.25, 0.25)
    NEW = (0.65, 0.82, 1.0)
    ROLLED = (0.45, 0.45, 0.45)
    MOVED = (0.35, 0.75, 0.45)
    OWN = (0.95, 0.75, 0.25)


@dataclass(frozen=True)
class Annotation:
    """Words to mark, as boxes in reading order, and what the note says about them."""

    style: AnnotationStyle
    regions: tuple[Region, ...]
    note: str


@dataclass(frozen=True)
class Bookmark:
    """A title in the table of contents, and the page (from 0) and height (points from the top) it leads to."""

    title: str
    page: int
    top: float
    level: int = 1


def marked_copy(
    path: Path,
    marks: Iterable[Annotation],
    sha256: str | None = None,
    password: str | None = None,
    contents: Contents | None = None,
) -> bytes:
    """A copy of the PDF at ``path`` with these marks, unlocked. Marks on pages that it does not have are ignored.

    ``contents`` gives the content of the file where this process may not open it. Raises a ``ReadingError`` if the file
    cannot be read, ``OtherFileError`` if it is not the one that was read (``sha256``).
    """
    with Document(path, password, contents=contents) as document:
        if sha256 and document.source.sha256 != sha256:
            raise OtherFileError(path.name)
        file = document.file
        for mark in marks:
            for page, regions in _by_page(mark.regions).items():
                if page < file.page_count:
                    with suppress(*MUPDF_ERRORS):  # a damaged page takes no mark; the others do
                        _put(file[page], mark, regions)
        try:
            return _saved(file)
        except MUPDF_ERRORS as error:
            raise DamagedError(path) from error


def _saved(file: pymupdf.Document) -> bytes:
    """The whole file or, where something in it cannot be written, its pages with what they need."""
    with suppress(*MUPDF_ERRORS):
        return bytes(file.tobytes(encryption=pymupdf.PDF_ENCRYPT_NONE, no_new_id=True))
    with pymupdf.open() as copy:
        copy.insert_pdf(file)
        return bytes(copy.tobytes(garbage=3, no_new_id=True))


def joined(parts: Sequence[bytes], bookmarks: Sequence[Bookmark], title: str, language: str = "") -> bytes:
    """The documents one after another, under one title; bookmarks count pages from the beginning of the whole.

    ``language`` is the code of the one that most of it is in. The first document is of the program's own making, and
    keeps its tags; MuPDF takes over none of the others. Nothing that a page of these would do or lead to is kept:
    links, forms, scripts, attachments and media (ISO 32000-1, 12.5.6 and 12.6); what its notes say is.
    """
    first, *others = parts
    with pymupdf.open(stream=first, filetype="pdf") as whole:
        for part in others:
            with pymupdf.open(stream=part, filetype="pdf") as document:
                whole.insert_pdf(document, links=False, widgets=False)
        for page in whole:
            _disarm(page)
        if language:
            whole.set_language(language)
        # Readers show the title of the document and not the name of the file (ISO 14289-1, 7.1).
        whole.xref_set_key(whole.pdf_catalog(), "ViewerPreferences", "<</DisplayDocTitle true>>")
        whole.set_toc([_entry(bookmark) for bookmark in bookmarks])
        whole.set_metadata({"title": title, "creator": AUTHOR})
        # Garbage collection of level 3 merges equal objects, such as the fonts of the parts.
        return bytes(whole.tobytes(garbage=3, deflate=True, no_new_id=True))


def _disarm(page: pymupdf.Page) -> None:
    """Leave only annotations that show something, and nothing that they would do."""
    for annotation in list(page.annots()):
        if annotation.type[0] in SHOWN:
            for deed in ("A", "AA"):
                page.parent.xref_set_key(annotation.xref, deed, "null")
        else:
            page.delete_annot(annotation)


def page_count(content: bytes) -> int:
    """How many pages a PDF has."""
    with pymupdf.open(stream=content, filetype="pdf") as document:
        return int(document.page_count)


def lines_of(regions: Iterable[Region]) -> list[Region]:
    """The boxes of neighbouring words on one line as one box."""
    lines: list[Region] = []
    for region in regions:
        last = lines[-1] if lines else None
        if last and last.page == region.page and _on_one_line(last, region):
            lines[-1] = Region(
                last.page,
                min(last.x0, region.x0),
                min(last.y0, region.y0),
                max(last.x1, region.x1),
                max(last.y1, region.y1),
            )
        else:
            lines.append(region)
    return lines


def _on_one_line(first: Region, second: Region) -> bool:
    """Whether the middle of one is within the height of the other, and they are no farther apart than words are."""
    middle = (second.y0 + second.y1) / 2
    gap = max(first.x0, second.x0) - min(first.x1, second.x1)
    return first.y0 < middle < first.y1 and gap < LIMITS.mark_gap * (second.y1 - second.y0)


def _by_page(regions: Iterable[Region]) -> dict[int, list[Region]]:
    pages: dict[int, list[Region]] = {}
    for line in lines_of(regions):
        pages.setdefault(line.page, []).append(line)
    return pages


def _put(page: pymupdf.Page, mark: Annotation, regions: Sequence[Region]) -> None:
    """One annotation on one page, however many lines it runs over."""
    turn = page.derotation_matrix
    boxes = [pymupdf.Rect(r.x0, r.y0, r.x1, r.y1) for r in regions]
    quads = [box.quad * turn for box in boxes if not box.is_empty]
    if not quads:
        return
    if mark.style is AnnotationStyle.OWN:
        _put_own(page, mark, regions[0])
        return
    kinds = {AnnotationStyle.REMOVED: page.add_strikeout_annot, AnnotationStyle.ROLLED: page.add_underline_annot}
    annotation = kinds.get(mark.style, page.add_highlight_annot)(quads)
    annotation.set_colors(stroke=mark.style.value)
    annotation.set_info(title=AUTHOR, content=mark.note)
    # Annot.update of PyMuPDF 1.28 runs a timing loop at every call, which takes longer than everything else here.
    pymupdf.mupdf.pdf_update_annot(annotation.this)


def _put_own(page: pymupdf.Page, mark: Annotation, region: Region) -> None:
    """A note of the reader's own, as a sign before the first line that opens."""
    corner = pymupdf.Point(max(region.x0 - OWN_NOTE_WIDTH, 0), region.y0) * page.derotation_matrix
    annotation = page.add_text_annot(corner, mark.note, icon="Comment")
    annotation.set_colors(stroke=mark.style.value)
    annotation.set_info(title=AUTHOR, content=mark.note)
    pymupdf.mupdf.pdf_update_annot(annotation.this)


def _entry(bookmark: Bookmark) -> list[object]:
    place = {"kind": pymupdf.LINK_GOTO, "page": bookmark.page, "to": pymupdf.Point(0, bookmark.top), "zoom": 0}
    return [bookmark.level, bookmark.title, bookmark.page + 1, place]
