"""Settings come back as they were; what makes no sense falls back to what the program came with."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store.settings import CHOICES, LONGEST_TEXT, Settings, SettingsFile
from desktop_app.store.versioned_file import LeftAloneError, VersionedFile


def test_settings_come_back(tmp_path: Path) -> None:
    chosen = replace(Settings(), theme="dark", text_points=14.0, remember_recent=False)
    SettingsFile(tmp_path / "settings.json").save(chosen)
    assert SettingsFile(tmp_path / "settings.json").load() == chosen


def test_without_a_file_they_are_those_of_the_program(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none.json").load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "plaid"),
        ("theme", 3),
        ("text_points", 900.0),
        ("text_points", "12"),
        ("remember_recent", "no"),
        ("x", 1),
        ("author", "x" * 300_000),
        ("text_family", "\ud800"),
        ("author", "two\nlines"),
        ("text_points", float("nan")),
        ("text_points", 12),
        ("language", None),
        ("theme", ["dark"]),
    ],
)
def test_a_value_that_makes_no_sense_is_passed_over(tmp_path: Path, name: str, value: Any) -> None:
    path = tmp_path / "settings.json"
    VersionedFile(path, 1).write({"zoom": "page", name: value})
    assert SettingsFile(path).load() == replace(Settings(), zoom="page")


def test_texts_may_be_in_any_script(tmp_path: Path) -> None:
    chosen = replace(Settings(), author="الوفد الدائم", text_family="思源宋体" * (LONGEST_TEXT // 4))
    SettingsFile(tmp_path / "settings.json").save(chosen)
    assert SettingsFile(tmp_path / "settings.json").load() == chosen


def test_settings_of_a_newer_program_are_left_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"version": 2, "theme": "plaid"}')
    file = SettingsFile(path)
    assert file.load() == Settings()
    with pytest.raises(LeftAloneError):
        file.save(replace(Settings(), theme="dark"))
    assert path.read_text() == '{"version": 2, "theme": "plaid"}'


def test_every_default_is_among_the_choices() -> None:
    for name, choices in CHOICES.items():
        assert asdict(Settings())[name] in choices
