"""Small versioned files: read with migrations, written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Migration = Callable[[dict[str, Any]], dict[str, Any]]


def write_whole(path: Path, values: Mapping[str, Any]) -> None:
    """Write values as JSON beside ``path`` and move them there, so that a crash leaves the old file or the new.

    Raises OSError where the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def read_versioned(path: Path, version: int, migrations: Mapping[int, Migration]) -> dict[str, Any]:
    """Return what the file holds, brought from its own version to ``version`` one step at a time.

    A file that is missing, damaged or of a later version than this program knows counts as empty. A damaged one
    is set aside under another name, for whoever wants to mend it.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return {}
    except ValueError:
        _set_aside(path)
        return {}
    if not isinstance(values, dict):
        _set_aside(path)
        return {}
    return _migrated(values, version, migrations)


def _migrated(values: dict[str, Any], version: int, migrations: Mapping[int, Migration]) -> dict[str, Any]:
    found = values.get("version")
    if not isinstance(found, int) or found > version:
        return {}
    for step in range(found, version):
        values = migrations[step](values)
    return values | {"version": version}


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged"))
    except OSError:
        return
