"""Where the program keeps its own files, by the customs of each system."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("Resolute", appauthor=False)


def config_folder() -> Path:
    """Return the folder of the settings; it may not exist yet."""
    return _DIRS.user_config_path


def state_folder() -> Path:
    """Return the folder of sessions, positions and ticks; it may not exist yet."""
    return _DIRS.user_state_path


def data_folder() -> Path:
    """Return the folder of the index of the library; it may not exist yet."""
    return _DIRS.user_data_path


def library_file() -> Path:
    """Return the file that says which folders are in the library; there is none before the first."""
    return config_folder() / "library.json"


def log_folder() -> Path:
    """Return the folder of logs and crash reports; it may not exist yet."""
    return _DIRS.user_log_path
