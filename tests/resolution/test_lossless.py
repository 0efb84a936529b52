"""What is kept of a resolution is all of it: what is read back equals what was written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.resolution.as_json import resolution_json
from desktop_app.resolution.lossless import SCHEMA, lossless_json, lossless_object
from desktop_app.resolution.lossless_reader import UnreadableResolutionError, read_lossless, resolution_from
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import (
    Footnote,
    Kind,
    Metadata,
    NoteCall,
    Notice,
    Paragraph,
    Resolution,
    Source,
    Zone,
)
from desktop_app.resolution.words import Region, Word, WordLine, Words
from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from desktop_app.tasks.task_error import TaskError
from tests.corpus_files import read_once
from tests.resolution.any_resolution import resolutions

WORDS = Words([WordLine(0, 90.1, 101.0, 0, [(0, 5, 123.456, 150.5), (6, 8, 153.0, 160.0)])])
FERRIES = Resolution(
    Source("ferries.pdf", "0" * 64, 2, "a typesetter"),
    Metadata("A/RES/80/9", language="en", agenda_items=("22",)),
    (
        Paragraph("title", "Title", Kind.TITLE, Zone.FRONT, "Ferries"),
        Paragraph(
            "op1",
            "OP 1",
            Kind.OPERATIVE,
            Zone.OPERATIVE,
            "Urges care",
            label="1.",
            parent=0,
            calls=(NoteCall("1", 10),),
            italics=((0, 5),),
            words=WORDS,
        ),
    ),
    (Footnote("1", "See A/80/1.", struck=((4, "also"),)),),
    (Notice(Message("gap", "OP {0} was not found.", ("2",)), 0),),
    ((612.0, 792.0),),
)


@given(resolutions)
def test_any_resolution_is_read_back_as_it_was_written(resolution: Resolution) -> None:
    written = lossless_json(resolution)
    again = read_lossless(written)
    assert again == resolution
    assert lossless_json(again) == written


def test_what_is_printed_of_it_is_the_same_too() -> None:
    for path in sorted(resource("sample").glob("*.pdf")):
        resolution = read(path)
        assert resolution_json(read_lossless(lossless_json(resolution))) == resolution_json(resolution)


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["real", "typeset_2013", "typeset_modern", "drafts", "other", "akn"])
def test_every_real_file_is_read_back_as_it_was_written(corpus: Path, folder: str) -> None:
    for path in sorted((corpus / folder).iterdir()):
        try:
            resolution = read_once(path)
        except TaskError:
            continue  # a scan
        assert read_lossless(lossless_json(resolution)) == resolution, path.name


def test_it_is_compact_and_says_its_schema() -> None:
    written = lossless_json(FERRIES)
    assert json.loads(written)["schema"] == SCHEMA == "resolution-store/1"
    assert b"\n" not in written
    assert b'"level"' not in written  # what has its default value is left out


def test_a_message_keeps_its_parts_so_that_it_can_still_be_translated() -> None:
    assert read_lossless(lossless_json(FERRIES)).warnings[0].message == Message("gap", "OP {0} was not found.", ("2",))


@pytest.mark.parametrize(
    "words",
    [
        (Word(0, 5, Region(0, 1.0, 2.0, 3.0, 4.0)), Word(6, 8, Region(0, 5.0, 2.0, 6.0, 4.0))),
        Words([WordLine(0, 0.1, 0.2, 0, [(0, 1, 1 / 3, 2 / 3)])]),  # more digits than four bytes hold
        Words([WordLine(0, 1e300, -1e300, 2**40, [(0, 1, 5e-324, -0.0)])]),
    ],
)
def test_places_of_words_are_exact(words: Any) -> None:
    resolution = replace(FERRIES, footnotes=(Footnote("1", "text", words=words),))
    assert read_lossless(lossless_json(resolution)).footnotes[0].words == words


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_place_that_is_no_number_is_not_written(number: float) -> None:
    for words in ((), (Word(0, 1, Region(0, number, 0.0, 1.0, 1.0)),)):
        region = () if words else (Region(0, number, 0.0, 1.0, 1.0),)
        with pytest.raises(ValueError, match=r"JSON compliant|not a number"):
            lossless_json(replace(FERRIES, footnotes=(Footnote("1", "text", region, words),)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"5",
        b"{}",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"schema":' * 100_000,
        b'{"schema": "resolution/1"}',
        b'{"schema": "resolution-store/2"}',
        b'{"schema": "resolution-store/1"}',
        b'{"schema": ["resolution-store/1"]}',
    ],
)
def test_what_is_no_such_resolution_is_refused_with_one_error(content: bytes) -> None:
    with pytest.raises(UnreadableResolutionError):
        read_lossless(content)


def in_paragraph(**values: Any) -> Callable[[Any], None]:
    return lambda value: value["paragraphs"][1].update(values)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: value.update(paragraphs={}),
        lambda value: value.update(paragraphs=[5]),
        lambda value: value.update(page_sizes=[[612.0]]),
        lambda value: value["metadata"].update(session="80"),
        lambda value: value["metadata"].update(agenda_items="22"),
        lambda value: value["source"].pop("sha256"),
        lambda value: value["warnings"][0].update(arguments=[2]),
        in_paragraph(text=None),
        in_paragraph(kind="poem"),
        in_paragraph(level=True),
        in_paragraph(level=1.5),
        in_paragraph(parent=2),
        in_paragraph(parent=-1),
        in_paragraph(confidence=float("nan")),
        in_paragraph(confidence="1"),
        in_paragraph(calls=[["1"]]),
        in_paragraph(italics=[[0, 5, 9]]),
        in_paragraph(regions=[[0, 1, 2, 3]]),
        in_paragraph(words=["f", "AAAA"]),
        in_paragraph(words=["f", "AAAA", "AAAA"]),
        in_paragraph(words=["f", "not base64", ""]),
        in_paragraph(words=["b", "AAAA", "AAAA"]),
        in_paragraph(words=["f", "AACAfwAAAAAAAAAAAAAAAAAAAAA=", ""]),  # infinity for a page
        in_paragraph(words=["f", "AAAAPwAAAAAAAAAAAAAAAAAAAAA=", ""]),  # half a page
        in_paragraph(words=["f", "AAAAAAAAAAAAAAAAAAAAAAAAgD8=", ""]),  # a line of one word without its place
    ],
)
def test_a_value_that_cannot_be_is_refused(spoil: Callable[[Any], None]) -> None:
    value = json.loads(lossless_json(FERRIES))
    spoil(value)
    with pytest.raises(UnreadableResolutionError):
        resolution_from(value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(st.data())
def test_whatever_is_in_the_place_of_a_value_nothing_but_that_error_is_raised(data: st.DataObject) -> None:
    value = json.loads(lossless_json(FERRIES))
    at: Any = value
    while True:
        keys = list(at) if isinstance(at, dict) else range(len(at))
        key = data.draw(st.sampled_from(list(keys)))
        if isinstance(at[key], dict | list) and at[key] and data.draw(st.booleans()):
            at = at[key]
            continue
        at[key] = data.draw(json_values)
        break
    try:
        resolution_from(value)
    except UnreadableResolutionError:
        return


def test_the_plain_values_are_those_of_the_json() -> None:
    assert resolution_from(lossless_object(FERRIES)) == FERRIES
