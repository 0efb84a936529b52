"""The page the window opens with: drop or choose files, go back to recent ones, or try the sample."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.facts import language_name
from desktop_app.gui.parts.isolated import from_to
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.library_status import status_of
from desktop_app.gui.parts.messages import said_of
from desktop_app.gui.parts.subject import subject_of_paths
from desktop_app.gui.parts.tab import Handlers, Services, Tab, TranslatedWidget
from desktop_app.gui.shell.recent_delegate import RecentDelegate
from desktop_app.gui.theme.icons import BESIDE_WORDS
from desktop_app.gui.theme.theme import Theme
from desktop_app.store.recents import Recent

WIDTH = 720


class DropZone(TranslatedWidget):
    """The area that says what to drop; it lights up while files are dragged over the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lit = theme, False
        self.sentence, self.hint = QLabel(), QLabel()
        self.open, self.compare, self.sample = QPushButton(), QPushButton(), QPushButton()
        self.open.setProperty("primary", True)
        self.hint.setProperty("muted", True)
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self.sentence.setFont(font)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self.open, self.compare, self.sample):
            button.setIconSize(BESIDE_WORDS)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 34, 28, 30)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(buttons)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.sentence.setText(self.tr("Drop one resolution to read it, two to compare them"))
        self.hint.setText(self.tr("PDF files of United Nations resolutions; nothing leaves this computer"))
        self.open.setText(self.tr("Open…"))
        self.compare.setText(self.tr("Compare two files…"))
        self.sample.setText(self.tr("Try the sample"))

    def light(self, lit: bool) -> None:
        """Show whether a drop will be accepted."""
        self._lit = lit
        self.update()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """Paint a dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour("accent" if self._lit else "muted")
        painter.setPen(QPen(colour, 2 if self._lit else 1, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.colour("selection" if self._lit else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 10, 10)

    def _restyle(self) -> None:
        self.open.setIcon(self._theme.icon("open", "on_accent"))
        self.compare.setIcon(self._theme.icon("compare"))
        self.sample.setIcon(self._theme.icon("sample"))
        self.update()


class LibraryField(TranslatedWidget):
    """The field that searches the library, and below it how much there is in it; ``add_asked`` asks for a folder."""

    sought = Signal(str)
    add_asked = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.field, self._status, self.add = QLineEdit(), QLabel(), QPushButton()
        self.field.setMinimumHeight(32)
        self.field.setClearButtonEnabled(True)
        self.add.setFlat(True)
        self._status.setProperty("muted", True)
        self._status.setWordWrap(True)
        self.field.returnPressed.connect(self._seek)
        self.add.clicked.connect(self.add_asked)
        below = QHBoxLayout()
        below.addWidget(self._status, 1)
        below.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addLayout(below)
        library.changed.connect(self.refresh)
        library.progressed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.field.setPlaceholderText(self.tr("Search your library: words, a phrase, a symbol"))
        self.field.setAccessibleName(self.tr("Search your library"))
        self.add.setText(self.tr("Add a folder…"))
        self.refresh()

    def refresh(self) -> None:
        """Show how much there is in the library."""
        if self._library.is_empty:
            self._status.setText(self.tr("Add the folder where you keep resolutions to search all of them at once"))
        else:
            self._status.setText(status_of(self._library))

    def _seek(self) -> None:
        words = self.field.text().strip()
        if words:
            self.sought.emit(words)


class StartPage(Tab):
    """The first tab; ``triggered`` gives the name of an action, ``recent_chosen`` the subject of an entry."""

    triggered = Signal(str)
    recent_chosen = Signal(object)
    sought = Signal(str)  # words to look for in the library

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.zone = DropZone(services.theme)
        self.library = LibraryField(services.library)
        self.recent = QListWidget()
        self._heading, self._forget = QLabel(), QPushButton()
        self._lay_out()
        self.zone.open.clicked.connect(lambda: self.triggered.emit("open"))
        self.zone.compare.clicked.connect(lambda: self.triggered.emit("open-two"))
        self.zone.sample.clicked.connect(lambda: self.triggered.emit("open-sample"))
        self.library.sought.connect(self.sought)
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        self._forget.clicked.connect(self._empty)
        services.preferences.changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._heading.setText(self.tr("Recent"))
        self._forget.setText(self.tr("Clear this list"))
        self.recent.setAccessibleName(self.tr("Recent resolutions and comparisons"))
        self.refresh()

    def title(self) -> str:
        """The name of the tab."""
        return self.tr("Start")

    def icon_name(self) -> str:
        """A house."""
        return "home"

    def status(self) -> str:
        """The two keys through which all others can be found."""
        return self.tr("Ctrl+K finds every action · F1 shows the keys")

    def handlers(self) -> Handlers:
        """None: every action of this page works in the whole window."""
        return {}

    def parts(self) -> tuple[QWidget, ...]:
        """The buttons, the field of the library, and the list."""
        return (self.zone.open, self.library.field, self.recent)

    def refresh(self) -> None:
        """Show the current list of recent files."""
        remembered = self._services.preferences.values.remember_recent
        entries = self._services.state.recents.all() if remembered else ()
        self.recent.clear()
        for entry in entries:
            self.recent.addItem(_item(entry))
        for widget in (self._heading, self._forget, self.recent):
            widget.setVisible(bool(entries))

    def _lay_out(self) -> None:
        self._heading.setProperty("strong", True)
        self._forget.setFlat(True)
        self.recent.setItemDelegate(RecentDelegate(self._services.theme, self))
        self.recent.setProperty("plain", True)
        self.recent.setMouseTracking(True)
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self.recent.setIconSize(QSize(18, 18))
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._forget)
        middle = QWidget(self)
        middle.setMaximumWidth(WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 36, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.zone)
        column.addWidget(self.library)
        column.addSpacing(8)
        column.addLayout(head)
        column.addWidget(self.recent, 1)
        column.addStretch()
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)

    def _choose(self, item: QListWidgetItem) -> None:
        entry: Recent = item.data(Qt.ItemDataRole.UserRole)
        self.recent_chosen.emit(subject_of_paths(entry.files))

    def _empty(self) -> None:
        self._services.state.forget_recents()
        self.refresh()


def _item(entry: Recent) -> QListWidgetItem:
    item = QListWidgetItem(from_to(*entry.symbols))
    item.setData(Qt.ItemDataRole.UserRole, entry)
    item.setData(
        Qt.ItemDataRole.AccessibleTextRole,
        said_of(from_to(*entry.symbols), entry.title),
    )
    item.setToolTip("\n".join(entry.files))
    item.setData(Qt.ItemDataRole.UserRole + 1, language_name(entry.language))
    return item
