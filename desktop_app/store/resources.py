"""One resolver for icons, themes, translations and samples, in checkout, wheel and frozen program alike."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, ``resource("icons", "open.svg")``."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    beside_package = Path(__file__).resolve().parents[2] / "resources"
    if beside_package.is_dir():
        return beside_package
    return Path(__file__).resolve().parents[1] / "_resources"
