"""Reports come out as they went in; whatever else comes is refused, and nothing in it runs."""

from __future__ import annotations

import gc
import json
import pickle
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.ledgers.ledger_of import ledger_of
from desktop_app.ledgers.model import Ledger
from desktop_app.library.model import Folder, SearchResult
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.series.history_of import history_of
from desktop_app.series.model import History
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.render import PageImage
from desktop_app.tasks.messages.request import answer_type
from desktop_app.tasks.read import read
from desktop_app.tasks.registry import RUNNERS
from desktop_app.worker.codec import HEAD, MalformedError, coder_of, decoded, encoded
from desktop_app.worker.enclosure.doors import Door
from desktop_app.worker.envelopes import Alive, Answer, Cancelled, Failed, Progress, Ready, Report, Wanted
from desktop_app.worker.transport import LARGE
from tests.worker.test_transport import long_resolution

OLD, NEW = read(resource("sample", "A_RES_79_902.pdf")), read(resource("sample", "A_RES_80_903.pdf"))
REPORTS = [
    Ready((Door.NETWORK,)),
    Alive(),
    Wanted(3, 0),
    Progress(3, 1, 7),
    Answer(3, b"\x00\xffpixels", 48),
    Failed(3, Message("damaged", "{0} is damaged; {1}.", ("a.pdf", "so be it"))),
    Cancelled(3),
]
VALUES = [
    (Resolution, NEW),
    (Resolution, long_resolution(60)),
    (Comparison, compare(OLD, NEW)),
    (History, history_of((OLD, NEW), compare)),
    (Ledger, ledger_of(NEW)),
    (PageImage, PageImage(0, 1.5, 2, 1, 6, b"rgbrgb")),
    (bytes, b""),
    (type(None), None),
    (SearchResult, SearchResult(1, {"session": {"80": 1}})),
    (Folder, Folder(1, Path("a") / "b")),
]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: type(report).__name__)
def test_a_report_comes_out_as_it_went_in(report: Report) -> None:
    assert decoded(encoded(report, Report), Report) == report


def test_there_is_an_example_of_every_report() -> None:
    assert {type(report) for report in REPORTS} == set(get_args(Report))


@pytest.mark.parametrize(("of", "value"), VALUES, ids=lambda value: getattr(value, "__name__", ""))
def test_a_result_comes_out_as_it_went_in(of: Any, value: object) -> None:
    assert decoded(encoded(value, of), of) == value


@pytest.mark.parametrize("request_class", RUNNERS, ids=lambda request_class: request_class.__name__)
def test_the_result_of_every_request_can_be_sent(request_class: Any) -> None:
    coder_of(answer_type(request_class.__new__(request_class)))


def test_links_hold_links() -> None:
    whole = compare(OLD, NEW)
    pieces = replace(whole.links[0], moved_pieces=whole.links[1:3])
    comparison = replace(whole, links=(pieces, *whole.links[1:]))
    assert decoded(encoded(comparison, Comparison), Comparison) == comparison


def test_a_large_result_is_out_of_the_sight_of_the_collector_which_runs_again() -> None:
    data = encoded(long_resolution(90), Resolution)
    assert len(data) > LARGE
    value = decoded(data, Resolution)
    assert gc.isenabled()
    assert not any(value is seen for seen in gc.get_objects())
    gc.unfreeze()


class Trap:
    """Does something when it is taken for a pickle."""

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return pytest.fail, ("it has run",)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        pickle.dumps(Trap()),
        b"\xff\xff\xff\xff{}",
        b"\x00\x00\x00\x02[]behind",
        b"\x00\x00\x00\x04[0,]",
        b"\x00\x00\x00\x03NaN",
        (200_000).to_bytes(HEAD, "big") + b"[" * 200_000,
        (6_000).to_bytes(HEAD, "big") + b"9" * 6_000,
    ],
)
@pytest.mark.parametrize("of", [Report, Resolution, bytes, Message, float, object])
def test_what_is_no_report_is_refused(data: bytes, of: Any) -> None:
    with pytest.raises(MalformedError):
        decoded(data, of)


@pytest.mark.parametrize(
    "template",
    ["{0.__class__}", "{0!r:>999999999}", "{0:>999999999}", "{1}", "{", "}", "{}", "{0[0]}", "{{0}}{"],
)
def test_a_sentence_cannot_make_python_do_anything(template: str) -> None:
    with pytest.raises(MalformedError):
        decoded(encoded(Message.read_back("x", template, ("a",)), Message), Message)


OPENS, CLOSES = object(), object()


def nested(parts: list[object]) -> object:
    """Lists in one another from a row of parts of which some open a list and some close it."""
    whole: list[object] = []
    opened = [whole]
    for part in parts:
        if part is OPENS:
            opened[-1].append(inner := [])
            opened.append(inner)
        elif part is not CLOSES:
            opened[-1].append(part)
        elif len(opened) > 1:
            opened.pop()
    return whole[0] if len(whole) == 1 else whole


# Drawn in a row, as a strategy that is defined by itself takes three times as long over each.
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
JSON = st.lists(LEAVES | st.sampled_from([OPENS, CLOSES]), max_size=24).map(nested)


@settings(max_examples=700)
@given(st.binary(max_size=400), st.sampled_from([Report, Resolution, Comparison, PageImage]))
def test_any_bytes_are_a_report_or_refused(data: bytes, of: Any) -> None:
    is_sound(data, of)


@settings(max_examples=700)
@given(JSON, st.binary(max_size=30), st.sampled_from([Report, Resolution, Comparison, PageImage]))
def test_any_json_is_a_report_or_refused(value: object, blobs: bytes, of: Any) -> None:
    text = json.dumps(value).encode()
    is_sound(len(text).to_bytes(HEAD, "big") + text + blobs, of)


GENUINE = [(Report, encoded(report, Report)) for report in REPORTS]
GENUINE += [(of, encoded(value, of)) for of, value in VALUES if of in {Comparison, Ledger, PageImage}]


@settings(max_examples=700)
@given(st.sampled_from(GENUINE), st.data())
def test_a_report_with_changed_bytes_is_a_report_or_refused(genuine: tuple[Any, bytes], data: st.DataObject) -> None:
    of, sent = genuine
    changed = bytearray(sent)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    is_sound(bytes(changed), of)


def is_sound(data: bytes, of: Any) -> None:
    """Bytes are refused, or give a value of which every part is of the type that it should be."""
    try:
        value = decoded(data, of)
    except MalformedError:
        return
    assert isinstance(value, get_args(of) or of)
    assert decoded(encoded(value, of), of) == value


def test_no_part_of_a_result_is_of_a_type_that_it_should_not_be() -> None:
    """A number where a text belongs, in each field of a paragraph in turn."""
    paragraph = NEW.paragraphs[0]
    assert is_dataclass(paragraph)
    for number in range(len(fields(paragraph))):
        length = int.from_bytes(encoded(NEW, Resolution)[:HEAD], "big")
        plain = json.loads(encoded(NEW, Resolution)[HEAD : HEAD + length])
        plain[2][0][number] = [{}]
        text = json.dumps(plain).encode()
        with pytest.raises(MalformedError):
            decoded(len(text).to_bytes(HEAD, "big") + text + encoded(NEW, Resolution)[HEAD + length :], Resolution)


def test_words_whose_numbers_lead_nowhere_are_refused() -> None:
    sent = bytearray(encoded(replace(NEW), Resolution))
    sent[-8:] = b"\xff" * 8
    with pytest.raises(MalformedError):
        decoded(bytes(sent), Resolution)
