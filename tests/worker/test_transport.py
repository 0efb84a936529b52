"""Messages come out as they went in, and a large one is out of the collector's sight."""

from __future__ import annotations

import gc

import pytest

from desktop_app.resolution.model import Footnote, Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.words import WordLine, Words
from desktop_app.tasks.messages.render import PageImage
from desktop_app.worker.envelopes import Cancel, Done, Failed
from desktop_app.worker.transport import LARGE, dumps, loads


def long_resolution(paragraphs: int) -> Resolution:
    """A made-up resolution of as many paragraphs, each of 70 words with their places."""

    def paragraph(number: int) -> Paragraph:
        places = [(6 * n, 6 * n + 5, 100.5 + n, 130.25 + n) for n in range(70)]
        words = Words([WordLine(number // 9, 90.0, 101.0, 0, places)])
        text = "Calls " * 70
        return Paragraph(f"op{number}", f"OP {number}", Kind.OPERATIVE, Zone.OPERATIVE, text, words=words)

    source = Source("long.pdf", "0" * 64, paragraphs // 9 + 1)
    notes = (Footnote("1", "See annex.", words=Words([WordLine(0, 2.0, 4.0, 0, [(0, 3, 1.0, 3.0)])])),)
    return Resolution(source, Metadata(language="en"), tuple(paragraph(n) for n in range(paragraphs)), notes)


@pytest.mark.parametrize(
    "message",
    [Cancel(3), Done(1, PageImage(0, 1.5, 2, 1, 6, b"rgbrgb")), Done(2, long_resolution(40)), Failed],
    ids=["small", "image", "resolution", "a class"],
)
def test_a_message_comes_out_as_it_went_in(message: object) -> None:
    assert loads(dumps(message)) == message


def test_a_large_message_is_out_of_the_sight_of_the_collector_which_runs_again() -> None:
    data = dumps(long_resolution(60))
    assert len(data) > LARGE
    message = loads(data)
    assert gc.isenabled()
    assert not any(message is seen for seen in gc.get_objects())
    gc.unfreeze()
    assert any(message is seen for seen in gc.get_objects())
