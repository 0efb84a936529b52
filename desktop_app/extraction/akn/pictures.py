"""Pictures in an XML file: there are no pages to look them up on, so those in the text are told of."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.extraction.akn.text import Element, name_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Notice

PICTURES = frozenset({"img", "svg", "object", "embed", "graphic"})
FURNITURE = frozenset({"meta", "coverPage", "presentation"})
"""Elements that hold the emblem and what stands at the foot of the first page, such as its bar code."""
NAMES = ("alt", "title", "src", "data", "href")
"""Attributes by which a picture is named, the one that says most first."""

PICTURE = Message("picture-left-out", "A picture in the text is missing here ({0}); look at the printed page.")
SEVERAL = Message(
    "picture-left-out", "{1} pictures in the text are missing here, the first of them {0}; look at the printed pages."
)


def pictures_left_out(statement: Element) -> list[Notice]:
    """A warning that names the first of the pictures in the text, if there are any."""
    names = [_name(picture) for picture in _pictures(statement)]
    if not names:
        return []
    message = PICTURE if len(names) == 1 else SEVERAL
    return [Notice(message.filled(names[0], str(len(names))))]


def _pictures(element: Element) -> Iterator[Element]:
    """The pictures in an element, but for those of the first page; one inside another is a part of it."""
    for child in element:
        if name_of(child) in PICTURES:
            yield child
        elif name_of(child) not in FURNITURE:
            yield from _pictures(child)


def _name(picture: Element) -> str:
    """How a picture is named: by its attributes, or by what it is."""
    return next((name for attribute in NAMES if (name := picture.get(attribute, "").strip())), name_of(picture))
