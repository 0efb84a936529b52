"""Opening what a text cites, from the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.gui.parts.cited_links import CitedLinks
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One
from desktop_app.gui.parts.tab import Services, Tab

LONGEST_TITLE = 80


class CitedOpening:
    """Asks for tabs of resolutions in the library that a tab links to."""

    def __init__(self, links: CitedLinks, services: Services, tab: Tab) -> None:
        self._links, self._services, self._tab = links, services, tab

    def open(self, number: str) -> None:
        """Open a resolution of the library by its number."""
        document = self._links.known.get(number)
        path = self._services.library.path_of(document.place) if document else None
        if path is not None:
            self._tab.open_requested.emit(One(OpenFile(path)))

    def ask(self, words: str, place: QPoint) -> None:
        """Open what these words cite; of several, let the reader choose one at a place of the screen."""
        numbers = list(dict.fromkeys(link.number for link in self._links.links_in(words)))
        if not numbers:
            self._services.messages.inform(
                QCoreApplication.translate("Cited", "Nothing that is cited here is in the library.")
            )
        elif len(numbers) == 1:
            self.open(numbers[0])
        else:
            self._offer(numbers, place)

    def _offer(self, numbers: Sequence[str], place: QPoint) -> None:
        menu = QMenu(self._tab)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number in numbers:
            words = f"{number}   {self._links.known[number].title[:LONGEST_TITLE]}".replace("&", "&&")
            menu.addAction(words).triggered.connect(lambda _=False, number=number: self.open(number))
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])
