"""A scan is shown as pages with the sentence that it holds no text; a machine's layer of text is read and told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from tests.pdf.paper import ENGLISH, SIZE, Row

SAYS_SO = "holds no text, only pictures of pages"
A4 = pymupdf.paper_rect("a4")


def scan_at(path: Path, pages: int = 2, layer: tuple[Row, ...] = ()) -> Path:
    """A PDF whose pages are pictures of a printed page, on the first of them the layer of text of a machine."""
    with pymupdf.open() as printed, pymupdf.open() as scanned:
        sheet = printed.new_page(width=A4.width, height=A4.height)
        for row in ENGLISH:
            sheet.insert_text((row.x, row.y), row.text, fontname=row.font, fontsize=SIZE)
        picture = sheet.get_pixmap(dpi=60)
        for _ in range(pages):
            scanned.new_page(width=A4.width, height=A4.height).insert_image(A4, pixmap=picture)
        for row in layer:
            scanned[0].insert_text((row.x, row.y), row.text, fontname=row.font, fontsize=SIZE, render_mode=3)
        scanned.save(path)
    return path


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Resolute]:
    """The program with the reader that really reads."""
    program = Resolute(tmp_path / "settings.json", tmp_path / "state")
    program.show()
    yield program
    program.close()


def opened(program: Resolute, qtbot: QtBot, *files: Path) -> ReadingView | None:
    program.window.opener.open_files(files)
    qtbot.waitUntil(lambda: not program.window.opener.busy, timeout=60_000)
    tab = program.window.tabs.current()
    return tab if isinstance(tab, ReadingView) else None


def test_a_scan_is_shown_as_pages_with_what_is_missing(program: Resolute, qtbot: QtBot, tmp_path: Path) -> None:
    view = opened(program, qtbot, scan_at(tmp_path / "scan.pdf"))
    assert view is not None
    assert view.title() == "scan.pdf"
    assert view.pages.page_count == 2
    assert view.pages.isVisible()
    assert not view.structure.isVisible()
    (sentence,) = view.notices.sentences()
    assert sentence.startswith(f"scan.pdf {SAYS_SO}")


def test_what_needs_words_is_off(program: Resolute, qtbot: QtBot, tmp_path: Path) -> None:
    view = opened(program, qtbot, scan_at(tmp_path / "scan.pdf"))
    assert view is not None
    assert {"next-page", "zoom-in", "go-to-page"} <= view.handlers().keys()
    assert not {"find", "export", "print", "copy"} & view.handlers().keys()
    assert view.ledger_request() is None


@pytest.mark.parametrize("is_open", [False, True])
def test_comparing_a_scan_says_what_is_missing(program: Resolute, qtbot: QtBot, tmp_path: Path, is_open: bool) -> None:
    scan, text = scan_at(tmp_path / "scan.pdf"), scan_at(tmp_path / "layer.pdf", layer=ENGLISH)
    failures: list[str] = []
    program.services.messages.sent.connect(lambda level, sentence: failures.append(sentence) if level else None)
    if is_open:
        assert opened(program, qtbot, scan) is not None
    opened(program, qtbot, scan, text)
    assert len(failures) == 1
    assert f"scan.pdf {SAYS_SO}" in failures[0]


def test_a_layer_of_text_is_read_and_told_with_its_page(program: Resolute, qtbot: QtBot, tmp_path: Path) -> None:
    view = opened(program, qtbot, scan_at(tmp_path / "layer.pdf", pages=1, layer=ENGLISH))
    assert view is not None
    assert "OP 2" in [paragraph.cite for paragraph in view.resolution.paragraphs]
    codes = {warning.message.code: words_of(warning.message) for warning in view.resolution.warnings}
    assert codes["scan"] == "Page 1 is a picture with text recognized by machine; expect errors."
