"""Messages come out as they went in, and a large one does not hold up the other threads."""

from __future__ import annotations

import gc
import threading
import time

import pytest

from desktop_app.resolution.model import Footnote, Kind, Metadata, Paragraph, Resolution, Source, Zone
from desktop_app.resolution.words import Region, Word
from desktop_app.worker.messages import Cancel, Done, Failed, PageImage
from desktop_app.worker.transport import LARGE, dumps, loads


def long_resolution(paragraphs: int) -> Resolution:
    """A made-up resolution of as many paragraphs, each of 70 words with their places."""

    def paragraph(number: int) -> Paragraph:
        words = tuple(
            Word(6 * n, 6 * n + 5, Region(number // 9, 100.5 + n, 90.0, 130.25 + n, 101.0)) for n in range(70)
        )
        text = "Calls " * 70
        return Paragraph(f"op{number}", f"OP {number}", Kind.OPERATIVE, Zone.OPERATIVE, text, words=words)

    source = Source("long.pdf", "0" * 64, paragraphs // 9 + 1)
    notes = (Footnote("1", "See annex.", words=(Word(0, 3, Region(0, 1.0, 2.0, 3.0, 4.0)),)),)
    return Resolution(source, Metadata(language="en"), tuple(paragraph(n) for n in range(paragraphs)), notes)


@pytest.mark.parametrize(
    "message",
    [Cancel(3), Done(1, PageImage(0, 1.5, 2, 1, 6, b"rgbrgb")), Done(2, long_resolution(40)), Failed],
    ids=["small", "image", "resolution", "a class"],
)
def test_a_message_comes_out_as_it_went_in(message: object) -> None:
    assert loads(dumps(message)) == message


def test_the_collector_runs_again_after_a_large_message() -> None:
    data = dumps(long_resolution(40))
    assert len(data) > LARGE
    loads(data)
    assert gc.isenabled()


def longest_pause(data: bytes) -> tuple[float, float]:
    """Seconds that another thread had to stand still while the message came in, and that this took in all."""
    longest, over = 0.0, threading.Event()

    def tick() -> None:
        nonlocal longest
        last = time.perf_counter()
        while not over.is_set():
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            time.sleep(0.0005)

    ticking = threading.Thread(target=tick)
    ticking.start()
    begun = time.perf_counter()
    loads(data)
    taken = time.perf_counter() - begun
    over.set()
    ticking.join()
    return longest, taken


def test_other_threads_run_while_a_large_message_comes_in() -> None:
    data = dumps(long_resolution(430))
    # The shortest of five, since the machine itself may pause a thread.
    pause, taken = min(longest_pause(data) for _ in range(5))
    assert pause < max(taken / 2, 0.03)
