"""The floors of the house hold: an import that goes up a stair, or through another's door, fails the check.

Each forbidden import is planted in the graph of the package as it is, and the very contracts of ``pyproject.toml``
are run on it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import grimp
import pytest
from importlinter.api import read_configuration
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract
from importlinter.contracts.protected import ProtectedContract
from importlinter.domain.contract import Contract

pytestmark = pytest.mark.no_cover  # it reads the source of the program, and runs nothing of it

PACKAGE = "desktop_app"
CONFIGURATION = read_configuration(str(Path(__file__).parents[1] / "pyproject.toml"))
TYPES = {"layers": LayersContract, "forbidden": ForbiddenContract, "protected": ProtectedContract}

# Rooms and modules that must not import others, and why not.
STAIRS = [
    ("resolution.model", "store.paths", "the model is on the ground floor"),
    ("resolution", "markup", "the model is on the ground floor"),
    ("resolution", "text", "the model is on the ground floor"),
    ("text", "resolution.model", "text knows nothing but letters"),
    ("text", "extraction", "text is matched alike for everyone"),
    ("store", "comparison", "what lasts is below what is made of it"),
    ("comparison.model", "store.state", "a model does not know what lasts"),
    ("comparison", "extraction", "they are siblings"),
    ("extraction", "comparison", "they are siblings"),
    ("extraction.extract", "store.settings", "extraction is told what it needs"),
    ("ledgers", "series", "they are siblings"),
    ("ledgers", "library", "the library is above it"),
    ("library", "export", "files are written of what it finds, by those above"),
    ("library", "tasks", "a task keeps the library"),
    ("gui.reading", "library.searching", "the window asks for what it wants to know"),
    ("markup", "store", "markup is told what it needs"),
    ("markup", "export", "markup is drawn by the exports and knows none of them"),
    ("pdf", "tasks", "the pages know nothing of what is done with them"),
    ("pdf", "worker", "the pages know nothing of processes"),
    ("pdf.right_to_left", "pdf.pages", "a page is read with it"),
    ("export", "gui", "files are written without a window"),
    ("export", "tasks", "an export is run by a task"),
    ("tasks", "worker", "a task does not know which process runs it"),
    ("tasks", "cli", "a task does not know who asked for it"),
    ("tasks.messages.read", "tasks.read", "a request does not know who does it"),
    ("tasks.messages.export", "export.html", "a request is plain data"),
    ("tasks.messages.compare", "comparison.compare", "a request is plain data"),
    ("worker.supervisor", "tasks.messages.read", "the worker knows no task by name"),
    ("worker.loop", "tasks.read", "the worker knows no task by name"),
    ("worker", "gui", "the worker has no window"),
    ("gui", "cli", "the command line opens the window"),
    ("gui", "extraction", "the window reads nothing itself"),
    ("gui", "pdf", "the window opens no PDF"),
    ("gui.shell", "export", "the window writes no file"),
    ("gui.reading", "tasks", "the window does not run a task"),
    ("gui.parts", "tasks.registry", "the window does not know who does a request"),
    ("gui.reading", "gui.comparing", "two views do not know each other"),
    ("gui.parts", "gui.shell", "the shell puts the parts together"),
    ("gui.theme", "gui.parts", "the theme is at the bottom"),
    ("gui.comparing.text", "gui.comparing.view", "the view puts its parts together"),
    ("comparison.words", "comparison.compare", "a room of the comparison imports those below it"),
    ("comparison.natures", "comparison.alignment", "they are siblings"),
    ("comparison.thresholds", "comparison.model", "thresholds are plain values"),
    ("extraction.page", "extraction.structure", "a page has no structure yet"),
    ("extraction.limits", "extraction.page", "limits are plain values"),
]
# Modules that must not import an outside library, and whose door it is.
DOORS = [
    ("store.settings", "PySide6", "the window's"),
    ("worker.supervisor", "PySide6", "the window's"),
    ("cli.batch", "pymupdf", "the pages'"),
    ("export", "pymupdf", "the pages'"),
    ("comparison.words.tokens", "diff_match_patch", "that of the one module that finds differences"),
    ("comparison.verdict", "rapidfuzz", "that of the one module that finds differences"),
    ("extraction.structure", "lxml", "that of Akoma Ntoso"),
    ("comparison", "lxml", "that of Akoma Ntoso"),
    ("cli", "docx", "the exports'"),
    ("gui.dialogs", "openpyxl", "the exports'"),
    ("gui.theme", "jinja2", "the exports'"),
    ("gui.shell", "multiprocessing", "the worker's"),
    ("tasks", "psutil", "the worker's"),
    ("worker", "tqdm", "the command line's"),
    ("gui.shell", "platformdirs", "the store's"),
    ("worker", "sqlite3", "the store's"),
    ("library", "sqlite3", "the store's, which hands it the database"),
    ("gui.comparing", "sqlite3", "the store's"),
    ("store.recents", "sqlite3", "that of the one module that opens databases"),
]
UNLISTED = ["diplomacy", "gui.diplomacy", "comparison.diplomacy", "extraction.diplomacy", "pdf.diplomacy"]


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph(PACKAGE, include_external_packages=True, cache_dir=None)


@pytest.fixture(scope="module")
def contracts() -> list[Contract]:
    return [_contract(options) for options in CONFIGURATION["contracts_options"]]


def test_the_package_keeps_every_contract(graph: grimp.ImportGraph, contracts: Sequence[Contract]) -> None:
    assert list(_broken(graph, contracts)) == []


@pytest.mark.parametrize(("importer", "imported", "reason"), STAIRS, ids=[f"{a} -> {b}" for a, b, _ in STAIRS])
def test_no_room_imports_one_above_or_beside_it(
    graph: grimp.ImportGraph, contracts: Sequence[Contract], importer: str, imported: str, reason: str
) -> None:
    planted = _planted(graph, importer, f"{PACKAGE}.{imported}")
    assert any(_broken(planted, contracts)), f"{importer} may not import {imported}: {reason}"


@pytest.mark.parametrize(("importer", "library", "door"), DOORS, ids=[f"{a} -> {b}" for a, b, _ in DOORS])
def test_an_outside_library_comes_in_by_its_door(
    graph: grimp.ImportGraph, contracts: Sequence[Contract], importer: str, library: str, door: str
) -> None:
    assert any(_broken(_planted(graph, importer, library), contracts)), f"the door of {library} is {door}"


@pytest.mark.parametrize("module", UNLISTED)
def test_a_module_without_a_floor_is_refused(
    graph: grimp.ImportGraph, contracts: Sequence[Contract], module: str
) -> None:
    planted = deepcopy(graph)
    planted.add_module(f"{PACKAGE}.{module}")
    assert any(_broken(planted, contracts))


def test_every_outside_library_has_its_doors(graph: grimp.ImportGraph) -> None:
    """A room that is named as the door of none imports the standard library alone."""
    outside = {module for module in graph.modules if module.partition(".")[0] != PACKAGE} - sys.stdlib_module_names
    protected = [options for options in CONFIGURATION["contracts_options"] if options["type"] == "protected"]
    assert outside - {module for options in protected for module in options["protected_modules"]} == set()


def _contract(options: dict[str, Any]) -> Contract:
    return TYPES[options["type"]](options["name"], CONFIGURATION["session_options"], options)


def _broken(graph: grimp.ImportGraph, contracts: Sequence[Contract]) -> Iterator[str]:
    """The names of the contracts that a graph breaks."""
    return (contract.name for contract in contracts if not contract.check(deepcopy(graph), verbose=False).kept)


def _planted(graph: grimp.ImportGraph, importer: str, imported: str) -> grimp.ImportGraph:
    """The graph with one import more; a module of ours that is not in it (it may have moved) is an error."""
    importer = f"{PACKAGE}.{importer}"
    planted = deepcopy(graph)
    if imported not in planted.modules and not imported.startswith(PACKAGE):
        planted.add_module(imported, is_squashed=True)
    assert {importer, imported} <= planted.modules
    planted.add_import(importer=importer, imported=imported, line_number=1, line_contents=f"import {imported}")
    return planted
