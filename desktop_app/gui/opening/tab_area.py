"""The tabs of the window: the start page first, then readings and comparisons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QTabWidget, QToolButton, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.subject import Subject
from desktop_app.gui.parts.tab import Tab
from desktop_app.gui.theme.theme import Theme

NAME_ROOM = 220
"""Width that a tab has for its name, in pixels, between its icon and its button."""

LISTED = 3
"""With more tabs than this, a button lists them all."""


class TabArea(QTabWidget):
    """The tabs. ``tab_shown`` carries the current one, ``close_requested`` one that the reader asks to close."""

    tab_shown = Signal(object)
    close_requested = Signal(object)
    tab_changed = Signal(object)  # its title, its actions or its place
    menu_requested = Signal(QPoint)  # on the tab of what is shown now, on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room: tuple[object, ...] = ()
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(16, 16))
        self._list = QToolButton()
        self._list.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._list.setMenu(QMenu(self._list))
        self._list.menu().aboutToShow.connect(self._list_tabs)
        self._list.hide()
        self.setCornerWidget(self._list)
        self.tabBar().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tabBar().customContextMenuRequested.connect(self._offer)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.currentChanged.connect(lambda _: self.tab_shown.emit(self.current()))
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def home(self) -> QWidget:
        """What every tab lies in; one that is made there need not be styled anew when it is added."""
        [stack] = self.findChildren(QStackedWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return stack

    def current(self) -> Tab | None:
        """The current tab."""
        tab = self.currentWidget()
        return tab if isinstance(tab, Tab) else None

    def all_tabs(self) -> tuple[Tab, ...]:
        """Every tab, from first to last."""
        widgets = (self.widget(number) for number in range(self.count()))
        return tuple(tab for tab in widgets if isinstance(tab, Tab))

    def find_tab(self, subject: Subject | None) -> Tab | None:
        """The tab that shows exactly this; none shows nothing."""
        return next((tab for tab in self.all_tabs() if subject and tab.subject() == subject), None)

    def add(self, tab: Tab, closable: bool = True) -> None:
        """Add a tab after all others and show it."""
        self._insert(self.count(), tab, closable)
        self.setCurrentWidget(tab)
        tab.setFocus()

    def replace(self, old: Tab, new: Tab) -> None:
        """Put a tab in place of another, current if that one was; a tab that is already here is only shown."""
        in_front = self.current() is old
        if new not in self.all_tabs():
            self._insert(self.indexOf(old), new, closable=True)
        if in_front:
            self.setCurrentWidget(new)
            # Its first part has the keys at once, also in a window that is not the active one yet.
            next(iter(new.parts()), new).setFocus()
        self.remove(old)

    def remove(self, tab: Tab) -> None:
        """Remove a tab for good."""
        number = self.indexOf(tab)
        if number < 0:
            return
        in_front = self.current() is tab
        self.removeTab(number)
        tab.deleteLater()
        follower = self.current()
        if in_front and follower is not None:
            follower.setFocus()  # Qt would give the focus to the tab bar

    def step(self, by: int) -> None:
        """Show the next tab or the one before, wrapping around at the ends."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def retranslate(self) -> None:
        """Set all titles and names again."""
        self.setAccessibleName(self.tr("Open documents"))
        self.tabBar().setAccessibleName(self.tr("Open documents"))
        self._list.setToolTip(self.tr("All tabs"))
        self._list.setAccessibleName(self.tr("All tabs"))
        for tab in self.all_tabs():
            self._name(tab)

    def _insert(self, number: int, tab: Tab, closable: bool) -> None:
        at = self.insertTab(number, tab, "")
        if closable:
            self.tabBar().setTabButton(at, QTabBar.ButtonPosition.RightSide, self._close_button(tab))
        self._name(tab)
        tab.title_changed.connect(lambda: self._name(tab))
        tab.actions_changed.connect(lambda: self.tab_changed.emit(tab))

    def _list_tabs(self) -> None:
        menu = self._list.menu()
        menu.clear()
        for tab in self.all_tabs():
            entry = menu.addAction(self._theme.icon(tab.icon_name(), "muted"), tab.title().replace("&", "&&"))
            entry.triggered.connect(lambda _=False, tab=tab: self.setCurrentWidget(tab))

    def _offer(self, place: QPoint) -> None:
        """Show the tab under the mouse and ask for its menu."""
        number = self.tabBar().tabAt(place)
        if number >= 0:
            self.setCurrentIndex(number)
            self.menu_requested.emit(self.tabBar().mapToGlobal(place))

    @guarded(bool)
    def event(self, event: QEvent) -> bool:
        """Place row and tab anew only where the row needs other room: Qt would each time paint all that is shown."""
        if event.type() == QEvent.Type.LayoutRequest:
            room = (self.tabBar().sizeHint(), self._list.isHidden(), self._list.sizeHint())
            if room == self._room:
                self.updateGeometry()
                return True
            self._room = room
        return super().event(event)

    @guarded()
    def tabInserted(self, index: int) -> None:
        """Offer the list of tabs where there is one to choose from."""
        super().tabInserted(index)
        self._list.setVisible(self.count() > LISTED)
        self._introduce()

    @guarded()
    def tabRemoved(self, index: int) -> None:
        """Withdraw the list where there is nothing to choose."""
        super().tabRemoved(index)
        self._list.setVisible(self.count() > LISTED)
        self._introduce()

    def _introduce(self) -> None:
        """Tell each tab which others there are now."""
        tabs = self.all_tabs()
        for tab in tabs:
            tab.meet([other for other in tabs if other is not tab])

    def _close_button(self, tab: Tab) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(12, 12))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes the current tab
        button.clicked.connect(lambda: self.close_requested.emit(tab))
        return button

    def _name(self, tab: Tab) -> None:
        number = self.indexOf(tab)
        if number < 0:
            return
        name, metrics = tab.short_title(), self.tabBar().fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_ROOM)
        self.setTabText(number, shown.replace("&", "&&"))
        self.tabBar().setAccessibleTabName(number, name)
        self.setTabToolTip(number, tab.tip())
        self.setTabIcon(number, self._theme.icon(tab.icon_name(), "muted"))
        button = self.tabBar().tabButton(number, QTabBar.ButtonPosition.RightSide)
        if isinstance(button, QToolButton):
            button.setIcon(self._theme.icon("close", "muted"))
            button.setToolTip(filled(self.tr("Close {0}"), tab.title()))
            button.setAccessibleName(filled(self.tr("Close {0}"), tab.title()))

    def _restyle(self) -> None:
        self._list.setIcon(self._theme.icon("list", "muted"))
        for tab in self.all_tabs():
            self._name(tab)
