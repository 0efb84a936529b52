"""Calls of which the standard streams were closed by whoever made them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.cli.commands import FAILED, WRONG_CALL
from desktop_app.store.resources import resource

OLD = resource("sample", "A_RES_79_902.pdf")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes them")


def called(arguments: str, *, closed: str) -> subprocess.CompletedProcess[str]:
    """What a call gives of which a shell closed streams: ``2>&-`` and the like."""
    command = f'exec "$0" -m desktop_app {arguments} {closed}'
    return subprocess.run(["sh", "-c", command, sys.executable], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("arguments", "status"), [("extract gone.pdf", FAILED), ("extract", WRONG_CALL)])
def test_sentences_never_go_to_standard_output(arguments: str, status: int) -> None:
    done = called(arguments, closed="2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


def test_a_result_that_goes_nowhere_is_a_fault() -> None:
    done = called("--version", closed=">&-")
    assert done.returncode == FAILED
    assert done.stderr.startswith("The result cannot be written (")
    assert done.stderr.count("\n") == 1


def test_with_no_stream_at_all_the_status_says_it() -> None:
    assert called(f"extract '{OLD}'", closed="<&- >&- 2>&-").returncode == FAILED


def test_words_to_look_for_that_never_come_are_told_of() -> None:
    done = called("agreed -", closed="<&-")
    assert done.returncode == FAILED
    assert done.stderr == "'' has no words to look for; give a phrase or a whole paragraph.\n"
