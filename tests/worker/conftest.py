"""The tests of the processes themselves start each as the program does."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _as_the_program_does(processes_from_nothing: None) -> None:
    pass
