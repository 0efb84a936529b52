"""The paragraphs of an Akoma Ntoso document in reading order, with what their elements say about them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from lxml import etree

from desktop_app.extraction.akn.document import AknDocument
from desktop_app.extraction.akn.tables import cells_of
from desktop_app.extraction.akn.text import Element, name_of, text_of
from desktop_app.extraction.structure.blocks import COMMAS, STOP
from desktop_app.extraction.structure.headings import annex_in, is_section_number
from desktop_app.extraction.structure.labels import label_of
from desktop_app.resolution.model import Kind, Zone

NUMBERED = {"paragraph", "subparagraph", "point", "indent", "article", "clause", "subclause", "item", "hcontainer"}
HEADINGS = {"heading", "subheading", "crossHeading"}
# Texts by themselves, and what is no text of its own.
LINES = {"p", "listIntroduction", "listWrapUp"}
SILENT = {"num", "meta", "img"}
ZONES = {
    "preface": Zone.FRONT,
    "preamble": Zone.PREAMBLE,
    "mainBody": Zone.OPERATIVE,
    "conclusions": Zone.CLOSING,
    "attachments": Zone.ANNEX,
}
"""Where words stand that come after a section, in none."""
# What describes a statement, lists its parts, or holds them.
ASIDE = {"meta", "coverPage", "collectionBody", "components"}
# How the United Nations' own conversion names its headings: "H1", "H23", "HCh0".
HEADING_CLASS = re.compile(r"H(?:\d+|Ch\d*)")


@dataclass(frozen=True)
class FoundUnit:
    """A paragraph: the element with its text, its label, kind, zone and part, and the cells of a table.

    ``is_inner`` is a numbered one that the count of the operative paragraphs leaves out.
    """

    element: Element
    kind: Kind
    zone: Zone
    label: str = ""
    part: str | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    is_inner: bool = False


def paragraphs_of(document: AknDocument, text: Callable[[Element], str]) -> Iterator[FoundUnit]:
    """All paragraphs of a document and its attachments; ``text`` returns the text of a cell."""
    yield from _lettered(_letter_of(document.head, "#letter"), _sections(document.head, text, _preface))
    for part in document.parts:
        yield from _lettered(_letter_of(part, ""), _sections(part, text, _headings_of_part))


def _letter_of(statement: Element, refers_to: str) -> str | None:
    """The letter, or another number, that names one of several resolutions under one number."""
    prefaces = [each for each in statement if name_of(each) == "preface"]
    numbers = [each for preface in prefaces for each in preface.iter() if name_of(each) == "docNumber"]
    found = (_words(each) for each in numbers if refers_to in ("", each.get("refersTo")))
    return next(found, "").rstrip(".") or None


def _lettered(letter: str | None, found: Iterable[FoundUnit]) -> Iterator[FoundUnit]:
    """The paragraphs of a part, which are named by its letter; the title above it has none."""
    for unit in found:
        yield replace(unit, part=letter) if letter and not unit.part and unit.kind is not Kind.TITLE else unit


def _sections(
    statement: Element, text: Callable[[Element], str], preface: Callable[[Element], Iterator[FoundUnit]]
) -> Iterator[FoundUnit]:
    readers: dict[str, Callable[[Element], Iterator[FoundUnit]]] = {
        "preface": preface,
        "preamble": lambda part: _blocks(part, Zone.PREAMBLE, text),
        "mainBody": lambda part: _blocks(part, Zone.OPERATIVE, text),
        "conclusions": _conclusions,
        "attachments": lambda part: _blocks_of_attachments(part, text),
    }
    zone = Zone.FRONT
    yield from _stray(statement.text, zone)
    for part in statement:
        reader = readers.get(name_of(part))
        if reader is not None:
            yield from reader(part)
            zone = ZONES[name_of(part)]
        elif name_of(part) not in ASIDE:
            yield from _block(part, statement, zone, text)
        yield from _stray(part.tail, zone)


def _conclusions(conclusions: Element) -> Iterator[FoundUnit]:
    """The meeting and the date."""
    yield from _stray(conclusions.text, Zone.CLOSING)
    for line in conclusions:
        yield _found(line, Kind.CLOSING, Zone.CLOSING)
        yield from _stray(line.tail, Zone.CLOSING)


def _headings_of_part(preface: Element) -> Iterator[FoundUnit]:
    """The letter and the title of a part, which are headings as they are on a page."""
    yield from _stray(preface.text, Zone.PREAMBLE)
    for line in preface:
        yield from _headings_of_line(line)
        yield from _stray(line.tail, Zone.PREAMBLE)


def _headings_of_line(line: Element) -> Iterator[FoundUnit]:
    pieces = _named(line, "docNumber") + _named(line, "docTitle")
    for piece in pieces if len(pieces) > 1 else [line]:
        yield _found(piece, Kind.HEADING, Zone.PREAMBLE)


def _preface(preface: Element) -> Iterator[FoundUnit]:
    """The title with its number; below it may stand the letter of one of several resolutions under that number."""
    yield from _stray(preface.text, Zone.FRONT)
    for line in preface:
        numbers = _named(line, "docNumber")
        is_letter = any(number.get("refersTo") == "#letter" for number in numbers)
        yield from _headings_of_line(line) if is_letter else _titles(line, numbers)
        yield from _stray(line.tail, Zone.FRONT)


def _titles(line: Element, numbers: Iterable[Element]) -> Iterator[FoundUnit]:
    """The titles in a line, the first with the number, or the line itself."""
    titles = _named(line, "docTitle")
    label = "".join(map(_words, numbers)) if titles else ""
    for title in titles or [line]:
        yield _found(title, Kind.TITLE, Zone.FRONT, label, holder=line)
        label = ""


def _named(line: Element, name: str) -> list[Element]:
    return [child for child in line.iter() if name_of(child) == name]


def _blocks_of_attachments(attachments: Element, text: Callable[[Element], str]) -> Iterator[FoundUnit]:
    for body in attachments.iter():
        if name_of(body) == "mainBody":
            yield from _blocks(body, Zone.ANNEX, text)


def _blocks(parent: Element, zone: Zone, text: Callable[[Element], str]) -> Iterator[FoundUnit]:
    yield from _stray(parent.text if name_of(parent) else None, zone)  # what a comment says is no text
    for block in parent:
        yield from _block(block, parent, zone, text)
        yield from _stray(block.tail, zone)


def _stray(words: str | None, zone: Zone) -> Iterator[FoundUnit]:
    """Words that stand between elements, in none: such as those of an entity."""
    if words and words.strip():
        line = etree.SubElement(etree.Element("container"), "p")
        line.text = words
        yield _found(line, Kind.PREAMBULAR if zone is Zone.PREAMBLE else Kind.TEXT, zone)


def _block(block: Element, parent: Element, zone: Zone, text: Callable[[Element], str]) -> Iterator[FoundUnit]:
    name = name_of(block)
    if name in NUMBERED:
        yield from _numbered(block, zone, text)
    elif name == "formula":
        yield from (_found(line, Kind.CHAPEAU, zone, holder=block) for line in block)
    elif name == "table":
        yield _found(block, Kind.TABLE, zone, rows=cells_of(block, text))
    elif name in HEADINGS:
        yield _found(block, _kind_of_heading(block, name), zone)
    elif name in LINES or (name and name not in SILENT and _is_line(block)):
        yield _plain(block, zone)
    elif name == "num" and name_of(parent) not in NUMBERED:
        yield _found(block, Kind.HEADING, zone)
    elif name not in SILENT:
        yield from _blocks(block, zone, text)


def _is_line(block: Element) -> bool:
    """Whether an element that is not known holds words of its own."""
    return bool((block.text or "").strip())


def _kind_of_heading(heading: Element, name: str) -> Kind:
    """What is given as a heading: one, or a paragraph with which a section opens, such as "Recalling …,"."""
    opens = name == "crossHeading" and heading.get("refersTo") == "#preamble"
    return Kind.PREAMBULAR if opens and text_of(heading, frozenset()).words.endswith((*COMMAS, *STOP)) else Kind.HEADING


def _is_set_as_heading(block: Element, label: str) -> bool:
    """Whether a paragraph is a heading by its class or, if it has no number, by its type or as that of a section."""
    if any(map(HEADING_CLASS.fullmatch, block.get("class", "").split())):
        return True
    if label:
        return False
    words = _words(block)
    if is_section_number(words) or annex_in(words):
        return True
    if label_of(words) and words.endswith((*STOP, *COMMAS)):  # a paragraph with its number in the words, all in bold
        return False
    bold = (child for child in block.iter("*") if name_of(child) == "b" or "bold" in child.get("class", "").split())
    return bool(words) and "".join(map(_words, bold)).replace(" ", "") == words.replace(" ", "")


def _plain(line: Element, zone: Zone) -> FoundUnit:
    """A line by itself: the text of a container in the preamble, otherwise a paragraph without a number."""
    holder = line.getparent()
    if holder is not None and zone is Zone.PREAMBLE and name_of(holder) == "container":
        return _found(line, Kind.PREAMBULAR, zone, holder=holder)
    if is_section_number(_words(line)):
        return _found(line, Kind.HEADING, zone)
    return _found(line, Kind.PREAMBULAR if zone is Zone.PREAMBLE else Kind.TEXT, zone, line.get("title", ""))


def _numbered(block: Element, zone: Zone, text: Callable[[Element], str]) -> Iterator[FoundUnit]:
    """The first text has the number; whatever else is in the element follows."""
    label = " ".join(_words(child) for child in block if name_of(child) == "num")
    is_paragraph = name_of(block) in {"paragraph", "article"} and zone is Zone.OPERATIVE
    kind = Kind.OPERATIVE if is_paragraph else Kind.ITEM if label else Kind.TEXT
    if _is_set_as_heading(block, label):
        kind = Kind.HEADING
    first = True
    for found in _blocks(block, zone, text):
        if first and label and found.kind is Kind.HEADING:
            yield from _numbered_heading(found, block, label)
        elif first and found.element.getparent() is not None and found.kind in (Kind.TEXT, Kind.PREAMBULAR):
            yield _found(found.element, kind, zone, label, holder=block)
        else:
            yield found
        first = False
    if first:
        yield from _numbers_alone(block, zone)


def _numbered_heading(heading: FoundUnit, block: Element, label: str) -> Iterator[FoundUnit]:
    """A heading with its number, which stands in a line of its own if it is that of a section."""
    if is_section_number(label):
        yield from _numbers_alone(block, heading.zone)
        yield heading
    else:
        yield replace(heading, label=label)


def _numbers_alone(block: Element, zone: Zone) -> Iterator[FoundUnit]:
    """The numbers of an element as lines of their own: those of sections are headings."""
    for number in (child for child in block if name_of(child) == "num"):
        yield _found(number, Kind.HEADING if is_section_number(_words(number)) else Kind.TEXT, zone)


def _found(
    element: Element,
    kind: Kind,
    zone: Zone,
    label: str = "",
    *,
    holder: Element | None = None,
    rows: tuple[tuple[str, ...], ...] = (),
) -> FoundUnit:
    """The paragraph as its place says, unless the class of ``holder`` says otherwise."""
    part = None
    for name in (element if holder is None else holder).get("class", "").split():
        key, _, value = name.partition("-")
        if key == "kind" and value in {known.value for known in Kind}:
            kind = Kind(value)
        elif key == "zone" and value in {known.value for known in Zone}:
            zone = Zone(value)
        elif key == "part" and value:
            part = value.replace("_", " ")
    return FoundUnit(element, kind, zone, label, part, rows)


def _words(element: Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())
