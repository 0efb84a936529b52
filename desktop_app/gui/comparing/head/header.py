"""The head of the comparison tab: which two versions, the button that swaps them, and the choice of view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.comparing.head.find_field import FindField
from desktop_app.gui.comparing.head.segments import Segments
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.facts import beside_symbol, name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.model import Resolution


class Header(TranslatedWidget):
    """Symbols, dates and languages of both versions; ``triggered`` gives the name of an action."""

    triggered = Signal(str)

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._comparison = theme, state.comparison
        self._right_to_left = state.languages[Side.NEW].right_to_left
        self._names = [_VersionName(state.comparison.version(side)) for side in Side]
        self._swap, self._arrow = QToolButton(), QLabel()
        self.title = ElidedLabel()
        self.views = Segments(len(VIEW_ACTIONS), theme)
        self.find_field = FindField(state, theme)
        self._lay_out()
        self.views.chosen.connect(lambda number: self.triggered.emit(VIEW_ACTIONS[number]))
        self._swap.clicked.connect(lambda: self.triggered.emit("swap"))
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        names = (
            translate("Comparing", "Paragraphs"),
            translate("Comparing", "Pages"),
            translate("Comparing", "Redline"),
            translate("Comparing", "Brief"),
        )
        self.views.set_texts(list(names))
        self.views.refuse(PAGES, why_no_pages(self._comparison))
        swap = translate("Comparing", "Swap old and new")
        self._swap.setToolTip(swap)
        self._swap.setAccessibleName(swap)
        self._arrow.setText("←" if self._right_to_left else "→")

    def _lay_out(self) -> None:
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._arrow.setProperty("muted", True)
        title = self._comparison.new.metadata.title or self._comparison.old.metadata.title or ""
        self.title.setText(title)
        self.title.setToolTip(title)
        self.title.setProperty("muted", True)
        self._swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 5)
        row.setSpacing(10)
        row.addWidget(self._versions())
        row.addWidget(self.title, 1)
        row.addWidget(self.views)
        row.addWidget(self.find_field)

    def _versions(self) -> QWidget:
        """Old, arrow and new in the order of the columns below, which run as the texts do."""
        versions = QWidget()
        direction = Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        versions.setLayoutDirection(direction)
        row = QHBoxLayout(versions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self._names[0], self._arrow, self._names[1], self._swap):
            row.addWidget(widget)
        return versions

    def _restyle(self) -> None:
        self._swap.setIcon(self._theme.icon("swap"))


VIEW_ACTIONS = ("view-paragraphs", "view-pages", "view-redline", "view-brief")
PARAGRAPHS, PAGES, REDLINE, BRIEF = range(len(VIEW_ACTIONS))


def why_no_pages(comparison: Comparison) -> str:
    """Why the pages of the two versions cannot be shown side by side; empty where they can."""
    names = [name_of(version) for version in map(comparison.version, Side) if not version.page_sizes]
    words = translate("Comparing", "No pages: {0} was read from an XML file.")
    return filled(words, ", ".join(names)) if names else ""


class _VersionName(TranslatedWidget):
    """The symbol of one version, and under it its date and language: there is to be room for the title beside."""

    def __init__(self, version: Resolution) -> None:
        super().__init__()
        self._version = version
        self._symbol, self._facts = QLabel(name_of(version)), ElidedLabel()
        self._symbol.setProperty("strong", True)
        self._facts.setProperty("muted", True)
        self.setToolTip(version.metadata.title or "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self._symbol)
        layout.addWidget(self._facts)
        self.retranslate()

    def retranslate(self) -> None:
        facts = beside_symbol(self._version)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
