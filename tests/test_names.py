"""One name for one thing: no two public classes of the package have the same name."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "desktop_app"


def public_classes() -> Iterator[tuple[str, str]]:
    """The name of each class at the top of a module that others may use, and its module."""
    for path in sorted(PACKAGE.rglob("*.py")):
        module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                yield node.name, module


def test_no_two_classes_have_one_name() -> None:
    modules = defaultdict(list)
    for name, module in public_classes():
        modules[name].append(module)
    assert len(modules) > 100
    assert {name: found for name, found in modules.items() if len(found) > 1} == {}
