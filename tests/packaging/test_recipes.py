"""The recipes by which Flatpak, Homebrew and winget install a release."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import desktop_app

PACKAGING = Path(__file__).parents[2] / "packaging"
VERSION = desktop_app.__version__
KNOWN = {
    "homepage": "https://example.org",
    "issues": "https://example.org/issues",
    "downloads": "https://example.org/v{version}",
}
DEB_SUM = f"{9:064x}"
FILES = ("macos-arm64.dmg", "macos-x86_64.dmg", "windows-x86_64-setup.exe")


@pytest.fixture
def recipes(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import recipes

    return recipes


@pytest.fixture
def release(tmp_path: Path) -> Path:
    sums = [f"{number:063x}f  resolute-{VERSION}-{ending}\n" for number, ending in enumerate(FILES)]
    sums.append(f"{DEB_SUM}  resolute_{VERSION}_amd64.deb\n")
    (tmp_path / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return tmp_path


def test_every_place_of_every_recipe_is_filled(recipes: Any, release: Path) -> None:
    paths = recipes.written(release, KNOWN)
    assert len(paths) == 5
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert "@" not in text
        assert VERSION in text


def test_winget_is_told_where_the_installer_is_and_what_it_must_be(recipes: Any, release: Path) -> None:
    path = next(path for path in recipes.written(release, KNOWN) if path.name == "winget.installer.yaml")
    (installer,) = yaml.safe_load(path.read_text(encoding="utf-8"))["Installers"]
    assert installer["InstallerUrl"] == f"https://example.org/v{VERSION}/resolute-{VERSION}-windows-x86_64-setup.exe"
    assert installer["InstallerSha256"] == f"{2:063x}f"


def test_flatpak_is_told_where_the_package_is_and_what_it_must_be(recipes: Any, release: Path) -> None:
    path = next(path for path in recipes.written(release, KNOWN) if path.name == "flatpak.yaml")
    manifest = yaml.safe_load(path.read_text(encoding="utf-8"))
    (source,) = manifest["modules"][0]["sources"]
    assert source["url"] == f"https://example.org/v{VERSION}/resolute_{VERSION}_amd64.deb"
    assert source["sha256"] == DEB_SUM
    assert "--share=network" not in manifest["finish-args"]


def test_without_an_address_none_is_made_up(recipes: Any, release: Path) -> None:
    with pytest.raises(recipes.RecipeError, match="gives no downloads"):
        recipes.filled("@DOWNLOADS@", {"downloads": ""}, {})


def test_a_file_that_was_not_built_is_named(recipes: Any) -> None:
    with pytest.raises(recipes.RecipeError, match=f"has no resolute-{VERSION}-macos-arm64.dmg"):
        recipes.filled("@SHA256:macos-arm64.dmg@", KNOWN, {})


def test_the_addresses_have_the_names_that_the_recipes_ask_for(recipes: Any) -> None:
    assert set(recipes.addresses()) == set(KNOWN)
