"""The bundled sample is what its script makes, word for word and place for place."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pymupdf
import pytest

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "resources" / "sample"
NAMES = ["A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    subprocess.run([sys.executable, str(ROOT / "packaging" / "sample" / "make.py"), str(folder)], check=True)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_the_bundled_sample_is_what_its_script_makes(made: Path, name: str) -> None:
    assert words(made / name) == words(SAMPLE / name)


def words(path: Path) -> list[tuple[object, ...]]:
    with pymupdf.open(path) as document:
        return [word for page in document for word in page.get_text("words")]
