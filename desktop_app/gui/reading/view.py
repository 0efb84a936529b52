"""The reading tab: structure left, pages right, each following the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.dialogs.exporting import Exporter
from desktop_app.gui.dialogs.printing import Printing
from desktop_app.gui.notes.loose_notes_line import LooseNotesLine
from desktop_app.gui.notes.note_editor import NoteEditor
from desktop_app.gui.pages.look import Look
from desktop_app.gui.pages.place import place_of, restore_place
from desktop_app.gui.pages.regions import page_words
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.pages.zoom import Fit, Zoom, free
from desktop_app.gui.parts.changed_line import CHANGED, ChangedLine
from desktop_app.gui.parts.citation import cited
from desktop_app.gui.parts.cited_opening import CitedOpening
from desktop_app.gui.parts.counts import Counts
from desktop_app.gui.parts.divided import Divided
from desktop_app.gui.parts.facts import name_of, short_title_of, window_language
from desktop_app.gui.parts.isolated import filled, in_line
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.notices import NoticeLine
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.own_phrases import FLAG_ACTIONS
from desktop_app.gui.parts.subject import One
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.gui.reading.captions import citation_of
from desktop_app.gui.reading.find_bar import FindBar
from desktop_app.gui.reading.following import Following
from desktop_app.gui.reading.header import ReadingHeader
from desktop_app.gui.reading.library_line import LibraryLine
from desktop_app.gui.reading.library_links import LibraryLinks
from desktop_app.gui.reading.noting import ReadingNotes
from desktop_app.gui.reading.printed import printed
from desktop_app.gui.reading.structure_list import StructureList
from desktop_app.library.model import LibraryDocument
from desktop_app.markup.own_notes import additions_of
from desktop_app.resolution.language import language_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import PlacedNotes
from desktop_app.tasks.messages.export import ExportOptions
from desktop_app.tasks.messages.ledger import LedgerRequest

MENU = (
    *("copy", "copy-citation", "", "note", *FLAG_ACTIONS, "", "agreed", "open-cited", ""),
    *("compare-with", "compare-before", "show-series", "ledger", ""),
    *("first-lines", "fold-all", "unfold-all"),
)
"""What a click of the right button offers."""


class ReadingView(Tab):
    """One resolution: its structure beside its pages. ``notes`` are those on it, where they were looked up before."""

    def __init__(
        self,
        resolution: Resolution,
        file: OpenFile,
        services: Services,
        parent: QWidget | None = None,
        *,
        notes: PlacedNotes | None = None,
    ) -> None:
        super().__init__(parent)
        self.resolution, self._file, self._services = resolution, file, services
        self.header = ReadingHeader(resolution, services.theme)
        warnings = [warning.message for warning in resolution.warnings]
        self.notices = NoticeLine(warnings, [language_of(resolution)], services.theme, self)
        self.changed = ChangedLine(services.theme, self)
        self.find_bar = FindBar(services.theme)
        # Made where they lie: a list that is moved lays its rows out at once, in a width that it does not keep.
        self._splitter = Divided(self)
        self.structure = StructureList(resolution, services.theme, self._splitter)
        self.pages = PageView(services.reader, services.theme, self._splitter)
        self.library_line = LibraryLine(services.theme)
        self._links = LibraryLinks(resolution, services.library, self)
        self._cited = CitedOpening(self._links, services, self)
        self.note_editor = NoteEditor(services.theme)
        self.loose_notes = LooseNotesLine(self)
        placed = services.own.notes_on(resolution) if notes is None else notes
        self.notes = ReadingNotes(services.own, placed, self.structure, self.note_editor, self)
        self._following = Following(self.structure, self.pages, self.find_bar, self._links, self)
        self._lay_out()
        self._connect()
        self._fill()
        self.retranslate()
        self._links.ask()

    def retranslate(self) -> None:
        """Set every text in the language of the window, the names that a screen reader says among them."""
        self.structure.retranslate()
        self.structure.setAccessibleName(filled(self.tr("Structure of {0}"), self.title()))
        self.pages.setAccessibleName(filled(self.tr("Pages of {0}"), self.title()))

    def title(self) -> str:
        """The symbol."""
        return name_of(self.resolution)

    def short_title(self) -> str:
        """The symbol without the body, and the language where it is not English."""
        return short_title_of(self.resolution)

    def menu(self) -> tuple[str, ...]:
        """What one does with the paragraph under the mouse."""
        return MENU

    def show_paragraph(self, position: int) -> None:
        """Choose the paragraph at this position."""
        if 0 <= position < len(self.resolution.paragraphs):
            self.structure.choose_paragraph(position)

    def stand_alone(self, alone: bool) -> None:
        """Leave structure and pages alone, without the head, or bring it back."""
        self.header.setVisible(not alone)

    def tip(self) -> str:
        """Title and file."""
        return "\n".join(filter(None, (self.resolution.metadata.title, str(self._file.path))))

    def subject(self) -> One:
        """The file of the resolution."""
        return One(self._file)

    def resolutions(self) -> tuple[Resolution, ...]:
        """The resolution."""
        return (self.resolution,)

    def tell_changed(self, *names: str) -> None:
        """Say that the file is no longer the one that was read."""
        self.changed.tell(*names)

    def parts(self) -> tuple[QWidget, ...]:
        """Structure and pages, as far as there are any."""
        return tuple(part for part in (self.structure, self.pages) if not part.isHidden())

    def handlers(self) -> Handlers:
        """What the actions of the window do here; a scan has nothing but pages, and XML has none."""
        of_text = self._text_handlers() if self.resolution.paragraphs else {}
        return {**of_text, **(self._page_handlers() if self.resolution.page_sizes else {})}

    def _text_handlers(self) -> Handlers:
        """What the actions on the text do."""
        structure = self.structure
        return {
            "export": self._export,
            "print": lambda: Printing(self, self._services.theme).ask(printed(self.resolution), self.title()),
            "print-preview": lambda: Printing(self, self._services.theme).preview(
                printed(self.resolution), self.title()
            ),
            "copy": self.copy,
            "copy-citation": self.copy_citation,
            "find": self.find_bar.ask,
            "find-next": lambda: self._following.finds.step(1),
            "find-previous": lambda: self._following.finds.step(-1),
            "first-lines": lambda: self._show_first_lines(not structure.first_lines),
            "fold-all": structure.structure.fold_all,
            "unfold-all": lambda: structure.structure.fold(()),
            "back": self._following.go_back,
            "open-cited": self.ask_cited,
            "next-paragraph": lambda: structure.step(1),
            "previous-paragraph": lambda: structure.step(-1),
            **self.notes.handlers(),
        }

    def _page_handlers(self) -> Handlers:
        """What the actions on pages do."""
        pages = self.pages
        return {
            "zoom-in": lambda: pages.zoom_by(1),
            "zoom-out": lambda: pages.zoom_by(-1),
            "fit-width": lambda: pages.set_zoom(Zoom(Fit.WIDTH)),
            "fit-page": lambda: pages.set_zoom(Zoom(Fit.PAGE)),
            "actual-size": lambda: pages.set_zoom(free(1)),
            "spread": lambda: pages.set_columns(3 - pages.columns),
            "go-to-page": self.header.ask_page,
            "next-page": lambda: pages.show_page(pages.page_in_view() + 1),
            "previous-page": lambda: pages.show_page(pages.page_in_view() - 1),
        }

    def checked(self) -> frozenset[str]:
        """Which of the choices are in use."""
        ticks = {
            "fit-width": self.pages.zoom.fit is Fit.WIDTH,
            "fit-page": self.pages.zoom.fit is Fit.PAGE,
            "spread": self.pages.columns == 2,
            "first-lines": self.structure.first_lines,
        }
        return self.notes.checked() | {name for name, ticked in ticks.items() if ticked}

    def place(self) -> dict[str, Any]:
        """Divider, what is folded, the paragraph chosen, and the place on the pages."""
        entry = self.structure.entry()
        return {
            "divider": self._splitter.sizes(),
            "first_lines": self.structure.first_lines,
            "folded": sorted(self.structure.structure.folded),
            "paragraph": entry.position if entry else None,
            "pages": place_of(self.pages),
        }

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to a place of an earlier time; what makes no sense is passed over."""
        divider, folded, position = place.get("divider"), place.get("folded"), place.get("paragraph")
        if isinstance(divider, list) and len(divider) == 2 and all(isinstance(size, int) for size in divider):
            self._splitter.setSizes(divider)
        if isinstance(folded, list):
            self.structure.structure.fold(folded)
        self.structure.show_first_lines(place.get("first_lines") is True)
        if isinstance(position, int):
            self.show_paragraph(position)
        restore_place(self.pages, place.get("pages"))

    def words_chosen(self) -> str:
        """The words marked on the page, or those of the paragraph or note chosen."""
        entry = self.structure.entry()
        if entry is None or self.pages.selected_text():
            return self.pages.selected_text()
        if entry.note:
            return entry.note.text
        return self.resolution.paragraphs[entry.position].text if entry.position is not None else ""

    def ledger_request(self) -> LedgerRequest | None:
        """What reads off what the resolution asks and cites; nothing of a scan."""
        return LedgerRequest(self.resolution) if self.resolution.paragraphs else None

    def earlier(self) -> tuple[LibraryDocument, ...]:
        """What of the library may be an earlier version, the likeliest first."""
        return self._links.earlier

    def ask_cited(self) -> None:
        """Open what the paragraph chosen cites; of several, let the reader choose one."""
        corner = self.structure.visualRect(self.structure.currentIndex()).topLeft()
        self._cited.ask(self.words_chosen(), self.structure.mapToGlobal(corner))

    def _tell_links(self) -> None:
        self.library_line.tell(self._links.before)
        self.actions_changed.emit()

    def copy(self) -> None:
        """Copy the words chosen on the page, or else the paragraph, with its citation."""
        selected = self.pages.selected_text()
        if selected:
            QGuiApplication.clipboard().setText(selected)
            return
        self.copy_citation()

    def copy_citation(self) -> None:
        """Copy the words chosen, or the paragraph, and where they stand."""
        entry = self.structure.entry()
        paragraph = self.resolution.paragraphs[entry.position] if entry and entry.position is not None else None
        text = self.pages.selected_text() or (paragraph.text if paragraph else "")
        if text:
            QGuiApplication.clipboard().setText(cited(self.resolution, text, paragraph))
            self._services.messages.inform(self.tr("Copied with its citation."))

    def _export(self) -> None:
        own = additions_of({Side.NEW: self.notes.placed})
        added = own if own.notes else None
        options = ExportOptions(language=window_language(), originals=(self._file.path,), own=added)
        Exporter(self._services, self).ask(self.resolution, options)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bars = (self.header, self.changed, self.notices, self.library_line, self.loose_notes, self.find_bar)
        for widget in bars:
            column.addWidget(widget)
        column.addWidget(self._splitter, 1)
        self._splitter.addWidget(self.structure)
        self._splitter.addWidget(self.pages)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        self._splitter.setSizes([520, 760])
        self.pages.setVisible(bool(self.resolution.page_sizes))
        self.structure.setHidden(not self.resolution.paragraphs and bool(self.resolution.page_sizes))
        column.addWidget(self.note_editor)

    def _connect(self) -> None:
        self.header.triggered.connect(self.action_requested)
        self.header.page_entered.connect(self._go_to_page)
        self._following.moved.connect(self._tell_place)
        self.structure.chosen.connect(lambda _: self.actions_changed.emit())
        self.note_editor.closed.connect(self.structure.setFocus)
        self.loose_notes.asked.connect(lambda: self.action_requested.emit("all-notes"))
        self.notes.changed.connect(self._show_loose_notes)
        self.notes.changed.connect(self.actions_changed)
        self._show_loose_notes()
        self.pages.zoom_changed.connect(self._tell_zoom)
        self.pages.failed.connect(self._tell_failed)
        self.changed.again.connect(self.reread_requested)
        self._links.changed.connect(self._tell_links)
        self.structure.symbol_followed.connect(self._cited.open)
        self.library_line.compare.connect(lambda: self.action_requested.emit("compare-before"))
        self.library_line.series.connect(lambda: self.action_requested.emit("show-series"))
        self._services.preferences.changed.connect(self._follow_preferences)

    def _fill(self) -> None:
        settings = self._services.preferences.values
        self.pages.set_document(self._file, self.resolution.page_sizes, self.resolution.source.sha256)
        self.pages.set_word_source(lambda: page_words(self.resolution))
        self.pages.set_look(Look(settings.page_look))
        self.pages.set_zoom(Zoom(Fit(settings.zoom)))
        self.structure.show_first_lines(not settings.whole_paragraphs)
        self._tell_place()

    def _show_loose_notes(self) -> None:
        self.loose_notes.show_notes(self.notes.placed.without_place)

    def _tell_failed(self, message: Message) -> None:
        if message.code == CHANGED:
            self.tell_changed(*message.arguments)
        else:
            self._services.messages.fail(words_of(message))

    def _follow_preferences(self) -> None:
        self.pages.set_look(Look(self._services.preferences.values.page_look))

    def _show_first_lines(self, only: bool) -> None:
        self.structure.show_first_lines(only)
        self._services.preferences.change(whole_paragraphs=not only)
        self._tell_zoom()

    def _go_to_page(self, page: int) -> None:
        self.pages.show_page(page)
        self.pages.setFocus()

    def _tell_place(self) -> None:
        page = self.pages.page_in_view()
        self.header.show_page(page)
        self.status_changed.emit(self.status())

    def _tell_zoom(self) -> None:
        self.header.show_zoom(self.pages.factor, self.checked())
        self.actions_changed.emit()

    def status(self) -> str:
        """The paragraph chosen, the page in view, the notes."""
        entry, count = self.structure.entry(), self.pages.page_count
        paragraph = self.resolution.paragraphs[entry.position] if entry and entry.position is not None else None
        page = filled(self.tr("page {0} of {1}"), self.pages.page_in_view() + 1, count) if count else ""
        notes = Counts().footnotes(len(self.resolution.footnotes))
        cite = citation_of(paragraph) if paragraph else ""
        return in_line(cite, page, notes)
