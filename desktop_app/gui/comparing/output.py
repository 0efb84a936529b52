"""What leaves a comparison: copied words, files, and paper."""

from __future__ import annotations

from datetime import datetime, timezone

from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop_app.gui.brief.document import brief_document
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.printed import printed_changes, printed_redline
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.copying import cited_row
from desktop_app.gui.comparing.views import Views
from desktop_app.gui.dialogs.exporting import Exporter
from desktop_app.gui.dialogs.printing import Printing
from desktop_app.gui.parts.facts import window_language
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.tab import Handlers, Services
from desktop_app.gui.theme.colours import colours_of
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.messages.export import ExportOptions


class Output:
    """Copies, exports and prints what the filters leave of a comparison."""

    def __init__(
        self, parent: QWidget, state: ReadingState, views: Views, files: tuple[OpenFile, OpenFile], services: Services
    ) -> None:
        self._parent, self._state, self._views = parent, state, views
        self._files, self._services = files, services

    def handlers(self, title: str) -> Handlers:
        """What the actions of the window do; ``title`` is printed on the paper."""
        if self._views.shown_brief():
            return {
                "copy": self.copy_brief,
                "copy-citation": self.copy_citation,
                "export": self.save_brief,
                "print": lambda: self._printing().ask(self._printed_brief(), title),
                "print-preview": lambda: self._printing().preview(self._printed_brief(), title),
            }
        return {
            "copy": self.copy,
            "copy-citation": self.copy_citation,
            "export": self.export,
            "print": lambda: self._printing().ask(printed_redline(self._state), title),
            "print-preview": lambda: self._printing().preview(printed_redline(self._state), title),
            "print-changes": lambda: self._printing().preview(printed_changes(self._state), title),
        }

    def copy_brief(self) -> None:
        """Copy the brief, with its looks and as plain text."""
        brief = self._views.shown_brief()
        if brief:
            brief.copy()
            self._services.messages.inform(translate("Comparing", "The brief was copied."))

    def save_brief(self) -> None:
        """Write the brief to a file."""
        brief = self._views.shown_brief()
        if brief:
            options = ExportOptions(
                author=self._services.preferences.values.author, originals=tuple(file.path for file in self._files)
            )
            Exporter(self._services, self._parent).ask(brief.brief, options)

    def _printed_brief(self) -> QTextDocument:
        brief = self._views.shown_brief()
        return brief_document(brief.brief, colours_of("light")) if brief else QTextDocument()

    def copy(self) -> None:
        """Copy the words chosen with the mouse, or else the current row with its citation."""
        chosen = self._views.chosen()
        if chosen.text:
            QGuiApplication.clipboard().setText(chosen.text)
        else:
            self.copy_citation()

    def copy_citation(self) -> None:
        """Copy the words of the current row, or those chosen in it, with where they stand."""
        text = cited_row(self._state, self._views.chosen())
        if text:
            QGuiApplication.clipboard().setText(text)
            self._services.messages.inform(translate("Comparing", "Copied with its citation."))

    def export(self) -> None:
        """Write the comparison to a file; the formats that are read by people leave out what the filters put aside."""
        originals = tuple(file.path for file in self._files)
        passwords = tuple(file.password for file in self._files)
        settings = self._services.preferences.values
        options = ExportOptions(
            language=window_language(),
            hidden=self._state.filters.hidden,
            author=settings.author,
            date=_adopted(self._state.comparison.new) if settings.changes_dated == "adoption" else None,
            originals=originals,
            passwords=passwords,
            own=self._state.additions(),
        )
        Exporter(self._services, self._parent).ask(self._state.comparison, options)

    def _printing(self) -> Printing:
        return Printing(self._parent, self._services.theme)


def _adopted(resolution: Resolution) -> datetime | None:
    """The day of adoption, where the resolution states it."""
    day = resolution.metadata.adoption_date
    return datetime.fromisoformat(day).replace(tzinfo=timezone.utc) if day else None
