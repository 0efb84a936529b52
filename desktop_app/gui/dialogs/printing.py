"""Printing, with preview: any text document on paper, with its name and the page number in the footer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop_app.gui.dialogs.print_preview import PrintPreview
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.theme.theme import Theme

FOOT = 36.0
"""Height of the footer, in the units of the document."""
MARGINS = QMarginsF(20, 18, 20, 14)
"""Margins of the paper in millimetres: wide enough to hold the sheet and to write a note."""


class Printing(QObject):
    """Prints documents that a tab makes; their name is in the footer of each page."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme

    def preview(self, document: QTextDocument, name: str) -> None:
        """Show how the document will look on paper."""
        dialog = PrintPreview(make_printer(name), self._theme, self._window)
        dialog.setWindowTitle(filled(self.tr("Print preview of {0}"), name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paint_requested.connect(lambda target: print_document(document, target, name))
        dialog.print_requested.connect(lambda: self.ask(document, name))
        dialog.open()

    def ask(self, document: QTextDocument, name: str) -> None:
        """Let the reader choose a printer, and print."""
        printer = make_printer(name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: print_document(document, printer, name))
        dialog.show()


def make_printer(name: str) -> QPrinter:
    """A printer with the program's margins, for a document with this name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    return printer


def print_document(document: QTextDocument, printer: QPrinter, name: str) -> None:
    """Paint the document on the printer's pages, in black on white whatever the theme."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInchY()  # the document converts points with it
    paper = QRectF(printer.pageRect(QPrinter.Unit.Inch)).size() * dots
    copy = document.clone()
    copy.setPageSize(QSizeF(paper.width(), paper.height() - FOOT))
    scale = printer.resolution() / dots
    painter = QPainter(printer)
    painter.scale(scale, scale)
    for page in range(copy.pageCount()):
        if page:
            printer.newPage()
        _print_page(copy, painter, page, paper)
        _print_foot(painter, paper, f"{name}   {page + 1}/{copy.pageCount()}")
    painter.end()


def _print_page(document: QTextDocument, painter: QPainter, page: int, paper: QSizeF) -> None:
    height = document.pageSize().height()
    painter.save()
    _take_black_pen(painter)
    painter.translate(0, -page * height)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, page * height, paper.width(), height)
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))  # not the text colour of a dark theme
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _take_black_pen(painter: QPainter) -> None:
    """Set a black pen, by way of another colour.

    Setting a pen that is black already is not recorded in the pages of a preview, which would then be drawn with the
    pen of the window, pale in a dark theme (Qt 6.11).
    """
    painter.setPen(Qt.GlobalColor.white)
    painter.setPen(Qt.GlobalColor.black)


def _print_foot(painter: QPainter, paper: QSizeF, text: str) -> None:
    font = QFont()
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    painter.drawText(QRectF(0, paper.height() - 18, paper.width(), 18), Qt.AlignmentFlag.AlignCenter, text)


def own_words(above: float) -> QTextBlockFormat:
    """The format of a block of the program's own words, in the direction of the window, not of the resolution."""
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setLayoutDirection(QGuiApplication.layoutDirection())
    return block
