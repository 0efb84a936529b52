"""What all tests share: where the corpus is, and that Qt draws without a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real resolutions beside the project; the test is skipped where there is none."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real resolutions is not beside this checkout")
    return CORPUS
