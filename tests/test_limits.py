"""Every threshold has its place among others, and none is left behind when the code that read it goes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

pytestmark = pytest.mark.no_cover  # it reads the source of the program, and runs nothing of it

PACKAGE = Path(__file__).parents[1] / "desktop_app"
MODULES = sorted([*PACKAGE.rglob("limits.py"), *PACKAGE.rglob("thresholds.py")])


def _module(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)


def _classes() -> Iterator[tuple[Path, type]]:
    for path in MODULES:
        module = import_module(_module(path))
        yield from ((path, found) for found in vars(module).values() if _is_defined_in(found, module.__name__))


def _is_defined_in(found: object, module: str) -> bool:
    return isinstance(found, type) and is_dataclass(found) and found.__module__ == module


CLASSES = list(_classes())


@pytest.mark.parametrize(("path", "limits"), CLASSES, ids=[f"{_module(path)}.{one.__name__}" for path, one in CLASSES])
def test_every_limit_is_read_somewhere(path: Path, limits: type) -> None:
    names = _names_of_its_objects(path, limits)
    read = {
        attribute
        for where, reads in _attributes_read().items()
        for name, attribute in reads
        if name in names | _own(path, where)
    }
    assert {field.name for field in fields(limits)} - read == set()


def _names_of_its_objects(path: Path, limits: type) -> set[str]:
    """What the object that everyone reads is called, and the parameters and attributes that are handed another."""
    module = import_module(_module(path))
    return {name.lower() for name, found in vars(module).items() if isinstance(found, limits)} | {"limits"}


def _own(path: Path, where: Path) -> set[str]:
    return {"self"} if where == path else set()


@cache
def _attributes_read() -> dict[Path, frozenset[tuple[str, str]]]:
    """By file, the attributes that are read and of what, whatever its case and underscores."""
    paths = PACKAGE.rglob("*.py")
    return {path: frozenset(_read(ast.parse(path.read_text("utf-8")))) for path in paths}


def _read(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            owner = node.value
            name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            yield name.lower().strip("_"), node.attr
