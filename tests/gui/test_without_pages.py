"""A resolution from XML has no pages: everything else of the window works with it all the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.actions import ACTIONS, COMPARISON, GO, VIEW
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


def titles(resolute: Resolute) -> list[str]:
    return [tab.title() for tab in resolute.window.tabs.all_tabs()]


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


def test_it_is_read(resolute: Resolute, qtbot: QtBot, xml: Path) -> None:
    resolute.window.opener.open_files((xml,))
    qtbot.waitUntil(lambda: "A/RES/79/9" in titles(resolute))
    do_everything(resolute)


@pytest.mark.parametrize("other", ["A_RES_78_9.pdf", "A_RES_80_9.pdf"])
@pytest.mark.parametrize("view", ["view-paragraphs", "view-pages", "view-redline"])
def test_it_is_compared_in_every_view(resolute: Resolute, qtbot: QtBot, xml: Path, other: str, view: str) -> None:
    resolute.window.opener.open_files((xml, xml.with_name(other)))
    qtbot.waitUntil(lambda: any("→" in title for title in titles(resolute)))
    resolute.window.perform(view)
    do_everything(resolute)
