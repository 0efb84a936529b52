"""The names of the files in which the first versions of the program kept what is in the database now."""

from __future__ import annotations

from pathlib import Path

FIRST_NAMES = ("ticks", "places", "recent")


def first_files_of(folder: Path, name: str | None = None) -> list[Path]:
    """The first files, or the one of that name, that are in a folder still, and those that were set aside."""
    return [path for one in FIRST_NAMES if name in (None, one) for path in folder.glob(f"{one}.json*")]
