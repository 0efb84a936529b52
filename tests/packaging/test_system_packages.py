"""Which packages of the system are said to be missing, asked of a made-up Debian."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system_packages.sh"
THERE = """\
installed, libegl1, libegl1-x11 (= 1.6.0)
installed, libglib2.0-0t64, libgio-2.0-0 (= 2.84.4), libglib2.0-0 (= 2.84.4)
config-files, libxcb-cursor0,
"""


@pytest.fixture
def debian(tmp_path: Path) -> Path:
    """A folder of programs: of what is there, of installing, and of rights, of which there are none."""
    (tmp_path / "list").write_text(THERE, encoding="utf-8")
    programs = {"dpkg-query": f"cat {tmp_path / 'list'}", "sudo": "exit 1", "apt-get": "exit 1"}
    for name, does in programs.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    return tmp_path


def asked(debian: Path, how_bad: str, *names: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PATH": f"{debian}:{os.environ['PATH']}"}
    command = ["bash", str(SCRIPT), how_bad, *names]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["libegl1", "libglib2.0-0t64", "libglib2.0-0", "libgio-2.0-0"])
def test_what_is_there_or_provided_is_not_missing(debian: Path, name: str) -> None:
    done = asked(debian, "required", name)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["libglib2.0", "glib2.0-0", "libxcb-cursor0", "libglib2x0-0"])
def test_what_is_missing_is_named_with_the_command_that_installs_it(debian: Path, name: str) -> None:
    done = asked(debian, "required", "libegl1", name)
    assert done.returncode != 0
    assert done.stderr.splitlines()[-1] == f"  sudo apt-get install {name}"


def test_what_can_be_done_without_is_named_but_no_failure(debian: Path) -> None:
    done = asked(debian, "optional", "libxcb-cursor0")
    assert done.returncode == 0
    assert "could not be installed" in done.stderr
