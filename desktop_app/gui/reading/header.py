"""The head of a reading: symbol, title and facts on one side, what one does with the pages on the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.facts import facts_of, name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.icons import BESIDE_WORDS
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.model import Resolution

_BUTTONS = ("zoom-out", "zoom-in", "fit-width", "fit-page", "spread", "first-lines", "find")
_CHECKABLE = ("fit-width", "fit-page", "spread", "first-lines")


class ReadingHeader(TranslatedWidget):
    """Says which resolution it is; ``triggered`` gives the name of an action."""

    triggered = Signal(str)
    page_entered = Signal(int)  # from 0

    def __init__(self, resolution: Resolution, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resolution, self._theme = resolution, theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._symbol, self._title, self._facts = QLabel(), ElidedLabel(), ElidedLabel()
        self._page, self._pages = QLineEdit(), QLabel()
        self._buttons = {name: self._button(name) for name in _BUTTONS}
        self._compare, self._zoom = QPushButton(), QLabel()
        self._compare.setIconSize(BESIDE_WORDS)
        self._lay_out()
        self._compare.clicked.connect(lambda: self.triggered.emit("compare-with"))
        self._page.returnPressed.connect(self._enter_page)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        metadata = self._resolution.metadata
        self._symbol.setText(name_of(self._resolution))
        self._title.setText(metadata.title or self.tr("(no title found)"))
        self._facts.setText(facts_of(self._resolution))
        self._compare.setText(self.tr("Compare with…"))
        self._page.setAccessibleName(self.tr("Page"))
        self._page.setToolTip(self.tr("Page: type a number and press Return"))
        self._pages.setText(filled(self.tr("of {0}"), self._resolution.source.pages))
        tips = {
            "zoom-out": self.tr("Zoom out"),
            "zoom-in": self.tr("Zoom in"),
            "fit-width": self.tr("Fit width"),
            "fit-page": self.tr("Fit page"),
            "spread": self.tr("Two pages side by side"),
            "first-lines": self.tr("First lines only"),
            "find": self.tr("Find in text and pages (Ctrl+F)"),
        }
        for name, tip in tips.items():
            self._buttons[name].setToolTip(tip)
            self._buttons[name].setAccessibleName(tip)

    def show_page(self, page: int) -> None:
        """Show which page is in view, unless the reader is typing one."""
        if not self._page.hasFocus():
            self._page.setText(str(page + 1))

    def show_zoom(self, factor: float, checked: frozenset[str]) -> None:
        """Show the size of the pages, and what it follows."""
        self._zoom.setText(f"{round(factor * 100)} %")
        for name in _CHECKABLE:
            self._buttons[name].setChecked(name in checked)

    def ask_page(self) -> None:
        """Let the reader type a page."""
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.selectAll()

    def _lay_out(self) -> None:
        self._symbol.setProperty("strong", True)
        self._title.setProperty("strong", True)
        self._facts.setProperty("muted", True)
        self._pages.setProperty("muted", True)
        self._zoom.setProperty("muted", True)
        self._zoom.setMinimumWidth(46)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setFixedWidth(52)
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setValidator(QIntValidator(1, max(1, self._resolution.source.pages), self))
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._symbol)
        first.addWidget(self._title, 1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addLayout(first)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(6)
        row.addLayout(words, 1)
        row.addSpacing(12)
        buttons = self._buttons
        tools = (self._page, self._pages, buttons["zoom-out"], self._zoom, buttons["zoom-in"])
        more = (buttons[name] for name in ("fit-width", "fit-page", "spread", "first-lines", "find"))
        for widget in (*tools, *more, self._compare):
            row.addWidget(widget)
        for widget in (*tools, buttons["fit-width"], buttons["fit-page"], buttons["spread"]):
            widget.setVisible(bool(self._resolution.page_sizes))
        for name in ("first-lines", "find"):
            buttons[name].setVisible(bool(self._resolution.paragraphs))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(name in _CHECKABLE)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.triggered.emit(name))
        return button

    def _enter_page(self) -> None:
        self.page_entered.emit(int(self._page.text()) - 1)

    def _restyle(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon("list" if name == "first-lines" else name))
        self._compare.setIcon(self._theme.icon("compare"))
