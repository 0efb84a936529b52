"""The collector rests while much is made, and is as it was afterwards, whatever happened."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from desktop_app.tasks.collector import collector_at_rest


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.enable()


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_as_it_was_afterwards(enabled: bool) -> None:
    (gc.enable if enabled else gc.disable)()
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled() is enabled


def test_it_works_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="broken"), collector_at_rest():
        raise ValueError("broken")
    assert gc.isenabled()
