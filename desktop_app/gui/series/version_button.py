"""A version on the time line whose role can be changed: a click opens the roles, a drag puts it in another's place."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from desktop_app.gui.guarded import guarded


class VersionButton(QToolButton):
    """``taken`` carries the button that was dropped on this one; both are of the same time line."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_at: QPoint | None = None
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAcceptDrops(True)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait whether a drag begins: Qt would open the menu at once."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed_at = event.position().toPoint()
        self.setDown(True)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the mouse is far enough from where it was pressed."""
        start = self._pressed_at
        if start is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._release()
            self._drag(start)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the roles, unless the button was dragged."""
        was_pressed = self._pressed_at is not None
        self._release()
        if was_pressed and self.rect().contains(event.position().toPoint()):
            self.showMenu()
        elif not was_pressed:
            super().mouseReleaseEvent(event)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another version of the same time line; files go on to the tab."""
        if self._dragged(event) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped here."""
        dragged = self._dragged(event)
        if dragged is not None:
            event.acceptProposedAction()
            self.taken.emit(dragged)

    def _dragged(self, event: QDropEvent) -> VersionButton | None:
        source = event.source()
        if isinstance(source, VersionButton) and source is not self and source.parent() is self.parent():
            return source
        return None

    def _release(self) -> None:
        self._pressed_at = None
        self.setDown(False)

    def _drag(self, hot_spot: QPoint) -> None:
        """Drag a picture of the button, until it is let go."""
        drag, data = QDrag(self), QMimeData()
        data.setText(self.text())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(hot_spot)
        drag.exec(Qt.DropAction.MoveAction)
