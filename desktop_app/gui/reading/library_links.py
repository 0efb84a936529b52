"""What of the library belongs to a resolution that is read: the version before it, and what its text cites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.regions import stretch_regions
from desktop_app.gui.parts.library import Library
from desktop_app.library.model import LibraryDocument, Predecessor
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Footnote, Paragraph, Resolution
from desktop_app.resolution.symbol import cited_in, parse
from desktop_app.tasks.messages.library import DocumentsRequest, PredecessorRequest


@dataclass(frozen=True)
class SymbolLink:
    """A stretch of a text that cites a resolution of the library, by its number ("78/229")."""

    start: int
    end: int
    number: str


class LibraryLinks(QObject):
    """Asks the library once it is there; ``changed`` says that it has answered."""

    changed = Signal()

    def __init__(self, resolution: Resolution, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._resolution, self._library = resolution, library
        self.known: Mapping[str, LibraryDocument] = {}
        self.earlier: tuple[LibraryDocument, ...] = ()
        self.before: LibraryDocument | None = None
        self._asked: tuple[int, int] | None = None
        library.changed.connect(self.ask)

    def ask(self) -> None:
        """Ask for the version before and for what is cited, where the library is another than when last asked."""
        size = (len(self._library.folders), self._library.documents)
        if self._library.is_empty or self._library.is_at_work or size == self._asked:
            return
        self._asked = size
        self._library.ask(PredecessorRequest(self._resolution), self._take_before, _pass_over, self)

    def links_in(self, text: str) -> tuple[SymbolLink, ...]:
        """The stretches of a text that lead to resolutions of the library."""
        if not self.known:
            return ()
        cited = ((citation.start, citation.end, citation.symbol.short) for citation in cited_in(text))
        return tuple(SymbolLink(*each) for each in cited if each[2] in self.known)

    def marks(self) -> list[PageMark]:
        """The same on the pages."""
        return [mark for part in self._parts() for mark in self._marks_of(part)]

    def number_at(self, page: int, x: float, y: float) -> str | None:
        """The number of the resolution that is cited at a place on a page."""
        for mark in self.marks():
            region = mark.region
            if region.page == page and region.x0 <= x <= region.x1 and region.y0 <= y <= region.y1:
                return str(mark.key)
        return None

    def tip(self, number: str) -> str:
        """What a link leads to."""
        document = self.known.get(number)
        return "\n".join(filter(None, (document.symbol, document.title))) if document else ""

    def _parts(self) -> Sequence[Paragraph | Footnote]:
        return (*self._resolution.paragraphs, *self._resolution.footnotes)

    def _marks_of(self, part: Paragraph | Footnote) -> Iterator[PageMark]:
        for link in self.links_in(part.text):
            for region in stretch_regions(part.words, link.start, link.end):
                yield PageMark(region, PageMarkStyle.LINK, link.number, self.tip(link.number))

    def _take_before(self, found: Predecessor) -> None:
        symbols = [parse(symbol or "") for symbol in (found.symbol, *found.candidates)]
        numbers = [symbol.short for symbol in symbols if symbol]
        own = parse(self._resolution.metadata.symbol or "")
        cited = {each.symbol.short for part in self._parts() for each in cited_in(part.text)}
        wanted = frozenset({*cited, *numbers} - ({own.short} if own else set()))
        named = numbers[0] if found.symbol and numbers else None
        request = DocumentsRequest(wanted, language_of(self._resolution).code)
        self._library.ask(request, lambda known: self._take(known, numbers, named), _pass_over, self)

    def _take(self, known: Mapping[str, LibraryDocument], numbers: Sequence[str], named: str | None) -> None:
        self.known = known
        self.earlier = tuple(known[number] for number in numbers if number in known)
        self.before = known.get(named or "")
        self.changed.emit()


def _pass_over(_: object) -> None:
    """The library cannot be asked now: nothing is missing from the text without it."""
