"""Printing, with preview: any text document on paper, with a foot that says what it is and the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QPainter, QPalette, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

FOOT_POINTS = 28.0


class Printing(QObject):
    """Prints documents that a tab makes; ``name`` stands at the foot of each page."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def preview(self, document: QTextDocument, name: str) -> None:
        """Show how the document will look on paper."""
        dialog = QPrintPreviewDialog(self._window)  # with a printer of its own, which lives as long as it does
        dialog.setWindowTitle(self.tr("Print preview of {0}").format(name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paintRequested.connect(lambda target: print_document(document, target, name))
        dialog.resize(900, 700)
        dialog.open()

    def ask(self, document: QTextDocument, name: str) -> None:
        """Let the reader choose a printer, and print."""
        printer = _printer(name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: print_document(document, printer, name))
        dialog.show()


def print_document(document: QTextDocument, printer: QPrinter, name: str) -> None:
    """Paint the document on the printer's pages, in black on white whatever the theme."""
    paper = printer.pageRect(QPrinter.Unit.Point)
    copy = document.clone()
    copy.setPageSize(QSizeF(paper.width(), paper.height() - FOOT_POINTS))
    scale = printer.resolution() / 72
    painter = QPainter(printer)
    painter.scale(scale, scale)
    for page in range(copy.pageCount()):
        if page:
            printer.newPage()
        _print_page(copy, painter, page, paper.size())
        _print_foot(painter, paper.size(), f"{name}   {page + 1}/{copy.pageCount()}")
    painter.end()


def _printer(name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    return printer


def _print_page(document: QTextDocument, painter: QPainter, page: int, paper: QSizeF) -> None:
    height = document.pageSize().height()
    painter.save()
    painter.translate(0, -page * height)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * height, paper.width(), height)
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))  # not that of a dark theme
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _print_foot(painter: QPainter, paper: QSizeF, text: str) -> None:
    font = QFont()
    font.setPixelSize(8)  # a pixel is a point here
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    painter.drawText(QRectF(0, paper.height() - 14, paper.width(), 14), Qt.AlignmentFlag.AlignCenter, text)
