"""The redline in a terminal: what is marked, how it looks, what the exit status says."""

from __future__ import annotations

import json
import re

import pytest

from desktop_app.cli import diff
from desktop_app.cli.commands import CHANGED, DONE, FAILED, run
from desktop_app.cli.diff import Diff, DiffLook, diff_text
from desktop_app.comparison.model import Comparison
from desktop_app.export.phrases import SIGNS
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters, Mark
from desktop_app.store.paths import log_folder
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.worker.awaited import AwaitedReader

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
STYLED = re.compile("\x1b\\[[0-9;]*m")

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sample_comparison() -> Comparison:
    with AwaitedReader(log_folder() / "reader") as reader:
        old, new = (reader.result_of(ReadRequest(path)) for path in (OLD, NEW))
        return reader.result_of(CompareRequest(old, new))


@pytest.fixture
def marked(sample_comparison: Comparison) -> MarkedComparison:
    return MarkedComparison.of(sample_comparison)


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_marked_word_stands_between_its_signs(marked: MarkedComparison) -> None:
    printed = words(diff_text(marked, 1000, styled=False))
    for row in marked.shown:
        for passage in marked.redline(row):
            for run_ in passage.runs:
                before, after = SIGNS[run_.mark]
                assert words(run_.text) in printed
                assert not run_.text.strip() or run_.mark is Mark.PLAIN or (before in printed and after in printed)


def test_colours_say_the_same_as_the_signs(marked: MarkedComparison) -> None:
    plain, styled = (diff_text(marked, 1000, styled=styled) for styled in (False, True))
    assert "\x1b" not in plain
    assert words(re.sub(r"\[-|-\]|\{\+|\+\}", "", plain)) == words(STYLED.sub("", styled))


@pytest.mark.parametrize("columns", [40, 80, 160])
def test_no_line_is_wider_than_the_terminal(marked: MarkedComparison, columns: int) -> None:
    lines = diff_text(marked, columns, styled=False).splitlines()
    assert max(map(len, lines)) <= columns
    assert max(map(len, lines)) > columns - 15


def test_the_width_asked_for_holds_in_a_terminal_of_any_kind(
    marked: MarkedComparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = []
    for kind in ("xterm", "dumb"):
        monkeypatch.setenv("TERM", kind)
        printed.append(diff_text(marked, 160, styled=True))
    assert printed[0] == printed[1]


def test_what_is_put_aside_is_told_and_not_marked(marked: MarkedComparison) -> None:
    only_new = marked.under(Filters(frozenset(ChangeKind) - {ChangeKind.NEW}))
    printed = diff_text(only_new, 80, styled=False)
    assert "Left out by choice: removed" in printed
    assert "[-" not in printed


def test_the_exit_status_says_whether_anything_changed(capsys: Captured) -> None:
    assert run(["diff", str(OLD), str(NEW)]) == CHANGED
    assert run(["diff", str(OLD), str(OLD)]) == DONE
    assert run(["diff", str(OLD), "nowhere.pdf"]) == FAILED
    assert "nowhere.pdf" in capsys.readouterr().err


def test_without_a_change_of_the_kinds_asked_for_there_is_none(capsys: Captured) -> None:
    assert run(["diff", str(OLD), str(OLD), "--only", "reworded,verb"]) == DONE
    assert "unchanged paragraphs" in capsys.readouterr().out


def test_as_json_it_is_the_comparison(capsys: Captured) -> None:
    assert run(["diff", str(OLD), str(NEW), "--json"]) == CHANGED
    assert json.loads(capsys.readouterr().out)["schema"] == "comparison/1"


@pytest.mark.parametrize(
    ("color", "terminal", "environment", "styled"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, color: str, terminal: bool, environment: dict[str, str], styled: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(diff, "_is_terminal", lambda: terminal)
    assert DiffLook(color=color).styled is styled


def test_what_is_longer_than_the_terminal_goes_through_a_pager(
    monkeypatch: pytest.MonkeyPatch, sample_comparison: Comparison, capsys: Captured
) -> None:
    paged: list[str] = []
    monkeypatch.setattr(diff, "_is_terminal", lambda: True)
    monkeypatch.setattr(diff.pydoc, "pager", paged.append)
    monkeypatch.setenv("LESS", "-R")
    Diff(sample_comparison, DiffLook(width=80)).print_text()
    assert len(paged) == 1
    Diff(sample_comparison, DiffLook(width=80, paged=False)).print_text()
    assert capsys.readouterr().out == paged[0]
