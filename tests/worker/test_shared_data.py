"""Data of a result goes round the pipe through shared memory, if there is some and it is large enough."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.tasks.messages.render import PageImage
from desktop_app.tasks.messages.request import MOST_DATA
from desktop_app.worker.envelopes import Done
from desktop_app.worker.shared_data import BufferOfOther, SharedBuffer
from desktop_app.worker.transport import dumps, loads

IMAGE = PageImage(2, 1.5, 2, 1, 6, b"rgbrgb")


@pytest.fixture
def buffer() -> Iterator[SharedBuffer]:
    buffer = SharedBuffer()
    yield buffer
    buffer.close()


def sent(done: Done, buffer: SharedBuffer) -> tuple[Done, Done]:
    """What goes through the pipe, and what the asker has in the end."""
    on_its_way = BufferOfOther(buffer.name).put_in(done)
    arrived = loads(dumps(on_its_way))
    assert isinstance(arrived, Done)
    return on_its_way, buffer.taken_out(arrived)


def test_an_image_comes_out_whole_though_its_pixels_did_not_go_through_the_pipe(buffer: SharedBuffer) -> None:
    on_its_way, arrived = sent(Done(7, IMAGE), buffer)
    assert isinstance(on_its_way.value, PageImage)
    assert on_its_way.value.data == b""
    assert arrived == Done(7, IMAGE)


@pytest.mark.parametrize("value", ["a result without data", None, PageImage(0, 1.0, 0, 0, 0, b"")])
def test_what_has_no_data_comes_as_it_is(buffer: SharedBuffer, value: object) -> None:
    assert sent(Done(7, value), buffer)[1] == Done(7, value)


def test_what_is_too_large_goes_through_the_pipe(buffer: SharedBuffer) -> None:
    large = Done(7, PageImage(0, 1.0, 1, 1, 3, bytes(MOST_DATA + 100_000)))
    assert sent(large, buffer) == (large, large)


def test_without_shared_memory_everything_goes_through_the_pipe() -> None:
    assert BufferOfOther(None).put_in(Done(7, IMAGE)) == Done(7, IMAGE)


def test_the_memory_is_given_back_once_and_for_all() -> None:
    buffer = SharedBuffer()
    buffer.close()
    buffer.close()
    with pytest.raises(FileNotFoundError):
        BufferOfOther(buffer.name)
