"""The series tab: the matrix beside the history of the paragraph chosen, or the newest text in one column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.exporting import Exporter
from desktop_app.gui.dialogs.printing import Printing
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.changed_line import ChangedLine
from desktop_app.gui.parts.citation import cited
from desktop_app.gui.parts.divided import Divided
from desktop_app.gui.parts.dropped import dropped_paths
from desktop_app.gui.parts.facts import name_of, window_language
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.notices import NoticeLine
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.own_work import pair_of
from desktop_app.gui.parts.subject import One, Pair, Series, Subject
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.gui.series.head import SeriesHead
from desktop_app.gui.series.history_pane import HistoryPane
from desktop_app.gui.series.matrix_view import MatrixView
from desktop_app.gui.series.newest_text import NewestText, printed_newest
from desktop_app.gui.series.phrases import cell_sentence, translate
from desktop_app.gui.series.role_choices import RoleChoices
from desktop_app.gui.series.state import SeriesState
from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.history_steps import text_in
from desktop_app.markup.history_table import series_name
from desktop_app.markup.three_way import Roles
from desktop_app.resolution.language import language_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History
from desktop_app.store.ticks import TextPair
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.export import ExportOptions
from desktop_app.tasks.messages.ledger import LedgerBookRequest
from desktop_app.tasks.messages.series import LEFT_OUT

MATRIX, NEWEST = 0, 1


class SeriesView(Tab):
    """One series. ``files`` are those of the versions, in their order; ``is_whole`` says that none is to come."""

    def __init__(
        self,
        history: History,
        files: Sequence[OpenFile],
        services: Services,
        parent: QWidget | None = None,
        *,
        is_whole: bool = True,
    ) -> None:
        super().__init__(parent)
        self._files, self._services = tuple(files), services
        self._subject = Series(self._files)
        theme = services.theme
        self.state = SeriesState(history, self, self._roles_of)
        self.roles = RoleChoices(self.state, services.own)
        self.head = SeriesHead(self.state, theme, self.roles)
        self.notices = NoticeLine(_notices(history), [language_of(history.versions[-1])], theme, self)
        self.changed = ChangedLine(theme, self)
        self.matrix = MatrixView(self.state, theme)
        self.history_pane = HistoryPane(self.state, theme)
        self.newest = NewestText(self.state, theme)
        self._splitter, self._pages, self._column = Divided(), QStackedWidget(), QVBoxLayout(self)
        self._is_whole = is_whole
        self._lay_out()
        self._connect()
        self.head.wait(not is_whole)
        self.retranslate()
        if self.state.roles:
            self.show_view(NEWEST)

    def set_history(self, history: History, files: Sequence[OpenFile]) -> None:
        """Show all versions, which have been compared by now."""
        self._files, self._is_whole = tuple(files), True
        self._subject = Series(self._files)
        self.state.set_history(history)
        self.head.wait(False)
        self._renew_notices()
        if self.state.roles:
            self.show_view(NEWEST)
        self.title_changed.emit()
        self._tell()

    def _roles_of(self, history: History) -> Roles | None:
        """The roles that the reader gave the versions, else those that their symbols tell."""
        said = self._services.own.roles_of(history.versions)
        if said is None:
            return Roles.of(history)
        return Roles(history) if said else None

    def retranslate(self) -> None:
        """Set the names that a screen reader says."""
        self.matrix.retranslate()
        self.newest.retranslate()

    def title(self) -> str:
        """The first and the last version, and how many."""
        heads = self.state.table.heads
        count = len(self._files)
        return filled(translate("Series", "{0}, {1} versions"), series_name(heads), count)

    def tip(self) -> str:
        """Title and files."""
        title = self.state.history.versions[-1].metadata.title
        return "\n".join(filter(None, (title, *(str(file.path) for file in self._files))))

    def icon_name(self) -> str:
        """The sign of comparisons."""
        return "compare"

    def subject(self) -> Series:
        """The files of the versions."""
        return self._subject

    def resolutions(self) -> tuple[Resolution, ...]:
        """The versions, once all are there."""
        return self.state.history.versions if self._is_whole else ()

    def tell_changed(self, *names: str) -> None:
        """Say that these files are no longer those that were read."""
        self.changed.tell(*names)

    def parts(self) -> tuple[QWidget, ...]:
        """Matrix and history, or the newest text."""
        if self._pages.currentIndex() == NEWEST:
            return (self.newest,)
        return (self.matrix, self.history_pane.text)

    def handlers(self) -> Handlers:
        """What the actions of the window do here."""
        printing = Printing(self, self._services.theme)
        return {
            "view-matrix": lambda: self.show_view(MATRIX),
            "view-newest": lambda: self.show_view(NEWEST),
            "history-steps": lambda: self.history_pane.show_by_age(not self.history_pane.by_age),
            "compare-here": self.compare_here,
            "link-to": self.compare_here,
            "read-here": self.read_here,
            "next-change": lambda: self._step(1),
            "previous-change": lambda: self._step(-1),
            "find": self._find,
            "copy": self.copy,
            "copy-citation": self.copy,
            "export": self._ask_export,
            "print": lambda: printing.ask(printed_newest(self.state, self._services.theme), self.title()),
            **self.roles.handlers(),
            "undo": self.roles.steps.undo,
            "redo": self.roles.steps.redo,
            "export-against": self._ask_against,
            "print-preview": lambda: printing.preview(printed_newest(self.state, self._services.theme), self.title()),
        }

    def checked(self) -> frozenset[str]:
        """Which of the choices are in use."""
        view = "view-newest" if self._pages.currentIndex() == NEWEST else "view-matrix"
        return frozenset({view} | (set() if self.history_pane.by_age else {"history-steps"}))

    def status(self) -> str:
        """The cell chosen, and how to go on."""
        if not self.state.table.rows:
            return ""
        version = self.state.chosen_version
        cell = cell_sentence(self.state.row.cells[version], self.state.table.heads[version])
        keys = translate("Series", "← → another version · ↑ ↓ another paragraph · Return compares at this place")
        return f"{cell} · {keys}"

    def place(self) -> dict[str, Any]:
        """The view, the divider, the cell chosen and what is put aside."""
        return {
            "view": self._pages.currentIndex(),
            "divider": self._splitter.sizes(),
            "row": self.state.chosen_row,
            "version": self.state.chosen_version,
            "hidden": sorted(sign.value for sign in self.state.hidden),
            "by_age": self.history_pane.by_age,
        }

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to a place of an earlier time; what makes no sense is passed over."""
        divider, row, version, hidden = (place.get(name) for name in ("divider", "row", "version", "hidden"))
        if isinstance(divider, list) and len(divider) == 2 and all(isinstance(size, int) for size in divider):
            self._splitter.setSizes(divider)
        if isinstance(hidden, list):
            for sign in EventSign:
                if sign.value in hidden and sign not in self.state.hidden:
                    self.state.toggle(sign)
        if isinstance(row, int) and isinstance(version, int) and self._has(row, version):
            self.state.choose(row, version)
        self.history_pane.show_by_age(place.get("by_age") is not False)
        if place.get("view") in {MATRIX, NEWEST}:
            self.show_view(place["view"])

    def show_view(self, number: int) -> None:
        """Show the matrix or the newest text."""
        if number == NEWEST:
            self.newest.fill()
        self._pages.setCurrentIndex(number)
        self.head.choose_view(number)
        if number == NEWEST:
            self.newest.show_chosen()
        self.actions_changed.emit()

    def _step(self, by: int) -> None:
        """Go to the next change of the version chosen; in one text with a draft, to what is not as the draft had it."""
        roles, lineages = self.state.roles, self.state.history.lineages
        if roles and self._pages.currentIndex() == NEWEST:
            self.newest.step(by, lambda row: roles.is_since_draft(lineages[row.number]))
        else:
            self.matrix.step(by)

    def compare_here(self) -> None:
        """Compare the version chosen with the last one before it that has the paragraph."""
        lineage = self.state.history.lineages[self.state.chosen_row]
        version = self.state.chosen_version
        before = [v for v in range(version) if lineage.positions[v]] or [version - 1]
        if version > 0:
            pair = self._pair(before[-1], version)
            self._open_at(pair, version)

    def compare(self, old: int, new: int) -> None:
        """Compare two versions."""
        self.open_requested.emit(self._pair(old, new))

    def read_here(self) -> None:
        """Read the version chosen, at the paragraph chosen."""
        version = self.state.chosen_version
        self._open_at(One(self._files[self._file(version)]), version)

    def _pair(self, old: int, new: int) -> Pair:
        return Pair(self._files[self._file(old)], self._files[self._file(new)])

    def _open_at(self, subject: Subject, version: int) -> None:
        """Open at the paragraph chosen, where the version has it."""
        positions = self.state.history.lineages[self.state.chosen_row].positions[version]
        if positions:
            self.open_at_requested.emit(subject, positions[0])
        else:
            self.open_requested.emit(subject)

    def copy(self) -> None:
        """Copy the paragraph in the version chosen, with its citation."""
        lineage = self.state.history.lineages[self.state.chosen_row]
        chosen = self.state.chosen_version
        version = chosen if lineage.positions[chosen] else lineage.last
        resolution = self.state.history.versions[version]
        paragraph = resolution.paragraphs[lineage.positions[version][0]]
        words = text_in(self.state.history, lineage, version)
        QGuiApplication.clipboard().setText(cited(resolution, words, paragraph))
        self._services.messages.inform(translate("Series", "Copied with its citation."))

    def ledger_request(self) -> LedgerBookRequest:
        """What reads off what each version asks and cites."""
        history = self.state.history
        return LedgerBookRequest(history.versions, history.comparisons)

    def words_chosen(self) -> str:
        """The paragraph chosen, in the version chosen or the last that has it."""
        if not self.state.table.rows:
            return ""
        lineage, version = self.state.history.lineages[self.state.chosen_row], self.state.chosen_version
        return text_in(self.state.history, lineage, version if lineage.positions[version] else lineage.last)

    def _file(self, version: int) -> int:
        """The number of the file of a version; while only the newest are compared, the older files come before."""
        return version + len(self._files) - len(self.state.history.versions)

    def _has(self, row: int, version: int) -> bool:
        return 0 <= row < len(self.state.table.rows) and 0 <= version < len(self.state.history.versions)

    def _find(self) -> None:
        self.head.find_field.setFocus()
        self.head.find_field.selectAll()

    def _to_first_part(self) -> None:
        self.parts()[0].setFocus()

    def _ask_export(self) -> None:
        options = ExportOptions(language=window_language(), originals=tuple(file.path for file in self._files))
        Exporter(self._services, self).ask(self.state.history, options)

    def _ask_against(self) -> None:
        """Let the reader choose a version, and write the one chosen here as changes against it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.state.chosen_version
        for version, head in enumerate(self.state.table.heads):
            if version != chosen:
                words = filled(translate("Series", "Against {0}…"), head.name).replace("&", "&&")
                menu.addAction(words).triggered.connect(lambda _=False, other=version: self.export_against(other))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.head.mapToGlobal(self.head.rect().center()))

    def export_against(self, other: int) -> None:
        """Compare the version chosen with another one, and ask for the file that is to hold the changes."""
        old, new = sorted((other, self.state.chosen_version))
        texts = self.state.history.versions[old], self.state.history.versions[new]
        choices = self._services.own.choices_of(pair_of(*texts))
        job = self._services.reader.start(CompareRequest(*texts, choices))
        files = tuple(self._files[self._file(version)].path for version in (old, new))
        options = ExportOptions(language=window_language(), originals=files)
        job.succeeded.connect(lambda comparison: Exporter(self._services, self).ask(comparison, options))
        job.failed.connect(lambda message: self._services.messages.fail(words_of(message)))
        self._services.messages.follow(self.title(), job)

    def _connect(self) -> None:
        self.head.view_chosen.connect(self.show_view)
        self.head.export_asked.connect(self._ask_export)
        self.head.find_field.left.connect(self._to_first_part)
        self.head.time_line.file_asked.connect(lambda: self.action_requested.emit("add-version"))
        for part in (self.matrix, self.history_pane):
            part.compare_here.connect(self.compare_here)
            part.read_here.connect(self.read_here)
        self.matrix.compare_heads.connect(self.compare)
        self.state.chosen_changed.connect(self._tell)
        self.changed.again.connect(self.reread_requested)
        self._services.own.links_changed.connect(self._follow_links)
        self._services.own.roles_changed.connect(self._follow_roles)

    def _follow_links(self, pair: TextPair) -> None:
        """Follow the paragraphs anew where links of two of the versions were changed by hand."""
        if self._is_whole and {pair.old_text, pair.new_text} <= {
            version.text_digest for version in self.state.history.versions
        }:
            self.compare_again_requested.emit()

    def _follow_roles(self, texts: frozenset[str]) -> None:
        """Follow the paragraphs anew where the reader gave these versions other roles."""
        if self._is_whole and texts == frozenset(version.text_digest for version in self.state.history.versions):
            self.compare_again_requested.emit()

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and say what becomes of them here."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.status_changed.emit(translate("Series", "Drop the file to add it to this series."))

    @guarded()
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files were dragged elsewhere."""
        self._tell()
        super().dragLeaveEvent(event)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files to the series, each where its session puts it."""
        self._tell()
        event.acceptProposedAction()
        self.further_requested.emit(dropped_paths(event.mimeData()))

    def _tell(self) -> None:
        self.status_changed.emit(self.status())

    def _renew_notices(self) -> None:
        history = self.state.history
        fresh = NoticeLine(_notices(history), [language_of(history.versions[-1])], self._services.theme, self)
        self._column.replaceWidget(self.notices, fresh)
        self.notices.deleteLater()
        self.notices = fresh

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self._splitter.addWidget(self.matrix)
        self._splitter.addWidget(self.history_pane)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([860, 420])
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self.newest)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self.head, self.changed, self.notices):
            self._column.addWidget(widget)
        self._column.addWidget(self._pages, 1)


def _notices(history: History) -> list[Message]:
    """Which files are no versions of this series, and why."""
    return [LEFT_OUT.filled(name_of(left.resolution), str(left.reason)) for left in history.left_out]
