"""CONTRIBUTING does not lie: every file and name in its walks, its glossary and its list of places is there.

In these chapters code is set in one of two ways: ``room/file.py``, a file of the package, of its tests or of the
project, and ``name`` or ``Class.member``, which the file named last before it in the same step or row defines.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHECKED = ("## Three walks", "## Glossary", "## Where do I start")
PLACES = (ROOT / "desktop_app", ROOT)
PATH = re.compile(r"[\w.-]*/[\w./-]*|[\w-]+\.(?:py|md|toml)")
NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?")


def chapter(heading: str) -> str:
    found = re.search(rf"^{heading}.*?(?=^## |\Z)", DOCUMENT, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found[0]


def items(text: str) -> Iterator[str]:
    """The steps of a walk and the rows of a table, each with its continuation lines."""
    yield from (item for item in re.split(r"\n(?=\d+\. |\||- )", text) if "`" in item)


def place_of(path: str) -> Path | None:
    return next((place / path for place in PLACES if (place / path).exists()), None)


@cache
def names_in(path: Path) -> frozenset[str]:
    """What a module defines: functions, classes, constants, and the members of its classes as ``Class.member``."""
    return frozenset(_defined(ast.parse(path.read_text(encoding="utf-8")), ""))


def _defined(scope: ast.Module | ast.ClassDef, before: str) -> Iterator[str]:
    for node in scope.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield before + node.name
        if isinstance(node, ast.ClassDef):
            yield from _defined(node, f"{node.name}.")
        if isinstance(node, ast.Assign):
            yield from (before + target.id for target in node.targets if isinstance(target, ast.Name))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield before + node.target.id


def faults_in(item: str) -> Iterator[str]:
    """The files that are not there, and the names that the file before them does not define."""
    file: Path | None = None
    for code in re.findall(r"`([^`]+)`", item):
        if PATH.fullmatch(code):
            file = place_of(code)
            if file is None:
                yield code
        elif NAME.fullmatch(code):
            defined = names_in(file) if file is not None and file.suffix == ".py" else frozenset()
            if code not in defined:
                yield f"{code} in {file.name if file else 'no file'}"
        else:
            yield f"{code} is neither a file nor a name"


@pytest.mark.parametrize("heading", CHECKED)
def test_every_file_and_name_that_is_named_is_there(heading: str) -> None:
    assert [fault for item in items(chapter(heading)) for fault in faults_in(item)] == []


@pytest.mark.parametrize(
    ("item", "faults"),
    [
        ("1. `markup/rows.py` `rows_of` makes `Row`", []),
        ("1. `markup/rows.py` `Row.nature`", []),
        ("1. `markup/rows.py` `rows_off`", ["rows_off in rows.py"]),
        ("1. `markup/row.py`", ["row.py"]),
        ("1. `Row` alone", ["Row in no file"]),
    ],
)
def test_what_is_not_there_would_be_seen(item: str, faults: list[str]) -> None:
    assert [fault.removeprefix("markup/") for fault in faults_in(item)] == faults


def test_the_glossary_is_in_the_order_of_the_alphabet_and_has_no_term_twice() -> None:
    terms = [match.lower() for match in re.findall(r"^\| ([^|`]+?) \|", chapter("## Glossary"), re.MULTILINE)][1:]
    assert terms == sorted(set(terms))
    assert len(terms) >= 40
