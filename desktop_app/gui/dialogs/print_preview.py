"""The pages as they will come out of the printer, and the button that prints them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.on_screen import resize_on_screen
from desktop_app.gui.theme.theme import Theme

FIRST_SIZE = (900, 720)
STEPS = ("left", "right")
SIZES = ("zoom-out", "zoom-in", "fit-width", "fit-page")


class PrintPreview(QDialog):
    """Shows what the receiver of ``paint_requested`` paints; ``print_requested`` asks for it to be printed."""

    paint_requested = Signal(object)  # QPrinter
    print_requested = Signal()

    def __init__(self, printer: QPrinter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer, self._theme = printer, theme  # the preview does not keep its printer alive
        self.pages = QPrintPreviewWidget(printer)
        self._place = QLabel()
        self._buttons = {
            name: QToolButton() for name in ("left", "right", "zoom-out", "zoom-in", "fit-width", "fit-page")
        }
        self._print = QPushButton(self.tr("Print…"))
        self._lay_out()
        self._connect()
        self._name()
        resize_on_screen(self, *FIRST_SIZE)

    def show_page(self, page: int) -> None:
        """Show a page, counted from 1; does nothing before the first and after the last."""
        self.pages.setCurrentPage(min(max(page, 1), self.pages.pageCount()))
        self._tell_place()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 8, 12, 8)
        tools.setSpacing(6)
        for name in STEPS:
            tools.addWidget(self._buttons[name])
        tools.addWidget(self._place)
        tools.addStretch(1)
        for name in SIZES:
            tools.addWidget(self._buttons[name])
        tools.addStretch(1)
        tools.addWidget(self._print)
        tools.addWidget(close_button(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.pages, 1)
        self._place.setProperty("muted", True)
        self._print.setProperty("primary", True)
        self._print.setAutoDefault(False)
        self.pages.setAccessibleName(self.tr("Pages as they will be printed"))
        view = self.pages.findChild(QGraphicsView)
        if view is not None:
            for part in (view, view.viewport()):
                part.setAccessibleName(self.pages.accessibleName())
            view.setFrameShape(QGraphicsView.Shape.NoFrame)
            view.scene().setBackgroundBrush(self._theme.colour("surround"))

    def _connect(self) -> None:
        pages = self.pages
        does = {
            "left": lambda: self.show_page(pages.currentPage() - 1),
            "right": lambda: self.show_page(pages.currentPage() + 1),
            "zoom-out": pages.zoomOut,
            "zoom-in": pages.zoomIn,
            "fit-width": pages.fitToWidth,
            "fit-page": pages.fitInView,
        }
        for name, act in does.items():
            self._buttons[name].clicked.connect(lambda _=False, act=act: act())
        pages.paintRequested.connect(self.paint_requested.emit)
        pages.previewChanged.connect(self._tell_place)
        self._print.clicked.connect(self.print_requested)

    def _name(self) -> None:
        names = {
            "left": self.tr("Previous page"),
            "right": self.tr("Next page"),
            "zoom-out": self.tr("Zoom out"),
            "zoom-in": self.tr("Zoom in"),
            "fit-width": self.tr("Fit width"),
            "fit-page": self.tr("Fit page"),
        }
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon(name))
            button.setToolTip(names[name])
            button.setAccessibleName(names[name])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _tell_place(self) -> None:
        page, count = self.pages.currentPage(), self.pages.pageCount()
        self._place.setText(filled(self.tr("page {0} of {1}"), page, count))
        self._buttons["left"].setEnabled(page > 1)
        self._buttons["right"].setEnabled(page < count)
