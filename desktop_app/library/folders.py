"""Which folders are in the library: the user's own choice, and so apart from the index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.library.model import Folder
from desktop_app.store.versioned_file import VersionedFile

VERSION = 1


class Folders:
    """The folders, each with a number that it keeps."""

    def __init__(self, path: Path) -> None:
        self._file = VersionedFile(path, VERSION)

    def all(self) -> tuple[Folder, ...]:
        """The folders in the order in which they were added."""
        return tuple(folder for value in _listed(self._file.read()) if (folder := _folder(value)))

    def add(self, path: Path) -> Folder:
        """Add a folder, or find it where it is in the library already. Raises OSError."""
        path = path.resolve()
        values, folders = self._file.read(), self.all()
        for folder in folders:
            if folder.path == path:
                return folder
        number = max([int(values.get("last", 0)), *(folder.number for folder in folders)]) + 1
        added = Folder(number, path)
        self._write((*folders, added), number)
        return added

    def remove(self, folder: Folder) -> None:
        """Take a folder out; its number is never another's. Raises OSError."""
        last = max([int(self._file.read().get("last", 0)), folder.number])
        self._write(tuple(each for each in self.all() if each != folder), last)

    def _write(self, folders: tuple[Folder, ...], last: int) -> None:
        listed = [{"number": folder.number, "path": str(folder.path)} for folder in folders]
        self._file.write({"folders": listed, "last": last})


def _listed(values: dict[str, Any]) -> list[Any]:
    found = values.get("folders", [])
    return found if isinstance(found, list) else []


def _folder(value: Any) -> Folder | None:
    if isinstance(value, dict) and isinstance(value.get("number"), int) and isinstance(value.get("path"), str):
        return Folder(value["number"], Path(value["path"]))
    return None
