"""Stable names of paragraphs: ids such as "op12.a", and citations such as "OP 12 (a)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from desktop_app.extraction.structure.headings import annex_in, article_in, is_section_number
from desktop_app.extraction.structure.kinds import Unit
from desktop_app.extraction.structure.labels import Label
from desktop_app.extraction.structure.numbering import Position
from desktop_app.resolution.model import Kind, Zone

CORE = re.compile(r"\d+(?:\.\d+)+|[^\W_]+(?:\s?(?:bis|ter|quater|quinquies|sexies|septies))?")
SINGLE = {Kind.TITLE: ("title", "Title"), Kind.CHAPEAU: ("chapeau", "Chapeau"), Kind.CLOSING: ("closing", "Closing")}
COUNTED = {
    Kind.PREAMBULAR: ("pp", "PP"),
    Kind.HEADING: ("h", "Heading"),
    Kind.TABLE: ("table", "Table"),
    Kind.TEXT: ("t", "Text"),
    Kind.OPERATIVE: ("op", "OP"),
    Kind.ITEM: ("i", "Item"),
}


@dataclass(frozen=True)
class Article:
    """An article of an annex: its place among these, from 1, and what it is called: "Article 12"."""

    place: int
    words: str


@dataclass(frozen=True)
class Name:
    """The id and the citation of a paragraph."""

    id: str
    cite: str


class _Namer:
    """Names units in order; the units before one tell in which part, annex and section it is."""

    def __init__(self, sectioned: bool, acts: Sequence[Label | None]) -> None:
        self.names: list[Name] = []
        self._acts = len(acts) > 0
        self._sectioned = sectioned
        self._unnumbered = len(acts) > 1 and not any(acts)
        self._used: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._part: str | None = None
        self._annexes = 0
        self._annex = ""
        self._article: Article | None = None
        self._section = ""
        self._sections = 0

    def name(self, unit: Unit, position: Position, article: Article | None) -> None:
        """Name the next unit."""
        self._enter(unit)
        self._article = article
        name = self._child(unit, position) or self._counted(unit)
        self._used[name.id] += 1
        again = self._used[name.id]
        self.names.append(Name(f"{name.id}~{again}", f"{name.cite} [{again}]") if again > 1 else name)

    def _enter(self, unit: Unit) -> None:
        """Notice a new part, annex or section."""
        text = unit.block.text.strip() if unit.kind is Kind.HEADING else ""
        if unit.part != self._part:
            self._part, self._section, self._sections = unit.part, "", 0
        annex = annex_in(text) if text else None
        if unit.zone is Zone.ANNEX and (annex or not self._annex):
            self._annexes += 1
            self._annex = annex or "Annex"
            self._section = ""
        elif unit.zone is not Zone.ANNEX:
            self._annex = ""
        if text and is_section_number(text) and text != self._part:
            self._section = text

    def _child(self, unit: Unit, position: Position) -> Name | None:
        """The name of a labelled paragraph: that of its parent, and its label."""
        label = unit.block.label
        if label is None or unit.kind not in (Kind.ITEM, Kind.OPERATIVE):
            return None
        core = CORE.search(label.text)
        tail = core.group().replace(" ", "") if core else "-"
        if position.parent is not None:
            parent = self.names[position.parent]
            return Name(f"{parent.id}.{tail}", f"{parent.cite} {label.text}")
        if label.is_number:
            return self._numbered(unit, tail, label)
        return self._within(tail, label.text)

    def _numbered(self, unit: Unit, tail: str, label: Label) -> Name:
        """The name of a number; prose above the title, and what only quotes paragraphs, has no operative ones."""
        if unit.zone is Zone.FRONT or (unit.zone is not Zone.ANNEX and not self._acts):
            return self._within(f"p{tail}", f"para. {tail}", sections=False)
        if _is_first(label) or not self._sections:
            self._sections += 1
        if unit.zone is Zone.ANNEX:
            return self._within(f"p{tail}", f"para. {tail}")
        return self._within(f"op{tail}", f"OP {tail}")

    def _counted(self, unit: Unit) -> Name:
        if unit.kind in SINGLE:
            return self._within(*SINGLE[unit.kind], sections=False)
        short, long = COUNTED[unit.kind]
        where = f"{self._part} {self._annexes if self._annex else ''} {short}"
        self._counts[where] += 1
        number = self._counts[where]
        if unit.kind is Kind.OPERATIVE and not self._unnumbered:
            return self._within("op", "OP")
        return self._within(f"{short}{number}", f"{long} {number}", sections=False)

    def _within(self, short: str, long: str, sections: bool = True) -> Name:
        """A name with its part and its section, or its annex and article."""
        ids, cites = [short], [long]
        if sections and self._sectioned and not self._annex:
            section = self._section or str(max(self._sections, 1))
            ids.insert(0, f"s{section}")
            cites.insert(0, f"sect. {section}")
        if sections and self._annex and self._article:
            ids.insert(0, f"art{self._article.place}")
            cites.insert(0, self._article.words)
        if self._annex:
            ids.insert(0, f"a{self._annexes}")
            cites.insert(0, self._annex)
        if self._part:
            ids.insert(0, self._part)
            cites.insert(0, self._part)
        return Name(".".join(ids), ", ".join(cites))


def _is_first(label: Label) -> bool:
    """Whether a label is the number 1, and not "1 bis"."""
    return label.number == 1 and not any(map(str.isalpha, label.text))


def _restarts(units: Sequence[Unit]) -> bool:
    """Whether the operative paragraphs of a part are numbered from 1 more than once."""
    firsts = Counter(
        unit.part
        for unit in units
        if unit.kind is Kind.OPERATIVE and unit.block.label is not None and _is_first(unit.block.label)
    )
    return any(count > 1 for count in firsts.values())


def _articles_of(units: Sequence[Unit]) -> list[Article | None]:
    """The article of each unit of an annex, if its numbers begin anew with each: else they tell without it."""
    annexes = list(accumulate(map(_begins_annex, units)))
    articles: list[Article | None] = []
    firsts: Counter[int] = Counter()
    places: Counter[int] = Counter()
    article = None
    for unit, annex in zip(units, annexes, strict=True):
        words = article_in(unit.block.text) if unit.kind is Kind.HEADING and unit.zone is Zone.ANNEX else None
        if unit.zone is not Zone.ANNEX or _begins_annex(unit):
            article = None
        elif words:
            places[annex] += 1
            article = Article(places[annex], words)
        firsts[annex] += article is not None and unit.block.label is not None and _begins_count(unit.block.label)
        articles.append(article)
    return [each if firsts[annex] > 1 else None for each, annex in zip(articles, annexes, strict=True)]


def _begins_annex(unit: Unit) -> bool:
    return unit.kind is Kind.HEADING and unit.zone is Zone.ANNEX and annex_in(unit.block.text.strip()) is not None


def _begins_count(label: Label) -> bool:
    """Whether a label is the first of a list that no other holds, "1." or "一.", and not "(a)"."""
    return _is_first(label) or ("han han", 1) in label.readings


def names_of(units: Sequence[Unit], positions: Sequence[Position]) -> list[Name]:
    """Id and citation of each unit."""
    acts = [unit.block.label for unit in units if unit.kind is Kind.OPERATIVE]
    namer = _Namer(_restarts(units), acts)
    for unit, position, article in zip(units, positions, _articles_of(units), strict=True):
        namer.name(unit, position, article)
    return namer.names
