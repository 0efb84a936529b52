"""What the installers of the three systems say agrees with the program and with itself."""

from __future__ import annotations

import configparser
import plistlib
import re
import subprocess
from pathlib import Path

import pytest
import yaml

import desktop_app

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def test_the_menu_entry_names_the_program_and_pdf() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "linux" / "resolute.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"].split() == ["resolute", "%F"]
    assert "application/pdf" in entry["MimeType"].split(";")
    assert entry["Terminal"] == "false"


@pytest.mark.parametrize("name", ["Info.plist", "entitlements.plist"])
def test_the_property_lists_are_well_formed(name: str) -> None:
    assert plistlib.loads((PACKAGING / "macos" / name).read_bytes())


def test_the_mac_app_takes_its_version_at_build_time() -> None:
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["CFBundleShortVersionString"] == "@VERSION@"
    assert info["CFBundleExecutable"] == "resolute"


def test_windows_needs_no_administrator_and_gets_its_version_from_outside() -> None:
    script = (PACKAGING / "windows" / "resolute.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert "AppVersion={#Version}" in script
    assert "{localappdata}" in script


def test_every_file_the_windows_script_names_is_there() -> None:
    script = (PACKAGING / "windows" / "resolute.iss").read_text(encoding="utf-8")
    named = re.findall(r"^(?:LicenseFile|SetupIconFile)=(.+)$", script, flags=re.MULTILINE)
    assert named
    for path in named:
        assert (PACKAGING / "windows" / path.replace("\\", "/")).resolve().is_file(), path


def test_the_windows_script_packs_all_that_the_freezer_makes() -> None:
    script = (PACKAGING / "windows" / "resolute.iss").read_text(encoding="utf-8")
    packed = re.findall(r'^Source: "\{#Program\}\\([^"]+)"', script, flags=re.MULTILINE)
    assert packed == ["resolute.exe", r"_internal\*"]  # a folder of PyInstaller's holds these two and nothing else


def test_windows_removes_the_folders_that_the_program_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (PACKAGING / "windows" / "resolute.iss").read_text(encoding="utf-8")
    removed = re.findall(r"DelTree\(ExpandConstant\('\{localappdata\}\\([^']+)'", script)
    on_windows = pytest.importorskip("platformdirs.windows")
    monkeypatch.setattr(on_windows, "get_win_folder", lambda _: r"C:\Users\delegate\AppData\Local")
    folders = on_windows.Windows("Resolute", appauthor=False)
    written = (folders.user_config_dir, folders.user_state_dir, folders.user_log_dir)
    assert all(f"Local/{removed[0]}" in folder.replace("\\", "/") for folder in written)


def test_the_release_runs_the_smoke_test_on_every_system() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))["jobs"]
    for name in ("linux", "windows", "macos"):
        commands = [step.get("run", "") for step in jobs[name]["steps"]]
        assert any("packaging/smoke.py" in command for command in commands), name
        assert any("packaging/build.py" in command for command in commands), name


@pytest.mark.parametrize(
    "script",
    ["setup.sh", "system_packages.sh", "lock.sh", "linux/self_extracting.sh", "linux/bare_root.sh", "macos/package.sh"],
    ids=str,
)
def test_the_shell_scripts_parse(script: str) -> None:
    subprocess.run(["bash", "-n", PACKAGING / script], check=True)


def test_every_dependency_is_pinned_with_its_hash() -> None:
    pins = (PACKAGING / "requirements.txt").read_text(encoding="utf-8").lower()
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    dependencies = project.partition("\ndependencies = [")[2].partition("\n]")[0]
    runtime = re.findall(r'^    "([A-Za-z0-9-]+)[<>=]', dependencies, re.MULTILINE)
    assert runtime
    for name in runtime:
        pin = re.search(
            rf"^{re.escape(name.lower())}==\S+ (?:;[^\\]*)?\\\n    --hash=sha256:", pins, flags=re.MULTILINE
        )
        assert pin, f"{name} is not pinned: run packaging/lock.sh"


def test_the_version_is_written_in_one_place() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", desktop_app.__version__)
    assert (
        desktop_app.__version__
        not in (PACKAGING / "windows" / "resolute.iss").read_text(encoding="utf-8").split("\n", 2)[2]
    )
