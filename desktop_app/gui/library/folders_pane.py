"""The folders of the library in a few lines: how much is in them, what is being read, and what one does with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.gui.library.unread_dialog import UnreadDialog
from desktop_app.gui.parts.isolated import filled, with_commas
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.library_status import status_of
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.library.model import FolderState


class FoldersPane(TranslatedWidget):
    """Says how things stand; while files are read, how far that is, with a way to stop it."""

    add_asked = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._status, self._away = QLabel(), QLabel()
        self.stop, self.add, self.more = QToolButton(), QToolButton(), QToolButton()
        self._menu = QMenu(self.more)
        self._lay_out()
        self.stop.clicked.connect(library.stop)
        self.add.clicked.connect(self.add_asked)
        self._menu.aboutToShow.connect(self._fill_menu)
        library.changed.connect(self.refresh)
        library.progressed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Read the rest another time"))
        self.add.setText(self.tr("Add a folder…"))
        self.more.setText(self.tr("Folders"))
        self.more.setToolTip(self.tr("Update, remove or forget what is in the library"))
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand."""
        self._status.setText(status_of(self._library))
        away = [state.folder.path.name for state in self._library.folders if not state.is_there]
        self._away.setText(filled(self.tr("Not to be reached now: {0}"), with_commas(away)))
        self._away.setVisible(bool(away))
        self.stop.setVisible(self._library.progress is not None)
        self.more.setVisible(not self._library.is_empty)
        self.add.setVisible(self._library.is_empty)

    def _fill_menu(self) -> None:
        menu, library = self._menu, self._library
        menu.clear()
        menu.addAction(self.tr("Add a folder…")).triggered.connect(self.add_asked)
        menu.addAction(self.tr("Look for new and changed files now")).triggered.connect(library.update)
        unread = [(state, entry) for state in library.folders for entry in unread_of(state)]
        if unread:
            menu.addAction(self.tr("What could not be read…")).triggered.connect(self._show_unread)
        menu.addSeparator()
        for state in library.folders:
            action = menu.addAction(filled(self.tr("Remove {0} from the library"), state.folder.path.name))
            action.setToolTip(str(state.folder.path))
            action.triggered.connect(lambda _=False, folder=state.folder: library.remove(folder))
        menu.addSeparator()
        menu.addAction(self.tr("Forget everything that was read")).triggered.connect(library.forget)

    def _show_unread(self) -> None:
        dialog = UnreadDialog(self._library, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _lay_out(self) -> None:
        for label in (self._status, self._away):
            label.setProperty("muted", True)
            label.setWordWrap(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu)
        for button in (self.stop, self.add, self.more):
            button.setProperty("frame", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 4)
        column.setSpacing(6)
        column.addWidget(self._status)
        column.addWidget(self._away)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.add, self.more, self.stop):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)


def unread_of(state: FolderState) -> list[str]:
    """The files of a folder of which nothing can be found."""
    return [*(path for path, _ in state.problems), *state.scanned]
