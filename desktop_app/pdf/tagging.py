"""Tags of a PDF that was set from HTML (ISO 32000-1, 14.7 and 14.8): its headings and paragraphs, in reading order.

MuPDF 1.28 writes none when it sets a story. What it writes is one piece of text after the other, each with its place,
and it tells where each element of the story came to stand; from both follows which text is of which element.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import pymupdf

PAINTING = (b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*")
"""The operators that paint a path (ISO 32000-1, table 60): in a story, lines under words and through them."""


@dataclass(frozen=True)
class SetBlock:
    """One element of a story on one page: ``number`` is the same on every page that it goes on to.

    ``top`` is in points from the top of the page; ``heading`` is its level, 0 for a paragraph.
    """

    number: int
    heading: int
    top: float

    @property
    def kind(self) -> str:
        """Its standard type of structure."""
        return f"H{self.heading}" if self.heading else "P"


def tag_pages(document: pymupdf.Document, blocks: Sequence[Sequence[SetBlock]]) -> None:
    """Tag the text of each page, whose blocks stand one under the other, and tie the tags to one tree."""
    tree = _Tree(document)
    going_on: list[SetBlock] = []
    for page, on_page in zip(document, blocks, strict=True):
        (xref,) = page.get_contents()
        content, marked = tagged_content(document.xref_stream(xref), [*going_on, *on_page])
        document.update_stream(xref, content)
        tree.add(page, marked)
        going_on = [replace(block, top=0.0) for block in marked[-1:]]
    tree.finish()


def as_artifact(document: pymupdf.Document, xref: int) -> None:
    """Mark a stream as no part of the text, such as the number of a page."""
    document.update_stream(xref, b"/Artifact BMC\n" + document.xref_stream(xref) + b"\nEMC\n")


def tagged_content(content: bytes, blocks: Sequence[SetBlock]) -> tuple[bytes, list[SetBlock]]:
    """The content of a page with the text of each block marked, and the block of each mark by its number."""
    marker = _Marker(blocks)
    lines = [made for line in content.split(b"\n") for made in marker.marked(line)]
    return b"\n".join([*lines, *marker.outside()]), marker.found


class _Marker:
    """Goes through the operators of a page, which MuPDF writes on a line each."""

    def __init__(self, blocks: Sequence[SetBlock]) -> None:
        self._blocks = sorted(blocks, key=lambda block: block.top)
        self._tops = [block.top for block in self._blocks]
        self._open: SetBlock | None = None
        self._in_text = False
        self._outside: list[bytes] = []
        self.found: list[SetBlock] = []

    def marked(self, line: bytes) -> Iterator[bytes]:
        """The line with what is to stand before it; nothing yet for one that may be part of a drawing."""
        if line == b"BT":
            self._in_text = True
            yield from self.outside()
        elif not self._in_text:
            self._outside.append(line)
            return
        elif line.endswith(b" Tm"):
            yield from self._turned_to(self._block_at(float(line.split()[5])))
        elif line == b"ET":
            self._in_text = False
            yield from self._turned_to(None)
        yield line

    def outside(self) -> list[bytes]:
        """What stood between two texts; as an artifact where it paints anything."""
        lines, self._outside = self._outside, []
        return [b"/Artifact BMC", *lines, b"EMC"] if set(PAINTING) & set(lines) else lines

    def _block_at(self, height: float) -> SetBlock | None:
        """The block that the base line at this height is in: the last that begins above it."""
        at = bisect_right(self._tops, height) - 1
        return self._blocks[at] if at >= 0 else None

    def _turned_to(self, block: SetBlock | None) -> Iterator[bytes]:
        if block is self._open:
            return
        if self._open:
            yield b"EMC"
        if block:
            yield f"/{block.kind} <</MCID {len(self.found)}>> BDC".encode()
            self.found.append(block)
        self._open = block


class _Tree:
    """The tree of structure of a document (ISO 32000-1, 14.7.2): one element a block, under one for the document."""

    def __init__(self, document: pymupdf.Document) -> None:
        self._document = document
        self._root, self._whole = document.get_new_xref(), document.get_new_xref()
        self._elements: dict[int, int] = {}
        self._kinds: dict[int, str] = {}
        self._content: dict[int, list[str]] = {}
        self._parents: list[str] = []

    def add(self, page: pymupdf.Page, marked: Sequence[SetBlock]) -> None:
        """The marks of the next page."""
        for number, block in enumerate(marked):
            if block.number not in self._elements:
                self._elements[block.number] = self._document.get_new_xref()
            self._kinds[block.number] = block.kind
            content = f"<</Type/MCR/Pg {page.xref} 0 R/MCID {number}>>"
            self._content.setdefault(block.number, []).append(content)
        self._document.xref_set_key(page.xref, "StructParents", str(len(self._parents)))
        self._document.xref_set_key(page.xref, "Tabs", "/S")
        self._parents.append(" ".join(f"{self._elements[block.number]} 0 R" for block in marked))

    def finish(self) -> None:
        """Write the elements and the ways from pages to them."""
        document = self._document
        for number, xref in self._elements.items():
            content = "".join(self._content[number])
            element = f"<</Type/StructElem/S/{self._kinds[number]}/P {self._whole} 0 R/K[{content}]>>"
            document.update_object(xref, element)
        kids = " ".join(f"{xref} 0 R" for xref in self._elements.values())
        document.update_object(self._whole, f"<</Type/StructElem/S/Document/P {self._root} 0 R/K[{kids}]>>")
        parents = " ".join(f"{page} [{elements}]" for page, elements in enumerate(self._parents))
        ways = f"/ParentTree<</Nums[{parents}]>>/ParentTreeNextKey {len(self._parents)}"
        document.update_object(self._root, f"<</Type/StructTreeRoot/K[{self._whole} 0 R]{ways}>>")
        document.xref_set_key(document.pdf_catalog(), "StructTreeRoot", f"{self._root} 0 R")
        document.xref_set_key(document.pdf_catalog(), "MarkInfo", "<</Marked true>>")
