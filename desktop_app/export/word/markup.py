"""Elements of WordprocessingML (ECMA-376, part 1, 17.13): runs, revisions, note references."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from lxml import etree

from desktop_app.comparison.model import Operation
from desktop_app.export.options import ExportOptions

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
REVISIONS = {Operation.DELETE: "del", Operation.INSERT: "ins"}

Element = etree._Element  # lxml's own name for what it makes; there is no public one.


def tag(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def element(name: str, /, *children: Element, **attributes: str) -> Element:
    """An element with its children; attributes are of the same namespace."""
    made = etree.Element(tag(name), {tag(key): value for key, value in attributes.items()}, nsmap={"w": W})
    made.extend(children)
    return made


class Revisions:
    """Signs each change with a number of its own, the author and the date, without which Word refuses a move."""

    def __init__(self, options: ExportOptions) -> None:
        self._signature = {"author": options.author, "date": options.timestamp}
        self._numbers = count(1)

    def number(self) -> str:
        """A number that no other mark in the document has."""
        return str(next(self._numbers))

    def signed(self, name: str, /, *children: Element, **attributes: str) -> Element:
        """A revision element around its children."""
        return element(name, *children, **attributes, id=self.number(), **self._signature)

    def around(self, operation: Operation, runs: Iterable[Element], move: str | None = None) -> list[Element]:
        """The runs as they are, or in the revision that says what happened to them; ``move`` names that of a move."""
        name = REVISIONS.get(operation, move)
        inside = list(runs)
        return [self.signed(name, *inside)] if name and inside else inside


def run(text: str, removed: bool, *properties: Element) -> Element:
    """A run of text; tabulators become elements of their own."""
    made = element("r")
    if properties:
        made.append(element("rPr", *properties))
    for number, part in enumerate(text.split("\t")):
        if number:
            made.append(element("tab"))
        if part:
            words = element("delText" if removed else "t")
            words.text = part
            words.set(XML_SPACE, "preserve")
            made.append(words)
    return made


def table_properties(*, right_to_left: bool) -> Element:
    """The properties of a table with a line around each cell."""
    direction = [element("bidiVisual")] if right_to_left else []
    return element("tblPr", element("tblStyle", val="TableGrid"), *direction, element("tblW", w="0", type="auto"))


def note_reference(number: int, custom: str, removed: bool) -> Element:
    """The run that calls a footnote; ``custom`` is its mark where that is not a number."""
    style = element("rPr", element("rStyle", val="FootnoteReference"))
    reference = element("footnoteReference", id=str(number))
    made = element("r", style, reference)
    if custom:
        reference.set(tag("customMarkFollows"), "1")
        made.append(_text("delText" if removed else "t", custom))
    return made


def repeated_reference(bookmark: str, shown: str, removed: bool) -> list[Element]:
    """The runs of a field that repeats the number of a footnote called before (NOTEREF)."""
    runs = []
    for content in (
        element("fldChar", fldCharType="begin"),
        _text("delInstrText" if removed else "instrText", f" NOTEREF {bookmark} \\f \\h "),
        element("fldChar", fldCharType="separate"),
        _text("delText" if removed else "t", shown),
        element("fldChar", fldCharType="end"),
    ):
        runs.append(element("r", element("rPr", element("rStyle", val="FootnoteReference")), content))
    return runs


def _text(name: str, text: str) -> Element:
    made = element(name)
    made.text = text
    made.set(XML_SPACE, "preserve")
    return made
