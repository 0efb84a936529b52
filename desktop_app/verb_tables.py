"""The user's own tables of opening verbs: a text beside the settings, edited with any editor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.comparison.verbs import default_tables, tables_in
from desktop_app.files import write_whole
from desktop_app.paths import config_folder

# Far more than any table takes.
_MOST_BYTES = 1_000_000


def tables_file(folder: Path | None = None) -> Path:
    """Where the tables are kept; the file need not exist."""
    return (folder or config_folder()) / "verbs.txt"


def own_tables(folder: Path | None = None) -> Mapping[str, str]:
    """The user's tables by language; those missing, or all where the file cannot be read, are the program's own."""
    file = tables_file(folder)
    try:
        if file.stat().st_size > _MOST_BYTES:
            return {}
        return tables_in(file.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return {}


def editable_file(folder: Path | None = None) -> Path:
    """The file of the tables, with the program's own in it where there was none. Raises OSError."""
    file = tables_file(folder)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, default_tables().encode())
    return file
