"""What is printed: every word of the document, and at the foot of each page what it is and which page."""

from __future__ import annotations

import re
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtGui import QTextBlockFormat, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.printing import MARGINS, own_words, print_document
from desktop_app.gui.reading.printed import printed
from desktop_app.gui.shell.app import Resolute
from tests.gui.conftest import AnsweringReader, made_up

MILLIMETRE = 72 / 25.4


def to_file(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def pages_of(path: Path) -> list[str]:
    with pymupdf.open(path) as document:
        return [" ".join(page.get_text().split()) for page in document]


@pytest.mark.usefixtures("qapp")
def test_each_page_ends_with_what_it_is_and_its_number(tmp_path: Path) -> None:
    print_document(printed(made_up(80, operative=90)), to_file(tmp_path / "out.pdf"), "A/RES/80/9")
    pages = pages_of(tmp_path / "out.pdf")
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert text.endswith(f"A/RES/80/9 {number}/{len(pages)}")


@pytest.mark.usefixtures("qapp")
def test_no_word_is_lost_where_one_page_ends_and_the_next_begins(tmp_path: Path) -> None:
    print_document(printed(made_up(80, operative=90)), to_file(tmp_path / "out.pdf"), "A/RES/80/9")
    text = " ".join(pages_of(tmp_path / "out.pdf"))
    assert re.findall(r"ferry number (\d+) before", text) == [str(number) for number in range(1, 91)]


@pytest.mark.usefixtures("qapp")
def test_a_document_of_one_line_is_one_page(tmp_path: Path) -> None:
    document = QTextDocument()
    document.setPlainText("Nothing changed.")
    print_document(document, to_file(tmp_path / "out.pdf"), "A/RES/80/9")
    assert pages_of(tmp_path / "out.pdf") == ["Nothing changed. A/RES/80/9 1/1"]


def test_the_printer_that_is_chosen_prints_with_margins_to_hold_the_sheet_by(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose_a_file(dialog: QPrintDialog) -> None:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(folder / "out.pdf"))
        dialog.accepted.emit(dialog.printer())  # the dialog itself would ask for a printer, and there is none here

    monkeypatch.setattr(QPrintDialog, "show", choose_a_file)
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.window.perform("print")
    with pymupdf.open(folder / "out.pdf") as document:
        words = [word for page in document for word in page.get_text("words")]
    assert "inspect" in {word[4] for word in words}
    assert min(word[0] for word in words) >= MARGINS.left() * MILLIMETRE - 1


@pytest.mark.usefixtures("language")
def test_the_programs_own_words_run_as_the_window_does() -> None:
    block = own_words(12.0)
    assert isinstance(block, QTextBlockFormat)
    assert block.topMargin() == 12.0
