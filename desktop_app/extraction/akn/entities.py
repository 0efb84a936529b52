"""Entities of an XML file, which are names that stand for words ("&un;"), and other files that it includes.

An entity may stand for a file elsewhere, or for others that together fill the memory. So the parser leaves all of
them alone, and only those that the file itself gives as a few plain words are put in here.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop_app.extraction.akn.text import Element, name_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Notice

LONGEST = 200
"""Characters of an entity that is put in: a name or a phrase."""
INCLUDING = {"include": "href", "componentRef": "src"}
"""Elements in whose place another file stands (XInclude, Akoma Ntoso), and their attribute that names it."""
LEFT_OUT = Message("entity-left-out", "What {0} stands for was not looked up; it is missing here.")


def with_entities(statement: Element) -> list[Notice]:
    """Put the words of its entities into a statement; the warning that names what is left out, if anything is."""
    words = dict(_plain_entities(statement))
    left: dict[str, None] = {}
    for entity in list(statement.iter(etree.Entity)):
        written = entity.text or ""
        if written in words:
            _replace(entity, words[written])
        else:
            left[written] = None
    left.update(dict.fromkeys(_included(statement)))
    return [Notice(LEFT_OUT.filled(", ".join(left)))] if left else []


def _included(statement: Element) -> Iterator[str]:
    """The names of the files that a statement includes; one that begins with "#" is a part of the file itself."""
    for element in statement.iter(etree.Element):
        attribute = INCLUDING.get(name_of(element))
        name = element.get(attribute, "") if attribute else "#"
        if not name.startswith("#"):
            yield name


def _plain_entities(statement: Element) -> Iterator[tuple[str, str]]:
    """The entities that the file gives as plain words: how each is written ("&un;"), and its words."""
    dtd = statement.getroottree().docinfo.internalDTD
    for entity in dtd.iterentities() if dtd is not None else ():
        content = entity.content or ""
        if content and len(content) <= LONGEST and not {"&", "<"} & set(content):
            yield f"&{entity.name};", content


def _replace(entity: Element, words: str) -> None:
    """Put words in the place of an entity, which has no text of its own but may be followed by some."""
    words += entity.tail or ""
    before, parent = entity.getprevious(), entity.getparent()
    assert parent is not None
    if before is not None:
        before.tail = (before.tail or "") + words
    else:
        parent.text = (parent.text or "") + words
    entity.tail = None
    parent.remove(entity)
