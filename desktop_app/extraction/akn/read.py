"""The United Nations' own XML (AKN4UN) read as a resolution: it states its structure and has no pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import chain

from desktop_app.extraction.akn.document import AknDocument, document_in
from desktop_app.extraction.akn.entities import with_entities
from desktop_app.extraction.akn.inner_lists import with_inner_lists
from desktop_app.extraction.akn.metadata import metadata_of
from desktop_app.extraction.akn.pictures import pictures_left_out
from desktop_app.extraction.akn.tables import rows_of
from desktop_app.extraction.akn.text import (
    Element,
    RunningText,
    marker_of,
    name_of,
    note_text,
    table_letters,
    text_of,
    text_of_cells,
)
from desktop_app.extraction.akn.units import FoundUnit, paragraphs_of
from desktop_app.extraction.akn.written_labels import LABELLED, label_in, with_openings, with_written_labels
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.findings import WORDS_STRUCK_OUT, gaps_in, not_a_resolution
from desktop_app.extraction.structure.inner_lists import inner
from desktop_app.extraction.structure.kinds import Unit
from desktop_app.extraction.structure.naming import Name, names_of
from desktop_app.extraction.structure.numbering import Position, positions_of
from desktop_app.resolution.model import Footnote, Kind, Notice, Paragraph, Resolution, Source


def resolution_of_xml(content: bytes, name: str) -> Resolution:
    """Read a resolution from XML; ``name`` is the name of the file.

    Nothing that the XML refers to is fetched. Of its entities, only plain words that the file itself gives are put
    in; what is left out is told in a warning. Raises ``NotAkomaNtosoError``.
    """
    document = document_in(content)
    left_out = with_entities(document.whole)
    found = with_inner_lists(list(with_openings(with_written_labels(_texts_of(document)))))
    units = [_unit(unit, text) for unit, text in found]
    positions = positions_of(units)
    named = zip(found, names_of(units, positions), positions, strict=True)
    paragraphs = tuple(_paragraph(unit, text, name_, position) for (unit, text), name_, position in named)
    titles = [paragraph.text for paragraph in paragraphs if paragraph.kind is Kind.TITLE]
    footnotes = _footnotes(document.whole)
    return Resolution(
        Source(name, hashlib.sha256(content).hexdigest(), 0),
        metadata_of(document.whole, titles[0] if titles else None),
        paragraphs,
        footnotes,
        (*_warnings(paragraphs, footnotes), *left_out, *pictures_left_out(document.whole)),
    )


def _texts_of(document: AknDocument) -> Iterator[tuple[FoundUnit, RunningText]]:
    """The paragraphs with their texts."""
    known = frozenset(marker_of(e) for e in document.whole.iter() if name_of(e) == "authorialNote")
    letters = table_letters(document.whole)
    for unit in paragraphs_of(document, lambda cell: text_of(cell, known, letters).words):
        yield unit, _text_of(unit, known, letters)


def _text_of(unit: FoundUnit, known: frozenset[str], letters: frozenset[str]) -> RunningText:
    if unit.rows:
        return text_of_cells(chain.from_iterable(rows_of(unit.element)), known, letters)
    return text_of(unit.element, known)


def _unit(unit: FoundUnit, text: RunningText) -> Unit:
    """The unit from which names and levels are worked out; its place on a page does not matter for that."""
    words = f"{unit.label} {text.words}" if unit.label and unit.kind in LABELLED else text.words
    row = TextRow(0, [], [], 0, 0, 0, 0, 0, 0, 0, 0, False, False, words)
    label = label_in(unit, text)
    return Unit(Block([row], inner(label) if label and unit.is_inner else label), unit.kind, unit.zone, unit.part)


def _paragraph(unit: FoundUnit, text: RunningText, name: Name, position: Position) -> Paragraph:
    return Paragraph(
        id=name.id,
        cite=name.cite,
        kind=unit.kind,
        zone=unit.zone,
        text=text.words,
        label=unit.label,
        level=position.level,
        parent=position.parent,
        opening=text.opening_words if unit.kind in (Kind.PREAMBULAR, Kind.OPERATIVE) else "",
        calls=tuple(text.calls),
        part=unit.part,
        rows=unit.rows,
        italics=tuple(text.italics),
        struck=tuple(text.struck),
    )


def _footnotes(statement: Element) -> tuple[Footnote, ...]:
    notes = [element for element in statement.iter() if name_of(element) == "authorialNote"]
    texts = map(note_text, notes)
    return tuple(
        Footnote(marker_of(note), text.words, struck=tuple(text.struck))
        for note, text in zip(notes, texts, strict=True)
    )


def _warnings(paragraphs: Sequence[Paragraph], notes: Sequence[Footnote]) -> list[Notice]:
    begun = any(each.kind is Kind.CHAPEAU or (each.kind is Kind.TITLE and each.label) for each in paragraphs)
    is_struck = any(each.struck for each in paragraphs) or any(note.struck for note in notes)
    struck = [Notice(WORDS_STRUCK_OUT)] if is_struck else []
    return [*([] if begun else [not_a_resolution()]), *struck, *gaps_in(paragraphs)]
