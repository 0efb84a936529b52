"""The calls for the library: its folders, searching, agreed language and the version before."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli.commands import DONE, FAILED, WRONG_CALL, run
from desktop_app.store.resources import resource

Captured = pytest.CaptureFixture[str]
NAMES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf")
NEW = resource("sample", "A_RES_80_903.pdf")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two versions of the sample, and a library of the user's own that is empty."""
    for name in ("data_folder", "config_folder"):
        monkeypatch.setattr(f"desktop_app.tasks.library.{name}", lambda name=name: tmp_path / name)
    monkeypatch.setattr("desktop_app.store.paths.config_folder", lambda: tmp_path / "config_folder")
    folder = tmp_path / "resolutions"
    folder.mkdir()
    for name in NAMES:
        shutil.copy(resource("sample", name), folder)
    return folder


def printed(call: list[str], capsys: Captured) -> Any:
    capsys.readouterr()
    assert run([*call, "--json"]) == DONE
    return json.loads(capsys.readouterr().out)


def test_a_folder_is_read_once_and_then_followed(folder: Path, capsys: Captured) -> None:
    assert run(["library", "add", str(folder)]) == DONE
    assert printed(["library", "list"], capsys)["folders"][0]["documents"] == 2
    (folder / NAMES[0]).rename(folder / "moved.pdf")
    (folder / NAMES[1]).unlink()
    (folder / "broken.pdf").write_text("no PDF at all")
    assert run(["library", "update"]) == FAILED
    assert capsys.readouterr().err.startswith("broken.pdf is not a PDF;")
    (listed,) = printed(["library", "list"], capsys)["folders"]
    assert (listed["documents"], [each["path"] for each in listed["problems"]]) == (1, ["broken.pdf"])
    assert printed(["search", "ferries"], capsys)["hits"][0]["path"] == "moved.pdf"
    assert run(["library", "update", str(folder)]) == DONE  # nothing changed: nothing is read again


def test_an_index_that_was_thrown_away_is_made_again(folder: Path, capsys: Captured) -> None:
    run(["library", "add", str(folder)])
    assert run(["library", "forget"]) == DONE
    assert printed(["search", "ferries"], capsys)["total"] == 0
    assert run(["library", "update"]) == DONE
    assert printed(["search", "ferries"], capsys)["total"] > 0
    assert run(["library", "remove", str(folder)]) == DONE
    assert printed(["library", "list"], capsys)["folders"] == []


def test_a_damaged_index_is_made_again(folder: Path, capsys: Captured) -> None:
    run(["library", "add", str(folder)])
    (index,) = folder.parent.glob("data_folder/library.sqlite")
    index.write_bytes(index.read_bytes()[:5000])
    assert run(["library", "update"]) == DONE
    assert printed(["search", "ferries"], capsys)["total"] > 0


def test_the_version_before_and_agreed_language_are_found(folder: Path, capsys: Captured) -> None:
    run(["library", "add", str(folder)])
    found = printed(["predecessor", str(NEW)], capsys)
    assert list(found) == ["schema", "predecessor", "folder", "path", "why", "candidates"]
    assert (found["predecessor"], found["path"]) == ("A/RES/79/902", "A_RES_79_902.pdf")
    (answer,) = printed(["agreed", "--at", str(NEW), "op3"], capsys)["answers"]
    assert answer["since"] == "A/RES/78/901"
    (same,) = printed(["agreed", answer["query"]], capsys)["answers"]
    assert same == answer


def test_lines_to_read_are_printed_without_json(folder: Path, capsys: Captured) -> None:
    run(["library", "add", str(folder)])
    assert run(["search", "ferries"]) == DONE
    assert run(["agreed", "train and certify ferry operators"]) == DONE
    assert run(["predecessor", str(NEW)]) == DONE
    assert run(["library", "list"]) == DONE
    said = capsys.readouterr().out
    assert "in all" in said
    assert "A/RES/78/901  OP 3  " in said
    assert "79/902 has the same title" in said
    assert "2 resolutions" in said


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["library"], "ACTION"),
        (["library", "add"], "DIR"),
        (["search"], "WORDS"),
        (["search", "ferries", "--session", "78-80"], "no session such as 78"),
        (["search", "ferries", "--part", "front"], "invalid choice"),
        (["search", "ferries", "--hits", "0"], "number from 1"),
        (["agreed"], "either a text, or --at"),
        (["agreed", "text", "--at", "file", "op1"], "either a text, or --at"),
        (["predecessor"], "FILE"),
    ],
)
def test_a_wrong_call_is_told_so(call: list[str], said: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        run(call)
    assert ended.value.code == WRONG_CALL
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["library", "add", "nowhere"], "is not a folder that can be read"),
        (["library", "remove", "nowhere"], "is not in the library"),
        (["agreed", "…"], "has no words to look for"),
        (["agreed", "--at", str(NEW), "op999"], "has no paragraph op999"),
        (["predecessor", "nowhere.pdf"], "nowhere.pdf"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(folder: Path, call: list[str], said: str, capsys: Captured) -> None:
    assert run(call) == FAILED
    assert said in capsys.readouterr().err
