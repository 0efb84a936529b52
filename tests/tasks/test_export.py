"""Exporting as a function: a file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.export.options import ExportOptions
from desktop_app.store.resources import resource
from desktop_app.tasks import export as module
from desktop_app.tasks.compare import compare
from desktop_app.tasks.export import export
from desktop_app.tasks.read import read
from desktop_app.tasks.task_error import TaskError

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")


@pytest.mark.parametrize("ending", ["json", "html", "docx", "pdf"])
def test_an_export_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out.{ending}"
    export(compare(read(OLD), read(NEW)), target, ExportOptions(originals=(OLD, NEW)))
    assert target.stat().st_size > 1000
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_target: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "out.json").write_text("old")
    monkeypatch.setattr(module, "write_whole", full)
    with pytest.raises(TaskError, match=r"out\.json cannot be written \(No space left on device\)"):
        export(read(OLD), tmp_path / "out.json", ExportOptions())
    assert (tmp_path / "out.json").read_text() == "old"
