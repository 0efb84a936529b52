"""Fills the recipes of Flatpak, Homebrew and winget for a release: its version, its addresses, the sums of its files.

usage: python packaging/recipes.py FOLDER

``FOLDER`` holds the files of the release with their ``SHA256SUMS``; the recipes are written into ``FOLDER/recipes``.
Where a recipe goes from there is the owner's to decide. Without the addresses of ``addresses.ini`` none is made.
"""

from __future__ import annotations

import argparse
import configparser
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from build import version

HERE = Path(__file__).resolve().parent
PLACE = re.compile(r"@(VERSION|HOMEPAGE|ISSUES|DOWNLOADS|SHA256:[^@]+)@")


class RecipeError(Exception):
    """What a recipe needs and is not there."""


def main() -> int:
    """Write the recipes and return the exit status."""
    parser = argparse.ArgumentParser(description="Fill the recipes of Flatpak, Homebrew and winget.")
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    try:
        for path in written(folder, addresses()):
            print(path)
    except RecipeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def addresses(source: Path = HERE / "addresses.ini") -> dict[str, str]:
    """The addresses of the project by name, empty where the owner has given none."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(source.read_text(encoding="utf-8"))
    return dict(parser["project"])


def written(folder: Path, known: Mapping[str, str]) -> list[Path]:
    """Write every recipe for the files in ``folder``. Raises ``RecipeError`` where an address or a file is missing."""
    listed = (line.split("  ", 1) for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())
    sums = {name: total for total, name in listed}
    targets = []
    for recipe in sorted((HERE / "recipes").iterdir()):
        target = folder / "recipes" / recipe.name
        target.parent.mkdir(exist_ok=True)
        target.write_text(filled(recipe.read_text(encoding="utf-8"), known, sums), encoding="utf-8")
        targets.append(target)
    return targets


def filled(recipe: str, known: Mapping[str, str], sums: Mapping[str, str]) -> str:
    """A recipe with every place filled. Raises ``RecipeError``."""

    def value(place: re.Match[str]) -> str:
        name, _, ending = place[1].partition(":")
        if name == "VERSION":
            return version()
        if name == "SHA256":
            joint = "_" if ending.endswith(".deb") else "-"  # the names of Debian's packages have their own form
            return _sum_of(f"resolute{joint}{version()}{joint}{ending}", sums)
        address = known.get(name.lower(), "").replace("{version}", version())
        if not address:
            raise RecipeError(f"addresses.ini gives no {name.lower()}: it is the owner's to fill in.")
        return address

    return PLACE.sub(value, recipe)


def _sum_of(file: str, sums: Mapping[str, str]) -> str:
    if file not in sums:
        raise RecipeError(f"SHA256SUMS has no {file}: was it built?")
    return sums[file]


if __name__ == "__main__":
    sys.exit(main())
