"""The archive that installs itself: for one user, over an older one, never over anything else, and away again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
pytestmark = pytest.mark.skipif(not (shutil.which("sh") and shutil.which("xz")), reason="needs sh and xz")


@pytest.fixture
def installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    import build

    program = tmp_path / "frozen" / "resolute"
    for name in ("icons/resolute.svg", "about/resolute.desktop"):
        path = program / "_internal" / "resources" / name
        path.parent.mkdir(parents=True)
        path.write_text("Exec=resolute %F\n")
    (program / "resolute").write_text("#!/bin/sh\necho the new one\n")
    (program / "resolute").chmod(0o755)
    build.write_archive(program, tmp_path / "resolute.tar.xz")
    build.write_self_extracting(tmp_path / "resolute.tar.xz", tmp_path / "resolute.run")
    return tmp_path / "resolute.run"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "a home with spaces"
    folder.mkdir()
    return folder


def run(installer: Path, home: Path, *arguments: str) -> Any:
    surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    command = ["sh", str(installer), *arguments]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


def test_it_installs_for_one_user_and_goes_away_again(installer: Path, home: Path) -> None:
    kept = home / ".config" / "Resolute" / "settings.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}")
    assert run(installer, home).returncode == 0
    command = home / ".local" / "bin" / "resolute"
    assert subprocess.run([command], capture_output=True, text=True, check=True).stdout == "the new one\n"
    entry = (home / ".local" / "share" / "applications" / "resolute.desktop").read_text()
    assert entry == f'Exec="{home}/.local/share/resolute-program/resolute" %F\n'
    assert run(installer, home, "--uninstall").returncode == 0
    assert files(home) == [".config/Resolute/settings.json"]


def test_nothing_of_an_older_or_a_broken_off_installation_stays(installer: Path, home: Path) -> None:
    program = home / ".local" / "share" / "resolute-program"
    for folder in (program, program.with_name("resolute-program.new")):
        folder.mkdir(parents=True)
        (folder / "stale").touch()
    assert run(installer, home).returncode == 0
    assert not [name for name in files(home) if "stale" in name]


def test_a_folder_that_holds_something_else_is_left_alone(installer: Path, home: Path) -> None:
    papers = home / "papers"
    papers.mkdir()
    (papers / "speech.docx").touch()
    result = run(installer, home, "--to", str(papers))
    assert result.returncode == 1
    assert "holds something else" in result.stderr
    assert files(papers) == ["speech.docx"]


def test_an_earlier_installation_in_a_folder_is_replaced(installer: Path, home: Path) -> None:
    for _ in range(2):
        assert run(installer, home, "--to", str(home / "resolute")).returncode == 0
    assert (home / "resolute" / "resolute").exists()


def test_a_cut_off_download_leaves_the_old_program_whole(installer: Path, home: Path) -> None:
    assert run(installer, home).returncode == 0
    before = files(home)
    installer.write_bytes(installer.read_bytes()[:-200])
    result = run(installer, home)
    assert result.returncode == 1
    assert "not whole: download it again" in result.stderr
    assert files(home) == before


def test_a_folder_beside_the_one_that_is_named_stays_the_users(installer: Path, home: Path) -> None:
    mine = home / "resolute.new"
    mine.mkdir()
    (mine / "mine.txt").touch()
    assert run(installer, home, "--to", str(home / "resolute")).returncode == 0
    assert files(mine) == ["mine.txt"]
    assert sorted(path.name for path in home.iterdir()) == ["resolute", "resolute.new"]


def test_a_command_of_that_name_that_is_the_users_stays(installer: Path, home: Path) -> None:
    command = home / ".local" / "bin" / "resolute"
    command.parent.mkdir(parents=True)
    command.write_text("mine")
    result = run(installer, home)
    assert result.returncode == 0
    assert "it stays" in result.stderr
    assert run(installer, home, "--uninstall").returncode == 0
    assert command.read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a|b", "a|b"),
        ("a&b", "a&b"),
        ("50%", "50%%"),
        ("$HOME", r"\\$HOME"),
        ("a`b`", r"a\\`b\\`"),
        ('a"b', r'a\\"b'),
        ("a\\b", r"a\\\\b"),
        ("é 你", "é 你"),
    ],
)
def test_the_menu_finds_the_program_under_any_home(installer: Path, tmp_path: Path, name: str, written: str) -> None:
    home = tmp_path / name
    home.mkdir()
    assert run(installer, home).returncode == 0
    entry = (home / ".local" / "share" / "applications" / "resolute.desktop").read_text()
    assert entry == f'Exec="{tmp_path}/{written}/.local/share/resolute-program/resolute" %F\n'
    command = home / ".local" / "bin" / "resolute"
    assert subprocess.run([command], capture_output=True, text=True, check=True).stdout == "the new one\n"
