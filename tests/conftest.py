"""What all tests share: where the corpus is, and that Qt draws without a screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.invented_resolutions"]

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real resolutions beside the project; the test is skipped where there is none."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real resolutions is not beside this checkout")
    return CORPUS


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, in place of the one that pytest-qt would make."""
    from desktop_app.gui.shell.app import make_application

    return make_application()
