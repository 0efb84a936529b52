"""A second program, LibreOffice, finds both texts in our Word files."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_app.comparison.changes import ChangeKind
from desktop_app.comparison.model import Comparison
from desktop_app.export.filtered import without_hidden
from desktop_app.export.formats import content_of
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.proof import texts_of
from desktop_app.resolution.model import Resolution

SCRIPT = Path(__file__).with_name("office.py")


@pytest.fixture(scope="module")
def python_with_uno() -> str:
    python = shutil.which("python3", path="/usr/bin")
    if not shutil.which("soffice") or not python:
        pytest.skip("LibreOffice is not installed")
    if subprocess.run([python, "-c", "import uno"], capture_output=True, check=False).returncode:
        pytest.skip("LibreOffice's Python bridge (python3-uno) is not installed")
    return python


def test_libreoffice_accepts_to_the_new_text_and_rejects_to_the_old(
    python_with_uno: str, comparison: Comparison, hostile: Comparison, tmp_path: Path
) -> None:
    hidden = frozenset({ChangeKind.MOVED, ChangeKind.NEW, ChangeKind.REMOVED, ChangeKind.VERB})
    cases = {"plain": (comparison, frozenset()), "filtered": (comparison, hidden), "hostile": (hostile, frozenset())}
    files = {name: tmp_path / f"{name}.docx" for name in cases}
    for name, (subject, left_out) in cases.items():
        files[name].write_bytes(content_of(subject, files[name], ExportOptions(hidden=left_out)))
    found = office_texts(python_with_uno, tmp_path, list(files.values()))
    for name, (subject, left_out) in cases.items():
        shown = harmless(without_hidden(subject, left_out))
        texts = found[str(files[name])]
        assert texts["accept"] == stripped(shown.new), name
        assert texts["reject"] == stripped(shown.old), name


def office_texts(python: str, folder: Path, files: list[Path]) -> dict[str, dict[str, list[str]]]:
    command = [python, str(SCRIPT), str(folder / "profile"), *map(str, files)]
    printed = subprocess.run(command, capture_output=True, text=True, timeout=240, check=True).stdout
    return {
        file: {
            way: [text.strip() for text in (*texts["paragraphs"], *texts["footnotes"])] for way, texts in ways.items()
        }
        for file, ways in json.loads(printed.splitlines()[-1]).items()
    }


def stripped(resolution: Resolution) -> list[str]:
    return [text.strip() for text in texts_of(resolution)]
