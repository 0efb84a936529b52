"""Icons: line drawings in ``resources/icons``, drawn in the colour of the theme and sharp at every size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.gui.guarded import guarded
from desktop_app.store.resources import resource

BESIDE_WORDS = QSize(22, 16)
"""The size of an icon beside words: wider than the drawing, which Qt would otherwise place too close to them."""


def icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return the icon ``resources/icons/NAME.svg`` in ``colour``, or in ``disabled`` where it is disabled."""
    return QIcon(_LineDrawing(name, colour, disabled))


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


class _LineDrawing(QIconEngine):
    """Paints a drawing at the size asked for, so that it is sharp on every screen; most are never painted, nor read."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    @guarded(lambda: _LineDrawing("", "", ""))
    def clone(self) -> _LineDrawing:
        return _LineDrawing(self._name, self._colour, self._disabled)

    @guarded()
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt
        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        data = QByteArray(_drawing(self._name).replace("currentColor", colour).encode())
        drawing = QSvgRenderer(data)
        drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        drawing.render(painter, QRectF(rect))

    @guarded(QPixmap)
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap
