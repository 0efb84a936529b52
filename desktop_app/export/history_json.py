"""A history as the JSON of schema ``series/1``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.resolution.as_json import dumps, resolution_object
from desktop_app.series.model import Event, History, LeftOut, Lineage

SCHEMA = "series/1"


def history_object(history: History) -> dict[str, Any]:
    """The history as plain values, its keys in the order of the schema."""
    return {
        "schema": SCHEMA,
        "versions": [resolution_object(version) for version in history.versions],
        "lines": [_line(number, lineage) for number, lineage in enumerate(history.lineages, start=1)],
        "ages": list(_ages(history)),
        "left_out": [_left_out(left) for left in history.left_out],
        "missing": list(history.missing),
    }


def history_json(history: History) -> bytes:
    """The history as JSON in UTF-8."""
    return dumps(history_object(history)).encode()


def _line(number: int, lineage: Lineage) -> dict[str, Any]:
    return {
        "id": f"l{number}",
        "paragraphs": [list(positions) for positions in lineage.positions],
        "unsure": list(lineage.unsure),
        "events": [_event(event) for event in lineage.events],
    }


def _event(event: Event) -> dict[str, Any]:
    """An event; its flags are true or left out."""
    flags = {"moved": event.moved, "crossed": event.crossed, "verb": event.verb}
    return {"version": event.version, "event": event.kind.value} | {
        name: True for name, holds in flags.items() if holds
    }


def _ages(history: History) -> Iterator[dict[str, Any]]:
    for version, paragraphs in enumerate(history.ages):
        for position, runs in enumerate(paragraphs):
            aged = [[run.text, run.version] for run in runs]
            yield {"version": version, "paragraph": position, "runs": aged}


def _left_out(left: LeftOut) -> dict[str, Any]:
    return {"name": left.resolution.source.name, "code": left.reason.code, "message": str(left.reason)}
