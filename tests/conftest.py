"""What all tests share: where the corpus is, and that Qt draws without a screen."""

from __future__ import annotations

import multiprocessing
import os
import runpy
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from desktop_app.store import database
from desktop_app.tasks.registry import RUNNERS
from desktop_app.worker import worker_process
from tests import corpus_files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("resolute", deadline=None)  # no test judges by the wall clock: the machine may be busy
settings.load_profile("resolute")
SYNCHRONOUS = database.SYNCHRONOUS

pytest_plugins = ["tests.counting", "tests.invented_resolutions"]

_CORPUS_TOOL = runpy.run_path(str(Path(__file__).resolve().parents[1] / "packaging" / "corpus.py"))
CORPUS: Path = _CORPUS_TOOL["corpus_folder"]()


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real resolutions, beside the project or elsewhere; the test is skipped where there is none."""
    if not CORPUS.is_dir():
        pytest.skip(_CORPUS_TOOL["reason_without"]())
    return CORPUS


@pytest.fixture(scope="session", autouse=True)
def _files_read_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Read and compare files of the corpus once for all tests, also for those of the process beside this one."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    (shared / "read").mkdir(exist_ok=True)
    corpus_files.keep_in(shared / "read")


@pytest.fixture(scope="session", autouse=True)
def _folders_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, library and ticks of whoever runs the tests out of them, and wait for no disk."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        patch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(home))
        # No test pulls the plug, and a slow disk makes minutes of it.
        patch.setattr(os, "fsync", lambda _: None)
        patch.setattr(database, "SYNCHRONOUS", "OFF")
        yield


@pytest.fixture
def durable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write databases as the program does."""
    monkeypatch.setattr(database, "SYNCHRONOUS", SYNCHRONOUS)


@pytest.fixture(scope="session", autouse=True)
def _processes_that_begin_warm(_folders_of_their_own: None) -> Iterator[None]:
    """Fork the processes of the program from one that has loaded it, as loading takes a second of each.

    All else about them is the same. The tests of the worker start them as the program does, and so does each test that
    calls the program in a process of its own.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        yield
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["desktop_app.worker.loop", *{name.partition(":")[0] for name in RUNNERS.values()}])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker_process, "CONTEXT", context)
        yield


@pytest.fixture
def processes_from_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start processes as the program does."""
    monkeypatch.setattr(worker_process, "CONTEXT", multiprocessing.get_context("spawn"))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, in place of the one that pytest-qt would make."""
    from desktop_app.gui.shell.app import make_application

    return make_application()


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """The bot of pytest-qt, which waits for windows and signals as long as a busy machine takes, not for 5 seconds."""
    for wait in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=240_000))
    return qtbot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count what is covered without the corpus, which few have, and without what chance draws anew each time.

    Such tests go the same ways over and over, and take half the time uncounted. Long ones come first: one that is
    begun last keeps one process at work alone.
    """
    for item in items:
        drawn = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if drawn or "corpus" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.no_cover)
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a case after a long text by its beginning: Windows has no room for more in the name of a test that runs."""
    return f"{val[:40]!r}…" if isinstance(val, (str, bytes)) and len(val) > 200 else None
