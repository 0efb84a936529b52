"""Elements of OpenDocument 1.3 (OASIS, part 3), named as it writes them: ``text:p``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
Node = etree._Element  # lxml's own name for what it makes; there is no public one.

_PARTS = re.compile("[\t ]|[^\t ]+(?: [^\t ]+)*")
"""A tabulator, a blank, or words with one blank between them."""


def odf_name(name: str) -> str:
    """The qualified name of an element or attribute."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def node(name: str, attributes: Mapping[str, str] | None = None, /, *children: Node, text: str | None = None) -> Node:
    """An element with its children, or with a text."""
    made = etree.Element(
        odf_name(name), {odf_name(key): value for key, value in (attributes or {}).items()}, NAMESPACES
    )
    made.extend(children)
    made.text = text
    return made


def put_words(parent: Node, text: str) -> None:
    """Append a text; a blank that a reader would drop, beside another or at an edge, is an element (part 3, 6.1.2)."""
    for part in _PARTS.findall(text):
        if part == "\t":
            parent.append(node("text:tab"))
        elif part == " ":
            parent.append(node("text:s"))
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + part
        else:
            parent.text = (parent.text or "") + part


def words_of(parent: Node) -> Iterator[str | Node]:
    """The texts of an element and of its spans in order, and the elements between them that are no words."""
    yield parent.text or ""
    for child in parent:
        if child.tag in _WORDS:
            yield _WORDS[child.tag]
        elif child.tag == odf_name("text:span"):
            yield from words_of(child)
        else:
            yield child
        yield child.tail or ""


_WORDS = {odf_name("text:s"): " ", odf_name("text:tab"): "\t"}
