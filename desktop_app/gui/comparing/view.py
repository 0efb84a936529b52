"""The comparison tab: three views of one comparison, its list of changes, filters, budget and overview."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.comparison.model import Comparison, Relation, Side
from desktop_app.gui.comparing.changes.change_list import ChangeList
from desktop_app.gui.comparing.cited import ComparedLinks
from desktop_app.gui.comparing.head.bars import Bars
from desktop_app.gui.comparing.head.header import PAGES, PARAGRAPHS, REDLINE, VIEW_ACTIONS
from desktop_app.gui.comparing.head.verdict_page import VerdictPage
from desktop_app.gui.comparing.linking.link_bar import LinkBar
from desktop_app.gui.comparing.linking.linking import Linking
from desktop_app.gui.comparing.noting import Noting
from desktop_app.gui.comparing.output import Output
from desktop_app.gui.comparing.overview_strip import OverviewStrip
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.places import filters_from, order_from, place_of, row_from
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.copying import both_texts_of_row, words_of_row
from desktop_app.gui.comparing.views import Views
from desktop_app.gui.guarded import guarded
from desktop_app.gui.notes.note_editor import NoteEditor
from desktop_app.gui.parts.changed_line import CHANGED
from desktop_app.gui.parts.cited_links import CitedLinks
from desktop_app.gui.parts.cited_opening import CitedOpening
from desktop_app.gui.parts.divided import Divided
from desktop_app.gui.parts.facts import name_of, short_title_of
from desktop_app.gui.parts.isolated import filled, from_to
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.own_phrases import FLAG_ACTIONS
from desktop_app.gui.parts.own_work import pair_of
from desktop_app.gui.parts.subject import One, Pair
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.store.ticks import TextPair
from desktop_app.tasks.messages.ledger import LedgerRequest

MENU = (
    "copy",
    "copy-citation",
    "",
    "toggle-read",
    "note",
    *FLAG_ACTIONS,
    "keep-note",
    "",
    "link-to",
    "unlink",
    "not-moved",
    "",
    "see-on-page",
    "agreed",
    "open-cited",
    "open-old",
    "open-new",
    "",
    "changes-list",
    "marks",
)
"""What a click of the right button offers."""


class ComparisonView(Tab):
    """One comparison. What its filters put aside is in ``hidden_kinds``, for exports to leave out too.

    ``state`` is where the reader is in it, and ``bars`` what stands above the texts, where these are made already.
    """

    def __init__(
        self,
        comparison: Comparison,
        old: OpenFile,
        new: OpenFile,
        services: Services,
        parent: QWidget | None = None,
        *,
        state: ReadingState | None = None,
        bars: Bars | None = None,
    ) -> None:
        super().__init__(parent)
        self.comparison, self._old, self._new, self._services = comparison, old, new, services
        theme = services.theme
        self.state = state or ReadingState(comparison, services.own)
        self.state.setParent(self)
        self.bars = bars or Bars(self.state, theme, self)
        self.changes = ChangeList(self.state, theme)
        self._links = CitedLinks(self.resolutions(), services.library, self)
        self._cited = CitedOpening(self._links, services, self)
        self.strip = OverviewStrip(self.state, theme)
        self.linking = Linking(self.state, self)
        self.views = Views(self.state, self.linking, (old, new), services)
        self.note_editor = NoteEditor(theme)
        self.link_bar = LinkBar(self.state, self.linking, theme)
        self._noting = Noting(self.state, self.note_editor)
        self._output = Output(self, self.state, self.views, (old, new), services)
        self._verdict = VerdictPage(comparison)
        self._splitter = Divided()
        self._pages = QStackedWidget()
        self._lists, self._alone = True, False
        # In turns of their own, since each takes long: what was done before is shown and painted first.
        filling = (self.changes.fill, self.changes.reveal)
        self._steps = deque((self.update, self.update, *filling, self.views.current, self._show_first_view))
        self._start = QTimer(self, interval=0)
        self._lay_out()
        self._connect()
        self.bars.header.views.choose(self.views.number)
        self._show_verdict(comparison.verdict.relation not in {Relation.VERSIONS, Relation.TRANSLATIONS})
        self._start.start()
        self._links.ask()

    @property
    def hidden_kinds(self) -> frozenset[ChangeKind]:
        """The kinds of change that the reader has put aside."""
        return self.state.filters.hidden

    def title(self) -> str:
        """Both symbols."""
        return from_to(name_of(self.comparison.old), name_of(self.comparison.new))

    def short_title(self) -> str:
        """Both symbols without what they share, and the language where it is not English."""
        return short_title_of(self.comparison.old, self.comparison.new)

    def tip(self) -> str:
        """Title and files."""
        title = self.comparison.new.metadata.title
        return "\n".join(filter(None, (title, str(self._old.path), str(self._new.path))))

    def icon_name(self) -> str:
        """The sign of comparisons."""
        return "compare"

    def subject(self) -> Pair:
        """Old and new."""
        return Pair(self._old, self._new)

    def resolutions(self) -> tuple[Resolution, ...]:
        """Old and new."""
        return (self.comparison.old, self.comparison.new)

    def show_paragraph(self, position: int) -> None:
        """Choose the row of the new paragraph at this position."""
        row = next((at for at, row in enumerate(self.state.rows) if position in row.new), None)
        if row is not None:
            self.state.choose(row)

    def ledger_request(self) -> LedgerRequest:
        """What reads off what became of what is asked and cited."""
        return LedgerRequest(self.state.comparison)

    def words_chosen(self) -> str:
        """The new text of the current row, or the old where there is no new one."""
        return words_of_row(self.state)

    def meet(self, others: Sequence[Tab]) -> None:
        """See which of the paragraphs only the translation changed, where the pair is open in another language too."""
        self.state.compare_languages([tab.comparison for tab in others if isinstance(tab, ComparisonView)])

    def tell_changed(self, *names: str) -> None:
        """Say that these files are no longer those that were compared."""
        self.bars.changed.tell(*names)

    def parts(self) -> tuple[QWidget, ...]:
        """The list of changes and the view, once it is made."""
        return (self.changes.list,) if self.is_starting() else (self.changes.list, self.views.target())

    def menu(self) -> tuple[str, ...]:
        """What one does with the row under the mouse."""
        return MENU

    def stand_alone(self, alone: bool) -> None:
        """Leave the view alone, without head, filters and list, or bring them back."""
        self._alone = alone
        self._make_room()
        self.changes.setVisible(self._lists and not alone)

    def status(self) -> str:
        """Which change this is, and how to go on."""
        if self._shows_verdict():
            return ""
        listed = self.state.listed_changes()
        keys = translate("Comparing", "N next · P previous · Space reads on")
        if self.state.current not in listed:
            return keys
        place = translate("Comparing", "Change {0} of {1}")
        return f"{filled(place, listed.index(self.state.current) + 1, len(listed))} · {keys}"

    def handlers(self) -> Handlers:
        """What the actions of the window do here."""
        views = {VIEW_ACTIONS[number]: partial(self.show_view, number) for number in self.views.offered()}
        return {
            **views,
            **self.views.handlers(),
            **self._output.handlers(self.title()),
            "next-change": lambda: self.step(1),
            "previous-change": lambda: self.step(-1),
            "toggle-read": self.toggle_read,
            "read-on": self.read_on,
            "unread-only": lambda: self._list_unread_only(not self.state.unread_only),
            "undo": lambda: self._undo(self.state.steps.undo()),
            "redo": lambda: self._undo(self.state.steps.redo()),
            **self._noting.handlers(),
            **self._link_handlers(),
            "unfold-identical": lambda: self._unfold(not self.state.all_open()),
            "fold-all": lambda: self._unfold(False),
            "unfold-all": lambda: self._unfold(True),
            "find": self._find,
            "find-next": lambda: self.state.step_hit(1),
            "find-previous": lambda: self.state.step_hit(-1),
            "open-cited": self._ask_cited,
            "swap": lambda: self.open_requested.emit(Pair(self._new, self._old)),
            "open-old": lambda: self._read(Side.OLD),
            "open-new": lambda: self._read(Side.NEW),
            "changes-list": lambda: self._show_list(not self._lists),
            **({"see-on-page": lambda: self.show_view(PAGES)} if PAGES in self.views.offered() else {}),
        }

    def checked(self) -> frozenset[str]:
        """Which of the choices are in use."""
        names = {VIEW_ACTIONS[self.views.number], *self.views.checked()}
        names |= {"unfold-identical"} if self.state.all_open() else set()
        names |= self._noting.checked() | ({"unread-only"} if self.state.unread_only else set())
        return frozenset(names | ({"changes-list"} if self._lists else set()))

    def place(self) -> dict[str, Any]:
        """View, divider, filters, the current row, the size of the pages, and whether the verdict was passed by."""
        own = {"divider": self._splitter.sizes(), "list": self._lists, "passed": not self._shows_verdict()}
        return place_of(self.state) | self.views.place() | own

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to a place of an earlier time; what makes no sense is passed over."""
        divider = place.get("divider")
        if isinstance(divider, list) and len(divider) == 2 and all(isinstance(size, int) for size in divider):
            self._splitter.setSizes(divider)
        self._show_list(place.get("list") is not False)
        self.state.set_filters(filters_from(place))
        self.state.set_order(order_from(place))
        self.views.restore(place)
        if place.get("passed") is True:
            self._show_verdict(False)
            self.bars.header.views.choose(self.views.number)
            if not self.is_starting():  # else the view is shown in a turn of its own
                self.views.show_view(self.views.number)
        self.state.list_unread_only(place.get("unread") is True)
        row = row_from(place, self.state)
        if row is not None:
            self.state.choose(row)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what is read."""
        if self.is_starting():
            return
        target = self._verdict.button if self._shows_verdict() else self.views.target()
        target.setFocus(event.reason())

    def is_starting(self) -> bool:
        """Whether the view is still to be made; that is left to the next turn of the event loop."""
        return bool(self._steps)

    def show_view(self, number: int) -> None:
        """Show the paragraphs (0), the pages (1), the redline (2) or the brief (3)."""
        self._show_verdict(False)
        self.note_editor.finish()
        self.linking.end()
        self.views.show_view(number)
        self.bars.header.views.choose(number)
        self.actions_changed.emit()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) change; one that is higher than the view is first read to its end."""
        self._show_verdict(False)
        if by > 0 and self.views.show_more():
            return
        if self.state.step(by) is None:
            self._services.messages.inform(
                translate("Comparing", "This is the last change.")
                if by > 0
                else translate("Comparing", "This is the first change.")
            )

    def toggle_read(self) -> None:
        """Tick the current change off as read, or take the tick back."""
        self.state.toggle_read(self.state.current)

    def read_on(self) -> None:
        """Tick the current change off as read, and go on to the next that is left."""
        self._show_verdict(False)
        if self.state.read_on() is None:
            self._services.messages.inform(translate("Comparing", "All that is to read has been read."))

    def _list_unread_only(self, only: bool) -> None:
        self.state.list_unread_only(only)
        self.actions_changed.emit()

    def _undo(self, done: bool) -> None:
        if not done:
            self._services.messages.inform(translate("Comparing", "There is nothing more to undo or redo."))

    def _link_handlers(self) -> Handlers:
        """What can be done to the links of the current row."""
        if self.state.current < 0 or self.comparison.verdict.relation is Relation.TRANSLATIONS:
            return {}
        row = self.state.rows[self.state.current]
        unlink = {"unlink": self.linking.unlink} if row.link else {}
        not_moved = {"not-moved": self.linking.say_not_moved} if row.moved else {}
        return {"link-to": self._link_to, **unlink, **not_moved}

    def _link_to(self) -> None:
        self.note_editor.finish()
        if self.views.number not in {PARAGRAPHS, REDLINE}:
            self.show_view(PARAGRAPHS)
        self.linking.begin()

    def _read(self, side: Side) -> None:
        """Read one version at the paragraph that is chosen here."""
        rows, current = self.state.rows, self.state.current
        positions = rows[current].positions(side) if 0 <= current < len(rows) else ()
        self.read_requested.emit(One(side.of(self._old, self._new)), positions[0] if positions else None)

    def _ask_cited(self) -> None:
        """Open what the current row cites; of several, let the reader choose one."""
        target = self.views.target()
        self._cited.ask(both_texts_of_row(self.state), target.mapToGlobal(target.rect().center()))

    def _show_list(self, shown: bool) -> None:
        """Show the list of changes beside the view, or leave its place to the texts."""
        self._lists = shown
        self.changes.setVisible(shown and not self._alone)
        self.actions_changed.emit()

    def _show_verdict(self, shown: bool) -> None:
        """Show that the texts are no versions of one another, in the place of what changed between them."""
        self._pages.setCurrentWidget(self._verdict if shown else self._splitter)
        self._make_room()
        self.status_changed.emit(self.status())

    def _make_room(self) -> None:
        """Show above the texts what the verdict, and the reader who reads the text alone, leave there."""
        self.bars.stand_aside(alone=self._alone, verdict=self._shows_verdict())

    def _tell_failed(self, message: Message) -> None:
        if message.code == CHANGED:
            self.tell_changed(*message.arguments)
        else:
            self._services.messages.fail(words_of(message))

    def _find(self) -> None:
        self._show_verdict(False)
        self.bars.header.find_field.begin()

    def _shows_verdict(self) -> bool:
        return self._pages.currentWidget() is self._verdict

    def _take_step(self) -> None:
        """Do what takes long in turns of its own, so that the window answers between."""
        self._steps.popleft()()
        if not self._steps:
            self._start.stop()
            self._hand_on_keyboard()

    def _show_first_view(self) -> None:
        self.views.show_view(self.views.number)
        self.actions_changed.emit()

    def _hand_on_keyboard(self) -> None:
        if self.hasFocus():
            self.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))

    def _unfold(self, is_open: bool) -> None:
        self.state.open_folds(is_open)
        self.actions_changed.emit()

    def _lay_out(self) -> None:
        """Put the parts in their places, from outside in: what is moved with parts in it has them styled anew."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bars)
        column.addWidget(self._pages, 1)
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._verdict)
        body = QWidget()
        self._splitter.addWidget(self.changes)
        self._splitter.addWidget(body)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([286, 1000])
        self._splitter.setHandleWidth(1)
        self._splitter.setCollapsible(1, False)
        stack = QVBoxLayout(body)
        row = QHBoxLayout()
        for layout in (stack, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        stack.addLayout(row, 1)
        row.addWidget(self.views, 1)
        row.addWidget(self.strip)
        stack.addWidget(self.note_editor)
        stack.addWidget(self.link_bar)

    def _connect(self) -> None:
        self._start.timeout.connect(self._take_step)
        self.bars.changed.again.connect(self.reread_requested)
        self.views.failed.connect(self._tell_failed)
        self.bars.header.triggered.connect(self._do)
        self.bars.header.find_field.left.connect(lambda: self.views.target().setFocus(Qt.FocusReason.OtherFocusReason))
        self.views.actions_changed.connect(self.actions_changed)
        self.changes.read_on.connect(self.read_on)
        self.views.read_on.connect(self.read_on)
        for bar in (self.note_editor, self.link_bar):
            bar.closed.connect(lambda: self.views.target().setFocus(Qt.FocusReason.OtherFocusReason))
        self.linking.changed.connect(self._show_partner)
        self.bars.loose_notes.asked.connect(lambda: self.action_requested.emit("all-notes"))
        self._links.changed.connect(self._show_links)
        self.views.symbol_followed.connect(self._cited.open)
        self.views.brief_saved.connect(lambda: self._do("export"))
        self.views.brief_printed.connect(lambda: self._do("print"))
        self.state.own.links_changed.connect(self._compare_again)
        for signal in (self.state.current_changed, self.state.notes_changed, self.state.list_changed):
            signal.connect(lambda *_: self.actions_changed.emit())
        self.views.seen_changed.connect(self.strip.set_seen)
        self.strip.place_chosen.connect(lambda place: self.views.go_to(self.state.extent.row_at(place)))
        self._verdict.version_asked.connect(lambda number: self.version_requested.emit(self._new, number))
        self._verdict.comparison_asked.connect(lambda: self.show_view(0))
        state = self.state
        for signal in (state.current_changed, state.filters_changed, state.ticks_changed, state.list_changed):
            signal.connect(lambda *_: self.status_changed.emit(self.status()))

    def _show_links(self) -> None:
        self.state.show_links(ComparedLinks(self.comparison, self._links))

    def _show_partner(self) -> None:
        """Bring the partner that is chosen into view, out of the fold that it may be in, once the bar has its room."""
        if self.linking.partner:
            self.state.reveal(self.linking.partner.row)
            QTimer.singleShot(0, self, self._go_to_partner)

    def _go_to_partner(self) -> None:
        if self.linking.partner:
            self.views.go_to(self.linking.partner.row)

    def _compare_again(self, pair: TextPair) -> None:
        """Compare the two versions anew where their links were changed by hand, whichever way round."""
        mine = pair_of(self.comparison.old, self.comparison.new)
        if {pair.old_text, pair.new_text} == {mine.old_text, mine.new_text}:
            self.compare_again_requested.emit()

    def _do(self, action: str) -> None:
        self.handlers()[action]()
