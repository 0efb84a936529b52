"""Renumbering told as events, and the concordance of old and new numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Link, NumberingEvent
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Paragraph, Resolution


@dataclass(frozen=True)
class Concordance:
    """Old and new number (as cited) of paragraphs that belong together; ``None`` where there is none."""

    old: str | None
    new: str | None


def renumbered(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    """Whether the printed label of a paragraph is another; one without a label has no number to lose."""
    before, after = old[0].label, new[0].label
    return bool(before and after) and _bare(before) != _bare(after)


def numbering_events(old: Resolution, new: Resolution, links: Sequence[Link]) -> tuple[NumberingEvent, ...]:
    """Where the numbers of operative paragraphs begin to differ by another offset, in the order of the new text."""
    events: list[NumberingEvent] = []
    offset = 0
    for link in sorted(links, key=lambda link: link.new):
        numbers = _numbers(old.paragraphs[link.old[0]], new.paragraphs[link.new[0]])
        if link.moved or numbers is None or numbers[1] - numbers[0] == offset:
            continue
        step, offset = numbers[1] - numbers[0] - offset, numbers[1] - numbers[0]
        events.append(_event(new, link.new[0], step, offset))
    return tuple(events)


def concordance(old: Resolution, new: Resolution, links: Sequence[Link]) -> tuple[Concordance, ...]:
    """The table of old and new numbers: every numbered paragraph of either text, in the order of the new one."""
    return tuple(_entries(old, new, links))


def _entries(old: Resolution, new: Resolution, links: Sequence[Link]) -> Iterator[Concordance]:
    linked_new = {j: link for link in links for j in link.new}
    linked_old = {i for link in links for i in link.old}
    for j, paragraph in enumerate(new.paragraphs):
        if not _cited(paragraph):
            continue
        befores = [old.paragraphs[i].cite for i in linked_new[j].old] if j in linked_new else [None]
        yield from (Concordance(before, paragraph.cite) for before in befores)
    for i, paragraph in enumerate(old.paragraphs):
        if _cited(paragraph) and i not in linked_old:
            yield Concordance(paragraph.cite, None)


def _cited(paragraph: Paragraph) -> bool:
    return paragraph.kind in {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM}


def _event(new: Resolution, position: int, step: int, offset: int) -> NumberingEvent:
    paragraph = new.paragraphs[position]
    message = Message(
        "numbering-offset",
        "From {0} on, numbers differ by {1} from the old ones ({2}).",
        (paragraph.cite, f"{offset:+d}", f"{step:+d}"),
    )
    return NumberingEvent(paragraph.zone, position, offset, message)


def _numbers(old: Paragraph, new: Paragraph) -> tuple[int, int] | None:
    if old.kind is not Kind.OPERATIVE or new.kind is not Kind.OPERATIVE:
        return None
    before, after = _bare(old.label), _bare(new.label)
    return (int(before), int(after)) if before.isdecimal() and after.isdecimal() else None


def _bare(label: str) -> str:
    return re.sub(r"\W", "", label).casefold()
