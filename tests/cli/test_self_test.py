"""The self-test tries every part, and says so when one fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.cli import self_test as module
from desktop_app.cli.commands import DONE, FAILED, run
from desktop_app.export.writers import COMPARISON_WRITERS, RESOLUTION_WRITERS


def test_every_step_holds_and_every_format_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--self-test"]) == DONE
    printed = capsys.readouterr()
    assert printed.err == ""
    lines = printed.out.splitlines()
    assert all(line.startswith("ok  ") for line in lines)
    for ending in {*RESOLUTION_WRITERS, *COMPARISON_WRITERS}:
        assert any(f": {ending} of " in line for line in lines)


def test_a_step_that_fails_is_told_and_seen_in_the_exit_status(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / module.SAMPLES[0]).write_bytes(b"no PDF")
    monkeypatch.setattr(module, "resource", lambda *parts: tmp_path / parts[-1])
    assert run(["--self-test"]) == FAILED
    assert capsys.readouterr().out.splitlines()[-1].startswith("FAILED  TaskError: A_RES_78_901.pdf is not a PDF")
