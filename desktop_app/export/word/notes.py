"""The footnotes of a document with tracked changes: which are carried, under which number, and their part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml import etree

from desktop_app.comparison.model import Comparison, FootnoteLink, Operation
from desktop_app.export.word.markup import Element, Revisions, element, note_reference, repeated_reference, run
from desktop_app.export.word.pieces import NoteMark, Piece, note_pieces

SEPARATORS = {"separator": -1, "continuationSeparator": 0}
FIRST_NUMBER = 1


@dataclass(frozen=True)
class Call:
    """A call as written: ``number`` of a footnote; ``first`` where the footnote itself belongs, else it is repeated."""

    number: int
    first: bool


class Notes:
    """Gives each call its footnote as the document is written from first to last.

    A footnote that both versions call first at the same place is one footnote with its changes inside. Any other
    is set where its own version calls it first; later calls repeat its number.
    """

    def __init__(self, comparison: Comparison, revisions: Revisions, direction: Iterable[str]) -> None:
        self._old = {marker: note.text for marker, note in comparison.old.footnote_of.items()}
        self._new = {marker: note.text for marker, note in comparison.new.footnote_of.items()}
        self._links: Mapping[tuple[str, str], FootnoteLink] = {
            (link.old, link.new): link for link in comparison.footnotes.links
        }
        self._revisions = revisions
        self._direction = tuple(direction)
        self._numbers_old: dict[str, int] = {}
        self._numbers_new: dict[str, int] = {}
        self._written: list[Element] = []

    def runs(self, mark: NoteMark, removed: bool) -> list[tuple[Operation | None, list[Element]]]:
        """The runs of a call with the operation each is to be marked with; ``None`` leaves that to the piece."""
        if mark.old is None or mark.new is None:
            return [(None, self._one_sided(mark, removed))]
        old_first, new_first = mark.old not in self._numbers_old, mark.new not in self._numbers_new
        if old_first and new_first:
            number = self._add(mark)
            self._numbers_old[mark.old] = self._numbers_new[mark.new] = number
            return [(None, self._first(number, mark.shown, False))]
        if self._numbers_old.get(mark.old) == self._numbers_new.get(mark.new):
            return [(None, repeated_reference(_bookmark(self._numbers_new[mark.new]), mark.shown, False))]
        return [
            (Operation.DELETE, self._one_sided(NoteMark(mark.old, None), True)),
            (Operation.INSERT, self._one_sided(NoteMark(None, mark.new), False)),
        ]

    def uncalled(self) -> list[tuple[Operation, str, str]]:
        """Operation, marker and text of the footnotes that no paragraph calls."""
        left = [
            (Operation.DELETE, marker, text) for marker, text in self._old.items() if marker not in self._numbers_old
        ]
        left += [
            (Operation.INSERT, marker, text) for marker, text in self._new.items() if marker not in self._numbers_new
        ]
        return left

    def part(self) -> bytes:
        """The footnotes part."""
        separators = [
            element("footnote", element("p", *self._direct(), element("r", element(kind))), type=kind, id=str(number))
            for kind, number in SEPARATORS.items()
        ]
        root = element("footnotes", *separators, *self._written)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _one_sided(self, mark: NoteMark, removed: bool) -> list[Element]:
        marker, numbers = (mark.new or "", self._numbers_new) if mark.new else (mark.old or "", self._numbers_old)
        if marker in numbers:
            return repeated_reference(_bookmark(numbers[marker]), marker, removed)
        numbers[marker] = self._add(mark)
        return self._first(numbers[marker], marker, removed)

    def _first(self, number: int, shown: str, removed: bool) -> list[Element]:
        identifier = self._revisions.number()
        reference = note_reference(number, "" if shown.isdigit() else shown, removed)
        start = element("bookmarkStart", id=identifier, name=_bookmark(number))
        return [start, reference, element("bookmarkEnd", id=identifier)]

    def _direct(self) -> list[Element]:
        """The properties of a paragraph that runs from right to left; none where it does not."""
        names = self._direction[:1]
        return [element("pPr", *map(element, names))] if names else []

    def _add(self, mark: NoteMark) -> int:
        number = FIRST_NUMBER + len(self._written)
        own = element("footnoteRef")
        if not mark.shown.isdigit():
            own = element("t")
            own.text = mark.shown
        reference = element("r", element("rPr", element("rStyle", val="FootnoteReference")), own)
        style = element("pPr", element("pStyle", val="FootnoteText"), *[element(name) for name in self._direction[:1]])
        paragraph = element("p", style, reference)
        for piece in self._pieces(mark):
            runs = [run(piece.text, piece.operation is Operation.DELETE, *map(element, self._direction[1:]))]
            paragraph.extend(self._revisions.around(piece.operation, runs))
        self._written.append(element("footnote", paragraph, id=str(number)))
        return number

    def _pieces(self, mark: NoteMark) -> list[Piece]:
        """The words of a footnote after one space, which is in every version that has the footnote."""
        old, new = self._old.get(mark.old or "", ""), self._new.get(mark.new or "", "")
        link = self._links.get((mark.old or "", mark.new or ""))
        pieces = note_pieces(old, new, link.edits if link else ())
        if mark.old and mark.new:
            return [Piece(" ", Operation.EQUAL), *pieces]
        return [Piece(" ", Operation.INSERT if mark.new else Operation.DELETE), *pieces]


def _bookmark(number: int) -> str:
    return f"_note{number}"
