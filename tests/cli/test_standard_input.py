"""``-`` in the place of a file."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.cli.commands import DONE, FAILED, run
from desktop_app.store.resources import resource

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")

Captured = pytest.CaptureFixture[str]


def typed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Let standard input hold these bytes."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content), isatty=lambda: False))


def test_a_resolution_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    typed(monkeypatch, OLD.read_bytes())
    assert run(["extract", "-"]) == DONE
    printed = json.loads(capsys.readouterr().out)
    assert printed["source"]["name"] == "standard input.pdf"
    assert printed["metadata"]["symbol"] == "A/RES/79/902"


def test_it_can_be_either_version_of_a_comparison(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    typed(monkeypatch, NEW.read_bytes())
    assert run(["compare", str(OLD), "-"]) == DONE
    assert json.loads(capsys.readouterr().out)["new"]["metadata"]["symbol"] == "A/RES/80/903"


@pytest.mark.parametrize(
    ("content", "name"), [(b"", "standard input.pdf"), (b"no resolution", "standard input.pdf"), (b"<a/>", "input.xml")]
)
def test_what_cannot_be_read_gets_its_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, content: bytes, name: str
) -> None:
    typed(monkeypatch, content)
    assert run(["extract", "-"]) == FAILED
    printed = capsys.readouterr()
    assert printed.out == ""
    assert name in printed.err
    assert printed.err.count("\n") == 1


def test_nothing_of_it_is_left_behind(monkeypatch: pytest.MonkeyPatch, capsys: Captured, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    typed(monkeypatch, OLD.read_bytes())
    assert run(["extract", "-"]) == DONE
    assert capsys.readouterr().out
    assert not list(tmp_path.iterdir())
