"""The reader's notes as comments of a Word file (ECMA-376, part 1, 17.13.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export.harmless import harmless_lines
from desktop_app.export.labels import labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.own_work import note_sentence
from desktop_app.export.word.markup import Element, element, run
from desktop_app.markup.own_notes import PlacedNote
from desktop_app.resolution.model import Paragraph

COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


class Comments:
    """Gives each paragraph its comments, and makes the part that holds them.

    A note is a comment of the paragraph that it is on. One whose paragraph is in neither text is at the end of the
    document, so that it is not lost.
    """

    def __init__(self, comparison: Comparison, options: ExportOptions) -> None:
        self._options = options
        self._written: list[Element] = []
        self._of: dict[int, list[PlacedNote]] = {}
        self._loose: list[PlacedNote] = []
        for placed in options.own.notes if options.own else ():
            paragraph = _paragraph(comparison, placed)
            if paragraph is None:
                self._loose.append(placed)
            else:
                self._of.setdefault(id(paragraph), []).append(placed)

    def around(self, made: Element, paragraphs: Sequence[Paragraph]) -> None:
        """Put the comments on these paragraphs around the words of a paragraph that was made of them."""
        for paragraph in dict.fromkeys(map(id, paragraphs)):
            for placed in self._of.pop(paragraph, ()):
                self._put(made, placed)

    def left_over(self) -> Iterator[Element]:
        """An empty paragraph for each note that has no place in the texts, with its comment."""
        for placed in (*self._loose, *(note for notes in self._of.values() for note in notes)):
            made = element("p")
            self._put(made, placed)
            yield made

    def part(self) -> bytes | None:
        """The part with the comments; ``None`` where there are none."""
        if not self._written:
            return None
        return etree.tostring(
            element("comments", *self._written), xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def _put(self, made: Element, placed: PlacedNote) -> None:
        number = str(len(self._written))
        self._written.append(self._comment(number, placed))
        has_properties = len(made) > 0 and made[0].tag == element("pPr").tag
        made.insert(int(has_properties), element("commentRangeStart", id=number))
        made.append(element("commentRangeEnd", id=number))
        made.append(element("r", element("commentReference", id=number)))

    def _comment(self, number: str, placed: PlacedNote) -> Element:
        author, moment = self._options.author, self._options.timestamp
        lines = harmless_lines(note_sentence(placed.note, labels_in(self._options.language)))
        paragraphs = [element("p", run(line, False)) for line in lines]
        return element("comment", *paragraphs, id=number, author=author, date=moment, initials=author[:1])


def _paragraph(comparison: Comparison, placed: PlacedNote) -> Paragraph | None:
    if placed.position is None:
        return None
    paragraphs = comparison.version(placed.side if comparison.old is not comparison.new else Side.NEW).paragraphs
    return paragraphs[placed.position] if placed.position < len(paragraphs) else None
