"""Settings come back as they were; what makes no sense falls back to what the program came with."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store.settings import CHOICES, Settings, load_settings, save_settings
from desktop_app.store.versioned_file import write_whole


def test_settings_come_back(tmp_path: Path) -> None:
    chosen = replace(Settings(), theme="dark", text_points=14.0, remember_recent=False)
    save_settings(tmp_path / "settings.json", chosen)
    assert load_settings(tmp_path / "settings.json") == chosen


def test_without_a_file_they_are_those_of_the_program(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "plaid"),
        ("theme", 3),
        ("text_points", 900.0),
        ("text_points", "12"),
        ("remember_recent", "no"),
        ("x", 1),
    ],
)
def test_a_value_that_makes_no_sense_is_passed_over(tmp_path: Path, name: str, value: Any) -> None:
    path = tmp_path / "settings.json"
    write_whole(path, {"version": 1, "language": "fr", name: value})
    assert load_settings(path) == replace(Settings(), language="fr")


def test_every_default_is_among_the_choices() -> None:
    for name, choices in CHOICES.items():
        assert asdict(Settings())[name] in choices
