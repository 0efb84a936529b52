"""The smoke test can fail: programs made to do one thing wrong are caught."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
VERSIONS = "Resolute 0.1.0 (commit 0123456789ab), MuPDF 1.28.2, Qt 6.11.3"


@pytest.fixture
def smoke(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import smoke

    return smoke


@pytest.fixture
def trial(smoke: Any, tmp_path: Path) -> Callable[[str], Any]:
    def make(script: str) -> Any:
        program = tmp_path / "resolute"
        said = shlex.quote(f"import sys; {script}")
        program.write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -c {said}\n")
        program.chmod(0o755)
        return smoke.Trial(program, (smoke.OLD, smoke.NEW), tmp_path)

    return make


def test_a_program_that_says_its_versions_passes(smoke: Any, trial: Callable[[str], Any]) -> None:
    smoke.says_its_version(trial(f"print({VERSIONS!r})"))


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        (f"print({VERSIONS!r}); print('Qt: a warning', file=sys.stderr)", "not silent"),
        (f"print({VERSIONS!r}); sys.exit(1)", "status 1"),
        (f"print({VERSIONS.replace(' (commit 0123456789ab)', '')!r})", "--version says"),
        (f"print({VERSIONS.replace('Qt 6.11.3', 'Qt unknown')!r})", "--version says"),
    ],
    ids=["a word on standard error", "a wrong status", "no commit", "Qt not found"],
)
def test_a_faulty_program_is_caught(smoke: Any, trial: Callable[[str], Any], script: str, complaint: str) -> None:
    with pytest.raises(smoke.SmokeError, match=complaint):
        smoke.says_its_version(trial(script))


def test_a_failed_step_of_its_own_test_is_caught(smoke: Any, trial: Callable[[str], Any]) -> None:
    with pytest.raises(smoke.SmokeError):
        smoke.tests_itself(trial("print('ok  one'); print('FAILED  two')"))


def test_a_program_that_hangs_is_ended(
    smoke: Any, trial: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(smoke, "PATIENCE", 0.5)
    assert smoke.try_all([smoke.says_its_version], trial("import time; time.sleep(60)")) == 1
    assert "FAILED  says its version" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("sys.exit(1)", "ended by itself"),
        ("print('no plugin', file=sys.stderr)", "not silent"),
    ],
    ids=["it cannot start", "it complains"],
)
def test_a_window_that_does_not_open_is_caught(
    smoke: Any, trial: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch, script: str, complaint: str
) -> None:
    monkeypatch.setattr(smoke, "SECONDS_OPEN", 60.0)  # it ends long before
    with pytest.raises(smoke.SmokeError, match=complaint):
        smoke.stays_open(trial(script))


def test_a_window_that_stays_open_is_closed(
    smoke: Any, trial: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smoke, "SECONDS_OPEN", 0.5)
    smoke.stays_open(trial("import time; time.sleep(60)"))


def test_missing_papers_are_caught(smoke: Any, trial: Callable[[str], Any], tmp_path: Path) -> None:
    papers = tmp_path / "_internal" / "resources" / "about"
    papers.mkdir(parents=True)
    (papers / "LICENCES.txt").write_text("The complete source")
    with pytest.raises(smoke.SmokeError, match="does not hold"):
        smoke.carries_its_papers(trial(""))


def test_the_arabic_page_is_read_as_it_was_written(smoke: Any, tmp_path: Path) -> None:
    from desktop_app.tasks.read import read

    path = tmp_path / "arabic.pdf"
    path.write_bytes(smoke.arabic_page())
    resolution = read(path)
    assert resolution.metadata.language == "ar"
    assert [f"{each.label} {each.text}".strip() for each in resolution.paragraphs] == list(smoke.LINES)
