"""The head of the comparison tab: which two versions of which resolution, and the choice of view.

The title stands under the symbols, so that it has their width at least, however long the names of the views are.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.comparing.head.find_field import FindField
from desktop_app.gui.comparing.head.segments import Segments
from desktop_app.gui.comparing.head.versions import Versions
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled, with_commas
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme


class Header(TranslatedWidget):
    """Symbols, dates and languages of both versions; ``triggered`` gives the name of an action."""

    triggered = Signal(str)

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._comparison = theme, state.comparison
        self._swap = QToolButton()
        self.versions = Versions(state.comparison, self._swap, right_to_left=state.languages[Side.NEW].right_to_left)
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

    def _lay_out(self) -> None:
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = self._comparison.new.metadata.title or self._comparison.old.metadata.title or ""
        self.title.setText(title)
        self._swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.versions)
        words.addWidget(self.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 4)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self.views)
        row.addWidget(self.find_field)
        self.title.setVisible(bool(title))

    def _restyle(self) -> None:
        self._swap.setIcon(self._theme.icon("swap"))


VIEW_ACTIONS = ("view-paragraphs", "view-pages", "view-redline", "view-brief")
PARAGRAPHS, PAGES, REDLINE, BRIEF = range(len(VIEW_ACTIONS))


def why_no_pages(comparison: Comparison) -> str:
    """Why the pages of the two versions cannot be shown side by side; empty where they can."""
    names = [name_of(version) for version in map(comparison.version, Side) if not version.page_sizes]
    words = translate("Comparing", "No pages: {0} was read from an XML file.")
    return filled(words, with_commas(names)) if names else ""
