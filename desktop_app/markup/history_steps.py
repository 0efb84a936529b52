"""The history of one paragraph, step by step, as words that are ready to draw."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.comparison.model import Link, Operation, Side
from desktop_app.markup.event_signs import EventSign, signs_of
from desktop_app.markup.marks import Filters, Mark
from desktop_app.series.model import Event, History, Lineage


@dataclass(frozen=True)
class StepWords:
    """Words of a step, with their mark."""

    text: str
    mark: Mark


@dataclass(frozen=True)
class HistoryStep:
    """What happened from one version that has a paragraph to the next: the signs, and the words of both.

    ``before`` is ``None`` where it came; the words are all there are of it then. Of a version that does not have it,
    the words are those that went. In the first version nothing happened to it: there are no signs.
    """

    before: int | None
    version: int
    signs: tuple[EventSign, ...]
    words: tuple[StepWords, ...]

    @property
    def is_changed(self) -> bool:
        """Whether any words are marked."""
        return any(words.mark is not Mark.PLAIN for words in self.words)


def steps_of(history: History, lineage: Lineage) -> list[HistoryStep]:
    """The steps of a paragraph, the oldest first."""
    return [_step(history, lineage, event) for event in lineage.events if signs_of(event)]


def _step(history: History, lineage: Lineage, event: Event) -> HistoryStep:
    before = max((v for v in range(event.version) if lineage.positions[v]), default=None)
    words = tuple(_words(history, lineage, before, event.version))
    return HistoryStep(before, event.version, signs_of(event) if event.version else (), words)


def _words(history: History, lineage: Lineage, before: int | None, version: int) -> Iterator[StepWords]:
    if before is None:
        yield StepWords(text_in(history, lineage, version), Mark.ADDED if version else Mark.PLAIN)
    elif not lineage.positions[version]:
        yield StepWords(text_in(history, lineage, before), Mark.REMOVED)
    else:
        links = _links(history, lineage, before, version)
        for number, link in enumerate(links):
            yield from _of_link(history, link, version, joined=number > 0)


def _of_link(history: History, link: Link, version: int, *, joined: bool) -> Iterator[StepWords]:
    """The redline of a link, from its edits."""
    if joined:
        yield StepWords(" ", Mark.PLAIN)
    if not link.edits:
        yield StepWords(_text(history, version, link.new), Mark.PLAIN)
    for edit in link.edits:
        if edit.operation is Operation.EQUAL:
            yield StepWords(edit.text, Mark.PLAIN)
            continue
        side = Side.OLD if edit.operation is Operation.DELETE else Side.NEW
        mark = Filters().mark(edit.nature, side)
        yield StepWords(edit.text, Mark.ROUTINE_REMOVED if mark is Mark.ROUTINE and side is Side.OLD else mark)


def _links(history: History, lineage: Lineage, before: int, version: int) -> list[Link]:
    """The links by which a paragraph came from one version to another."""
    if before + 1 == version:
        links = list(history.comparisons[before].links)
    else:
        links = [b.link for b in history.bridges if (b.old_version, b.new_version) == (before, version)]
    old, new = set(lineage.positions[before]), set(lineage.positions[version])
    return [link for link in links if old.intersection(link.old) and new.intersection(link.new)]


def text_in(history: History, lineage: Lineage, version: int) -> str:
    """The words of a paragraph in a version, its pieces joined by one blank."""
    return _text(history, version, lineage.positions[version])


def _text(history: History, version: int, positions: tuple[int, ...]) -> str:
    return " ".join(history.versions[version].paragraphs[position].text for position in positions)
