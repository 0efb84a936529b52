"""The time line of a series: its versions, the sessions without one, and which of three is the draft."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QToolButton, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import said_of
from desktop_app.gui.series.phrases import role_name, translate
from desktop_app.gui.series.role_choices import RoleChoices
from desktop_app.gui.series.state import SeriesState
from desktop_app.gui.series.version_button import VersionButton
from desktop_app.markup.three_way import BASE, DRAFT, NOW
from desktop_app.series.order import session_of


class TimeLine(QScrollArea):
    """A button for each version, which chooses it or offers its roles, and one for each session without a version.

    ``file_asked`` asks for the file of a session that has none. The line is as wide as its buttons, where there is
    room; else it follows the focus.
    """

    file_asked = Signal()

    def __init__(self, state: SeriesState, roles: RoleChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._roles = state, roles
        self.buttons: list[QToolButton] = []
        self._row = QWidget()
        self._in_row = QHBoxLayout(self._row)
        self._in_row.setContentsMargins(0, 0, 0, 0)
        self._in_row.setSpacing(4)
        self.setWidget(self._row)
        self._row.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        state.chosen_changed.connect(self._tick)
        self.renew()

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """That of all buttons."""
        return self._row.sizeHint()

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """One button may be alone in view."""
        return QSize(80, self._row.sizeHint().height())

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the button that has the focus into view, and be as wide as the buttons are once they are shown."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._row:
            self.updateGeometry()
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QToolButton):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def renew(self) -> None:
        """Make the buttons of the versions that there are, in the language of the window."""
        for button in self.buttons:
            self._in_row.removeWidget(button)
            button.hide()  # until the event loop deletes it
            button.deleteLater()
        self.buttons = []
        gaps = list(self._state.history.missing)
        for version, resolution in enumerate(self._state.history.versions):
            session = session_of(resolution.metadata) or 0
            while gaps and gaps[0] < session:
                self._add(self._gap(gaps.pop(0)))
            self._add(self._version(version))
        self._tick()
        self.updateGeometry()

    def _add(self, button: QToolButton) -> None:
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.installEventFilter(self)
        self._in_row.addWidget(button)
        button.show()
        self.buttons.append(button)

    def _version(self, version: int) -> QToolButton:
        """The button of a version; of three, it offers the roles."""
        head, button = self._state.table.heads[version], self._button(version)
        name = said_of(role_name(version), head.name) if self._state.roles else head.name
        button.setText(name)
        button.setAccessibleName(name)
        button.setProperty("version", version)
        hint = translate("Series", "Drag it onto another version to exchange their roles.")
        tip = (head.name, head.year, hint if isinstance(button, VersionButton) else "")
        button.setToolTip("\n".join(filter(None, tip)))
        button.setCheckable(True)
        return button

    def _button(self, version: int) -> QToolButton:
        if not self._roles.can_be_chosen:
            plain = QToolButton()
            plain.clicked.connect(lambda: self._choose(version))
            return plain
        button = VersionButton()
        button.setMenu(self._menu(version, button))
        button.taken.connect(lambda other: self._roles.give(version, other.property("version")))
        return button

    def _menu(self, version: int, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for role in (BASE, DRAFT, NOW):
            action = menu.addAction(role_name(role))
            action.setCheckable(True)
            action.setChecked(bool(self._state.roles) and role == version)
            action.triggered.connect(lambda _=False, role=role: self._roles.give(role, version))
        menu.addSeparator()
        menu.addAction(translate("Series", "No roles")).triggered.connect(self._roles.take_away)
        return menu

    def _gap(self, session: int) -> QToolButton:
        """The button of a session without a version."""
        button = QToolButton()
        button.setText(filled(translate("Series", "{0}: none"), session))
        button.setProperty("muted", True)
        sentence = translate("Series", "No version of session {0} is here: choose its file, or drop it here.")
        words = filled(sentence, session)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(self.file_asked)
        return button

    def _choose(self, version: int) -> None:
        self._state.choose(self._state.chosen_row, version)
        self._tick()

    def _tick(self) -> None:
        for button in self.buttons:
            button.setChecked(button.property("version") == self._state.chosen_version)
