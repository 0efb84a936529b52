"""Preamble and body: containers, numbered paragraphs with their sub-paragraphs, headings, tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.export.akomantoso.classes import class_of
from desktop_app.export.akomantoso.elements import Element, Texts, element
from desktop_app.resolution.model import Kind, Paragraph, Zone


class Hierarchy:
    """Writes paragraphs one after the other and numbers their elements."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._count = 0

    def preamble(self, paragraphs: Iterable[Paragraph]) -> list[Element]:
        """The chapeau as a formula, a container for each preambular paragraph with its sub-paragraphs in it."""
        parts: list[Element] = []
        for paragraph in paragraphs:
            if paragraph.kind is Kind.ITEM and parts and parts[-1].get("name") != "enactingFormula":
                self._add_item(parts, paragraph)
            else:
                parts.append(self._preambular(paragraph))
        return parts

    def body(self, paragraphs: Sequence[Paragraph], zone: Zone) -> list[Element]:
        """Numbered paragraphs with their sub-paragraphs inside, by level; all else as it comes."""
        parts: list[Element] = []
        nest: list[tuple[int, Element]] = []
        for paragraph in paragraphs:
            if paragraph.kind not in (Kind.OPERATIVE, Kind.ITEM):
                nest.clear()
                parts.append(self._plain(paragraph, zone))
                continue
            while nest and nest[-1][0] >= paragraph.level:
                nest.pop()
            made = self._numbered(paragraph, zone)
            if nest:
                _open(nest[-1][1]).append(made)
            else:
                parts.append(made)
            nest.append((paragraph.level, made))
        return parts

    def _preambular(self, paragraph: Paragraph) -> Element:
        if paragraph.kind is Kind.CHAPEAU:
            css = class_of(paragraph, Zone.PREAMBLE, Kind.CHAPEAU)
            line = self._texts.line(paragraph)
            return element("formula", line, name="enactingFormula", class_=css, eId=self._number("formula"))
        if paragraph.kind is not Kind.PREAMBULAR:
            return self._plain(paragraph, Zone.PREAMBLE)
        css = class_of(paragraph, Zone.PREAMBLE)
        line, name = self._texts.line(paragraph), paragraph.opening or "preambular"
        return element("container", line, name=name, class_=css, eId=self._number("container"))

    def _add_item(self, parts: list[Element], paragraph: Paragraph) -> None:
        """Into the list of the container before, or a container of its own."""
        css = class_of(paragraph, Zone.PREAMBLE, Kind.ITEM)
        item = element("item", *_num(paragraph), self._texts.line(paragraph), class_=css, eId=self._number("item"))
        if not str(parts[-1].tag).endswith("container"):
            parts.append(element("container", name="list", eId=self._number("container")))
        holder = parts[-1]
        if not len(holder) or not str(holder[-1].tag).endswith("blockList"):
            holder.append(element("blockList", eId=self._number("list")))
        holder[-1].append(item)

    def _numbered(self, paragraph: Paragraph, zone: Zone) -> Element:
        nested = paragraph.kind is Kind.ITEM and bool(paragraph.level)
        name, usual = ("subparagraph", Kind.ITEM) if nested else ("paragraph", Kind.OPERATIVE)
        number = self._number("para")
        content = element("content", self._texts.line(paragraph), eId=f"{number}__content")
        css = class_of(paragraph, zone, usual)
        return element(name, *_num(paragraph), content, class_=css or "SingleTxt", eId=number)

    def _plain(self, paragraph: Paragraph, zone: Zone) -> Element:
        if paragraph.rows:
            rows = [element("tr", *cells) for cells in self._texts.rows(paragraph)]
            css = class_of(paragraph, zone, Kind.TABLE)
            return element("table", *rows, class_=css, title=paragraph.text[:80], eId=self._number("table"))
        line = self._texts.line(paragraph, class_=class_of(paragraph, zone))
        if paragraph.label:
            line.set("title", paragraph.label)
        return line

    def _number(self, name: str) -> str:
        self._count += 1
        return f"{name}_{self._count}"


def _num(paragraph: Paragraph) -> list[Element]:
    return [element("num", paragraph.label)] if paragraph.label else []


def _open(parent: Element) -> Element:
    """The element made ready for sub-paragraphs: its words become their introduction."""
    words = parent[-1]
    if str(words.tag).endswith("content"):
        words.tag = str(words.tag).replace("content", "intro")
        words.set("eId", str(words.get("eId")).replace("content", "intro"))
    return parent
