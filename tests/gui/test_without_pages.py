"""A resolution from XML has no pages: everything else of the window works with it all the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.head.header import PAGES, PARAGRAPHS
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.parts.actions import ACTIONS, COMPARISON, GO, VIEW
from desktop_app.gui.parts.tab import Tab
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.model import Resolution


def without_pages(resolution: Resolution, name: str) -> Resolution:
    paragraphs = tuple(replace(paragraph, regions=(), words=()) for paragraph in resolution.paragraphs)
    notes = tuple(replace(note, regions=(), words=()) for note in resolution.footnotes)
    source = replace(resolution.source, name=name, pages=0)
    return replace(resolution, source=source, paragraphs=paragraphs, footnotes=notes, page_sizes=())


@pytest.fixture
def xml(folder: Path, reader) -> Path:
    path = folder / "A_RES_79_9.xml"
    path.write_text("<akomaNtoso/>")
    reader.files[path.name] = without_pages(reader.files["A_RES_79_9.pdf"], path.name)
    return path


DISTURBING = {
    "quit",
    "close",
    "settings",
    "print",
    "print-changes",
    "print-preview",
    "export",
    "open",
    "open-two",
    "compare-with",
}


def do_everything(resolute: Resolute) -> None:
    """Each action on what is open, but for those that ask or close."""
    for action in ACTIONS:
        if action.menu in (VIEW, GO, COMPARISON) and action.name not in DISTURBING:
            resolute.window.perform(action.name)


def opened(resolute: Resolute, qtbot: QtBot, *files: Path) -> Tab:
    """The tab of these files, as soon as it is there and made."""
    resolute.window.opener.open_files(files)
    tabs = resolute.window.tabs
    qtbot.waitUntil(lambda: isinstance(tabs.currentWidget(), (ReadingView, ComparisonView)))
    tab = tabs.currentWidget()
    assert isinstance(tab, Tab)
    qtbot.waitUntil(lambda: not isinstance(tab, ComparisonView) or not tab.is_starting())
    return tab


def test_it_is_read(resolute: Resolute, qtbot: QtBot, xml: Path) -> None:
    tab = opened(resolute, qtbot, xml)
    assert isinstance(tab, ReadingView)
    assert tab.title() == "A/RES/79/9"
    assert tab.structure.isVisible()
    assert not tab.pages.isVisible()
    assert "page" not in tab.status()
    assert not tab.handlers().keys() & {"zoom-in", "fit-page", "spread", "go-to-page", "next-page"}
    do_everything(resolute)


@pytest.mark.parametrize("other", ["A_RES_78_9.pdf", "A_RES_80_9.pdf"])
@pytest.mark.parametrize("view", ["view-paragraphs", "view-pages", "view-redline"])
def test_it_is_compared_in_every_view(resolute: Resolute, qtbot: QtBot, xml: Path, other: str, view: str) -> None:
    opened(resolute, qtbot, xml, xml.with_name(other))
    resolute.window.perform(view)
    do_everything(resolute)


@pytest.mark.parametrize("other", ["A_RES_78_9.pdf", "A_RES_80_9.pdf"])
def test_the_view_of_pages_is_off_with_its_reason(resolute: Resolute, qtbot: QtBot, xml: Path, other: str) -> None:
    tab = opened(resolute, qtbot, xml, xml.with_name(other))
    assert isinstance(tab, ComparisonView)
    pages = tab.bars.header.views.buttons[PAGES]
    assert not pages.isEnabled()
    assert pages.toolTip() == "No pages: A/RES/79/9 was read from an XML file."
    assert "view-pages" not in tab.handlers()
    qtbot.mouseClick(pages, Qt.MouseButton.LeftButton)
    assert tab.views.number == PARAGRAPHS


def test_a_place_on_pages_is_passed_over_where_there_are_none(resolute: Resolute, qtbot: QtBot, xml: Path) -> None:
    tab = opened(resolute, qtbot, xml, xml.with_name("A_RES_78_9.pdf"))
    assert isinstance(tab, ComparisonView)
    tab.restore({"view": PAGES, "passed": True})
    assert tab.views.number == PARAGRAPHS
