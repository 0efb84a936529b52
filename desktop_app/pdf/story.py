"""HTML set on pages: the way to a PDF that is to be read and printed."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pymupdf

PAPER = pymupdf.paper_rect("a4")
MARGIN = 54.0  # Three quarters of an inch.
TEXT_AREA = pymupdf.Rect(MARGIN, MARGIN, PAPER.width - MARGIN, PAPER.height - MARGIN)
FOOT = 24.0


@dataclass(frozen=True)
class Anchor:
    """Where an element with an identifier stands: the page, from 0, and the points from its top."""

    name: str
    text: str
    page: int
    top: float


def set_on_pages(html: str) -> tuple[bytes, list[Anchor]]:
    """The pages as a PDF, numbered at the foot, and the places of the elements that have an ``id``."""
    out = io.BytesIO()
    anchors: list[Anchor] = []
    story, writer = pymupdf.Story(html), pymupdf.DocumentWriter(out)
    page, more = 0, 1
    while more:
        device = writer.begin_page(PAPER)
        more, _ = story.place(TEXT_AREA)
        story.element_positions(lambda position: _collect(anchors, position), {"page": page})
        story.draw(device)
        writer.end_page()
        page += 1
    writer.close()
    return _numbered(out.getvalue()), anchors


def _collect(anchors: list[Anchor], position: pymupdf.Position) -> None:
    if position.open_close & 1 and position.id:
        anchors.append(Anchor(position.id, position.text or "", position.page, position.rect[1]))


def _numbered(content: bytes) -> bytes:
    with pymupdf.open(stream=content, filetype="pdf") as document:
        for page in document:
            foot = f"{page.number + 1} / {document.page_count}"
            page.insert_text((PAPER.width / 2 - 12, PAPER.height - FOOT), foot, fontsize=8)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
