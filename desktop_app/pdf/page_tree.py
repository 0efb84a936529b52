"""The page tree of a PDF, and its counts where damaged bytes have made them wrong.

Each node of the tree says how many pages are below it, and MuPDF believes the root: of a file that says 2 it reads two
pages, however many there are (PDF 1.7, 7.7.3).
"""

from __future__ import annotations

import re

import pymupdf

REFERENCE = re.compile(r"(\d+) \d+ R")


def mend_counts(file: pymupdf.Document, most: int) -> bool:
    """Set the counts of the page tree right; whether one was wrong.

    Nothing is done where the tree has more than ``most`` nodes, or leads back into itself.
    """
    walk = _Walk(file, most)
    root = walk.root()
    if root is None or walk.pages_below(root) is None:
        return False
    wrong = {node: pages for node, pages in walk.counted.items() if _count_of(file, node) != pages}
    for node, pages in wrong.items():
        file.xref_set_key(node, "Count", str(pages))
    return bool(wrong)


class _Walk:
    """Counts the pages below each node of the tree; ``counted`` holds what was found."""

    def __init__(self, file: pymupdf.Document, most: int) -> None:
        self.counted: dict[int, int] = {}
        self._file = file
        self._most = most
        self._seen: set[int] = set()

    def root(self) -> int | None:
        """The object number of the root of the tree."""
        references = REFERENCE.findall(self._file.xref_get_key(self._file.pdf_catalog(), "Pages")[1])
        return int(references[0]) if references else None

    def pages_below(self, root: int) -> int | None:
        """How many pages are below a node; ``None`` if the tree is not one, or too large."""
        order, waiting = [], [root]
        while waiting:
            node = waiting.pop()
            if node in self._seen or len(self._seen) >= self._most:
                return None
            self._seen.add(node)
            kids = self._kids(node)
            order.append((node, kids))
            waiting += kids or []
        return self._summed(order)

    def _summed(self, order: list[tuple[int, list[int] | None]]) -> int:
        """The sums, from the leaves up."""
        pages: dict[int, int] = {}
        for node, kids in reversed(order):
            pages[node] = 1 if kids is None else sum(pages[kid] for kid in kids)
            if kids is not None:
                self.counted[node] = pages[node]
        return pages[order[0][0]]

    def _kids(self, node: int) -> list[int] | None:
        """The object numbers of what is below a node; ``None`` if it is a page, or nothing that MuPDF can load."""
        kind, value = self._file.xref_get_key(node, "Kids")
        if kind == "xref":
            value = self._file.xref_object(int(value.split()[0]), compressed=True)
        elif kind != "array":
            return None if self._file.xref_get_key(node, "Type")[1] != "/Pages" else []
        return [int(number) for number in REFERENCE.findall(value)]


def _count_of(file: pymupdf.Document, node: int) -> int | None:
    kind, value = file.xref_get_key(node, "Count")
    return int(value) if kind == "int" else None
