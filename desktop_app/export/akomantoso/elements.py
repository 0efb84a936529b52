"""Elements of Akoma Ntoso, and running text with italics and footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from desktop_app.markup.passages import plain_passage
from desktop_app.markup.runs import Run
from desktop_app.resolution.model import Footnote, Paragraph

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element  # lxml's own name for what it makes; there is no public one.


def element(name: str, /, *children: Element | str, **attributes: str | None) -> Element:
    """An element with text and children; attributes without a value are left out, ``class_`` means ``class``."""
    named = {key.rstrip("_"): value for key, value in attributes.items() if value is not None}
    made = etree.Element(f"{{{NAMESPACE}}}{name}", named, nsmap={None: NAMESPACE})
    fill(made, children)
    return made


def fill(parent: Element, children: Iterable[Element | str]) -> None:
    """Append text and elements in their order."""
    for child in children:
        if not isinstance(child, str):
            parent.append(child)
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + child
        else:
            parent.text = (parent.text or "") + child


class Texts:
    """Writes paragraphs as running text, each footnote where it is first called."""

    def __init__(self, notes: Iterable[Footnote]) -> None:
        self._notes = {note.marker: note for note in notes}
        self._written: dict[str, int] = {}

    def line(self, paragraph: Paragraph, **attributes: str | None) -> Element:
        """The paragraph as ``p``."""
        line = element("p", *self.inline(paragraph), **attributes)
        line.set(XML_SPACE, "preserve")
        return line

    def inline(self, paragraph: Paragraph) -> list[Element | str]:
        """Words, stretches in italics, and notes; opening words that are not in italics are named so."""
        css = "italic" if paragraph.italics else "opening"
        return [self._part(run, css) for run in plain_passage(paragraph).runs]

    def rows(self, paragraph: Paragraph) -> list[list[Element]]:
        """The cells of a table, with what is in italics and the notes where the text has them."""
        found = plain_passage(paragraph).cells
        if not found:
            return [[element("td", element("p", value)) for value in row] for row in paragraph.rows]
        return [
            [element("td", element("p", *(self._part(run, "italic") for run in cell))) for cell in row] for row in found
        ]

    def uncalled(self) -> Iterator[Element]:
        """The notes that no paragraph called so far."""
        for marker in self._notes:
            if marker not in self._written:
                yield self._note(marker)

    def _cell(self, runs: Iterable[Run]) -> Element:
        return element("td", element("p", *(self._part(run, "italic") for run in runs)))

    def _part(self, run: Run, css: str) -> Element | str:
        if run.marker:
            return self._note(run.marker)
        return element("span", run.text, class_=css) if run.italic else run.text

    def _note(self, marker: str) -> Element:
        if marker in self._written:
            return element("noteRef", href=f"#authorialNote_{self._written[marker]}", marker=marker)
        self._written[marker] = number = len(self._written) + 1
        note = self._notes.get(marker)
        line = element("p", f"\t {note.text if note else ''}")
        line.set(XML_SPACE, "preserve")
        return element("authorialNote", line, marker=marker, placement="bottom", eId=f"authorialNote_{number}")
