"""The calls on several versions of a resolution."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli.commands import DONE, FAILED, WRONG_CALL, run
from desktop_app.export.writers import HISTORY_WRITERS
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.series import MOST_VERSIONS

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
VERSIONS = [str(path) for path in (NEW, OLD, NEW)]

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["series"], "FILE"),
        (["series", str(OLD)], "give two versions or more"),
        (["series", *[str(OLD)] * (MOST_VERSIONS + 1)], "30 versions at most, not 31"),
        (["series", *VERSIONS, "--output", str(OLD)], "one of the files to read"),
        (["export", *VERSIONS, "--to", "series.pdf"], "docx html xlsx json"),
        (["export", *[str(OLD)] * (MOST_VERSIONS + 1), "--to", "series.html"], "30 versions at most"),
    ],
)
def test_a_wrong_call_is_told_so(call: list[str], said: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        run(call)
    assert ended.value.code == WRONG_CALL
    assert said in capsys.readouterr().err


def test_the_history_is_printed_and_nothing_else(capsys: Captured) -> None:
    assert run(["series", *VERSIONS]) == DONE
    captured = capsys.readouterr()
    printed = json.loads(captured.out)
    assert list(printed) == ["schema", "versions", "lines", "ages", "left_out", "missing"]
    assert printed["schema"] == "series/1"
    assert [version["metadata"]["session"] for version in printed["versions"]] == [79, 80, 80]
    assert captured.err == ""


def test_the_order_of_the_files_does_not_matter(tmp_path: Path) -> None:
    run(["series", *VERSIONS, "--output", str(tmp_path / "one.json")])
    run(["series", *reversed(VERSIONS), "--output", str(tmp_path / "other.json")])
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "other.json").read_bytes()


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_it(tmp_path: Path, capsys: Captured) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_text("no PDF at all")
    assert run(["series", *VERSIONS, str(broken), "--output", str(tmp_path / "series.json")]) == FAILED
    assert capsys.readouterr().err.startswith("broken.pdf is not a PDF;")
    assert len(json.loads((tmp_path / "series.json").read_text("utf-8"))["versions"]) == 3


def test_one_readable_file_is_no_series(tmp_path: Path, capsys: Captured) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_text("no PDF at all")
    assert run(["series", str(OLD), str(broken)]) == FAILED
    said = capsys.readouterr().err
    assert said.startswith("broken.pdf is not a PDF;")
    assert said.count("\n") == 1, "that one file is left follows from that"


def test_each_file_that_is_missing_is_told_once(tmp_path: Path, capsys: Captured) -> None:
    assert run(["series", *(str(tmp_path / name) for name in ("one.pdf", "two.pdf"))]) == FAILED
    assert capsys.readouterr().err.splitlines() == [
        "one.pdf was not found; check its name and folder.",
        "two.pdf was not found; check its name and folder.",
    ]


@pytest.mark.parametrize("ending", HISTORY_WRITERS)
def test_a_series_is_exported_and_the_same_each_time(ending: str, tmp_path: Path, capsys: Captured) -> None:
    one, other = tmp_path / f"one.{ending}", tmp_path / f"other.{ending}"
    assert run(["export", *VERSIONS, "--to", str(one)]) == DONE
    assert run(["export", *VERSIONS, "--to", str(other)]) == DONE
    assert one.read_bytes() == other.read_bytes()
    assert run(["export", *VERSIONS, "--to", str(one)]) == FAILED
    assert "--force" in capsys.readouterr().err
    assert run(["export", *VERSIONS, "--to", str(one), "--force"]) == DONE


def test_a_series_cannot_be_written_where_there_is_no_folder(tmp_path: Path, capsys: Captured) -> None:
    assert run(["series", *VERSIONS, "--output", str(tmp_path / "none" / "series.json")]) == FAILED
    assert "there is no such folder" in capsys.readouterr().err
