"""The program never uses the network: no module of it imports one that could."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.no_cover  # it reads the source of the program, and runs nothing of it

PACKAGE = Path(__file__).parents[1] / "desktop_app"
ONLINE = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}


def imported(source: str) -> Iterator[str]:
    """Every module, and every name taken from one, that a source imports anywhere."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def online(source: str) -> set[str]:
    names = set(imported(source))
    return {module for module in ONLINE if any(f"{name}.".startswith(f"{module}.") for name in names)}


@pytest.mark.parametrize(
    ("source", "module"),
    [
        ("import socket", "socket"),
        ("from PySide6 import QtNetwork", "PySide6.QtNetwork"),
        ("def f():\n    from urllib.request import urlopen", "urllib.request"),
        ("import http.client as c", "http"),
    ],
)
def test_an_import_of_the_network_would_be_seen(source: str, module: str) -> None:
    assert online(source) == {module}


def test_no_module_of_the_program_imports_the_network() -> None:
    found = {path.name: online(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
    assert {name: modules for name, modules in found.items() if modules} == {}
