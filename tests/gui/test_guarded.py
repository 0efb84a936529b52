"""What an override raises is told once, and Qt goes on with something that it can use."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import gui
from desktop_app.gui.guarded import guarded


def overrides() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every function of the window that Qt calls in the place of its own, by its name."""
    for module in pkgutil.walk_packages(gui.__path__, f"{gui.__name__}."):
        for _, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if found.__module__ == module.name:
                yield from ((f"{found.__name__}.{name}", function) for name, function in overridden(found))


def overridden(found: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The functions of a class that one of its bases in Qt has too."""
    bases = [base for base in found.__mro__ if base.__module__.startswith("PySide6")]
    for name, function in vars(found).items():
        if inspect.isfunction(function) and not name.startswith("__") and any(name in vars(base) for base in bases):
            yield name, function


OVERRIDES = dict(overrides())


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What reached the hook for exceptions."""
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    return caught


def test_the_walk_finds_what_qt_calls() -> None:
    assert {"PagesPane.showEvent", "LinesModel.data", "ChangeDelegate.paint"} <= OVERRIDES.keys()


def test_what_was_raised_reaches_the_hook(told: list[BaseException]) -> None:
    assert OVERRIDES["PagesPane.showEvent"](object(), object()) is None
    assert OVERRIDES["LinesModel.rowCount"](object(), object()) == 0
    assert len(told) == 2


@pytest.mark.parametrize("name", OVERRIDES)
def test_every_override_is_guarded(name: str, told: list[BaseException]) -> None:
    override = OVERRIDES[name]
    assert hasattr(override, "is_guarded"), f"{name} lacks @guarded()"
    signature = inspect.signature(override)
    result = override(*[object()] * len(signature.parameters))  # most raise with such arguments: now nothing gets out
    assert len(told) <= 1
    assert (result is None) == (signature.return_annotation in ("None", "Any"))


class Raising(QWidget):
    """A widget that raises when it is shown and asked for its size."""

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt calls it so
        raise ValueError(event.type().name)

    @guarded(QSize)
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        raise ValueError("size")


def test_the_window_goes_on_when_a_widget_raises_while_it_is_shown(qtbot: QtBot, told: list[BaseException]) -> None:
    window, pages = QWidget(), QStackedWidget()
    QVBoxLayout(window).addWidget(pages)
    pages.addWidget(QWidget())
    pages.addWidget(Raising())
    qtbot.addWidget(window)
    window.show()
    pages.setCurrentIndex(1)
    assert pages.currentWidget().isVisible()
    assert {str(error) for error in told} == {"Show", "size"}
