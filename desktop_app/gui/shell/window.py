"""The main window: menus, message bar, tabs and status line; it passes each action to its handler.

What opens files is loaded when the first one is opened, so that the window appears sooner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.opening.tab_area import TabArea
from desktop_app.gui.parts.dropped import dropped_paths
from desktop_app.gui.parts.messages import Level
from desktop_app.gui.parts.subject import Subject
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.gui.shell.action_set import ActionSet
from desktop_app.gui.shell.message_bar import MessageBar
from desktop_app.gui.shell.start_page import StartPage
from desktop_app.gui.shell.work_line import WorkLine

if TYPE_CHECKING:
    from desktop_app.gui.opening.opener import Opener

SHOWN_MILLISECONDS = 6000
TAB_MENU = ("close", "close-others", "reopen")
"""What a click of the right button on a tab offers."""


class MainWindow(QMainWindow):
    """Puts the parts together. Handlers of the whole window are added once; the others are those of the current tab."""

    closing = Signal()
    tab_opened = Signal(object)  # Tab
    all_opened = Signal()  # nothing is being opened any more
    tab_left = Signal(object)  # a Tab that is about to be closed

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.actions_of_window = ActionSet(services.theme, self)
        self.message_bar = MessageBar(services.theme)
        self.tabs = TabArea(services.theme)
        self._handlers: Handlers = {}
        self._tickers: list[Callable[[], frozenset[str]]] = []
        self._status, self._work = QLabel(), WorkLine(services.theme)
        self._lay_out()
        self.start_page = StartPage(services, self.tabs.home)
        self.tabs.add(self.start_page, closable=False)
        self._connect()

    @cached_property
    def opener(self) -> Opener:
        """What opens files in tabs."""
        from desktop_app.gui.opening.opener import Opener  # noqa: PLC0415 - see above

        opener = Opener(self.services, self.tabs, self)
        opener.opened.connect(self.tab_opened)
        opener.idle.connect(self.all_opened)
        return opener

    def add_handlers(self, handlers: Handlers, ticks: Callable[[], frozenset[str]] = frozenset) -> None:
        """Add handlers of actions of the whole window, and a function that says which actions are ticked."""
        self._handlers = {**self._handlers, **handlers}
        self._tickers.append(ticks)

    def perform(self, name: str) -> None:
        """Perform the action with this name, if it is available now."""
        handler = self._available().get(name)
        if handler is not None:
            handler()
        self.refresh_actions()

    def available(self) -> frozenset[str]:
        """The names of the actions that are available now."""
        return frozenset(self._available())

    def refresh_actions(self) -> None:
        """Enable and tick the actions according to the current state."""
        tab = self.tabs.current()
        ticks = [ticker() for ticker in self._tickers] + [tab.checked() if tab else frozenset()]
        self.actions_of_window.enable(self.available(), frozenset().union(*ticks))

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.WindowStateChange:
            self._stand_alone(self.isFullScreen())
        super().changeEvent(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the keyboard, as in a dialog."""
        button = self.focusWidget()
        pressed = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if pressed and isinstance(button, QToolButton) and button.menu():
            button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))  # Qt's own way waits for the choice
        elif pressed and isinstance(button, QAbstractButton):
            button.animateClick()
        else:
            super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what one does with what is under the mouse."""
        tab = self.tabs.current()
        if tab is not None and tab.rect().contains(tab.mapFromGlobal(event.globalPos())):
            self._pop_up(tab.menu(), event.globalPos())

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        """Let whoever has something to save do so first."""
        self.closing.emit()
        super().closeEvent(event)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files."""
        if dropped_paths(event.mimeData()):
            self.start_page.zone.light(True)
            event.acceptProposedAction()

    @guarded()
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files were dragged out of the window."""
        self.start_page.zone.light(False)
        super().dragLeaveEvent(event)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        self.start_page.zone.light(False)
        event.acceptProposedAction()
        self.opener.open_files(dropped_paths(event.mimeData()))

    def _available(self) -> Handlers:
        tab = self.tabs.current()
        return {**self._handlers, **(tab.handlers() if tab else {})}

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.actions_of_window.fill(self.menuBar())
        self.addActions(list(self.actions_of_window.actions.values()))
        middle = QWidget()
        self.setCentralWidget(middle)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self.tabs, 1)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._work)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.actions_of_window.triggered.connect(self.perform)
        self.start_page.triggered.connect(self.perform)
        self.start_page.recent_chosen.connect(self._open)
        self.services.messages.sent.connect(self._say)
        self.services.messages.work_started.connect(self._work.follow)
        self.tabs.tab_shown.connect(self._follow)
        self.tabs.tab_changed.connect(lambda _: self.refresh_actions())
        self.tabs.menu_requested.connect(lambda place: self._pop_up(TAB_MENU, place))
        self.tab_opened.connect(self._welcome)
        self.tab_opened.connect(lambda _: self.message_bar.settle())
        self.services.messages.written.connect(self.message_bar.tell_written)
        self._follow(self.tabs.current())

    def _open(self, subject: Subject) -> None:
        self.opener.open(subject)

    def _welcome(self, tab: Tab) -> None:
        """Connect the signals of a new tab."""
        tab.status_changed.connect(lambda text: self._say_status(tab, text))
        tab.action_requested.connect(self.perform)
        tab.open_requested.connect(self.opener.open)
        tab.open_at_requested.connect(self.opener.open)
        tab.read_requested.connect(self.opener.open)
        tab.cited_requested.connect(self.opener.open)
        tab.compare_again_requested.connect(lambda: self.opener.compare_again(tab))
        tab.further_requested.connect(lambda paths: self.opener.add_versions(tab, paths))
        tab.reread_requested.connect(lambda: self._read_again(tab))
        tab.stand_alone(self.isFullScreen())
        self.start_page.refresh()
        self._follow(self.tabs.current())

    def _pop_up(self, names: Sequence[str], place: QPoint) -> None:
        """Show a menu of those of these actions that are available now."""
        self.refresh_actions()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if not name:
                menu.addSeparator()
            elif name in self.available():
                menu.addAction(self.actions_of_window.actions[name])
        if menu.actions():
            menu.popup(place)
        else:
            menu.deleteLater()

    def _stand_alone(self, alone: bool) -> None:
        """Leave the text of the current tab alone on the screen, or bring back what is around it."""
        for widget in (self.menuBar(), self.statusBar(), self.tabs.tabBar()):
            widget.setVisible(not alone)
        for tab in self.tabs.all_tabs():
            tab.stand_alone(alone)

    def _read_again(self, tab: Tab) -> None:
        self.tab_left.emit(tab)
        self.opener.open_again(tab)

    def _follow(self, tab: Tab | None) -> None:
        self._status.setText(tab.status() if tab else "")
        self.setWindowTitle(f"{tab.title()} – Resolute" if tab and tab is not self.start_page else "Resolute")
        self.refresh_actions()

    def _say_status(self, tab: Tab, text: str) -> None:
        if tab is self.tabs.current():
            self._status.setText(text)

    def _say(self, level: str, sentence: str) -> None:
        """Show information in the status line for a while, and everything else above the tabs."""
        if level == Level.INFO.value:
            self.statusBar().showMessage(sentence, SHOWN_MILLISECONDS)
        else:
            self.message_bar.say(level, sentence)

    def _retranslate(self) -> None:
        self.actions_of_window.retranslate()
        self.message_bar.retranslate()
        self.tabs.retranslate()
        self._follow(self.tabs.current())
