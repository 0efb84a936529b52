"""What rows show, the laid out texts of those in view and their images, kept until the filters or the theme change.

What a row shows is the same at any width.
"""

from __future__ import annotations

from collections import OrderedDict

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement, ColumnCell, cells_of
from desktop_app.gui.comparing.text.documents import CellDocument
from desktop_app.gui.comparing.text.geometry import text_width
from desktop_app.gui.comparing.text.text_style import TextStyle
from desktop_app.gui.parts.row_images import RowImages
from desktop_app.gui.theme.theme import Theme

MOST_ROWS = 80


class RowDocuments:
    """Makes the texts of rows when they are asked for, and forgets those not asked for longest."""

    def __init__(self, state: ReadingState, arrangement: Arrangement, theme: Theme) -> None:
        self._state, self._theme = state, theme
        self.arrangement = arrangement
        self.images = RowImages()
        self._width = 0
        self._cells: dict[int, tuple[ColumnCell, ...]] = {}
        self._rows: OrderedDict[int, list[CellDocument]] = OrderedDict()
        self._styles: list[TextStyle] = []
        self.forget()

    def forget(self) -> None:
        """Make everything anew."""
        self._cells.clear()
        self._rows.clear()
        self.images.forget()
        sides = [Side.NEW] if self.arrangement is Arrangement.REDLINE else list(Side)
        languages = [self._state.languages[side] for side in sides]
        theme = self._theme
        self._styles = [TextStyle(theme.colours, theme.text_font(language), language) for language in languages]

    def forget_row(self, row: int) -> None:
        """Make the texts of one row anew."""
        self._cells.pop(row, None)
        self._rows.pop(row, None)
        self.images.forget()

    @property
    def columns(self) -> int:
        """How many columns each row has."""
        return len(self._styles)

    @property
    def text_width(self) -> int:
        """How wide each column of text is, in pixels."""
        return text_width(self.arrangement, self._width)

    @property
    def style(self) -> TextStyle:
        """How the words of the new version are set."""
        return self._styles[-1]

    @property
    def has_width(self) -> bool:
        """Whether it is known how wide the view is: before that, nothing can be laid out."""
        return self._width > 0

    def set_width(self, width: int) -> bool:
        """Lay out for a view of that width; return whether that is another one than before."""
        if width == self._width:
            return False
        self._width = width
        self._rows.clear()
        self.images.forget()
        return True

    def of(self, row: int) -> list[CellDocument]:
        """The texts of a row, one for each column."""
        if row not in self._rows:
            cells = zip(self._cells_of(row), self._styles, strict=True)
            self._rows[row] = [self._document(cell, style) for cell, style in cells]
            if len(self._rows) > MOST_ROWS:
                self._rows.popitem(last=False)
        self._rows.move_to_end(row)
        return self._rows[row]

    def _cells_of(self, row: int) -> tuple[ColumnCell, ...]:
        if row not in self._cells:
            self._cells[row] = cells_of(self._state, row, self.arrangement)
        return self._cells[row]

    def _document(self, cell: ColumnCell, style: TextStyle) -> CellDocument:
        document = CellDocument(cell, style, self.text_width)
        if self._state.links is not None:
            document.show_links(self._state.links, style)
        return document
