"""Declared settings, with versions and migrations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.store.paths import config_folder
from desktop_app.store.versioned_file import Migration, VersionedFile

VERSION = 1
MIGRATIONS: Mapping[int, Migration] = {}

THEME_CHOICES = ("system", "light", "dark", "contrast-light", "contrast-dark")
WINDOW_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The languages that the window speaks: each has a file in ``resources/translations``."""
LANGUAGE_CHOICES = ("system", *WINDOW_LANGUAGES)
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
LONGEST_TEXT = 200
"""More than the longest name of a type face or of an author; the window takes minutes to lay out very long ones."""


def settings_file() -> Path:
    """Return the file that holds the settings; it may not exist yet."""
    return config_folder() / "settings.json"


class SettingsFile(VersionedFile):
    """The file of the settings."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, VERSION, MIGRATIONS)

    def load(self) -> Settings:
        """Return the settings in the file; what is missing or makes no sense is left at its default."""
        defaults = asdict(Settings())
        return Settings(**{name: value for name, value in self.read().items() if _is_sensible(name, value, defaults)})

    def save(self, settings: Settings) -> None:
        """Write the settings whole. Raises OSError where they cannot be written."""
        self.write(asdict(settings))


def _is_sensible(name: str, value: Any, defaults: Mapping[str, Any]) -> bool:
    if name not in defaults or type(value) is not type(defaults[name]):
        return False
    if name == "text_points":
        return bool(TEXT_POINTS[0] <= value <= TEXT_POINTS[1])
    if isinstance(value, str) and (len(value) > LONGEST_TEXT or not value.isprintable()):
        return False
    return name not in CHOICES or value in CHOICES[name]
