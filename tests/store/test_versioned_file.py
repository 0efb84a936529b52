"""Small versioned files: whole or not at all, migrated step by step, damaged ones set aside."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store.versioned_file import read_versioned, write_whole


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "kept.json"
    write_whole(path, {"version": 1, "harbour": "Ōtaki"})
    assert read_versioned(path, 1, {}) == {"version": 1, "harbour": "Ōtaki"}


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    write_whole(path, {"version": 1})
    with pytest.raises(TypeError):
        write_whole(path, {"version": 1, "not json": object()})
    assert json.loads(path.read_text()) == {"version": 1}
    assert list(tmp_path.iterdir()) == [path]


def test_an_old_file_is_migrated_one_version_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    write_whole(path, {"version": 1, "steps": []})

    def step(name: str):  # type: ignore[no-untyped-def]
        return lambda values: values | {"steps": [*values["steps"], name]}

    assert read_versioned(path, 3, {1: step("one"), 2: step("two")})["steps"] == ["one", "two"]


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00\x01", '"text"'])
def test_a_damaged_file_counts_as_empty_and_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "kept.json"
    path.write_text(content)
    assert read_versioned(path, 1, {}) == {}
    assert path.with_suffix(".damaged").read_text() == content


@pytest.mark.parametrize("values", [{"version": 99}, {}, {"version": "1"}])
def test_a_file_of_another_program_version_counts_as_empty(tmp_path: Path, values: dict[str, Any]) -> None:
    path = tmp_path / "kept.json"
    write_whole(path, values)
    assert read_versioned(path, 1, {}) == {}
