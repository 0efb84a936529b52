"""What of the library belongs to a resolution that is read: the version before it, and what its text cites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from desktop_app.gui.parts.cited_links import CitedLinks, pass_over
from desktop_app.gui.parts.library import Library
from desktop_app.library.model import LibraryDocument, Predecessor
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.symbol import parse
from desktop_app.tasks.messages.library import PredecessorRequest


class LibraryLinks(CitedLinks):
    """Links to what is cited, and what may be an earlier version, the likeliest first."""

    def __init__(self, resolution: Resolution, library: Library, parent: QObject) -> None:
        super().__init__((resolution,), library, parent)
        self._resolution = resolution
        self.earlier: tuple[LibraryDocument, ...] = ()
        self.before: LibraryDocument | None = None

    def _ask_anew(self) -> None:
        super()._ask_anew()
        self._library.ask(PredecessorRequest(self._resolution), self._take_before, pass_over, self)

    def _take_before(self, found: Predecessor) -> None:
        symbols = [parse(symbol or "") for symbol in (found.symbol, *found.candidates)]
        numbers = [symbol.short for symbol in symbols if symbol]
        named = numbers[0] if found.symbol and numbers else None
        self._ask_for(frozenset(numbers), lambda known: self._take_earlier(known, numbers, named))

    def _take_earlier(self, known: Mapping[str, LibraryDocument], numbers: Sequence[str], named: str | None) -> None:
        self.earlier = tuple(known[number] for number in numbers if number in known)
        self.before = known.get(named or "")
        self.changed.emit()
