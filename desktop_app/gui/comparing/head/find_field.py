"""The field that finds words in both versions: how many there are, the next and the previous one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.text.finding import wanted_in

WIDTH = 220


class _Field(QLineEdit):
    """Return goes on, Shift+Return back, Escape clears and gives the keys back to the text."""

    left = Signal()

    def __init__(self, state: ReadingState) -> None:
        super().__init__()
        self._state = state
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(150)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._state.step_hit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindField(TranslatedWidget):
    """The field with its count and its two buttons, which are there while something is looked for."""

    left = Signal()  # the keys go back to the text

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self.field, self._count = _Field(state), QLabel()
        self._count.setProperty("muted", True)
        self._back, self._on, self.only = QToolButton(), QToolButton(), QToolButton()
        self.only.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._count, self.only, self._back, self._on, self.field):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._find)
        self.only.toggled.connect(self._find)
        self.field.left.connect(self.left)
        self._back.clicked.connect(lambda: state.step_hit(-1))
        self._on.clicked.connect(lambda: state.step_hit(1))
        state.found_changed.connect(self._refresh)
        theme.changed.connect(self._set_icons)
        self._set_icons()
        self.retranslate()
        self._refresh()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        words = translate("Comparing", "Find in both versions")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        for button, name in (
            (self.only, translate("Comparing", "Find in changed words alone")),
            (self._back, translate("Comparing", "Previous place")),
            (self._on, translate("Comparing", "Next place")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)

    def begin(self) -> None:
        """Take the keyboard."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _find(self) -> None:
        self._state.find(self.field.text(), self.only.isChecked())

    def _set_icons(self) -> None:
        self.only.setIcon(self._theme.icon("filter"))
        self._back.setIcon(self._theme.icon("up"))
        self._on.setIcon(self._theme.icon("down"))

    def _refresh(self) -> None:
        looking = bool(self.field.text().strip())
        for widget in (self._count, self.only, self._back, self._on):
            widget.setVisible(looking)
        count = len(self._state.hits)
        found = filled(translate("Comparing", "{0} of {1}"), self._state.hit + 1, count)
        nothing = translate("Comparing", "nothing found") if wanted_in(self.field.text()) else ""
        self._count.setText(found if count else nothing)
