"""A comparison as the JSON of schema ``comparison/1``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.comparison.gone import reasons_gone
from desktop_app.comparison.model import Comparison, FootnoteComparison, Link, Nature, NumberingEvent, Verb, Verdict
from desktop_app.export.own_work import own_values
from desktop_app.markup.budget import budget_of
from desktop_app.markup.changes import changes_of
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters
from desktop_app.markup.own_notes import OwnAdditions
from desktop_app.resolution.as_json import dumps, resolution_object
from desktop_app.resolution.message import Message

SCHEMA = "comparison/1"
EVERYTHING = Filters(frozenset())


def comparison_object(comparison: Comparison) -> dict[str, Any]:
    """The comparison as plain values, its keys in the order of the schema."""
    return {
        "schema": SCHEMA,
        "old": resolution_object(comparison.old),
        "new": resolution_object(comparison.new),
        "links": [*map(_link, comparison.links), *_moved_pieces(comparison.links)],
        "added": list(comparison.added),
        "removed": list(comparison.removed),
        "footnotes": _footnotes(comparison.footnotes),
        "verdict": _verdict(comparison.verdict),
        "summary": budget_of(comparison, changes_of(comparison)).summary(),
        "numbering": [_event(event) for event in comparison.numbering],
        "notices": [_message(notice) for notice in comparison.notices],
        "groups": [{"old": one.old, "new": one.new, "links": list(one.links)} for one in comparison.groups],
        "ranking": _ranking(comparison),
        "gone": [{"old": old, **_message(reason)} for old, reason in sorted(reasons_gone(comparison).items())],
    }


def _ranking(comparison: Comparison) -> list[dict[str, Any]]:
    """All that is to read, the most important first, with what it concerns."""
    marked = MarkedComparison.of(comparison, EVERYTHING)
    rows = ((marked.rows[number], marked.concern(number)) for number in marked.ranked)
    return [{"old": list(row.old), "new": list(row.new), "concern": found.value} for row, found in rows if found]


def comparison_json(comparison: Comparison, filters: Filters = EVERYTHING, own: OwnAdditions | None = None) -> bytes:
    """The comparison as JSON in UTF-8: whole, and with the kinds of change, if any, that the filters put aside.

    With what a reader added, where it is given.
    """
    values = comparison_object(comparison)
    put_aside = MarkedComparison.of(comparison, filters).kinds_put_aside if filters.hidden else ()
    if put_aside:
        values["put_aside"] = [kind.value for kind in put_aside]
    if own is not None:
        values |= own_values(own, comparison)
    return dumps(values).encode()


def _link(link: Link) -> dict[str, Any]:
    values: dict[str, Any] = {
        "old": list(link.old),
        "new": list(link.new),
        "nature": link.nature.value,
        "moved": link.moved,
        "renumbered": link.renumbered,
        "similarity": round(link.similarity, 2),
    }
    if link.verb:
        values["verb"] = _verb(link.verb)
    if link.edits:
        values["edits"] = [[edit.operation.value, edit.text] for edit in link.edits]
    if link.remarks:
        values["remarks"] = [_message(remark) for remark in link.remarks]
    if link.by_hand:
        values["by_hand"] = True
    return values


def _moved_pieces(links: Sequence[Link]) -> Iterator[dict[str, Any]]:
    """A link for each piece of a split or merge that moved while the rest did not; ``part_of`` is the whole link."""
    for number, link in enumerate(links):
        yield from (_link(piece) | {"part_of": number} for piece in link.moved_pieces)


def _verb(verb: Verb) -> dict[str, str]:
    return {"old": verb.old, "new": verb.new, "shift": verb.shift.value}


def _footnotes(notes: FootnoteComparison) -> dict[str, Any]:
    links = [{"old": link.old, "new": link.new, "nature": _note_nature(link.nature)} for link in notes.links]
    return {"links": links, "added": list(notes.added), "removed": list(notes.removed)}


def _note_nature(nature: Nature) -> str:
    return "same" if nature is Nature.IDENTICAL else nature.value


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "same_series": verdict.same_series,
        "shared": round(verdict.shared, 2),
        "reason": str(verdict.reason),
        "relation": verdict.relation.value,
        "predecessor": verdict.predecessor,
        "candidates": list(verdict.candidates),
    }


def _event(event: NumberingEvent) -> dict[str, Any]:
    return {
        "zone": event.zone.value,
        "new": event.new,
        "offset": event.offset,
        "message": str(event.message),
    }


def _message(message: Message) -> dict[str, str]:
    return {"code": message.code, "message": str(message)}
