"""Exporting as a function: it gives what the file is to hold, and writes nothing itself."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from docx.package import Package

from desktop_app.comparison.model import Comparison
from desktop_app.export.formats import Exported, ExportedKind, endings_for
from desktop_app.export.options import ExportOptions
from desktop_app.ledgers.ledger_of import ledger_of_versions
from desktop_app.ledgers.model import LedgerBook
from desktop_app.pdf.content import content_within_limits
from desktop_app.resolution.model import Resolution
from desktop_app.series.history_of import history_of
from desktop_app.series.model import History
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.export import ExportRunner, exported_content
from desktop_app.tasks.messages.export import ExportRequest
from desktop_app.tasks.read import read
from desktop_app.tasks.task_error import TaskError

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")


@pytest.fixture(scope="module")
def everything() -> dict[ExportedKind, Exported]:
    """One of each kind of thing that is exported."""
    versions = read(OLD), read(NEW)
    comparison = compare(*versions)
    history = history_of(versions, compare)
    book = LedgerBook("ledger", ledger_of_versions(versions, (comparison,)))
    return {type(subject): subject for subject in (versions[1], comparison, history, book)}


@pytest.mark.parametrize(
    ("kind", "ending"),
    [(kind, ending) for kind in (Resolution, Comparison, History, LedgerBook) for ending in endings_for(kind)],
)
def test_an_export_is_given_and_leaves_nothing_anywhere(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    everything: dict[ExportedKind, Exported],
    kind: ExportedKind,
    ending: str,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    options = ExportOptions(originals=(OLD, NEW))
    assert len(exported_content(everything[kind], tmp_path / f"out.{ending}", options)) > 500
    assert list(tmp_path.iterdir()) == []


def test_the_originals_come_by_way_of_whoever_may_open_them(tmp_path: Path) -> None:
    asked = []

    def contents(path: Path) -> bytes:
        asked.append(path)
        return (OLD if path.name == "old.pdf" else NEW).read_bytes()

    options = ExportOptions(originals=(Path("old.pdf"), Path("new.pdf")), contents=contents)
    assert exported_content(compare(read(OLD), read(NEW)), tmp_path / "out.pdf", options).startswith(b"%PDF")
    assert sorted(asked) == [Path("new.pdf"), Path("old.pdf")]


def test_an_ending_that_names_no_format_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match="does not name a format"):
        exported_content(read(OLD), tmp_path / "out.doc", ExportOptions())


def test_an_export_leaves_nothing_in_memory(everything: dict[ExportedKind, Exported]) -> None:
    run = ExportRunner(content_within_limits)
    run(ExportRequest(everything[Comparison], Path("out.docx"), ExportOptions(originals=(OLD, NEW))), lambda *_: None)
    assert not [thing for thing in gc.get_objects() if isinstance(thing, Package)]
