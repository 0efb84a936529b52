"""The filters: one chip for each kind of change, with how many there are; what is put aside is struck through."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.gui.comparing.phrases import kind_name, translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.line_painter import own_font
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.chip_row import ChipRow
from desktop_app.gui.parts.kind_signs import paint_sign
from desktop_app.gui.parts.messages import said_of
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters

SIGN, PADDING, GAP, HEIGHT = 13, 8, 5, 25


class FilterChip(QAbstractButton):
    """One kind of change; checked while it is shown. ``alone`` asks for this kind and no other."""

    alone = Signal()

    def __init__(self, kind: ChangeKind, count: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._count, self._theme = kind, count, theme
        self._short = False
        self._widths = [0, 0]
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        name = kind_name(self.kind)
        metrics = QFontMetricsF(own_font(small=True))
        beside = SIGN + 5 + 2 * PADDING
        self._widths = [round(metrics.horizontalAdvance(self.words(short))) + beside for short in (False, True)]
        self.setText(self.words(self._short))
        self.setAccessibleName(name)
        use = translate("Comparing", "Show or put aside; with Ctrl, show nothing else")
        self.setToolTip(said_of(name, use))
        self.updateGeometry()

    def set_short(self, short: bool) -> None:
        """Show the sign and the count alone, or the name too."""
        if short != self._short:
            self._short = short
            self.retranslate()

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return QSize(self.width_of(self._short), HEIGHT)

    def width_of(self, short: bool) -> int:
        """The width of the chip with its name, or without."""
        return self._widths[short]

    def words(self, short: bool) -> str:
        """The count, with the name before it unless ``short``."""
        return str(self._count) if short else f"{kind_name(self.kind)} {self._count}"

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl, leave this kind alone shown."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.hitButton(event.position().toPoint()):
            self.setDown(False)
            self.alone.emit()
            return
        super().mouseReleaseEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt
        """Paint the chip."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface" if self.isChecked() else "window"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2 - 1, HEIGHT / 2 - 1)
        words = QRectF(PADDING + SIGN + 5, 0, self.width() - 2 * PADDING - SIGN - 5, self.height())
        centre = PADDING + SIGN / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words.moveLeft(PADDING)
            centre = self.width() - centre
        painter.setOpacity(1 if self.isChecked() else 0.5)
        paint_sign(painter, QPointF(centre, self.height() / 2), SIGN, self.kind, theme)
        painter.setOpacity(1)
        font = own_font(small=True)
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        painter.setPen(theme.colour("text" if self.isChecked() else "muted"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.text())


class FilterChips(ChipRow):
    """The chips of the kinds that there are."""

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        counts = state.marked.budget.kinds
        self.chips: list[FilterChip] = [
            FilterChip(kind, counts[kind], theme, self) for kind in ChangeKind if counts[kind]
        ]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for chip in self.chips:
            layout.addWidget(chip)
            chip.clicked.connect(lambda _checked, kind=chip.kind: state.toggle_filter(kind))
            chip.alone.connect(lambda kind=chip.kind: state.set_filters(Filters(frozenset(ChangeKind) - {kind})))
        layout.addStretch()
        state.filters_changed.connect(self._refresh)
        self.retranslate()
        self._refresh()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        for chip in self.chips:
            chip.retranslate()
        self.setAccessibleName(translate("Comparing", "Kinds of change that are shown"))
        self.updateGeometry()
        self.fit()

    def room(self, named: int) -> QSize:
        """What the chips take if so many of them, from the first on, say their names."""
        widths = [chip.width_of(number >= named) for number, chip in enumerate(self.chips)]
        return QSize(sum(widths) + GAP * max(len(widths) - 1, 0), HEIGHT)

    def _refresh(self) -> None:
        for chip in self.chips:
            chip.setChecked(self._state.filters.shows(chip.kind))
