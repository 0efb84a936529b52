"""Small versioned files: whole or not at all, migrated step by step; only a missing one is empty."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store import files, versioned_file
from desktop_app.store.versioned_file import LeftAloneError, VersionedFile

NESTED = "[" * 100_000


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PAUSES", (0.0,))


def test_what_was_written_is_read(tmp_path: Path) -> None:
    file = VersionedFile(tmp_path / "deep" / "kept.json", 1)
    file.write({"harbour": "Ōtaki", "undecodable": "\udce9"})
    assert VersionedFile(file.path, 1).read() == {"version": 1, "harbour": "Ōtaki", "undecodable": "\udce9"}


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    file.write({})
    with pytest.raises(TypeError):
        file.write({"not json": object()})
    assert json.loads(file.path.read_text()) == {"version": 1}
    assert list(tmp_path.iterdir()) == [file.path]


def test_an_old_file_is_migrated_one_version_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_text('{"version": 1, "steps": []}')

    def step(name: str):  # type: ignore[no-untyped-def]
        return lambda values: values | {"steps": [*values["steps"], name]}

    assert VersionedFile(path, 3, {1: step("one"), 2: step("two")}).read()["steps"] == ["one", "two"]


def test_a_missing_file_is_empty_and_nothing_to_speak_of(tmp_path: Path) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    assert (file.read(), file.notice) == ({}, None)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "\x00\x01",
        '"text"',
        "null",
        "5",
        "{}",
        '{"version": "1"}',
        '{"version": 0}',
        '{"version": -1}',
        '{"version": true}',
        '{"version": null}',
        '{"version": 1' + "0" * 5000 + "}",
        NESTED,
        '{"version": 1, "deep": ' + NESTED,
        '{"deep": ' * 100_000,
    ],
)
def test_a_damaged_file_counts_as_empty_and_is_set_aside_and_said(tmp_path: Path, content: str) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    file.path.write_text(content)
    assert file.read() == {}
    assert (tmp_path / "kept.json.damaged-1").read_text() == content
    assert "kept.json.damaged-1" in str(file.notice)
    file.write({"anew": True})
    assert VersionedFile(file.path, 1).read() == {"version": 1, "anew": True}


def test_bytes_that_are_no_text_are_damage(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_bytes(b'{"version": 1, "a": "\xff"}')
    assert VersionedFile(tmp_path / "kept.json", 1).read() == {}
    assert (tmp_path / "kept.json.damaged-1").exists()


def test_a_file_of_absurd_size_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versioned_file, "MOST_BYTES", 100)
    (tmp_path / "kept.json").write_text(json.dumps({"version": 1, "text": "x" * 100}))
    assert VersionedFile(tmp_path / "kept.json", 1).read() == {}
    assert (tmp_path / "kept.json.damaged-1").exists()


def test_values_that_a_migration_cannot_use_are_damage(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text('{"version": 1, "steps": 5}')
    file = VersionedFile(tmp_path / "kept.json", 2, {1: lambda values: {"steps": [*values["steps"]]}})
    assert file.read() == {}
    assert file.notice is not None


def test_each_damaged_file_gets_a_number_of_its_own(tmp_path: Path) -> None:
    for number in ("one", "two", "three"):
        (tmp_path / "kept.json").write_text(number)
        VersionedFile(tmp_path / "kept.json", 1).read()
    kept = sorted(tmp_path.iterdir())
    assert [path.name for path in kept] == [f"kept.json.damaged-{number}" for number in (1, 2, 3)]
    assert [path.read_text() for path in kept] == ["one", "two", "three"]


def test_a_damaged_file_that_cannot_be_set_aside_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    file.path.write_text("{")
    monkeypatch.setattr(Path, "rename", refuse)
    assert file.read() == {}
    assert "nothing is kept" in str(file.notice)
    with pytest.raises(LeftAloneError):
        file.write({})
    assert file.path.read_text() == "{"


@pytest.mark.parametrize("values", [{"version": 99}, {"version": 2, "ticks": [1, 2, 3]}])
def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path, values: dict[str, Any]) -> None:
    path = tmp_path / "kept.json"
    path.write_text(json.dumps(values))
    file = VersionedFile(path, 1)
    assert file.read() == {}
    assert "newer version" in str(file.notice)
    with pytest.raises(LeftAloneError):
        file.write({"ticks": []})
    assert json.loads(path.read_text()) == values


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    file.write({"pairs": 51})
    with monkeypatch.context() as virus_scanner:
        virus_scanner.setattr(Path, "open", refuse)
        unread = VersionedFile(file.path, 1)
        assert unread.read() == {}
    assert "cannot be read (Access is denied)" in str(unread.notice)
    with pytest.raises(LeftAloneError):
        unread.write({"pairs": 1})
    assert VersionedFile(file.path, 1).read()["pairs"] == 51


def test_a_file_that_cannot_be_read_for_a_moment_is_read_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    file.write({"pairs": 51})
    opened, failures = Path.open, [PermissionError(13, "Access is denied")]

    def held_once(path: Path, *arguments: Any) -> Any:
        if failures:
            raise failures.pop()
        return opened(path, *arguments)

    monkeypatch.setattr(Path, "open", held_once)
    assert (file.read()["pairs"], file.notice) == (51, None)


def test_a_file_that_was_never_read_is_read_before_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text('{"version": 7}')
    with pytest.raises(LeftAloneError):
        VersionedFile(tmp_path / "kept.json", 1).write({})


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kept.json").mkdir()
    file = VersionedFile(tmp_path / "kept.json", 1)
    assert file.read() == {}
    assert file.notice is not None


def test_a_file_that_another_window_began_anew_meanwhile_is_not_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept.json"
    path.write_text("{")
    parsed = versioned_file._parsed

    def parsed_late(late: Path) -> dict[str, Any]:
        monkeypatch.setattr(versioned_file, "_parsed", parsed)
        try:
            return parsed(late)
        finally:
            late.write_text('{"version": 1, "anew": true}')

    monkeypatch.setattr(versioned_file, "_parsed", parsed_late)
    file = VersionedFile(path, 1)
    assert (file.read(), file.notice) == ({"version": 1, "anew": True}, None)


def test_its_files_are_those_set_aside_too(tmp_path: Path) -> None:
    file = VersionedFile(tmp_path / "kept.json", 1)
    file.path.write_text("{")
    file.read()
    file.write({})
    assert sorted(file.files()) == sorted(tmp_path.iterdir())


def refuse(*_arguments: Any) -> Any:
    raise PermissionError(13, "Access is denied")
