"""The user's own tables of opening verbs: a text beside the settings, edited with any editor."""

from __future__ import annotations

from pathlib import Path

from desktop_app.store.files import write_whole
from desktop_app.store.paths import config_folder

# Far more than any table takes.
_MOST_BYTES = 1_000_000


def tables_file(folder: Path | None = None) -> Path:
    """Where the tables are kept; the file need not exist."""
    return (folder or config_folder()) / "verbs.txt"


def own_tables(folder: Path | None = None) -> str:
    """The text of the user's tables; empty where there is none, or none that can be read."""
    file = tables_file(folder)
    try:
        return "" if file.stat().st_size > _MOST_BYTES else tables_text(file.read_bytes())
    except OSError:
        return ""


def tables_text(content: bytes) -> str:
    """The text of tables in a file of this content, from any editor; empty where that is no text, or too much."""
    try:
        return "" if len(content) > _MOST_BYTES else content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return ""


def editable_file(text: str, folder: Path | None = None) -> Path:
    """The file of the tables, with this text in it where there was none. Raises OSError."""
    file = tables_file(folder)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, text.encode())
    return file
