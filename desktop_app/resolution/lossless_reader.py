"""Reads the JSON of ``lossless.py`` back into the resolution that was written."""

from __future__ import annotations

import json
import sys
from array import array
from base64 import b64decode
from collections.abc import Callable, Mapping
from itertools import chain
from math import isfinite
from typing import Any, TypeVar, cast, get_args

from desktop_app.resolution.lossless import SCHEMA
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import (
    DocumentType,
    Footnote,
    Kind,
    Metadata,
    NoteCall,
    Notice,
    Paragraph,
    Resolution,
    Source,
    Zone,
)
from desktop_app.resolution.words import Region, Words

T = TypeVar("T")

NUMBERS_OF_LINE, NUMBERS_OF_WORD = 5, 4  # in the two arrays of ``Words.packed``


class UnreadableResolutionError(ValueError):
    """What was to be read is not a resolution of the schema that this program knows."""


def read_lossless(content: bytes) -> Resolution:
    """The resolution that ``lossless_json`` wrote. Raises UnreadableResolutionError."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnreadableResolutionError(f"not JSON: {error}") from error
    return resolution_from(value)


def resolution_from(value: object) -> Resolution:
    """The resolution whose plain values ``lossless_object`` gave. Raises UnreadableResolutionError."""
    try:
        return _resolution(_Fields(value))
    except (KeyError, OverflowError, TypeError, ValueError) as error:
        raise UnreadableResolutionError(f"not a resolution of the schema {SCHEMA}: {error!r:.200}") from error


class _Fields:
    """A JSON object whose values are asked for by name and checked as they are read."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise TypeError(f"an object was expected, not {type(value).__name__}")
        self._values: Mapping[str, object] = value

    def one(self, name: str, read: Callable[[object], T]) -> T:
        """A value that must be there."""
        return read(self._values[name])

    def perhaps(self, name: str, read: Callable[[object], T], default: T) -> T:
        """A value that is left out where it is the default."""
        return read(self._values[name]) if name in self._values else default

    def several(self, name: str, read: Callable[[object], T]) -> tuple[T, ...]:
        """The values of a list that is left out where it is empty."""
        return self.perhaps(name, _several(read), ())


def _resolution(fields: _Fields) -> Resolution:
    schema = fields.one("schema", _text)
    if schema != SCHEMA:
        raise ValueError(f"the schema is {schema!r}")
    paragraphs = fields.several("paragraphs", lambda value: _paragraph(_Fields(value)))
    if not all(paragraph.parent is None or 0 <= paragraph.parent < len(paragraphs) for paragraph in paragraphs):
        raise ValueError("a parent is not among the paragraphs")
    return Resolution(
        source=_source(fields.one("source", _Fields)),
        metadata=_metadata(fields.one("metadata", _Fields)),
        paragraphs=paragraphs,
        footnotes=fields.several("footnotes", lambda value: _footnote(_Fields(value))),
        warnings=fields.several("warnings", lambda value: _notice(_Fields(value))),
        page_sizes=fields.several("page_sizes", _size),
    )


def _source(fields: _Fields) -> Source:
    return Source(
        name=fields.one("name", _text),
        sha256=fields.one("sha256", _text),
        pages=fields.one("pages", _whole),
        producer=fields.one("producer", _text_or_none),
    )


def _metadata(fields: _Fields) -> Metadata:
    return Metadata(
        symbol=fields.perhaps("symbol", _text_or_none, None),
        body=fields.perhaps("body", _text_or_none, None),
        session=fields.perhaps("session", _whole_or_none, None),
        language=fields.perhaps("language", _text_or_none, None),
        title=fields.perhaps("title", _text_or_none, None),
        adoption_date=fields.perhaps("adoption_date", _text_or_none, None),
        distribution_date=fields.perhaps("distribution_date", _text_or_none, None),
        meeting=fields.perhaps("meeting", _whole_or_none, None),
        agenda_items=fields.several("agenda_items", _text),
        agenda_title=fields.perhaps("agenda_title", _text_or_none, None),
        committee_report=fields.perhaps("committee_report", _text_or_none, None),
        job_number=fields.perhaps("job_number", _text_or_none, None),
        document_type=fields.perhaps("document_type", _document_type, None),
        amends=fields.perhaps("amends", _text_or_none, None),
    )


def _document_type(value: object) -> DocumentType:
    for known in get_args(DocumentType):
        if value == known:
            return cast("DocumentType", known)
    raise ValueError(f"{value!r:.40} is no type of document")


def _paragraph(fields: _Fields) -> Paragraph:
    return Paragraph(
        id=fields.one("id", _text),
        cite=fields.one("cite", _text),
        kind=Kind(fields.one("kind", _text)),
        zone=Zone(fields.one("zone", _text)),
        text=fields.one("text", _text),
        label=fields.perhaps("label", _text, ""),
        level=fields.perhaps("level", _whole, 0),
        parent=fields.perhaps("parent", _whole_or_none, None),
        opening=fields.perhaps("opening", _text, ""),
        calls=fields.several("calls", _call),
        regions=fields.several("regions", _region),
        confidence=fields.one("confidence", _number),
        part=fields.perhaps("part", _text_or_none, None),
        rows=fields.several("rows", _several(_text)),
        italics=fields.several("italics", _stretch),
        struck=fields.several("struck", _struck),
        words=fields.perhaps("words", _words, Words()),
    )


def _footnote(fields: _Fields) -> Footnote:
    return Footnote(
        marker=fields.one("marker", _text),
        text=fields.one("text", _text),
        regions=fields.several("regions", _region),
        words=fields.perhaps("words", _words, Words()),
        struck=fields.several("struck", _struck),
    )


def _notice(fields: _Fields) -> Notice:
    arguments = fields.several("arguments", _text)
    message = Message.read_back(fields.one("code", _text), fields.one("template", _text), arguments)
    return Notice(message, fields.perhaps("page", _whole_or_none, None))


def _call(value: object) -> NoteCall:
    marker, at = _list(value)
    return NoteCall(_text(marker), _whole(at))


def _region(value: object) -> Region:
    page, x0, y0, x1, y1 = _list(value)
    return Region(_whole(page), _number(x0), _number(y0), _number(x1), _number(y1))


def _stretch(value: object) -> tuple[int, int]:
    start, end = _list(value)
    return _whole(start), _whole(end)


def _struck(value: object) -> tuple[int, str]:
    at, words = _list(value)
    return _whole(at), _text(words)


def _size(value: object) -> tuple[float, float]:
    width, height = _list(value)
    return _number(width), _number(height)


def _words(value: object) -> Words:
    code, *packed = map(_text, _list(value))
    heads, places = (_unpacked(code, numbers) for numbers in packed)
    counts = heads[4::NUMBERS_OF_LINE]
    if len(heads) % NUMBERS_OF_LINE or min(counts, default=0) < 0 or sum(counts) * NUMBERS_OF_WORD != len(places):
        raise ValueError("the words are not as many as their lines say")
    whole = chain(heads[0::NUMBERS_OF_LINE], heads[3::NUMBERS_OF_LINE], counts, places[0::4], places[1::4])
    if not all(map(float.is_integer, whole)):
        raise ValueError("the page or the offset of a word is not a whole number")
    return Words.of_packed((heads, places))


def _unpacked(code: str, packed: str) -> array[float]:
    """The numbers of one array, eight bytes each in the order of this machine."""
    if code not in ("f", "d"):
        raise ValueError(f"numbers of the type {code!r:.10} are not known")
    numbers = array(code, b64decode(packed, validate=True))
    if sys.byteorder == "big":
        numbers.byteswap()
    if not all(map(isfinite, numbers)):
        raise ValueError("a place of a word is not a number")
    return array("d", numbers)


def _several(read: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    return lambda value: tuple(read(each) for each in _list(value))


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(f"a list was expected, not {type(value).__name__}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {type(value).__name__}")
    return value


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(f"a whole number was expected, not {type(value).__name__}")
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not isfinite(value):  # type: ignore[arg-type]
        raise TypeError(f"a number was expected, not {value!r:.40}")
    return value  # type: ignore[return-value]


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _whole_or_none(value: object) -> int | None:
    return None if value is None else _whole(value)
