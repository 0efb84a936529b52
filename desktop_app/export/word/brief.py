"""A brief as a Word file: what is new underlined, what went struck through, the notes set off under each paragraph."""

from __future__ import annotations

from collections.abc import Iterator

import docx

from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import packed
from desktop_app.export.word.document import append
from desktop_app.export.word.frame import set_up_for
from desktop_app.export.word.looks import QUIET, looks_of
from desktop_app.export.word.markup import Element, element, run
from desktop_app.markup.brief_model import Brief, BriefEntry, BriefNote
from desktop_app.markup.runs import Run
from desktop_app.resolution.language import language_of

INDENT = 284
"""Twentieths of a point that a note is set in: half a centimetre."""
NOTE = "7A4A00"
"""The colour of amber in the window's light theme, as Word writes it."""


def brief_document(brief: Brief, options: ExportOptions) -> bytes:
    """The file, the same bytes for the same brief, author and date."""
    safe, chosen = harmless(brief), harmless(options)
    document = docx.Document()
    set_up_for(document, safe.new, chosen, safe.title, tracking=False)
    append(document, list(_Pages(safe).elements()))
    return packed(document.save)


class _Pages:
    """Writes the paragraphs of one brief."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        language = language_of(brief.new)
        self._to_the_left, self._has_italics = language.right_to_left, language.script.has_italics

    def elements(self) -> Iterator[Element]:
        """The paragraphs of the file."""
        brief = self._brief
        yield self._paragraph([run(brief.title, False)], "Heading1")
        yield self._paragraph([run(brief.subtitle, False, element("color", val=QUIET))])
        for section in brief.sections:
            yield self._paragraph([run(section.heading, False)], "Heading2")
            for entry in section.entries:
                yield from self._entry(entry)
        if brief.loose:
            yield self._paragraph([run(brief.loose_heading, False)], "Heading2")
        for where, note in brief.loose:
            yield self._note(note, f"{where}: ")
        if brief.left_out:
            yield self._paragraph([run(brief.left_out, False, element("color", val=QUIET))])

    def _entry(self, entry: BriefEntry) -> Iterator[Element]:
        number = run(f"{entry.cite} ", False, element("b"), *self._direction())
        yield self._paragraph([number, *map(self._words, entry.runs)], of_text=True)
        for note in entry.notes:
            yield self._note(note)

    def _words(self, words: Run) -> Element:
        return run(words.text, False, *self._looks(words), *self._direction())

    def _looks(self, words: Run) -> Iterator[Element]:
        """Properties in the order that the schema demands (ECMA-376, part 1, 17.3.2.28)."""
        if words.italic:
            yield element("i" if self._has_italics else "b")
        yield from looks_of(words.mark)

    def _note(self, note: BriefNote, before: str = "") -> Element:
        colour = element("color", val=NOTE)
        flag = run(f"{before}⚑ {note.flag}", False, element("b"), colour)
        words = [run(f" — {note.text}", False, element("color", val=NOTE))] if note.text else []
        return self._paragraph([flag, *words], indent=INDENT)

    def _direction(self) -> list[Element]:
        return [element("rtl")] if self._to_the_left else []

    def _paragraph(self, runs: list[Element], style: str = "", *, of_text: bool = False, indent: int = 0) -> Element:
        properties = [element("pStyle", val=style)] if style else []
        properties += [element("bidi")] if of_text and self._to_the_left else []
        properties += [element("ind", left=str(indent))] if indent else []
        return element("p", *([element("pPr", *properties)] if properties else []), *runs)
