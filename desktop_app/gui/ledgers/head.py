"""The head of the ledger tab: of what it is, which table is shown, and what it is narrowed to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.ledgers.phrases import change_name, kind_name
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.room_for_words import say_when_empty
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.icons import BESIDE_WORDS
from desktop_app.gui.theme.theme import Theme
from desktop_app.ledgers.model import LedgerChange, RequestKind
from desktop_app.markup.ledger_table import LedgerTable

KINDS, CHANGES = tuple(RequestKind), tuple(LedgerChange)

WIDEST_FIELD = 260
"""Pixels that the field for words has at most."""


class LedgerHead(TranslatedWidget):
    """``narrowed`` says that words, kind or change are others by now."""

    view_chosen = Signal(int)
    narrowed = Signal()
    export_asked = Signal()

    def __init__(self, table: LedgerTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._theme = table, theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._facts = ElidedLabel(), ElidedLabel()
        self.views = [QPushButton(), QPushButton()]
        self.field, self.kinds, self.changes, self.export = QLineEdit(), QComboBox(), QComboBox(), QPushButton()
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.idClicked.connect(self.view_chosen)
        self.field.textChanged.connect(lambda _: self.narrowed.emit())
        for box in (self.kinds, self.changes):
            box.currentIndexChanged.connect(lambda _: self.narrowed.emit())
        self.export.clicked.connect(self.export_asked)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def view(self) -> int:
        """The number of the table that is shown."""
        return self._group.checkedId()

    def kind(self) -> RequestKind | None:
        """The kind that the table is narrowed to."""
        at = self.kinds.currentIndex()
        return KINDS[at - 1] if at > 0 and self.view == 0 else None

    def change(self) -> LedgerChange | None:
        """The change that the table is narrowed to."""
        at = self.changes.currentIndex()
        return CHANGES[at - 1] if at > 0 else None

    def choose_view(self, number: int) -> None:
        """Show one of the tables as chosen."""
        self.views[number].setChecked(True)
        self.kinds.setVisible(number == 0)

    def tell(self, facts: str) -> None:
        """Say how many lines there are."""
        self._facts.setText(facts)

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._title.setText(self._table.book.name)
        for button, words in zip(self.views, (self.tr("Requests"), self.tr("Citations")), strict=True):
            button.setText(words)
        say_when_empty(self.field, self.tr("Narrow by words"), most=WIDEST_FIELD)
        self.export.setText(self.tr("Export…"))
        _name(self.kinds, self.tr("All kinds"), [kind_name(kind) for kind in KINDS])
        _name(self.changes, self.tr("All changes"), [change_name(change) for change in CHANGES])
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.changes.setAccessibleName(self.tr("Change"))

    def _lay_out(self) -> None:
        for number, button in enumerate(self.views):
            button.setCheckable(True)
            self._group.addButton(button, number)
        self.views[0].setChecked(True)
        self._title.setProperty("strong", True)
        self._facts.setProperty("muted", True)
        self.field.setClearButtonEnabled(True)
        self.export.setIconSize(BESIDE_WORDS)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._title, self._facts):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for widget in (*self.views, self.kinds, self.changes, self.field, self.export):
            row.addWidget(widget)
        self.changes.setVisible(self._table.has_changes)

    def _restyle(self) -> None:
        self.export.setIcon(self._theme.icon("export"))


def _name(box: QComboBox, every: str, names: list[str]) -> None:
    """Name the entries of a box, the chosen one staying so."""
    box.blockSignals(True)
    at = max(0, box.currentIndex())
    box.clear()
    box.addItems([every, *names])
    box.setCurrentIndex(at)
    box.blockSignals(False)
