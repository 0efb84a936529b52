"""What stands above the texts of a comparison, bar under bar."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.head.budget_bar import BudgetBar
from desktop_app.gui.comparing.head.filter_chips import FilterChips
from desktop_app.gui.comparing.head.header import Header
from desktop_app.gui.comparing.head.put_aside_line import PutAsideLine
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.notes.loose_notes_line import LooseNotesLine
from desktop_app.gui.parts.changed_line import ChangedLine
from desktop_app.gui.parts.notices import NoticeLine
from desktop_app.gui.parts.ruler import ruler
from desktop_app.gui.theme.theme import Theme


class Bars(QWidget):
    """The header, what must be known before relying on the comparison, what there is to read, and the filters."""

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = Header(state, theme, self)
        self.changed = ChangedLine(theme, self)
        self.notices = NoticeLine(state.comparison.notices, [state.languages[side] for side in Side], theme, self)
        self.chips = FilterChips(state, theme, self)
        self.budget = BudgetBar(state.marked.budget, self.chips, theme, self)
        self.put_aside = PutAsideLine(state, theme, self)
        self.loose_notes = LooseNotesLine(self)
        self.loose_notes.show_notes(state.notes.without_place)
        state.notes_changed.connect(lambda: self.loose_notes.show_notes(state.notes.without_place))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        told = (self.changed, self.notices, self.budget, self.put_aside, self.loose_notes)
        for bar in (self.header, ruler(), *told, ruler()):
            column.addWidget(bar)

    def stand_aside(self, *, alone: bool, verdict: bool) -> None:
        """Leave the texts ``alone``, or what is said of changes away where the ``verdict`` is that there are none."""
        self.header.setVisible(not alone)
        self.header.find_field.setVisible(not verdict)
        self.budget.setVisible(not alone and not verdict)
        self.put_aside.stand_alone(alone or verdict)
