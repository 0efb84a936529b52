"""Strategies of hypothesis for resolutions in which every field may hold anything of its type."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from hypothesis import strategies as st

from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Footnote, Metadata, NoteCall, Notice, Paragraph, Resolution, Source
from desktop_app.resolution.words import Region, Word, WordLine, Words

# Lone surrogates too, which a text map of a PDF can give.
texts = st.text(st.characters(), max_size=12)
numbers = st.floats(allow_nan=False, allow_infinity=False)
offsets = st.integers(0, 10**6)
pages = st.integers(0, 3000)
regions = st.builds(Region, pages, numbers, numbers, numbers, numbers)
places = st.lists(st.tuples(offsets, offsets, numbers, numbers), max_size=3)
word_lines = st.builds(WordLine, pages, numbers, numbers, offsets, places)
words = st.one_of(
    st.builds(Words, st.lists(word_lines, max_size=3)),
    st.lists(st.builds(Word, offsets, offsets, regions), max_size=3).map(tuple),
)


def several(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A short tuple."""
    return st.lists(of, max_size=3).map(tuple)


def every_field(of: type, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A dataclass whose fields are all drawn: by their types, or as given; one that is added later is drawn too."""
    drawn: dict[str, Any] = {field.name: ... for field in fields(of)}
    return st.builds(of, **(drawn | given))


calls = every_field(NoteCall, marker=texts)
placed = {"regions": several(regions), "words": words}
paragraphs = every_field(
    Paragraph, text=texts, calls=several(calls), confidence=numbers, parent=st.none() | st.just(0), **placed
)
footnotes = every_field(Footnote, text=texts, **placed)
notices = every_field(Notice, message=every_field(Message, template=texts, arguments=several(texts)))
sources = every_field(Source)
metadata = every_field(Metadata, title=st.none() | texts)
resolutions = every_field(
    Resolution,
    source=sources,
    metadata=metadata,
    paragraphs=several(paragraphs),
    footnotes=several(footnotes),
    warnings=several(notices),
    page_sizes=several(st.tuples(numbers, numbers)),
)
