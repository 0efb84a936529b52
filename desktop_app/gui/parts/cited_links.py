"""What of the library is cited in a text: links in its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.parts.library import Library
from desktop_app.library.model import LibraryDocument
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.symbol import cited_in, parse
from desktop_app.tasks.messages.library import DocumentsRequest


@dataclass(frozen=True)
class SymbolLink:
    """A stretch of a text that cites a resolution of the library, by its number ("78/229")."""

    start: int
    end: int
    number: str


class CitedLinks(QObject):
    """Asks which of the resolutions cited are in the library; ``changed`` says that it has answered."""

    changed = Signal()

    def __init__(self, resolutions: Sequence[Resolution], library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._resolutions, self._library = resolutions, library
        self.known: Mapping[str, LibraryDocument] = {}
        self._asked: tuple[int, int] | None = None
        library.changed.connect(self.ask)

    def ask(self) -> None:
        """Ask the library, where it is another than when last asked."""
        size = (len(self._library.folders), self._library.documents)
        if self._library.is_empty or self._library.is_at_work or size == self._asked:
            return
        self._asked = size
        self._ask_anew()

    def links_in(self, text: str) -> tuple[SymbolLink, ...]:
        """The stretches of a text that lead to resolutions of the library."""
        if not self.known:
            return ()
        cited = ((citation.start, citation.end, citation.symbol.short) for citation in cited_in(text))
        return tuple(SymbolLink(*each) for each in cited if each[2] in self.known)

    def tip(self, number: str) -> str:
        """What a link leads to: symbol and title, each on a line."""
        document = self.known.get(number)
        return "\n".join(filter(None, (document.symbol, document.title))) if document else ""

    def rich_tip(self, number: str) -> str:
        """The same as rich text."""
        return escape(self.tip(number)).replace("\n", "<br>")

    def _ask_anew(self) -> None:
        """Ask for everything that is wanted of the library."""
        wanted = frozenset(number for resolution in self._resolutions for number in _cited(resolution))
        self._ask_for(wanted, self._take_known)

    def _ask_for(self, numbers: frozenset[str], answered: Callable[[Mapping[str, LibraryDocument]], object]) -> None:
        """Ask where resolutions are; while the library cannot say, nothing is missing from the text without it."""
        request = DocumentsRequest(numbers, language_of(self._resolutions[-1]).code)
        self._library.ask(request, answered, pass_over, self)

    def _take_known(self, known: Mapping[str, LibraryDocument]) -> None:
        self.known = known
        self.changed.emit()


def pass_over(_: object) -> None:
    """Take no notice that the library cannot be asked now."""


def _cited(resolution: Resolution) -> set[str]:
    """The numbers of the other resolutions that one cites."""
    own = parse(resolution.metadata.symbol or "")
    texts = (*(paragraph.text for paragraph in resolution.paragraphs), *(note.text for note in resolution.footnotes))
    cited = {citation.symbol.short for text in texts for citation in cited_in(text)}
    return cited - ({own.short} if own else set())
