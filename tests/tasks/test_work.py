"""Reading, comparing and exporting as functions, with the sample and with what else a delegate opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.export.options import ExportOptions
from desktop_app.store.resources import resource
from desktop_app.tasks import work as tasks
from desktop_app.tasks.task_error import TaskError

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")


def code_of(path: Path) -> str | None:
    """The code of the message of a file that cannot be read."""
    try:
        tasks.read(path)
    except TaskError as error:
        return error.message.code
    return None


def test_progress_runs_to_the_last_page() -> None:
    told: list[tuple[int, int]] = []
    resolution = tasks.read(OLD, progress=lambda done, total: told.append((done, total)))
    pages = resolution.source.pages
    assert told == [(page, pages) for page in range(1, pages + 1)]


def test_what_progress_raises_ends_the_reading() -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tasks.read(OLD, progress=stop)


def test_a_comparison_holds_what_was_compared() -> None:
    old, new = tasks.read(OLD), tasks.read(NEW)
    comparison = tasks.compare(old, new)
    assert (comparison.old, comparison.new) == (old, new)


@pytest.mark.parametrize("ending", ["json", "html", "docx", "pdf"])
def test_an_export_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"out.{ending}"
    tasks.export(tasks.compare(tasks.read(OLD), tasks.read(NEW)), target, ExportOptions(originals=(OLD, NEW)))
    assert target.stat().st_size > 1000
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_target: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "out.json").write_text("old")
    monkeypatch.setattr(tasks, "write_whole", full)
    with pytest.raises(TaskError, match=r"out\.json cannot be written \(No space left on device\)"):
        tasks.export(tasks.read(OLD), tmp_path / "out.json", ExportOptions())
    assert (tmp_path / "out.json").read_text() == "old"


@pytest.mark.corpus
def test_everything_else_a_delegate_opens_is_read_but_for_the_scan(corpus: Path) -> None:
    refused = {path.name: code for path in sorted((corpus / "other").glob("*.pdf")) if (code := code_of(path))}
    assert refused == {"A_RES_2758_XXVI_ru.pdf": "no-text"}


@pytest.mark.corpus
def test_no_good_file_is_called_damaged(corpus: Path) -> None:
    for folder in ("native_word", "typeset_2013", "drafts"):
        for path in sorted((corpus / folder).glob("*.pdf")):
            codes = {notice.message.code for notice in tasks.read(path).warnings}
            assert "damaged-in-places" not in codes, path.name
