"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from desktop_app.store.files import MOST_SECONDS_OF_DRAFT, insist, set_aside, sweep_own_drafts, write_whole


def test_a_new_file_has_its_content_and_the_permissions_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "a.json", b"text")
    assert (tmp_path / "a.json").read_bytes() == b"text"
    assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


def test_a_failure_leaves_the_old_file_and_no_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to("real.json")
    write_whole(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege there")
def test_a_link_to_nothing_is_filled(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("real.json")
    write_whole(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_permissions_of_a_file_are_kept(tmp_path: Path, mode: int) -> None:
    (tmp_path / "a.json").write_bytes(b"old")
    (tmp_path / "a.json").chmod(mode)
    write_whole(tmp_path / "a.json", b"new")
    assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == mode


def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As virus scanners hold what was just written."""
    replace, pauses, refusals = Path.replace, [], [PermissionError(13, "held")] * 2

    def held(path: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr("time.sleep", pauses.append)
    write_whole(tmp_path / "a.json", b"text")
    assert (tmp_path / "a.json").read_bytes() == b"text"
    assert len(pauses) == 2


def test_a_file_that_stays_held_is_an_error_and_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: Path) -> Path:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr("time.sleep", lambda _: None)
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "a.json", b"text")
    assert list(tmp_path.iterdir()) == []


def test_other_errors_are_not_tried_again() -> None:
    tries: list[int] = []

    def fail() -> None:
        tries.append(1)
        raise FileNotFoundError

    with pytest.raises(FileNotFoundError):
        insist(fail)
    assert len(tries) == 1


def test_files_are_set_aside_under_the_next_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        (tmp_path / "a.json").write_bytes(b"")
        names.append(set_aside(tmp_path / "a.json", "damaged").name)
    assert names == ["a.json.damaged-1", "a.json.damaged-2", "a.json.damaged-3"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_old_drafts_of_the_program_are_swept_and_nothing_else(tmp_path: Path) -> None:
    drafts = [".resolute-0123456789ab", ".resolute-0123456789ab-journal", "ticks.json_3kf0a8z"]
    others = [".resolute-0123456789", ".resolute-0123456789abc", "notes.txt", ".hidden", "ticks.json", "ticks.jsonxyz"]
    names = [*drafts, *others, "ticks.json.damaged-1", "ticks.json.taken-over-1"]
    for name in names:
        (tmp_path / name).write_bytes(b"")
        age = (tmp_path / name).stat().st_mtime - MOST_SECONDS_OF_DRAFT - 60
        os.utime(tmp_path / name, (age, age))
    (tmp_path / ".resolute-ffffffffffff").write_bytes(b"")  # of this moment: another window writes it
    sweep_own_drafts(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*names[len(drafts) :], ".resolute-ffffffffffff"])
    sweep_own_drafts(tmp_path / "nowhere")


def test_a_draft_that_a_killed_process_left_has_a_name_that_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(Path, "unlink", lambda *_, **__: None)
        killed.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(SystemExit))
        with pytest.raises(SystemExit):
            write_whole(tmp_path / "a.json", b"text")
    (draft,) = tmp_path.iterdir()
    os.utime(draft, (0, 0))
    sweep_own_drafts(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 240 + ".json", "a b\u202ec.json", "-rf.json"])
def test_odd_names_do(tmp_path: Path, name: str) -> None:
    write_whole(tmp_path / name, b"text")
    assert (tmp_path / name).read_bytes() == b"text"


def test_a_folder_in_the_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError, match=r"a\.json"):
        write_whole(tmp_path / "a.json", b"text")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
