"""Reading on, noting, flagging, briefing and linking by hand, driven by keys as a delegate does."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.gui.brief.pane import BriefPane
from desktop_app.gui.comparing.changes.changes_model import ROW
from desktop_app.gui.comparing.text.cells import Arrangement, cells_of
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.notes.note_editor import NoteEditor
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.theme.colours import THEMES, colours_of
from desktop_app.markup.brief import BriefChoice
from desktop_app.markup.marks import Mark
from desktop_app.resolution.own_work import Flag, OwnNote, text_name
from desktop_app.store import database, user_data
from desktop_app.store.database import Cause, DatabaseError
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses
from tests.gui.conftest import AnsweringReader

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MUST_BE_READ = [2, 4, 5, 6, 7, 10]
"""The rows of the invented comparison that must be read."""


@pytest.fixture
def comparison() -> Comparison:
    """The invented versions, truly compared, so that links by hand change something."""
    whole = lighthouses()
    return compare(whole.old, whole.new)


def choose(driver: Driver, row: int) -> None:
    driver.view.state.choose(row)
    driver.lines.setFocus()


def row_of(driver: Driver, cite: str, side: str = "new") -> int:
    """The row in which a paragraph of that number stands."""
    state = driver.view.state
    paragraphs = (state.comparison.new if side == "new" else state.comparison.old).paragraphs
    position = next(at for at, paragraph in enumerate(paragraphs) if paragraph.cite == cite)
    return next(at for at, row in enumerate(state.rows) if position in (row.new if side == "new" else row.old))


def write_note(driver: Driver, words: str) -> None:
    driver.press(Qt.Key.Key_M)
    QTest.keyClicks(driver.focused(), words)
    driver.press(Qt.Key.Key_Return)


def notes(driver: Driver) -> list[tuple[str, Flag | None]]:
    return [(note.words, note.flag) for note in driver.view.state.own.all_notes()]


class TestReadingOn:
    @pytest.fixture
    def comparison(self) -> Comparison:
        return lighthouses()

    def test_space_walks_what_is_left_until_all_is_read(self, reader_at_work: Driver) -> None:
        seen = []
        while reader_at_work.view.state.left():
            reader_at_work.press(Qt.Key.Key_Space)
            seen.append(reader_at_work.row())
        assert seen[: len(MUST_BE_READ)] == MUST_BE_READ
        assert reader_at_work.view.changes.unread.text() == "0 left"

    def test_the_head_of_the_list_counts_what_is_left_and_lists_it_alone(self, reader_at_work: Driver) -> None:
        changes = reader_at_work.view.changes
        assert changes.unread.text() == f"{len(MUST_BE_READ)} left"
        reader_at_work.press(Qt.Key.Key_U)
        model = changes.list.model()
        assert [model.index(n, 0).data(ROW) for n in range(model.rowCount())] == MUST_BE_READ
        reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_R)
        assert changes.unread.text() == f"{len(MUST_BE_READ) - 1} left · unread only"
        assert model.rowCount() == len(MUST_BE_READ) - 1
        reader_at_work.press(Qt.Key.Key_U)
        assert model.rowCount() == len(reader_at_work.view.state.shown_changes())

    def test_unread_only_and_the_row_come_back_with_the_place(self, reader_at_work: Driver, resolute: Resolute) -> None:
        reader_at_work.press(Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_U)
        view = reader_at_work.view
        again = ComparisonView(lighthouses(), *view.subject().files, resolute.services)
        again.restore(view.place())
        assert (again.state.current, again.state.unread_only) == (view.state.current, True)
        again.deleteLater()

    def test_a_tick_is_undone_and_done_again(self, reader_at_work: Driver) -> None:
        reader_at_work.press(Qt.Key.Key_N, Qt.Key.Key_R)
        reader_at_work.press(Qt.Key.Key_Z, modifier=CTRL)
        assert not reader_at_work.view.state.is_read(1)
        reader_at_work.press(Qt.Key.Key_Y, modifier=CTRL)
        assert reader_at_work.view.state.is_read(1)


class TestNotes:
    def test_a_note_is_written_under_its_paragraph_and_kept(self, reader_at_work: Driver, resolute: Resolute) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        write_note(reader_at_work, "who pays?")
        row = reader_at_work.row()
        assert notes(reader_at_work) == [("who pays?", None)]
        assert reader_at_work.focused() is reader_at_work.lines
        cell = cells_of(reader_at_work.view.state, row, Arrangement.COLUMNS)[1]
        assert cell.notes == ("⚑ my note — who pays?",)
        spoken = reader_at_work.lines.lines.index(reader_at_work.lines.lines.number_of_row(row) or 0).data()
        assert "who pays?" in spoken
        again = ComparisonView(reader_at_work.view.comparison, *reader_at_work.view.subject().files, resolute.services)
        assert [note.words for note in again.state.notes_of(row).own] == ["who pays?"]
        again.deleteLater()

    @pytest.mark.parametrize(
        ("key", "flag"), [(Qt.Key.Key_O, Flag.OBJECT), (Qt.Key.Key_S, Flag.SUPPORT), (Qt.Key.Key_A, Flag.ASK)]
    )
    def test_a_key_puts_a_flag_up_and_takes_it_down(self, reader_at_work: Driver, key: Qt.Key, flag: Flag) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        reader_at_work.press(key, modifier=SHIFT)
        assert notes(reader_at_work) == [("", flag)]
        assert f"flag-{flag.value}" in reader_at_work.view.checked()
        reader_at_work.press(key, modifier=SHIFT)
        assert notes(reader_at_work) == []

    def test_a_flag_is_chosen_in_the_editor_too(self, reader_at_work: Driver, qtbot: QtBot) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        reader_at_work.press(Qt.Key.Key_M)
        editor = reader_at_work.view.note_editor
        for flag in (Flag.ASK, Flag.OBJECT):
            qtbot.mouseClick(editor.flags[flag], Qt.MouseButton.LeftButton)
        reader_at_work.press(Qt.Key.Key_Escape)
        assert notes(reader_at_work) == [("", Flag.OBJECT)]
        assert not editor.isVisible()

    def test_nothing_typed_is_lost_when_one_goes_elsewhere(self, reader_at_work: Driver) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        reader_at_work.press(Qt.Key.Key_M)
        QTest.keyClicks(reader_at_work.focused(), "half a thought")
        reader_at_work.lines.setFocus()
        assert notes(reader_at_work) == [("half a thought", None)]

    def test_what_is_typed_is_kept_while_the_keys_rest(
        self, reader_at_work: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        reader_at_work.press(Qt.Key.Key_M)
        QTest.keyClicks(reader_at_work.focused(), "half")
        qtbot.waitUntil(lambda: notes(reader_at_work) == [("half", None)])
        QTest.keyClicks(reader_at_work.focused(), " a thought")
        reader_at_work.press(Qt.Key.Key_Return)
        assert notes(reader_at_work) == [("half a thought", None)]
        reader_at_work.press(Qt.Key.Key_Z, modifier=CTRL)
        assert notes(reader_at_work) == []

    def test_a_changed_note_and_a_flag_are_undone_step_by_step(self, reader_at_work: Driver) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        write_note(reader_at_work, "who pays?")
        reader_at_work.press(Qt.Key.Key_A, modifier=SHIFT)
        write_note(reader_at_work, " nobody")
        seen = [notes(reader_at_work)]
        for _ in range(3):
            reader_at_work.press(Qt.Key.Key_Z, modifier=CTRL)
            seen.append(notes(reader_at_work))
        wanted = [[("who pays? nobody", Flag.ASK)], [("who pays?", Flag.ASK)], [("who pays?", None)], []]
        assert seen == wanted
        for expected in reversed(wanted[:3]):
            reader_at_work.press(Qt.Key.Key_Z, modifier=CTRL | SHIFT)
            assert notes(reader_at_work) == expected

    def test_two_edits_of_one_note_keep_both_and_one_more_edit_joins_them(self, reader_at_work: Driver) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        write_note(reader_at_work, "mine")
        own = reader_at_work.view.state.own
        (mine,) = own.all_notes()
        own.replace_notes([], [replace(mine, id="of another window", words="yours")])
        assert notes(reader_at_work) == [("mine", None), ("yours", None)]
        write_note(reader_at_work, "!")
        assert notes(reader_at_work) == [("mine\nyours!", None)]

    def test_a_note_on_the_old_version_is_offered_and_kept_for_the_new_one(self, reader_at_work: Driver) -> None:
        state = reader_at_work.view.state
        row = row_of(reader_at_work, "OP 1")
        old = state.comparison.old
        choose(reader_at_work, row)
        write_note(reader_at_work, "x")
        (made,) = state.own.all_notes()
        on_old = replace(made, id="last year", text=text_name(old), words="last year we objected", flag=Flag.OBJECT)
        anchored = replace(on_old, anchor=replace(made.anchor, cite="OP 1", words=old.paragraphs[5].text))
        state.own.replace_notes([made], [anchored])
        assert [note.words for note in state.notes_of(row).offered] == ["last year we objected"]
        assert state.notes_of(row).own == ()
        reader_at_work.press(Qt.Key.Key_M, modifier=SHIFT)
        assert [(note.words, note.flag) for note in state.notes_of(row).own] == [("last year we objected", Flag.OBJECT)]
        assert state.notes_of(row).offered == ()
        reader_at_work.press(Qt.Key.Key_Z, modifier=CTRL)
        assert len(state.notes_of(row).offered) == 1

    def test_a_full_disk_is_told_of_and_the_note_goes_to_the_disk_when_it_can(
        self, reader_at_work: Driver, monkeypatch: pytest.MonkeyPatch, resolute: Resolute
    ) -> None:
        told: list[str] = []
        resolute.services.messages.sent.connect(lambda _level, sentence: told.append(sentence))
        monkeypatch.setattr(user_data, "RETRY_SECONDS", 0.0)
        write = database.Database.write

        def refuse(opened: database.Database, statements: object) -> None:
            if opened.rows("PRAGMA database_list")[0][2]:
                raise DatabaseError(Cause.FULL, "as asked for")
            write(opened, statements)  # type: ignore[arg-type]

        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        with monkeypatch.context() as full:
            full.setattr(database.Database, "write", refuse)
            write_note(reader_at_work, "who pays?")
        assert told == ["Notes and ticks cannot be kept: the disk is full; free some space on it."]
        assert notes(reader_at_work) == [("who pays?", None)]
        choose(reader_at_work, row_of(reader_at_work, "OP 1"))
        write_note(reader_at_work, "and who else?")
        assert resolute.services.state._data.lasts
        assert notes(reader_at_work) == [("who pays?", None), ("and who else?", None)]


class TestBrief:
    def brief(self, driver: Driver) -> BriefPane:
        driver.press(Qt.Key.Key_4, modifier=CTRL)
        pane = driver.view.views.current()
        assert isinstance(pane, BriefPane)
        return pane

    def test_empty_it_says_what_to_do(self, reader_at_work: Driver) -> None:
        pane = self.brief(reader_at_work)
        assert pane._empty.isVisible()
        assert "M" in pane._empty.text()

    @pytest.mark.parametrize("theme", THEMES)
    def test_which_choice_is_made_is_seen(self, reader_at_work: Driver, theme: str) -> None:
        reader_at_work.resolute.services.preferences.change(theme=theme)
        pane = self.brief(reader_at_work)
        colours = colours_of(theme)
        for chosen, button in ((True, pane.choices[BriefChoice.FLAGGED]), (False, pane.choices[BriefChoice.TO_READ])):
            image = button.grab().toImage()
            edge = image.pixelColor(image.width() // 2, 0).name()
            assert (edge == colours.accent) is chosen

    def test_it_is_seen_that_the_sheet_has_the_keys(self, reader_at_work: Driver) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        write_note(reader_at_work, "who pays?")
        sheet = self.brief(reader_at_work).sheet
        accent = reader_at_work.resolute.services.theme.colours.accent
        for focused in (True, False):
            (sheet if focused else reader_at_work.view.bars.header.find_field.field).setFocus()
            QTest.qWait(20)
            assert (sheet.grab().toImage().pixelColor(0, 40).name() == accent) is focused

    def test_what_is_flagged_is_on_one_page_with_the_notes(self, reader_at_work: Driver) -> None:
        for cite, side, words in (("OP 2", "new", "who pays?"), ("OP 4", "old", "in since 2019")):
            choose(reader_at_work, row_of(reader_at_work, cite, side))
            write_note(reader_at_work, words)
        pane = self.brief(reader_at_work)
        text = pane.sheet.toPlainText()
        assert [section.heading for section in pane.brief.sections] == ["New", "Gone"]
        for words in ("A/RES/80/901 against A/RES/78/900", "OP 2", "who pays?", "old OP 4", "in since 2019"):
            assert words in text

    def test_new_words_stand_apart_from_those_in_whose_place_they_came(self, reader_at_work: Driver) -> None:
        pane = self.brief(reader_at_work)
        pane.choices[BriefChoice.TO_READ].click()
        text = pane.sheet.toPlainText()
        runs = [run for section in pane.brief.sections for entry in section.entries for run in entry.runs]
        replaced = [(a.text, b.text) for a, b in pairwise(runs) if (a.mark, b.mark) == (Mark.REMOVED, Mark.ADDED)]
        assert replaced
        for removed, new in replaced:
            assert f"{removed}\u2009{new}" in text

    def test_it_is_copied_with_its_looks_and_as_plain_text(self, reader_at_work: Driver) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        write_note(reader_at_work, "who pays?")
        self.brief(reader_at_work)
        reader_at_work.press(Qt.Key.Key_C, modifier=CTRL)
        copied = QGuiApplication.clipboard().mimeData()
        assert "who pays?" in copied.text()
        assert "underline" in copied.html()

    def test_all_that_is_to_read_can_be_shown(self, reader_at_work: Driver, qtbot: QtBot) -> None:
        pane = self.brief(reader_at_work)
        qtbot.mouseClick(pane.choices[BriefChoice.TO_READ], Qt.MouseButton.LeftButton)
        entries = [entry for section in pane.brief.sections for entry in section.entries]
        assert len(entries) == reader_at_work.view.state.marked.budget.to_read > 0

    def test_a_note_that_lost_its_paragraph_is_listed(self, reader_at_work: Driver) -> None:
        choose(reader_at_work, row_of(reader_at_work, "OP 2"))
        write_note(reader_at_work, "who pays?")
        own = reader_at_work.view.state.own
        (note,) = own.all_notes()
        gone = replace(note, anchor=replace(note.anchor, words="Words that no text has any more", cite="OP 99"))
        own.replace_notes([note], [gone])
        pane = self.brief(reader_at_work)
        assert "OP 99" in pane.sheet.toPlainText()
        assert "who pays?" in pane.sheet.toPlainText()


class TestLinking:
    @pytest.fixture(autouse=True)
    def answers(self, reader: AnsweringReader) -> None:
        reader.compares_truly = True

    def view(self, driver: Driver, qtbot: QtBot, before: ComparisonView) -> ComparisonView:
        """The view that takes the place of one whose links were changed."""
        qtbot.waitUntil(lambda: driver.resolute.window.tabs.current() is not before)
        view = driver.resolute.window.tabs.current()
        assert isinstance(view, ComparisonView)
        driver.view = view
        driver.settle()
        return view

    @pytest.fixture
    def linker(self, reader_at_work: Driver) -> Driver:
        """A reader whose tab the window knows, as after opening it."""
        reader_at_work.resolute.window.opener.opened.emit(reader_at_work.view)
        return reader_at_work

    def test_a_removed_paragraph_is_linked_by_key_and_unlinked_again(self, linker: Driver, qtbot: QtBot) -> None:
        before = linker.view
        choose(linker, row_of(linker, "OP 4", "old"))
        linker.press(Qt.Key.Key_L)
        assert before.link_bar.isVisible()
        partner = before.linking.partners[0]
        linker.press(Qt.Key.Key_Return)
        view = self.view(linker, qtbot, before)
        row = view.state.rows[view.state.current]
        assert (row.new, row.link is not None and row.link.by_hand) == ((partner.position,), True)
        assert any(
            "linked by you" in line
            for cell in cells_of(view.state, view.state.current, Arrangement.COLUMNS)
            for line in cell.notes
        )
        linker.lines.setFocus()
        linker.press(Qt.Key.Key_L, modifier=SHIFT)
        again = self.view(linker, qtbot, view)
        assert again.comparison == before.comparison

    def test_a_link_is_undone_and_done_again(self, linker: Driver, qtbot: QtBot) -> None:
        before = linker.view
        row = row_of(linker, "OP 1")
        choose(linker, row)
        linker.press(Qt.Key.Key_L, modifier=SHIFT)
        cut = self.view(linker, qtbot, before)
        assert len(cut.comparison.added) == len(before.comparison.added) + 1
        linker.lines.setFocus()
        linker.press(Qt.Key.Key_Z, modifier=CTRL)
        back = self.view(linker, qtbot, cut)
        assert back.comparison == before.comparison
        linker.lines.setFocus()
        linker.press(Qt.Key.Key_Y, modifier=CTRL)
        assert self.view(linker, qtbot, back).comparison.added == cut.comparison.added

    def test_escape_gives_the_keys_back_and_changes_nothing(self, linker: Driver) -> None:
        choose(linker, row_of(linker, "OP 4", "old"))
        linker.press(Qt.Key.Key_L, Qt.Key.Key_2)
        assert linker.view.linking.chosen == 1
        linker.press(Qt.Key.Key_Escape)
        assert not linker.view.link_bar.isVisible()
        assert linker.focused() is linker.lines
        assert linker.view.comparison.hand == ()

    def test_a_click_chooses_any_paragraph_of_the_other_side(self, linker: Driver, qtbot: QtBot) -> None:
        choose(linker, row_of(linker, "OP 4", "old"))
        linker.press(Qt.Key.Key_L)
        lines = linker.lines
        row = row_of(linker, "OP 5")
        lines.go_to(row)
        place = lines.visualRect(lines.lines.index(lines.lines.number_of_row(row) or 0)).center()
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
        partner = linker.view.linking.partner
        assert partner is not None
        assert partner.row == row

    def test_what_was_linked_by_hand_is_used_when_the_versions_meet_again(self, linker: Driver, qtbot: QtBot) -> None:
        before = linker.view
        choose(linker, row_of(linker, "OP 1"))
        linker.press(Qt.Key.Key_L, modifier=SHIFT)
        view = self.view(linker, qtbot, before)
        opener = linker.resolute.window.opener
        assert len(opener._choices(view.comparison.old, view.comparison.new)) == 1
        assert len(opener._choices(view.comparison.new, view.comparison.old)) == 1


def test_the_editor_has_names_for_a_screen_reader(reader_at_work: Driver) -> None:
    choose(reader_at_work, row_of(reader_at_work, "OP 2"))
    reader_at_work.press(Qt.Key.Key_M)
    editor: NoteEditor = reader_at_work.view.note_editor
    assert editor.words.accessibleName() == "Note on OP 2"
    assert [button.accessibleName() for button in editor.flags.values()] == [
        "Flag: object",
        "Flag: support",
        "Flag: ask",
    ]
    reader_at_work.press(Qt.Key.Key_Escape)


def test_a_renamed_and_saved_again_file_has_the_notes_still(
    reader_at_work: Driver, resolute: Resolute, tmp_path: Path
) -> None:
    choose(reader_at_work, row_of(reader_at_work, "OP 2"))
    write_note(reader_at_work, "who pays?")
    new = reader_at_work.view.comparison.new
    moved = replace(new, source=replace(new.source, name="other.pdf", sha256="ff" * 32))
    found = resolute.services.own.notes_on(moved)
    assert [note.words for notes in found.at.values() for note in notes] == ["who pays?"]
    assert all(isinstance(note, OwnNote) for notes in found.at.values() for note in notes)
