"""Three files or more open as a series: the newest two first, then all."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.order import newest_named_first
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import Pair, Series
from desktop_app.gui.series.view import SeriesView
from desktop_app.gui.shell.app import Resolute
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.series import MOST_VERSIONS, SeriesRequest
from tests.gui.conftest import AnsweringJob, AnsweringReader


def versions_in(folder: Path) -> list[Path]:
    return [folder / f"A_RES_{session}_9.pdf" for session in (80, 78, 79)]


def opened(resolute: Resolute, qtbot: QtBot, paths: list[Path]) -> SeriesView:
    resolute.window.opener.open_files(paths)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert isinstance(tab, SeriesView)
    return tab


def test_three_files_are_a_series_in_their_order(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    tab = opened(resolute, qtbot, versions_in(folder))
    assert [version.metadata.session for version in tab.resolutions()] == [78, 79, 80]
    assert [path.name for path in tab.subject().paths] == [f"A_RES_{session}_9.pdf" for session in (78, 79, 80)]
    recent = resolute.services.state.recents.all()[0]
    assert len(recent.files) == 3


def test_the_same_files_are_only_brought_to_the_front(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    tab = opened(resolute, qtbot, versions_in(folder))
    resolute.window.perform("start-page")
    resolute.window.opener.open_files(versions_in(folder)[::-1])
    assert resolute.window.tabs.current() is tab


def test_a_file_that_cannot_be_read_is_told_of_and_left_out(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    said: list[str] = []
    resolute.services.messages.sent.connect(lambda _level, sentence: said.append(sentence))
    tab = opened(resolute, qtbot, [*versions_in(folder), folder / "letter.pdf"])
    assert len(tab.resolutions()) == 3
    assert any("letter.pdf" in sentence for sentence in said)


def test_the_newest_two_are_there_while_the_others_are_compared(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader, monkeypatch: object
) -> None:
    whole: list[tuple[AnsweringJob, SeriesRequest]] = []
    follow = reader.follow

    def follow_two_at_once(request: SeriesRequest) -> AnsweringJob:
        if len(request.versions) == 2:
            return follow(request)
        job = AnsweringJob(reader)
        whole.append((job, request))
        return job

    reader.follow = follow_two_at_once  # type: ignore[method-assign]
    resolute.window.opener.open_files(versions_in(folder))
    qtbot.waitUntil(lambda: bool(whole))
    tab = resolute.window.tabs.current()
    assert isinstance(tab, SeriesView)
    assert len(tab.state.history.versions) == 2
    assert tab.matrix.matrix.rowCount() > 0
    assert resolute.window.opener.busy
    job, request = whole[0]
    assert len(request.known) == 1
    done = follow(request)
    done.succeeded.connect(job.answer)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    assert len(tab.state.history.versions) == 3


def test_the_two_that_are_newest_by_name_are_read_and_compared_first(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader
) -> None:
    """The first rows wait for two files and their comparison, however many more there are."""
    done: list[str] = []
    read, follow = reader.read, reader.follow

    def noted(request: ReadRequest) -> AnsweringJob:
        done.append(request.path.stem)
        return read(request)

    def noted_too(request: SeriesRequest) -> AnsweringJob:
        done.append(f"{len(request.versions)} compared")
        return follow(request)

    reader.read, reader.follow = noted, noted_too  # type: ignore[method-assign]
    opened(resolute, qtbot, versions_in(folder))
    assert done == ["A_RES_80_9", "A_RES_79_9", "2 compared", "A_RES_78_9", "3 compared"]


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (["A_RES_76_9", "A_RES_80_9"], "A_RES_80_9"),
        (["A_C.3_80_L.5", "A_RES_80_9", "A_RES_79_9"], "A_RES_80_9"),
        (["N2325976", "75_196_E"], "75_196_E"),
        (["E_RES_2022_12", "E_RES_2024_12"], "E_RES_2024_12"),
        (["letter", "notes"], "letter"),
    ],
)
def test_names_tell_which_files_are_likely_the_newest(names: list[str], first: str) -> None:
    assert newest_named_first(OpenFile(Path(f"{name}.pdf")) for name in names)[0].path.stem == first


def test_closing_the_tab_ends_the_comparing(
    resolute: Resolute, qtbot: QtBot, folder: Path, reader: AnsweringReader
) -> None:
    follow = reader.follow
    kept: list[AnsweringJob] = []

    def never_all(request: SeriesRequest) -> AnsweringJob:
        if len(request.versions) == 2:
            return follow(request)
        kept.append(AnsweringJob(reader))
        return kept[-1]

    reader.follow = never_all  # type: ignore[method-assign]
    resolute.window.opener.open_files(versions_in(folder))
    qtbot.waitUntil(lambda: bool(kept))
    resolute.window.perform("close")
    qtbot.waitUntil(lambda: kept[0].over)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)


def test_a_folder_is_a_series(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    (folder / "letter.pdf").unlink()
    (folder / "locked.pdf").unlink()
    tab = opened(resolute, qtbot, [folder])
    assert isinstance(tab.subject(), Series)
    assert len(tab.resolutions()) == 3


def test_a_folder_without_resolutions_is_told_so(resolute: Resolute, tmp_path: Path) -> None:
    said: list[str] = []
    resolute.services.messages.sent.connect(lambda _level, sentence: said.append(sentence))
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "letter.txt").write_text("no resolution")
    resolute.window.opener.open_files([tmp_path / "notes"])
    assert said == ["There is no PDF or XML file in notes; choose another folder."]


def test_too_many_files_are_refused_in_a_sentence(resolute: Resolute, folder: Path) -> None:
    said: list[str] = []
    resolute.services.messages.sent.connect(lambda _level, sentence: said.append(sentence))
    resolute.window.opener.open_files([folder / f"{number}.pdf" for number in range(MOST_VERSIONS + 1)])
    assert any("at most 30 versions, not 31" in sentence for sentence in said)


def test_a_version_is_added_to_a_comparison(
    resolute: Resolute, qtbot: QtBot, folder: Path, monkeypatch: object
) -> None:
    new, old, between = versions_in(folder)
    resolute.window.opener.open(Pair(OpenFile(old), OpenFile(new)))
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.handlers._ask = lambda question: [between]  # type: ignore[method-assign]
    resolute.window.perform("add-version")
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    assert isinstance(resolute.window.tabs.current(), SeriesView)
