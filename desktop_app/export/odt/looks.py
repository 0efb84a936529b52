"""How words, paragraphs and cells look: the properties of a Word file as automatic styles of OpenDocument."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.export.odt.markup import Node, node
from desktop_app.export.word.markup import Element, element, tag

BULLET = "Bullet"
STYLES = {
    "Heading1": "Heading_20_1",
    "Heading2": "Heading_20_2",
    "Chapeau": "Chapeau",
    "Closing": "Closing",
    "FootnoteText": "Footnote",
    "ListBullet": BULLET,
}
"""The names of the styles of our Word files, and of those in the template ``odt_styles.xml``."""
PLAIN_STYLE = "Standard"
TWENTIETHS = 20
SCRIPTS = (("fo", ""), ("style", "-asian"), ("style", "-complex"))
"""The prefix and the ending of a property for each kind of script."""
Properties = tuple[tuple[str, str], ...]


class AutomaticStyles:
    """Gives the same look the same name; ``written`` are the styles of all looks so far."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str, Properties], str] = {}
        self.written: list[Node] = []

    def of_words(self, run: Element) -> str:
        """The name of a style for the words of a run."""
        properties = run.find(tag("rPr"))
        return self._name("text", "", _words(element("rPr") if properties is None else properties))

    def of_paragraph(self, paragraph: Element) -> tuple[str, str]:
        """The name of a style for a paragraph, and that of the Word file's style that it has (empty for none)."""
        properties = paragraph.find(tag("pPr"))
        style = "" if properties is None else _value(properties, "pStyle")
        parent, found = STYLES.get(style, PLAIN_STYLE), {} if properties is None else _paragraph(properties)
        if next(paragraph.iter(tag("br")), None) is not None:  # our Word files break pages alone
            found["fo:break-after"] = "page"
        return (self._name("paragraph", parent, found) if found else parent), style

    def of_table(self, right_to_left: bool) -> str:
        """The name of a style for a table."""
        mode = "rl-tb" if right_to_left else "lr-tb"
        return self._name("table", "", {"style:width": "16cm", "table:align": "margins", "style:writing-mode": mode})

    def of_column(self, width: int) -> str:
        """The name of a style for a column of so many twentieths of a point."""
        return self._name("table-column", "", {"style:column-width": f"{width / TWENTIETHS:g}pt"})

    def of_cell(self) -> str:
        """The name of the style of every cell."""
        return self._name("table-cell", "", {"fo:border": "0.5pt solid #000000", "fo:padding": "3pt"})

    def is_bullet(self, name: str) -> bool:
        """Whether a style of this name is that of the items of lists, or comes of it."""
        return name == BULLET or any(n == name and parent == BULLET for (_, parent, _), n in self._names.items())

    def _name(self, family: str, parent: str, properties: Mapping[str, str]) -> str:
        key = (family, parent, tuple(properties.items()))
        if key not in self._names:
            self._names[key] = f"A{len(self._names) + 1}"
            named = {"style:name": self._names[key], "style:family": family}
            above = {"style:parent-style-name": parent} if parent else {}
            self.written.append(node("style:style", named | above, node(f"style:{family}-properties", properties)))
        return self._names[key]


def _value(properties: Element, name: str) -> str:
    found = properties.find(tag(name))
    return "" if found is None else found.get(tag("val"), "")


def _words(properties: Element) -> dict[str, str]:
    """Bold and italics are said for each kind of script, as both formats have them apart.

    Upright is said too: after removed paragraphs that end in italics, LibreOffice would go on in them.
    """
    has = {name: properties.find(tag(name)) is not None for name in ("b", "i", "strike", "u", "rFonts")}
    found: dict[str, str] = {}
    if has["b"]:
        found |= {f"{prefix}:font-weight{script}": "bold" for prefix, script in SCRIPTS}
    found |= {f"{prefix}:font-style{script}": "italic" if has["i"] else "normal" for prefix, script in SCRIPTS}
    if has["strike"]:
        found["style:text-line-through-style"] = "solid"
    if has["u"]:
        found["style:text-underline-style"] = "dotted" if _value(properties, "u") == "dotted" else "solid"
    if colour := _value(properties, "color"):
        found["fo:color"] = f"#{colour}"
    fonts = properties.find(tag("rFonts"))
    if fonts is not None and (face := fonts.get(tag("eastAsia"))):
        found["style:font-name-asian"] = face
    return found


def _paragraph(properties: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    if properties.find(tag("bidi")) is not None:
        found |= {"style:writing-mode": "rl-tb", "fo:text-align": "right"}  # LibreOffice takes "start" for left
    indent = properties.find(tag("ind"))
    if indent is not None:
        side = "right" if "style:writing-mode" in found else "left"
        found[f"fo:margin-{side}"] = f"{int(indent.get(tag('left'), '0')) / TWENTIETHS:g}pt"
    if properties.find(tag("pageBreakBefore")) is not None:
        found["fo:break-before"] = "page"
    return found
