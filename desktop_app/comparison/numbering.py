"""Renumbering of operative paragraphs as events: where the numbers begin to differ, by how much, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.comparison.model import Link, NumberingEvent
from desktop_app.comparison.numbering_sentences import MANY, SHIFTED, accounted
from desktop_app.comparison.thresholds import NUMBERING
from desktop_app.resolution.model import Kind, Paragraph, Resolution
from desktop_app.text.folding import fold


def renumbered(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    """Whether the printed number of a paragraph changed; that of a title is not counted."""
    before, after = _bare(old[0].label), _bare(new[0].label)
    return old[0].kind is not Kind.TITLE and bool(before and after) and before != after


def numbering_events(old: Resolution, new: Resolution, links: Sequence[Link]) -> tuple[NumberingEvent, ...]:
    """Where the offset between new and old numbers of operative paragraphs changes, in the order of the new text."""
    return _Numbering(old, new, links).events()


class _Numbering:
    def __init__(self, old: Resolution, new: Resolution, links: Sequence[Link]) -> None:
        self._old, self._new = old.paragraphs, new.paragraphs
        self._links = [link for link in sorted(links, key=lambda link: link.new) if not link.moved]
        self._linked_old = {position for link in links for position in link.old}
        self._linked_new = {position for link in links for position in link.new}

    def events(self) -> tuple[NumberingEvent, ...]:
        events: list[NumberingEvent] = []
        offset, part, last = 0, ("", ""), (-1, -1)
        for link in self._links:
            first = (_after(last[0], link.old), _after(last[1], link.new))
            found = self._offset(*first)
            if found is None:
                continue
            if _part(self._new[first[1]]) != part:
                offset, part = 0, _part(self._new[first[1]])
                last = (_before_part(self._old, first[0]), _before_part(self._new, first[1]))
            if found != offset:
                events.append(self._event(last, first, offset, found))
            offset, last = found, first
        return tuple(events) if len(events) <= NUMBERING.sentences else tuple(_without_causes(events))

    def _offset(self, old: int, new: int) -> int | None:
        before, after = _number(self._old[old]), _number(self._new[new])
        return after - before if before is not None and after is not None else None

    def _event(self, last: tuple[int, int], first: tuple[int, int], before: int, offset: int) -> NumberingEvent:
        removed, gone = self._between(self._old, range(last[0] + 1, first[0]), self._linked_old)
        inserted, come = self._between(self._new, range(last[1] + 1, first[1]), self._linked_new)
        adds_up = len(inserted) + len(come) - len(removed) - len(gone) == offset - before
        paragraph = self._new[first[1]]
        cite, step = paragraph.cite, _signed(offset)
        message = accounted(cite, step, (inserted, come, removed, gone)) if adds_up else SHIFTED.filled(cite, step)
        return NumberingEvent(paragraph.zone, first[1], offset, message)

    @staticmethod
    def _between(
        paragraphs: Sequence[Paragraph], between: range, linked: set[int]
    ) -> tuple[list[Paragraph], list[Paragraph]]:
        """The numbered paragraphs in a range: those that have no counterpart, and the others."""
        numbered = [position for position in between if _number(paragraphs[position]) is not None]
        alone = [paragraphs[position] for position in numbered if position not in linked]
        return alone, [paragraphs[position] for position in numbered if position in linked]


def _number(paragraph: Paragraph) -> int | None:
    """The number of a paragraph, unless another has it already ("OP 4 [2]"): a text that is quoted has its own."""
    return None if paragraph.cite.endswith("]") else paragraph.number


def _after(last: int, positions: Sequence[int]) -> int:
    """The first of the positions that keeps the order: what was joined may have come from further up."""
    return next((position for position in positions if position > last), positions[0])


def _part(paragraph: Paragraph) -> tuple[str, str]:
    """The part and the section that a paragraph is numbered in: "sect. II" of "sect. II, OP 3"."""
    return paragraph.part or "", paragraph.cite.rpartition(", ")[0]


def _before_part(paragraphs: Sequence[Paragraph], at: int) -> int:
    """The position before the first paragraph of the part that a position is in."""
    while at > 0 and _part(paragraphs[at - 1]) == _part(paragraphs[at]):
        at -= 1
    return at - 1


def _without_causes(events: Sequence[NumberingEvent]) -> Iterator[NumberingEvent]:
    """The same events with one sentence for all: so many causes are better read in a table."""
    yield from (replace(event, message=MANY.filled(str(len(events)))) for event in events)


def _bare(label: str) -> str:
    return re.sub(r"\W", "", fold(label))


def _signed(offset: int) -> str:
    if offset == 0:
        return "±0"
    return f"+{offset}" if offset > 0 else f"−{-offset}"
