"""A resolution as JSON from which it can be read back as it was, to be kept: schema ``resolution-store/1``.

Unlike the JSON that is printed (``as_json.py``), it holds the words with their places, italics, offsets of note
calls, sizes of pages and the parts of each warning, rounds nothing and leaves out what has its default value.
The words are nine tenths of it. Their two arrays (``Words.packed``) are kept as base64 of little-endian numbers:
``["f", lines, words]`` with four bytes a number where that is exact, as nearly always, else ``["d", …]`` with eight.
As digits they would take nearly twice the space and ten times the time. ``lossless_reader.py`` reads it all back.
"""

from __future__ import annotations

import json
import sys
from array import array
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import isfinite
from typing import Any

from desktop_app.resolution.model import Footnote, Metadata, Notice, Paragraph, Resolution, Source
from desktop_app.resolution.words import Word, packed_words

SCHEMA = "resolution-store/1"


def lossless_json(resolution: Resolution) -> bytes:
    """The resolution as compact JSON in UTF-8; a lone surrogate is kept as the three bytes that Python reads back.

    Raises ValueError where a number is not finite.
    """
    text = json.dumps(lossless_object(resolution), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "surrogatepass")


def lossless_object(resolution: Resolution) -> dict[str, Any]:
    """The resolution as plain values."""
    return {
        "schema": SCHEMA,
        "source": _source(resolution.source),
        "metadata": _metadata(resolution.metadata),
        "paragraphs": [_paragraph(paragraph) for paragraph in resolution.paragraphs],
        "footnotes": [_footnote(note) for note in resolution.footnotes],
        "warnings": [_notice(notice) for notice in resolution.warnings],
        "page_sizes": _lists(resolution.page_sizes),
    }


def _source(source: Source) -> dict[str, Any]:
    return dict(vars(source))


def _metadata(metadata: Metadata) -> dict[str, Any]:
    return _given(vars(metadata) | {"agenda_items": list(metadata.agenda_items)})


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    needed = {
        "id": paragraph.id,
        "cite": paragraph.cite,
        "kind": paragraph.kind.value,
        "zone": paragraph.zone.value,
        "text": paragraph.text,
        "confidence": paragraph.confidence,
    }
    return needed | _given(
        {
            "label": paragraph.label or None,
            "level": paragraph.level or None,
            "parent": paragraph.parent,
            "opening": paragraph.opening or None,
            "calls": [[call.marker, call.at] for call in paragraph.calls],
            "regions": _lists(paragraph.regions),
            "part": paragraph.part,
            "rows": _lists(paragraph.rows),
            "italics": _lists(paragraph.italics),
            "struck": _lists(paragraph.struck),
            "words": _words(paragraph.words),
        }
    )


def _footnote(note: Footnote) -> dict[str, Any]:
    placed = {"regions": _lists(note.regions), "words": _words(note.words), "struck": _lists(note.struck)}
    return {"marker": note.marker, "text": note.text} | _given(placed)


def _notice(notice: Notice) -> dict[str, Any]:
    message = notice.message
    said = {"code": message.code, "template": message.template, "arguments": list(message.arguments)}
    return said | _given({"page": notice.page})


def _words(words: Sequence[Word]) -> list[str]:
    """The type code of the two arrays and their bytes; empty where there are no words."""
    arrays = packed_words(words)
    if not arrays[0]:
        return []
    if not all(map(isfinite, chain(*arrays))):
        raise ValueError("a place of a word is not a number")
    short = [array("f", numbers) for numbers in arrays]
    exact = all(array("d", few) == numbers for few, numbers in zip(short, arrays, strict=True))
    return [*("f", *map(_base64, short))] if exact else [*("d", *map(_base64, arrays))]


def _base64(numbers: array[float]) -> str:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return b64encode(numbers.tobytes()).decode("ascii")


def _lists(values: Iterable[Iterable[Any]]) -> list[list[Any]]:
    return [list(value) for value in values]


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values without those that say nothing, which are the defaults."""
    return {name: value for name, value in values.items() if value is not None and value != []}
