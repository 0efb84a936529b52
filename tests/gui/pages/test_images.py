"""Images of pages: asked for by urgency, two at a time, dropped when out of view; one that fails costs itself alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.images import AT_ONCE, MOST_PIXELS, PageImages
from desktop_app.gui.pages.look import Look
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.render import PageImage
from tests.gui.conftest import AnsweringJob, AnsweringReader

LETTER = (612.0, 792.0)


class SlowReader(AnsweringReader):
    """A reader whose pages come when the test says so."""

    def _soon(self, value: object) -> AnsweringJob:
        return super()._soon(None)


@pytest.fixture
def reader() -> SlowReader:
    return SlowReader()


@pytest.fixture
def images(reader: SlowReader, qtbot: QtBot) -> PageImages:
    """The images of a document of ten pages."""
    images = PageImages(reader)  # type: ignore[arg-type] - a reader without processes
    images.set_document(OpenFile(Path("ferries.pdf")), [LETTER] * 10)
    return images


def page_image(page: int, scale: float = 1.0) -> PageImage:
    blank = QImage(8, 8, QImage.Format.Format_RGB888)
    blank.fill("white")
    return PageImage(page, scale, 8, 8, blank.bytesPerLine(), bytes(blank.constBits()))


def asked(reader: SlowReader) -> list[int]:
    return [page for page, _ in reader.rendered]


def test_the_most_urgent_pages_are_asked_for_first_and_not_all_at_once(images: PageImages, reader: SlowReader) -> None:
    images.want([4, 5, 3, 6], 1.0)
    assert asked(reader) == [4, 5]
    assert len(reader.waiting) == AT_ONCE
    reader.waiting[0].answer(page_image(4))
    assert asked(reader) == [4, 5, 3]


def test_a_page_that_is_there_is_told_of_and_not_asked_for_again(
    images: PageImages, reader: SlowReader, qtbot: QtBot
) -> None:
    images.want([4], 1.0)
    with qtbot.waitSignal(images.arrived) as told:
        reader.waiting[0].answer(page_image(4))
    assert told.args == [4]
    images.want([4], 1.0)
    assert asked(reader) == [4]
    assert images.image(4, 1.0) is not None


def test_what_is_out_of_view_is_given_up(images: PageImages, reader: SlowReader) -> None:
    images.want([4, 5], 1.0)
    images.want([9], 1.0)
    assert [job.over for job in reader.waiting] == [True, True, False]
    assert asked(reader) == [4, 5, 9]


def test_until_the_sharp_image_is_there_the_nearest_one_stands_in(images: PageImages, reader: SlowReader) -> None:
    assert images.image(4, 2.0) is None
    images.want([4], 1.0)
    reader.waiting[0].answer(page_image(4))
    images.want([4], 2.0)
    assert images.image(4, 2.0) is not None
    assert reader.rendered[-1] == (4, 2.0)


def test_a_page_that_cannot_be_drawn_is_told_of_once_and_the_others_come(
    images: PageImages, reader: SlowReader, qtbot: QtBot
) -> None:
    images.want([4, 5, 6], 1.0)
    with qtbot.waitSignal(images.failed):
        reader.waiting[0].answer(Message("damaged", "{0} is damaged; download it again.", ("ferries.pdf",)))
    assert asked(reader) == [4, 5, 6]
    images.want([4, 5, 6], 1.0)
    assert asked(reader) == [4, 5, 6]  # not page 4 again


def test_another_look_needs_other_images(images: PageImages, reader: SlowReader) -> None:
    images.want([4], 1.0)
    reader.waiting[0].answer(page_image(4))
    images.set_look(Look.INVERT)
    assert images.image(4, 1.0) is None
    images.set_look(Look.INVERT)
    images.want([4], 1.0)
    assert asked(reader) == [4, 4]


def test_no_image_is_larger_than_memory_allows(images: PageImages, reader: SlowReader) -> None:
    images.want([4], 40.0)
    ((_, scale),) = reader.rendered
    assert LETTER[0] * LETTER[1] * scale * scale <= MOST_PIXELS * 1.001


def test_without_a_document_nothing_is_asked_for(images: PageImages, reader: SlowReader) -> None:
    images.set_document(None, [])
    images.want([], 1.0)
    assert asked(reader) == []
