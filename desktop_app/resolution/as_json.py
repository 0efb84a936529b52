"""A resolution as the JSON of schema ``resolution/1``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop_app.resolution.model import Footnote, Metadata, Notice, Paragraph, Resolution, Source
from desktop_app.resolution.words import Region

SCHEMA = "resolution/1"


def resolution_object(resolution: Resolution) -> dict[str, Any]:
    """The resolution as plain values, its keys in the order of the schema."""
    return {
        "schema": SCHEMA,
        "source": _source(resolution.source),
        "metadata": _metadata(resolution.metadata),
        "paragraphs": [_paragraph(p) for p in resolution.paragraphs],
        "footnotes": [_footnote(note) for note in resolution.footnotes],
        "warnings": [_notice(notice) for notice in resolution.warnings],
    }


def resolution_json(resolution: Resolution) -> bytes:
    """The resolution as JSON in UTF-8."""
    return dumps(resolution_object(resolution)).encode()


def dumps(value: Mapping[str, Any]) -> str:
    """JSON text: UTF-8 characters as they are, two spaces of indent, a line feed at the end.

    A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") + "\n"


def _source(source: Source) -> dict[str, Any]:
    return {
        "name": source.name,
        "sha256": source.sha256,
        "pages": source.pages,
        "producer": source.producer,
    }


def _metadata(metadata: Metadata) -> dict[str, Any]:
    values = dict(vars(metadata))
    values["agenda_items"] = list(metadata.agenda_items)
    if metadata.document_type == "corrigendum":
        values["document_type"] = "other"  # schema resolution/1 has no word for it; ``amends`` says what it corrects
    return values


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    values: dict[str, Any] = {
        "id": paragraph.id,
        "cite": paragraph.cite,
        "kind": paragraph.kind.value,
        "zone": paragraph.zone.value,
        "label": paragraph.label,
        "level": paragraph.level,
        "parent": paragraph.parent,
        "text": paragraph.text,
        "opening": paragraph.opening,
        "notes": list(paragraph.notes),
        "regions": [_region(region) for region in paragraph.regions],
        "confidence": round(paragraph.confidence, 2),
    }
    if paragraph.struck:
        values["struck"] = _struck(paragraph.struck)
    if paragraph.part is not None:
        values["part"] = paragraph.part
    if paragraph.rows:
        values["rows"] = [list(row) for row in paragraph.rows]
    return values


def _footnote(note: Footnote) -> dict[str, Any]:
    values = {"marker": note.marker, "text": note.text, "regions": [_region(region) for region in note.regions]}
    return values | ({"struck": _struck(note.struck)} if note.struck else {})


def _struck(struck: Iterable[tuple[int, str]]) -> list[list[int | str]]:
    return [[at, words] for at, words in struck]


def _notice(notice: Notice) -> dict[str, Any]:
    return {"code": notice.message.code, "message": str(notice.message), "page": notice.page}


def _region(region: Region) -> list[float]:
    return [region.page, *(round(value, 1) for value in (region.x0, region.y0, region.x1, region.y1))]
