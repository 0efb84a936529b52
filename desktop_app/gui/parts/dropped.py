"""Files dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files among what was dropped, in the order given."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
