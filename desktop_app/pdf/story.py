"""HTML laid out on pages, as a PDF to read and print."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import pymupdf

from desktop_app.pdf.tagging import SetBlock, as_artifact, tag_pages
from desktop_app.text.isolates import embedded

PAPER = pymupdf.paper_rect("a4")
MARGIN = 54.0  # Three quarters of an inch.
TEXT_AREA = pymupdf.Rect(MARGIN, MARGIN, PAPER.width - MARGIN, PAPER.height - MARGIN)
FOOT = 24.0  # A third of an inch above the edge of the paper.
FOOT_SIZE = 8.0
HALF_FOOT = 12.0  # About half the width of "12 / 34" in that size.
KEPT = 28.0  # Two lines: with less room below it, a heading moves to the next page.


UNNAMED = "block-"
"""What the names of blocks begin with that have none of their own."""
_BLOCK = re.compile(r"<(?:h[1-6]|p|table)(?![^>]*\bid=)(?=[\s>])")


@dataclass(frozen=True)
class StoryAnchor:
    """The place of an element with an identifier: its page, from 0, and its distance from the top in points."""

    name: str
    text: str
    page: int
    top: float


def set_on_pages(html: str, *, right_to_left: bool = False) -> tuple[bytes, list[StoryAnchor]]:
    """The HTML as a tagged PDF with page numbers at the foot, and the places of the elements that have an ``id``.

    Its sentences run ``right_to_left`` or not. MuPDF 1.28 orders words as Unicode did before it had isolates.
    """
    out = io.BytesIO()
    anchors: list[StoryAnchor] = []
    blocks: list[list[SetBlock]] = []
    story, writer = pymupdf.Story(_named(embedded(html, right_to_left=right_to_left))), pymupdf.DocumentWriter(out)
    numbers: dict[str, int] = {}
    page, more = 0, True
    while more:
        device = writer.begin_page(PAPER)
        more, positions = _fitted(story)
        opened = [p for p in positions if p.open_close & 1 and p.id and not p.id.startswith(UNNAMED)]
        anchors += [StoryAnchor(p.id, p.text or "", page, p.rect[1]) for p in opened]
        named = [p for p in positions if p.id]
        blocks.append([SetBlock(numbers.setdefault(p.id, len(numbers)), p.heading, p.rect[1]) for p in named])
        story.draw(device)
        writer.end_page()
        page += 1
    writer.close()
    return _finished(out.getvalue(), blocks), anchors


def _named(html: str) -> str:
    """The HTML with a name for each block that has none, so that MuPDF tells where it came to stand."""
    numbers = count()
    return _BLOCK.sub(lambda start: f'{start[0]} id="{UNNAMED}{next(numbers)}"', html)


def _fitted(story: pymupdf.Story) -> tuple[bool, list[pymupdf.Position]]:
    """Whether something is left for another page, and what is on this one, which does not end with a heading."""
    area = TEXT_AREA
    while True:
        more, _ = story.place(area)
        positions = _positions(story)
        headings = [position.rect for position in positions if position.heading and position.rect[1] > area.y0 + KEPT]
        if not more or not headings or headings[-1][3] + KEPT < TEXT_AREA.y1:
            return bool(more), positions
        area = pymupdf.Rect(area.x0, area.y0, area.x1, headings[-1][1] - 1)


def _positions(story: pymupdf.Story) -> list[pymupdf.Position]:
    found: list[pymupdf.Position] = []

    def collect(position: pymupdf.Position) -> None:  # PyMuPDF 1.28 does not accept a method of a list
        found.append(position)

    story.element_positions(collect)
    return found


def _finished(content: bytes, blocks: Sequence[Sequence[SetBlock]]) -> bytes:
    """The pages with their tags, and a foot that is no part of the text."""
    with pymupdf.open(stream=content, filetype="pdf") as document:
        tag_pages(document, blocks)
        for page in document:
            foot = f"{page.number + 1} / {document.page_count}"
            page.insert_text((PAPER.width / 2 - HALF_FOOT, PAPER.height - FOOT), foot, fontsize=FOOT_SIZE)
            as_artifact(document, page.get_contents()[-1])
        return bytes(document.tobytes(no_new_id=True))
