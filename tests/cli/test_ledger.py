"""The call for what is asked and cited."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli.commands import DONE, FAILED, WRONG_CALL, run
from desktop_app.store.resources import resource

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")

Captured = pytest.CaptureFixture[str]


def test_the_ledger_is_printed_as_json_and_nothing_else(capsys: Captured) -> None:
    assert run(["ledger", str(NEW), "--json"]) == DONE
    captured = capsys.readouterr()
    printed = json.loads(captured.out)
    assert (printed["schema"], printed["document"]) == ("ledger/1", "A/RES/80/903")
    assert {"report", "call"} <= {entry["kind"] for entry in printed["entries"]}
    assert captured.err == ""


def test_of_two_versions_the_changes_are_told(capsys: Captured) -> None:
    assert run(["ledger", str(OLD), str(NEW), "--json"]) == DONE
    printed = json.loads(capsys.readouterr().out)
    assert {"carried", "new"} <= {entry["change"] for entry in printed["entries"]}


def test_of_a_series_each_version_has_its_ledger(capsys: Captured) -> None:
    versions = sorted(map(str, resource("sample").glob("*.pdf")))
    assert len(versions) > 2
    assert run(["ledger", *versions, "--json"]) == DONE
    printed = json.loads(capsys.readouterr().out)
    assert printed["schema"] == "ledgers/1"
    first, *later = printed["ledgers"]
    assert not any("change" in entry for entry in first["entries"])
    assert all(entry["change"] != "dropped" for ledger in later for entry in ledger["entries"])


def test_what_a_search_finds_has_a_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("desktop_app.tasks.library.data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr("desktop_app.tasks.library.library_file", lambda: tmp_path / "library.json")
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    (shelf / NEW.name).write_bytes(NEW.read_bytes())
    assert run(["library", "add", str(shelf)]) == DONE
    capsys.readouterr()
    assert run(["ledger", "--search", "Secretary-General", "--json"]) == DONE
    (ledger,) = json.loads(capsys.readouterr().out)["ledgers"]
    assert ledger["document"] == "A/RES/80/903"
    assert "report" in {entry["kind"] for entry in ledger["entries"]}


def test_without_json_there_is_a_line_to_read_for_each_request(capsys: Captured) -> None:
    assert run(["ledger", str(NEW)]) == DONE
    assert "report, Secretary-General, to General Assembly" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path, capsys: Captured) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_text("no PDF at all")
    assert run(["ledger", str(broken)]) == FAILED
    assert capsys.readouterr().err.startswith("broken.pdf is not a PDF;")


def test_a_call_without_a_file_is_wrong() -> None:
    with pytest.raises(SystemExit) as ended:
        run(["ledger"])
    assert ended.value.code == WRONG_CALL
