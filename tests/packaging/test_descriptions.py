"""What the installers of the three systems say agrees with the program and with itself."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
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
    metainfo = (PACKAGING / "linux" / "metainfo.xml").read_text(encoding="utf-8")
    assert re.findall(r"<mediatype>(.+)</mediatype>", metainfo) == entry["MimeType"].strip(";").split(";")


@pytest.mark.parametrize("name", ["Info.plist", "entitlements.plist"])
def test_the_property_lists_are_well_formed(name: str) -> None:
    assert plistlib.loads((PACKAGING / "macos" / name).read_bytes())


def test_the_mac_app_takes_its_version_at_build_time() -> None:
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["CFBundleShortVersionString"] == "@VERSION@"
    assert info["CFBundleExecutable"] == "resolute"


@pytest.fixture
def installer() -> str:
    """The script of the Windows installer."""
    return (PACKAGING / "windows" / "resolute.nsi").read_text(encoding="utf-8")


def test_windows_needs_no_administrator_and_gets_its_version_from_outside(installer: str) -> None:
    assert "RequestExecutionLevel user" in installer
    assert "HKLM" not in installer
    assert 'VIAddVersionKey "ProductVersion" "${VERSION}"' in installer
    assert 'InstallDir "$LOCALAPPDATA\\Programs' in installer


def test_every_file_the_windows_script_names_is_there(installer: str) -> None:
    named = set(re.findall(r'"(\.\./\.\./[^"]+)"', installer))
    assert named
    for path in named:
        assert (PACKAGING / "windows" / path).resolve().is_file(), path


def test_windows_asks_in_every_language_of_the_program(installer: str) -> None:
    languages = re.findall(r'MUI_LANGUAGE "(\w+)"', installer)
    assert len(languages) == 6
    for texts in re.findall(r"^!insertmacro TEXT \w+ (.*)$", installer, flags=re.MULTILINE):
        assert len(re.findall(r'"[^"]+"', texts)) == len(languages)


def test_what_windows_is_told_at_installing_it_is_untold_at_removing(installer: str) -> None:
    told, untold = installer.split('Section "Uninstall"')
    keys = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', told))
    removed = re.findall(r'DeleteRegKey HKCU "([^"]+)"', untold)
    assert {key for key in keys if not key.startswith(tuple(removed))} == {
        r"Software\RegisteredApplications",
        r"Software\Classes\${ENDING}\OpenWithProgids",
        "${CAPABILITIES}",
        r"${CAPABILITIES}\FileAssociations",
    }
    assert r"Software\Resolute" in removed  # holds the capabilities
    for ending in re.findall(r'!insertmacro OPENS "([^"]+)"', told):
        assert rf'DeleteRegValue HKCU "Software\Classes\{ending}\OpenWithProgids"' in untold


def test_windows_removes_the_folders_that_the_program_writes(installer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    removed = re.findall(r'!define DATA "\$LOCALAPPDATA\\([^"]+)"', installer)
    on_windows = pytest.importorskip("platformdirs.windows")
    monkeypatch.setattr(on_windows, "get_win_folder", lambda _: r"C:\Users\delegate\AppData\Local")
    folders = on_windows.Windows("Resolute", appauthor=False)
    written = (folders.user_config_dir, folders.user_state_dir, folders.user_log_dir, folders.user_data_dir)
    assert all(f"Local/{removed[0]}" in folder.replace("\\", "/") for folder in written)


def test_the_installer_and_the_window_give_the_program_one_name(installer: str) -> None:
    from desktop_app.gui.shell.application import MODEL_ID

    assert f'!define MODEL_ID "{MODEL_ID}"' in installer


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis, of the package nsis")
def test_the_installer_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "resolute.exe").write_bytes(b"no program")
    names = [f"-DVERSION={desktop_app.__version__}", f"-DPROGRAM={tmp_path / 'program'}", f"-DINTO={tmp_path}"]
    script = PACKAGING / "windows" / "resolute.nsi"
    made = subprocess.run(["makensis", "-V2", "-WX", *names, script], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    assert (tmp_path / f"resolute-{desktop_app.__version__}-windows-x86_64-setup.exe").is_file()


def test_the_release_runs_the_smoke_test_on_every_system() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))["jobs"]
    for name in ("linux", "windows", "macos"):
        commands = [step.get("run", "") for step in jobs[name]["steps"]]
        assert any("packaging/smoke.py" in command for command in commands), name
        assert any("packaging/build.py" in command for command in commands), name


@pytest.mark.parametrize("workflow", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda path: path.name)
def test_every_action_is_pinned_by_the_hash_of_its_commit(workflow: Path) -> None:
    used = re.findall(r"uses: (.+)$", workflow.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []


def test_a_system_that_fails_keeps_no_other_from_the_release() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))["jobs"]
    assert all(not job["strategy"]["fail-fast"] for job in jobs.values() if "strategy" in job)
    assert "!cancelled()" in jobs["publish"]["if"]
    assert all(job["timeout-minutes"] <= 90 for job in jobs.values())


@pytest.mark.parametrize(("tag", "status"), [(f"v{desktop_app.__version__}", 0), ("v999.0.0", 1)])
def test_a_tag_of_another_version_makes_no_release(tag: str, status: int) -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))["jobs"]
    check = next(step["run"] for step in jobs["publish"]["steps"] if step.get("name", "").startswith("The tag"))
    done = subprocess.run(["bash", "-c", check], cwd=ROOT, env=os.environ | {"GITHUB_REF_NAME": tag}, check=False)
    assert done.returncode == status


@pytest.mark.parametrize(
    "script",
    [
        "setup.sh",
        "system_packages.sh",
        "lock.sh",
        "linux/self_extracting.sh",
        "linux/bare_root.sh",
        "macos/package.sh",
        "windows/wine/setup.sh",
    ],
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


def test_the_version_is_written_in_one_place(installer: str) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", desktop_app.__version__)
    body = installer.partition("Unicode true")[2]
    assert desktop_app.__version__ not in body
