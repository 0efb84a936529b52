"""Where the same pair is open in another language, a paragraph says that only its translation changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.gui.comparing.text.cells import Arrangement, cells_of
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters
from tests.gui.comparing.conftest import Driver

SAID = "Only the translation changed: not reworded in French"


def in_french(comparison: Comparison) -> Comparison:
    """The same comparison in French, where nothing was reworded."""
    links = (
        replace(link, nature=Nature.ROUTINE, verb=None) if link.nature is Nature.WORDING else link
        for link in comparison.links
    )
    old, new = (
        replace(each, metadata=replace(each.metadata, language="fr")) for each in (comparison.old, comparison.new)
    )
    return replace(comparison, old=old, new=new, links=tuple(links))


def remarked(driver: Driver) -> list[int]:
    """The rows that say it."""
    state = driver.view.state
    rows = range(len(state.rows))
    return [row for row in rows if any(SAID in cell.remarks for cell in cells_of(state, row, Arrangement.REDLINE))]


def test_it_is_said_while_the_other_comparison_is_open(
    reader_at_work: Driver, resolute: Resolute, qtbot: QtBot, comparison: Comparison
) -> None:
    reworded = [row for row, each in enumerate(reader_at_work.view.state.rows) if each.nature is Nature.WORDING]
    assert reworded
    assert remarked(reader_at_work) == []
    files = (OpenFile(Path("ancien.pdf")), OpenFile(Path("nouveau.pdf")))
    other = ComparisonView(in_french(comparison), *files, resolute.services)
    tabs = resolute.window.tabs
    tabs.add(other)
    assert remarked(reader_at_work) == [row for row in reworded if reader_at_work.view.state.rows[row].link]
    assert other.state.translated == {}
    tabs.setCurrentWidget(reader_at_work.view)
    reader_at_work.settle()
    tabs.remove(other)
    assert remarked(reader_at_work) == []


def test_it_is_put_aside_with_the_change(reader_at_work: Driver, comparison: Comparison) -> None:
    state = reader_at_work.view.state
    state.compare_languages([in_french(comparison)])
    assert remarked(reader_at_work)
    state.set_filters(Filters(frozenset(ChangeKind)))
    assert remarked(reader_at_work) == []
