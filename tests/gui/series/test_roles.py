"""Draft, last year, adopted in the series tab: the time line gives the roles, one text shows who brought what."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.series.aged_words import rects_of
from desktop_app.gui.series.view import SeriesView
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.three_way import BASE, DRAFT, NOW
from desktop_app.resolution.model import Kind, Paragraph, Resolution, Zone
from tests.gui.conftest import AnsweringReader
from tests.series.histories import ALL, BRIDGES, FARMERS, FERRIES, LIGHTS, series, version

LONGER = FERRIES.replace("ferries and", "ferries, barges and")
OPEN = BRIDGES.replace("the repair", "[the repair] [and upkeep]")
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FILES = [OpenFile(Path(f"{name}.pdf")) for name in ("79", "L.3", "80")]


def versions() -> list[Resolution]:
    """Last year's text, a draft whose symbol says so, and the adopted one."""
    draft = version([LONGER, *ALL[1:5], LIGHTS], 80, symbol="A/C.3/80/L.3")
    return [version(ALL[:5], 79), draft, version([LONGER, ALL[1], FARMERS, OPEN, ALL[4]], 80)]


@pytest.fixture
def view(resolute: Resolute, reader: AnsweringReader) -> SeriesView:
    """The tab of the three, shown in the window."""
    reader.compares_truly = True
    view = SeriesView(series(*versions()), FILES, resolute.services)
    resolute.window.tabs.add(view)
    resolute.window._welcome(view)
    return view


def symbols(view: SeriesView) -> list[str | None]:
    return [resolution.metadata.symbol for resolution in view.state.history.versions]


def row_of(view: SeriesView, text: str) -> int:
    return next(row.number for row in view.state.table.rows if row.paragraph.text == text)


def test_the_time_line_names_the_roles(view: SeriesView, resolute: Resolute, qtbot: QtBot) -> None:
    assert [button.text() for button in view.head.time_line.buttons] == [
        "Base: 79/100",
        "Draft: A/C.3/80/L.3",
        "Now: 80/100",
    ]
    resolute.services.preferences.change(language="fr")
    qtbot.waitUntil(lambda: view.head.time_line.buttons[0].text() == "Base : 79/100")
    resolute.services.preferences.change(language="en")
    head = view.matrix.matrix.headerData(3, Qt.Orientation.Horizontal)
    assert str(head).splitlines()[1].startswith("Draft")


def test_a_role_is_given_by_hand_undone_and_done_again(view: SeriesView, resolute: Resolute, qtbot: QtBot) -> None:
    view.state.choose(0, NOW)
    with qtbot.waitSignal(view.state.table_changed):
        resolute.window.perform("role-draft")
    assert symbols(view) == ["A/RES/79/100", "A/RES/80/100", "A/C.3/80/L.3"]
    assert view.state.roles is not None
    assert [file.path.stem for file in view.subject().files] == ["79", "80", "L.3"]
    for action, last in (("undo", "A/RES/80/100"), ("redo", "A/C.3/80/L.3")):
        with qtbot.waitSignal(view.state.table_changed):
            resolute.window.perform(action)
        assert symbols(view)[-1] == last


def test_three_years_get_roles_and_a_draft_loses_them(resolute: Resolute, view: SeriesView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.state.table_changed):
        resolute.window.perform("role-none")
    assert view.state.roles is None
    assert view.head.time_line.buttons[1].text() == "A/C.3/80/L.3"
    with qtbot.waitSignal(view.state.table_changed):
        view.roles.give(BASE, BASE)
    assert view.state.roles is not None
    assert symbols(view) == ["A/RES/79/100", "A/C.3/80/L.3", "A/RES/80/100"]


def test_the_roles_are_kept_with_the_texts(view: SeriesView, resolute: Resolute, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.state.table_changed):
        view.roles.give(DRAFT, BASE)
    kept = resolute.services.own.roles_of(versions())
    assert kept is not None
    assert [resolution.metadata.session for resolution in kept] == [80, 79, 80]
    assert resolute.services.own.roles_of([*versions(), version(ALL, 78)]) is None


def test_a_button_of_the_time_line_offers_the_roles(view: SeriesView, qtbot: QtBot) -> None:
    menu = view.head.time_line.buttons[BASE].menu()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Base", "Draft", "Now", "No roles"]
    assert [action.isChecked() for action in menu.actions()[:3]] == [True, False, False]
    with qtbot.waitSignal(view.state.table_changed):
        menu.actions()[1].trigger()
    assert symbols(view)[:2] == ["A/C.3/80/L.3", "A/RES/79/100"]


def test_a_version_dragged_onto_another_takes_its_role(
    view: SeriesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.series.version_button.QDrag.exec", lambda drag, _action: dragged.append(drag.mimeData().text())
    )
    _, draft, now = view.head.time_line.buttons
    drag_away(now)
    assert dragged == ["Now: 80/100"]
    assert not now.menu().isVisible()
    with qtbot.waitSignal(view.state.table_changed):
        drop(now, draft, monkeypatch)
    assert symbols(view) == ["A/RES/79/100", "A/RES/80/100", "A/C.3/80/L.3"]
    assert "exchange their roles" in view.head.time_line.buttons[0].toolTip()


def test_a_click_on_a_version_opens_its_roles(view: SeriesView, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    monkeypatch.setattr("desktop_app.gui.series.version_button.VersionButton.showMenu", lambda _: opened.append(True))
    button = view.head.time_line.buttons[1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [True]
    assert not button.isDown()


def test_what_is_no_version_of_the_line_is_not_taken_by_it(view: SeriesView, monkeypatch: pytest.MonkeyPatch) -> None:
    button = view.head.time_line.buttons[1]
    monkeypatch.setattr(QDropEvent, "source", lambda _: view)
    entering = QDragEnterEvent(QPoint(2, 2), Qt.DropAction.MoveAction, QMimeData(), LEFT, NO_KEY)
    button.dragEnterEvent(entering)
    assert not entering.isAccepted()


def drag_away(button: QToolButton) -> None:
    """Press a button and move the mouse far from there, held."""
    QTest.mousePress(button, LEFT, pos=QPoint(2, 2))
    far = QPointF(200, 2)
    button.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, far, far, LEFT, LEFT, NO_KEY))


def drop(source: QToolButton, target: QToolButton, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one button go over another; Qt knows the source of a true drag alone."""
    monkeypatch.setattr(QDropEvent, "source", lambda _: source)
    data, action = QMimeData(), Qt.DropAction.MoveAction
    entering = QDragEnterEvent(QPoint(2, 2), action, data, LEFT, NO_KEY)
    target.dragEnterEvent(entering)
    assert entering.isAccepted()
    target.dropEvent(QDropEvent(QPointF(2, 2), action, data, LEFT, NO_KEY))


def test_a_series_of_more_has_no_roles_to_give(resolute: Resolute) -> None:
    longer = series(*versions(), version(ALL[:4], 78))
    view = SeriesView(longer, [*FILES, OpenFile(Path("78.pdf"))], resolute.services)
    assert not {"role-base", "role-draft", "role-now", "role-none"} & set(view.handlers())
    view.deleteLater()


def test_next_walks_what_is_new_since_the_draft(view: SeriesView, resolute: Resolute) -> None:
    view.state.choose(0, NOW)
    resolute.window.perform("next-change")
    assert view.state.chosen_row == row_of(view, OPEN)
    assert len(view.newest.extraSelections()) == 1
    resolute.window.perform("next-change")
    assert view.state.chosen_row == row_of(view, LIGHTS)
    resolute.window.perform("previous-change")
    assert view.state.chosen_row == row_of(view, OPEN)


def test_a_click_chooses_the_paragraph(view: SeriesView) -> None:
    view.state.choose(row_of(view, LIGHTS), NOW)
    view.newest.show_chosen()
    other = view.newest.document().find("Encourages donors")
    QTest.mouseClick(view.newest.viewport(), Qt.MouseButton.LeftButton, pos=view.newest.cursorRect(other).center())
    assert view.state.chosen_row == row_of(view, OPEN)


def test_what_is_open_is_boxed(view: SeriesView) -> None:
    assert [box.selectedText() for box in view.newest.boxes] == ["[the repair]", "[and upkeep]"]
    for box in view.newest.boxes:
        (rect,) = rects_of(box)
        assert rect.width() > 20
        assert view.newest.document().documentLayout().hitTest(rect.center(), Qt.HitTestAccuracy.ExactHit) > 0
    view.newest.grab()


def test_a_number_put_in_between_is_boxed(resolute: Resolute) -> None:
    base, draft, now = versions()
    between = replace(now.paragraphs[2], cite="OP 1 bis", label="1 bis.")
    now = replace(now, paragraphs=(*now.paragraphs[:2], between, *now.paragraphs[3:]))
    view = SeriesView(series(base, draft, now), FILES, resolute.services)
    view.newest.fill()
    assert "OP 1 bis" in [box.selectedText() for box in view.newest.boxes]
    view.deleteLater()


def test_the_adopted_text_is_exported_against_any_other(
    view: SeriesView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[tuple[str | None, str | None]] = []
    monkeypatch.setattr(
        "desktop_app.gui.series.view.Exporter.ask",
        lambda _self, subject, _options: asked.append((subject.old.metadata.symbol, subject.new.metadata.symbol)),
    )
    for other in (BASE, DRAFT):
        view.export_against(other)
        qtbot.waitUntil(lambda other=other: len(asked) == other + 1)
    assert asked == [("A/RES/79/100", "A/RES/80/100"), ("A/C.3/80/L.3", "A/RES/80/100")]
    view.handlers()["export-against"]()
    (menu,) = (menu for menu in view.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["Against 79/100…", "Against A/C.3/80/L.3…"]
    menu.close()


def test_the_sponsors_stand_above_with_who_joined_in_the_margin(resolute: Resolute) -> None:
    base, draft, now = versions()
    line = Paragraph("text", "", Kind.TEXT, Zone.FRONT, "Cuba and Fiji: draft resolution")
    revised = replace(now, metadata=replace(now.metadata, symbol="A/C.3/80/L.3/Rev.1"))
    longer = replace(line, text="Cuba, Egypt and Fiji: revised draft resolution")
    three = [base, *(replace(v, paragraphs=(p, *v.paragraphs)) for v, p in ((draft, line), (revised, longer)))]
    resolute.services.own.set_roles(three, tuple(three))
    view = SeriesView(series(*three), FILES, resolute.services)
    view.newest.fill()
    assert "sponsors of the draft\njoined: Egypt" in view.newest.toPlainText()
    view.deleteLater()


def test_the_sponsors_of_a_draft_are_no_words_that_negotiation_dropped(resolute: Resolute) -> None:
    base, draft, now = versions()
    line = Paragraph("text", "", Kind.TEXT, Zone.FRONT, "Cuba and Fiji: draft resolution")
    three = [base, replace(draft, paragraphs=(line, *draft.paragraphs)), now]
    view = SeriesView(series(*three), FILES, resolute.services)
    view.newest.fill()
    place = view.newest.document().find(line.text)
    assert not place.isNull()
    assert not place.charFormat().fontStrikeOut()
    assert view.state.roles is not None
    assert view.state.roles.outcome().dropped == 1
    view.deleteLater()
