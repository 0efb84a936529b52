"""What a page may be painted with beside letters: the pictures, forms and states of graphics among its resources.

A page has resources of its own, or those of the node of the page tree above it (PDF 1.7, 7.7.3.4). Most pages of a file
name the same ones, so each set of them is looked at once.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.page_tree import REFERENCE

ABSENT = "null"
OPAQUE = 255
"""What hides all that is below it, of as many degrees."""
MASKED = re.compile(r"/SMask(?!\s*/None\b)")
# But for these modes, and without one, what is painted last hides what is below it.
BLENDED = re.compile(r"/BM(?!\s*/(?:Normal|Compatible)\b)")
OPACITY = re.compile(r"/(?:ca|CA)\s+(\d*\.?\d+)(?![.\d])")


class Ways(NamedTuple):
    """How a page may be painted: behind a veil, and in ways that let what is below shine through.

    Soft masks, groups of next to no opacity, and shades of colours that are painted over words are veils.
    """

    veiled: bool = False
    blended: bool = False


class Means(NamedTuple):
    """What a page may be painted with: whether images, which forms (by their object numbers), and how.

    A page that ``is_flat`` paints with what its own content says alone: it has neither forms nor patterns.
    """

    pictured: bool
    forms: tuple[int, ...]
    is_flat: bool
    ways: Ways


class NamedResources(NamedTuple):
    """Resources as the file writes them, and the object that does so: a page, or a node of the page tree above it."""

    owner: int
    written: str


class ResourceReader:
    """Tells of the pages of a file what they may be painted with."""

    def __init__(self, file: pymupdf.Document) -> None:
        self._file = file
        self._means: dict[str, Means] = {}
        self._states: dict[int, Ways] = {}

    def means_of(self, page: pymupdf.Page, resources: NamedResources) -> Means:
        """What a page with these resources may be painted with."""
        owner, written = resources
        if written not in self._means:
            self._means[written] = self._found(page, owner)
        return self._means[written]

    def _found(self, page: pymupdf.Page, owner: int) -> Means:
        """What a page may be painted with; it is searched for images and forms where its resources name any."""
        may_hold, may_repeat = (self._names(owner, kind) for kind in ("XObject", "Pattern"))
        forms = tuple(xref for xref, *_ in page.get_xobjects()) if may_hold else ()
        is_flat = not (forms or may_repeat)
        return Means(may_hold and bool(page.get_images()), forms, is_flat, self._ways((owner, *forms)))

    def _names(self, owner: int, kind: str) -> bool:
        """Whether the resources of a page or form name any of a kind."""
        return bool(self._file.xref_get_key(owner, f"Resources/{kind}")[0] != ABSENT)

    def _ways(self, owners: tuple[int, ...]) -> Ways:
        """How may be painted with the states of graphics and shades of colours that some resources and forms name."""
        written = [self._states_of(owner) for owner in owners]
        ways = [self._way(int(state)) for states in written for state in REFERENCE.findall(states)]
        ways += [_way_of(states) for states in written]
        shaded = any(self._names(owner, kind) for owner in owners for kind in ("Shading", "Pattern"))
        return Ways(shaded or any(way.veiled for way in ways), any(way.blended for way in ways))

    def _states_of(self, owner: int) -> str:
        """The states of graphics (PDF 1.7, 8.4.5) that a page or form names: each by its number, or as it is."""
        kind, states = self._file.xref_get_key(owner, "Resources/ExtGState")
        return str(self._file.xref_object(int(states.split()[0]), compressed=True) if kind == "xref" else states)

    def _way(self, state: int) -> Ways:
        if not 0 < state < self._file.xref_length():  # a damaged file names objects that it does not have
            return Ways()
        if state not in self._states:
            self._states[state] = _way_of(str(self._file.xref_object(state, compressed=True)))
        return self._states[state]


def _way_of(states: str) -> Ways:
    """How may be painted with states of graphics, as they are written."""
    faint = any(float(opacity) * OPAQUE <= LIMITS.invisible_alpha for opacity in OPACITY.findall(states))
    return Ways(faint or MASKED.search(states) is not None, BLENDED.search(states) is not None)


def resources_of(file: pymupdf.Document, page: int) -> NamedResources:
    """The resources of a page, given by its object number: its own, or those of the nearest node above it."""
    owner = page
    for _ in range(LIMITS.tree_depth):
        kind, written = file.xref_get_key(owner, "Resources")
        if kind != ABSENT:
            return NamedResources(owner, written)
        kind, above = file.xref_get_key(owner, "Parent")
        if kind != "xref":
            break
        owner = int(above.split()[0])
    return NamedResources(page, ABSENT)
