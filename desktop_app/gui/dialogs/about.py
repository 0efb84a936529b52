"""The dialog about the program: its version, its licence, what it is built on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.dialogs.licences import Licences
from desktop_app.gui.parts.isolated import filled, in_line, with_commas
from desktop_app.store.about import commit, licences, mupdf_version
from desktop_app.store.resources import resource
from desktop_app.worker.enclosure.doors import Door


class About(QDialog):
    """One small page; ``open_doors`` are those that the system could not close for the processes that read."""

    def __init__(self, parent: QWidget | None = None, open_doors: Sequence[Door] | None = None) -> None:
        super().__init__(parent)
        self._open_doors = open_doors
        self.setWindowTitle(self.tr("About Resolute"))
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("icons", "resolute.svg"))).pixmap(QSize(72, 72), self.devicePixelRatioF()))
        words = QLabel(self._words())
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setAccessibleName(self.windowTitle())
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        buttons = close_button(self)
        if text := licences():
            more = buttons.addButton(self.tr("Licences…"), QDialogButtonBox.ButtonRole.HelpRole)
            more.clicked.connect(lambda: Licences(text, self).open())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(500)

    def _words(self) -> str:
        return "\n\n".join(filter(None, self._sentences()))

    def _sentences(self) -> tuple[str, ...]:
        return (
            self._version(),
            self.tr("Reads United Nations resolutions and shows what changed between two versions."),
            self.tr("Free software under the GNU Affero General Public License, version 3 or later."),
            self.tr("Its complete source is published with each release, beside the installers."),
            self._built_on(),
            self.tr("It never uses the network. It is not a product of the United Nations."),
            self._enclosure(),
        )

    def _enclosure(self) -> str:
        """What the processes that read documents can do beside it; nothing where that is not known yet."""
        if self._open_doors is None:
            return ""
        if not self._open_doors:
            return self.tr("Documents are read by processes that can open no file, no connection and no other program.")
        open_doors = with_commas(self._door_name(door) for door in self._open_doors)
        words = self.tr("Documents are read by processes of their own, which this system does not keep from: {0}.")
        return filled(words, open_doors)

    def _door_name(self, door: Door) -> str:
        return {
            Door.READING: self.tr("reading files"),
            Door.WRITING: self.tr("writing files"),
            Door.NETWORK: self.tr("using the network"),
            Door.PROGRAMS: self.tr("starting programs"),
            Door.SIGNALS: self.tr("ending other programs"),
        }[door]

    def _version(self) -> str:
        known, name = commit(), f"Resolute {__version__}"
        return filled(self.tr("{0}, commit {1}"), name, known) if known else in_line(name)

    def _built_on(self) -> str:
        parts = (f"Qt {qVersion()}", f"MuPDF {mupdf_version()}")
        return filled(self.tr("Built on {0}, {1}, diff-match-patch and RapidFuzz."), *parts)
