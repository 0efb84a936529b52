"""A workbook as bytes, made in memory: openpyxl puts every sheet into a temporary file, which no process may write."""

from __future__ import annotations

import io
from datetime import datetime
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from desktop_app.export.packed import packed


def saved(book: Workbook, moment: datetime) -> bytes:
    """The workbook as an xlsx file, made and last modified at that moment."""
    book.properties.created = book.properties.modified = moment.replace(tzinfo=None)
    return packed(lambda out: _write_data(book, out))


def _write_data(book: Workbook, out: io.BytesIO) -> None:
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        _InMemory(book, archive).write_data()


class _InMemory(ExcelWriter):
    """The writer of openpyxl 3.1, but for the one method that makes a temporary file."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write a sheet without charts and pictures."""
        ws._drawing = SpreadsheetDrawing()  # type: ignore[attr-defined]  # what its stubs leave out
        writer = WorksheetWriter(ws, out=io.BytesIO())
        writer.write()
        ws._rels = writer._rels  # type: ignore[attr-defined]
        self._archive.writestr(ws.path[1:], writer.read())  # type: ignore[attr-defined]
        self.manifest.append(ws)
