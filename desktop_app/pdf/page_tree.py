"""The page tree of a PDF, mended where damaged bytes have made it wrong.

Each node of the tree says how many pages are below it, and MuPDF believes the root: of a file that says 2 it reads two
pages, however many there are (PDF 1.7, 7.7.3). What is no page takes the place of one there, and the last is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pymupdf

REFERENCE = re.compile(r"(\d+) \d+ R")
# What begins a page without an object of its own.
DIRECT = "<<"
REFERENCE_WORDS = 3  # as in "7 0 R"

Kids = list[int]
"""The object numbers of what is below a node."""


def mend_tree(file: pymupdf.Document, most: int) -> bool:
    """Set the page tree right: its counts, and the lists that hold what is no page; whether anything was wrong.

    A node is left where it is found first. Nothing is done where the tree has more than ``most`` nodes, or one without
    an object number.
    """
    walk = _Walk(file, most)
    root = walk.root()
    if root is None or not walk.goes_down(root):
        return False
    changes = list(walk.changes())
    for node, key, value in changes:
        file.xref_set_key(node, key, value)
    return bool(changes)


class _Walk:
    """Finds what is below each node of the tree."""

    def __init__(self, file: pymupdf.Document, most: int) -> None:
        self._file = file
        self._most = most
        self._lists: dict[int, str] = {}
        """The list of what is below a node, as it is written."""
        self._below: dict[int, Kids] = {}

    def root(self) -> int | None:
        """The object number of the root of the tree."""
        references = REFERENCE.findall(self._file.xref_get_key(self._file.pdf_catalog(), "Pages")[1])
        return int(references[0]) if references else None

    def goes_down(self, root: int) -> bool:
        """Follow the tree from its root to its pages; whether it is not too large, and each page has a number."""
        waiting, seen = ([root] if self._is_new(root) else []), 0
        while waiting:
            node = waiting.pop()
            seen += 1
            if seen > self._most or DIRECT in self._lists.get(node, ""):
                return False
            if node in self._lists:
                kids = map(int, REFERENCE.findall(self._lists[node]))
                self._below[node] = [kid for kid in kids if self._is_new(kid)]
                waiting += self._below[node][::-1]
        return True

    def changes(self) -> Iterator[tuple[int, str, str]]:
        """What is to be set right: the node, the key, and its value."""
        counts = self._counts()
        for node, kids in self._below.items():
            if self._type(node) != "/Pages":
                yield node, "Type", "/Pages"
            if len(self._lists[node][1:-1].split()) != REFERENCE_WORDS * len(kids):
                yield node, "Kids", f"[{' '.join(f'{kid} 0 R' for kid in kids)}]"
            if _count_of(self._file, node) != counts[node]:
                yield node, "Count", str(counts[node])

    def _counts(self) -> dict[int, int]:
        """How many pages are below each node: summed from the last that was found, as its kids were found later."""
        counts: dict[int, int] = {}
        for node, kids in reversed(self._below.items()):
            counts[node] = sum(counts[kid] if kid in self._lists else 1 for kid in kids)
        return counts

    def _is_new(self, kid: int) -> bool:
        """Whether an object is a page, or a node that was not found before; one that the file does not have is none."""
        if kid in self._lists or not 0 < kid < self._file.xref_length():
            return False
        listed = self._listed(kid)
        if listed is not None:
            self._lists[kid] = listed
        return True

    def _listed(self, node: int) -> str | None:
        """The list of what is below a node; ``None`` if it is a page."""
        kind, value = self._file.xref_get_key(node, "Kids")
        if kind == "xref":
            return str(self._file.xref_object(int(value.split()[0]), compressed=True))
        if kind == "array":
            return str(value)
        return "[]" if self._type(node) == "/Pages" else None

    def _type(self, node: int) -> str:
        return str(self._file.xref_get_key(node, "Type")[1])


def _count_of(file: pymupdf.Document, node: int) -> int | None:
    kind, value = file.xref_get_key(node, "Count")
    return int(value) if kind == "int" else None
