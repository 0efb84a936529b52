"""What the window asks of a tab, and what a tab is handed to do its work.

What no tab asks for before it is painted is loaded when first needed, so that the window appears sooner.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.messages import Messages
from desktop_app.gui.parts.preferences import Preferences
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.parts.subject import Subject
from desktop_app.gui.theme.theme import Theme
from desktop_app.store.state import State

if TYPE_CHECKING:
    from desktop_app.gui.parts.own_work import OwnWork
    from desktop_app.ledgers.model import Ledger, LedgerBook
    from desktop_app.library.model import LibraryDocument
    from desktop_app.resolution.model import Resolution
    from desktop_app.tasks.messages.request import Request

Handlers = Mapping[str, Callable[[], object]]


@dataclass(frozen=True)
class Services:
    """What every part of the window may use."""

    reader: Reader
    theme: Theme
    preferences: Preferences
    state: State
    messages: Messages
    library: Library

    @cached_property
    def own(self) -> OwnWork:
        """What the reader adds, as all tabs share it."""
        from desktop_app.gui.parts.own_work import OwnWork  # noqa: PLC0415 - see above

        return OwnWork(self.state)


class TranslatedWidget(QWidget):
    """A part of the window whose texts follow its language: all are set in ``retranslate``."""

    def retranslate(self) -> None:
        """Set every text of this widget in the language of the window."""

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew when the language of the window changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Tab(TranslatedWidget):
    """One tab: a reading, a comparison or the start page. The window knows tabs only through this class.

    ``actions_changed`` is emitted when ``handlers`` or ``checked`` would give another answer than before.
    """

    title_changed = Signal()
    status_changed = Signal(str)
    actions_changed = Signal()
    action_requested = Signal(str)  # the name of an action of the window
    open_requested = Signal(object)  # a Subject
    open_at_requested = Signal(object, int)  # a Subject, and the position of a paragraph in its newest version
    read_requested = Signal(object, object)  # a Subject, and the position of the paragraph to show of it or None
    reread_requested = Signal()
    cited_requested = Signal(object, str)  # a Subject, and the citation of a paragraph of its newest version
    series_requested = Signal(object, object)  # a Resolution, or its FilePlace in the library, and its OpenFile or None
    compare_again_requested = Signal()  # the links or the roles of the texts were changed by hand
    further_requested = Signal(object)  # a list of Paths: further versions of what is shown
    version_requested = Signal(object, str)  # the OpenFile of a text, the number of the resolution it is compared with

    def title(self) -> str:
        """The short text on the tab."""
        return ""

    def short_title(self) -> str:
        """The text on the tab where many tabs are side by side."""
        return self.title()

    def tip(self) -> str:
        """The tool tip of the tab."""
        return self.title()

    def icon_name(self) -> str:
        """The name of the icon on the tab."""
        return "document"

    def subject(self) -> Subject | None:
        """What the tab shows, if it shows files; two tabs with the same subject are the same tab."""
        return None

    def opened_by(self) -> str:
        """The action that opens the tab where it shows no files of its own; empty where none does."""
        return ""

    def opened_from(self) -> tuple[str, ...]:
        """By what the tab is known that this one was opened from, where it cannot be made without that."""
        return ()

    def known_by(self) -> tuple[str, ...]:
        """By what the tab is known at the next start: its files, or the action that opens it, and from what."""
        subject = self.subject()
        if subject is not None:
            return tuple(map(str, subject.paths))
        return tuple(filter(None, (self.opened_by(), *self.opened_from())))

    def resolutions(self) -> tuple[Resolution, ...]:
        """What was read from the files of the subject, in the same order, so that nothing is read twice."""
        return ()

    def status(self) -> str:
        """The text of the status line; ``status_changed`` is emitted when it changes."""
        return ""

    def handlers(self) -> Handlers:
        """What each action of the table does here; missing actions cannot be used here."""
        return {}

    def checked(self) -> frozenset[str]:
        """The names of the actions that show a tick."""
        return frozenset()

    def place(self) -> dict[str, Any]:
        """Where the reader is (views, dividers, zoom, position), as JSON values, so that it can be restored."""
        return {}

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to a place that ``place`` returned, perhaps in an older version of the program."""

    def menu(self) -> tuple[str, ...]:
        """The actions that a click of the right button offers here; an empty name parts them."""
        return ()

    def words_chosen(self) -> str:
        """The words of the paragraph that the reader is at, or those that are marked."""
        return ""

    def earlier(self) -> tuple[LibraryDocument, ...]:
        """What of the library may be an earlier version of what is read here, the likeliest first."""
        return ()

    def ledger_request(self) -> Request[Ledger] | Request[LedgerBook] | None:
        """What reads off what is asked and cited here; ``None`` where nothing is read."""
        return None

    def show_paragraph(self, position: int) -> None:
        """Show the paragraph at this position of what is read here."""

    def stand_alone(self, alone: bool) -> None:
        """Leave the text alone, without what is around it, or bring that back."""

    def meet(self, others: Sequence[Tab]) -> None:
        """Take note of the other tabs: called whenever one was opened or closed."""

    def tell_changed(self, *names: str) -> None:
        """Say that files of these names are no longer those that were read."""

    def parts(self) -> tuple[QWidget, ...]:
        """The widgets that F6 steps through, in order."""
        return ()

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the first part: with a focus proxy, Tab could not reach the other widgets."""
        parts = self.parts()
        if parts:
            parts[0].setFocus(event.reason())
