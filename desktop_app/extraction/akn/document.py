"""What an Akoma Ntoso file holds: one statement, or several under one number, as resolutions lettered A and B are."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from desktop_app.extraction.akn.text import Element, name_of

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
STATEMENTS = {"statement", "doc"}


ROOT, ROOT_WITHIN = b"akomaNtoso", 4096
"""The name of the first element, and how many bytes of a file are searched for it."""


class NotAkomaNtosoError(ValueError):
    """The file is not well-formed XML, or holds no statement in Akoma Ntoso 3.0."""


class TornXmlError(NotAkomaNtosoError):
    """The file begins as Akoma Ntoso, but it is not well-formed."""


class GreedyXmlError(NotAkomaNtosoError):
    """The file has longer texts, or elements deeper in others, than a parser takes."""


@dataclass(frozen=True)
class AknDocument:
    """A document: ``head`` holds its cover and its title; ``parts`` are the statements of a collection, in order.

    ``whole`` is the element with everything in it. The head of a single statement is that statement, and has no parts;
    that of several that stand side by side is the first of them.
    """

    whole: Element
    head: Element
    parts: tuple[Element, ...] = ()


def document_in(content: bytes) -> AknDocument:
    """The document in a file, of which nothing is fetched or expanded. Raises ``NotAkomaNtosoError``."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8" if _is_utf_8(content) else None,
    )
    try:
        root = etree.fromstring(content.lstrip(b" \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _why_unparsed(content, error)(str(error)) from error
    heads = [child for child in root if name_of(child) and etree.QName(child).namespace == NAMESPACE]
    for head in heads:
        parts = _parts_of(root, head)
        if name_of(head) in STATEMENTS:
            return AknDocument(root if parts else head, head, parts)
        if name_of(head) == "documentCollection" and parts:
            return AknDocument(root, head, parts)
    raise NotAkomaNtosoError("no statement in it")


def _is_utf_8(content: bytes) -> bool:
    """Whether a file is written in UTF-8, whatever encoding it says it is in: no other text looks like that."""
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _why_unparsed(content: bytes, error: Exception) -> type[NotAkomaNtosoError]:
    """What is to be said of a file that the parser does not take."""
    if ROOT not in content[:ROOT_WITHIN].replace(b"\0", b""):  # as UTF-16 has it, too
        return NotAkomaNtosoError
    is_greedy = isinstance(error, etree.XMLSyntaxError) and error.code == etree.ErrorTypes.ERR_RESOURCE_LIMIT
    return GreedyXmlError if is_greedy else TornXmlError


def _parts_of(root: Element, head: Element) -> tuple[Element, ...]:
    """The statements beside the head, in the order in which a collection names them; those not named are last."""
    holders = [each for each in root.iter() if each is root or name_of(each) == "component"]
    statements = [(each, part) for each in holders for part in each if name_of(part) in STATEMENTS]
    held = [(each.get("eId", ""), part) for each, part in statements if part is not head]
    named = [each.get("href", "").lstrip("#") for each in head.iter() if name_of(each) == "documentRef"]
    places = {name: place for place, name in reversed(list(enumerate(named)))}
    return tuple(part for _, part in sorted(held, key=lambda each: places.get(each[0], len(named))))
