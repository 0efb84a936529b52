"""From units to paragraphs, with their wording, opening, notes, places and confidence."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop_app.extraction.languages import LanguageWords
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import Slice, whole
from desktop_app.extraction.structure.front import Front
from desktop_app.extraction.structure.kinds import Unit
from desktop_app.extraction.structure.naming import Name
from desktop_app.extraction.structure.note_marks import NoteMarks
from desktop_app.extraction.structure.notes import Note
from desktop_app.extraction.structure.numbering import Position
from desktop_app.extraction.text.dehyphenation import Dehyphenator
from desktop_app.extraction.text.wording import Wording, no_marks, wording_of, wording_of_cells
from desktop_app.resolution.model import Footnote, Kind, Paragraph
from desktop_app.text.folding import fold

UNREADABLE = re.compile(r"[\ufffd\ue000-\uf8ff]")


@dataclass(frozen=True)
class ParagraphWriter:
    """Writes the paragraphs and footnotes of a document; ``letters`` are the marks of the notes to its tables."""

    marks: NoteMarks
    dehyphenator: Dehyphenator
    front: Front
    language: LanguageWords | None = None
    letters: frozenset[str] = frozenset()

    def paragraph(self, unit: Unit, name: Name, position: Position) -> Paragraph:
        """The paragraph of a unit."""
        label, end = self._label(unit)
        wording, cells = self._table(unit) if unit.block.cells else (self._wording(unit, end), ())
        return Paragraph(
            id=name.id,
            cite=name.cite,
            kind=unit.kind,
            zone=unit.zone,
            text=wording.text,
            label=label,
            level=position.level,
            parent=position.parent,
            opening=opening_of(wording, self.language) if unit.kind in (Kind.PREAMBULAR, Kind.OPERATIVE) else "",
            calls=wording.calls,
            regions=wording.regions,
            confidence=_confidence(unit, wording),
            part=unit.part,
            rows=cells,
            italics=wording.italics,
            struck=wording.struck,
            words=wording.words,
        )

    def footnote(self, note: Note) -> Footnote:
        """The footnote of a note."""
        wording = wording_of(note.parts, no_marks, self.dehyphenator)
        return Footnote(note.marker, wording.text, wording.regions, wording.words, wording.struck)

    def _wording(self, unit: Unit, start: int) -> Wording:
        """The wording of a unit from an offset in its first row."""
        rows = unit.block.rows
        parts = [Slice(rows[0], start, len(rows[0].text)), *map(whole, rows[1:])]
        return wording_of(parts, self.marks, self.dehyphenator, self.marks.on_baseline)

    def _table(self, unit: Unit) -> tuple[Wording, tuple[tuple[str, ...], ...]]:
        """The wording of a table, cell by cell, and the texts of its cells by row."""
        cells, columns = [cell for row in unit.block.cells for cell in row], len(unit.block.cells[0])
        wording, texts = wording_of_cells(cells, self.marks, self.dehyphenator, self.letters)
        rows = tuple(texts[start : start + columns] for start in range(0, len(texts), columns))
        return wording, tuple(row for row in rows if any(row))

    def _label(self, unit: Unit) -> tuple[str, int]:
        """The label as printed and where it ends in the first row."""
        if unit.kind is Kind.TITLE:
            return unit.block.first.text[: self.front.label_end].strip(), self.front.label_end
        label = unit.block.label
        return (label.text, label.end) if label is not None else ("", 0)


def opening_of(wording: Wording, language: LanguageWords | None) -> str:
    """The words at the beginning that are set off in italics or bold, or else are an opening of the language."""
    for stretches in (wording.italics, wording.bolds):
        if stretches and stretches[0][0] == 0 and stretches[0][1] < len(wording.text):
            return wording.text[: stretches[0][1]].rstrip(" ,;:.")
    pattern = language.opening_pattern if language is not None else None
    match = pattern.match(fold(wording.text)) if pattern is not None else None
    return _as_printed(wording.text, match.group()) if match else ""


def _as_printed(text: str, folded: str) -> str:
    """The beginning of a text that folds to ``folded``."""
    end = next((end for end in range(len(folded), len(text) + 1) if len(fold(text[:end])) >= len(folded)), len(text))
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return text[:end]


def _confidence(unit: Unit, wording: Wording) -> float:
    """How certain the paragraph is (0 to 1): its beginning, and its characters."""
    text = wording.text
    # What can be printed holds none of private use, and is looked through far more quickly.
    is_sound = text.isprintable() and "\ufffd" not in text
    unreadable = 0.0 if is_sound else len(UNREADABLE.findall(text)) / len(text)
    doubt = min(unreadable * LIMITS.unreadable_weight, LIMITS.unreadable_most)
    return round(max(unit.block.certainty - doubt, LIMITS.least_confidence), 2)
