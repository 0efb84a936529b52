"""A row of joined buttons, one of which is chosen: the choice of view."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.gui.comparing.text.line_painter import own_font
from desktop_app.gui.guarded import guarded
from desktop_app.gui.theme.theme import Theme

HEIGHT, PADDING, ROUND = 30, 14, 6.0


class _Segment(QAbstractButton):
    """One of the joined buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(own_font(bold=True)).horizontalAdvance(self.text())) + 2 * PADDING, HEIGHT)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt
        painter, theme = QPainter(self), self._theme
        touched = self.underMouse() and self.isEnabled()
        ground = "accent" if self.isChecked() else "hover" if touched else "button"
        painter.fillRect(self.rect(), theme.colour(ground))
        painter.setFont(own_font(bold=self.isChecked()))
        colour = "on_accent" if self.isChecked() else "text" if self.isEnabled() else "muted"
        painter.setPen(theme.colour(colour))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(colour if self.isChecked() else "accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(3, 3, -4, -4))


class Segments(QWidget):
    """The joined buttons; ``chosen`` gives the number of one, from 0."""

    chosen = Signal(int)

    def __init__(self, count: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons = [_Segment(theme) for _ in range(count)]
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(1)
        for number, button in enumerate(self.buttons):
            group.addButton(button, number)
            layout.addWidget(button)
        group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_texts(self, texts: list[str]) -> None:
        """Name the buttons."""
        for button, text in zip(self.buttons, texts, strict=True):
            button.setText(text)
            button.updateGeometry()

    def refuse(self, number: int, reason: str) -> None:
        """Switch one of the buttons off and say why; with no reason, switch it on again."""
        self.buttons[number].setEnabled(not reason)
        self.buttons[number].setToolTip(reason)
        self.buttons[number].setAccessibleDescription(reason)

    def choose(self, number: int) -> None:
        """Show one of the buttons as chosen."""
        self.buttons[number].setChecked(True)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt
        """Paint the frame that joins the buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.fillPath(frame, self._theme.colour("line"))
