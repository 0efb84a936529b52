"""Declared settings, with versions and migrations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.store.paths import config_folder
from desktop_app.store.versioned_file import Migration, read_versioned, write_whole

VERSION = 1
MIGRATIONS: Mapping[int, Migration] = {}

THEME_CHOICES = ("system", "light", "dark", "contrast-light", "contrast-dark")
LANGUAGE_CHOICES = ("system", "en", "fr")
PAGE_LOOKS = ("plain", "dim", "invert")
ZOOM_CHOICES = ("width", "page", "free")
CHANGE_DATES = ("export", "adoption")


@dataclass(frozen=True)
class Settings:
    """Everything the reader can choose. Sizes of text are in typographic points.

    ``author`` signs the tracked changes of Word files; ``changes_dated`` says of which moment.
    """

    language: str = "system"
    theme: str = "system"
    text_family: str = ""
    text_points: float = 11.5
    page_look: str = "plain"
    zoom: str = "width"
    whole_paragraphs: bool = True
    reopen_at_start: bool = True
    remember_recent: bool = True
    author: str = "Resolute"
    changes_dated: str = "export"


CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": LANGUAGE_CHOICES,
    "theme": THEME_CHOICES,
    "page_look": PAGE_LOOKS,
    "zoom": ZOOM_CHOICES,
    "changes_dated": CHANGE_DATES,
}
TEXT_POINTS = (7.0, 28.0)


def settings_file() -> Path:
    """Return the file that holds the settings; it may not exist yet."""
    return config_folder() / "settings.json"


def load_settings(path: Path) -> Settings:
    """Return the settings in the file; what is missing or makes no sense is left at its default."""
    stored = read_versioned(path, VERSION, MIGRATIONS)
    kept = {name: value for name, value in stored.items() if _is_sensible(name, value)}
    return Settings(**kept)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole. Raises OSError where the folder cannot be written."""
    write_whole(path, {"version": VERSION} | asdict(settings))


def _is_sensible(name: str, value: Any) -> bool:
    defaults = asdict(Settings())
    if name not in defaults or type(value) is not type(defaults[name]):
        return False
    if name == "text_points":
        return bool(TEXT_POINTS[0] <= value <= TEXT_POINTS[1])
    return name not in CHOICES or value in CHOICES[name]
