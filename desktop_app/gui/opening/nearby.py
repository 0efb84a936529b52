"""Where the file of a resolution may be that a text names: among what was open lately, or beside the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from desktop_app.resolution.symbol import parse
from desktop_app.store.files import is_file
from desktop_app.store.recents import Recent

ENDINGS = {".pdf", ".xml"}


def file_of(number: str, recents: Iterable[Recent], folder: Path) -> Path | None:
    """The file of the resolution with this number ("78/229"), if there is one that is sure to be it."""
    lately = (
        path
        for entry in recents
        for path, symbol in zip(entry.files, entry.symbols, strict=False)
        if _is(symbol, number)
    )
    beside = (path for path in _files_in(folder) if _named(number).search(path.stem))
    return next((path for path in (*map(Path, lately), *beside) if is_file(path)), None)


def _is(symbol: str, number: str) -> bool:
    known = parse(symbol)
    return known is not None and known.short == number


def _named(number: str) -> re.Pattern[str]:
    """The name of a file with these numbers in this order: "A_RES_78_229", "78-229 (E)"."""
    return re.compile(r"(?<!\d)" + r"\D{1,3}".join(re.findall(r"\d+", number)) + r"(?!\d)")


def _files_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
    except OSError:
        return []
