"""The log is kept in a file that does not grow without end, and never stands in the way."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest

from desktop_app.store.log_file import MOST_BYTES, OLDER_KEPT, log_kept_in
from desktop_app.store.state import State

LOG = logging.getLogger("desktop_app.store.test")


def test_a_warning_is_a_line_that_says_when_from_where_and_what(tmp_path: Path) -> None:
    with log_kept_in(tmp_path / "log"):
        LOG.warning("%s could not be kept", "ticks")
    (line,) = (tmp_path / "log" / "resolute.log").read_text(encoding="utf-8").splitlines()
    assert line[:2] == "20"
    assert line.endswith("desktop_app.store.test: ticks could not be kept")
    assert " WARNING " in line


def test_a_run_with_nothing_to_say_leaves_no_file(tmp_path: Path) -> None:
    with log_kept_in(tmp_path / "log"):
        LOG.debug("a detail for whoever develops the program")
    assert not (tmp_path / "log").exists()


def test_the_next_run_writes_on(tmp_path: Path) -> None:
    for number in range(2):
        with log_kept_in(tmp_path):
            LOG.warning("run %d", number)
    text = (tmp_path / "resolute.log").read_text(encoding="utf-8")
    assert [line[-5:] for line in text.splitlines()] == ["run 0", "run 1"]


def test_the_log_is_bounded_and_the_oldest_lines_go(tmp_path: Path) -> None:
    with log_kept_in(tmp_path):
        for number in range(2500):
            LOG.warning("%d %s", number, "x" * 2000)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["resolute.log", "resolute.log.1", "resolute.log.2"]
    assert all(file.stat().st_size <= MOST_BYTES for file in files)
    assert sum(file.stat().st_size for file in files) <= (1 + OLDER_KEPT) * MOST_BYTES
    assert " 2499 xxx" in files[0].read_text(encoding="utf-8").splitlines()[-1]
    assert " 0 xxx" not in files[-1].read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_costs_the_log_and_nothing_else(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    with log_kept_in(tmp_path / "log"):
        LOG.error("nobody will read this")
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_costs_the_log_and_nothing_else(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "resolute.log").symlink_to("/dev/full")
    with log_kept_in(tmp_path):
        LOG.error("nobody will read this")
    assert capfd.readouterr() == ("", "")


def test_nothing_of_the_log_reaches_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with log_kept_in(tmp_path):
        try:
            raise ValueError("the anchor is lost")
        except ValueError:
            LOG.exception("A fault in the program")
    sys.stdout.flush()
    assert capfd.readouterr() == ("", "")
    assert "ValueError: the anchor is lost" in (tmp_path / "resolute.log").read_text(encoding="utf-8")


def test_what_the_store_could_not_read_is_in_the_log(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "session.json").write_text("{", encoding="utf-8")
    with log_kept_in(tmp_path / "log"):
        state = State(tmp_path / "state")
        state.session()
        state.close()
    text = (tmp_path / "log" / "resolute.log").read_text(encoding="utf-8")
    assert "desktop_app.store.state: " in text
    assert "session.json is damaged" in text
