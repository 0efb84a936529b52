"""Renumbering is told as events: what happened, by how much the numbers differ, and from where on."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import NumberingEvent
from desktop_app.comparison.numbering_sentences import accounted
from desktop_app.resolution.model import Resolution
from tests.corpus_files import compared_once
from tests.invented_resolutions import _resolution

Make = Callable[..., Resolution]

A, B, C, D, E, F = (
    "Urges Member States to inspect every ferry once a year;",
    "Invites the regional commissions to publish model rules for river traffic;",
    "Stresses that affordable crossings open markets to farmers;",
    "Welcomes the guidelines on life jackets for small vessels;",
    "Notes the pilot projects financed by voluntary contributions;",
    "Requests the Secretary-General to report at the next session.",
)
X, Y = "Proclaims a decade of lighthouse keepers;", "Encourages schools to teach every child to swim;"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([A, B, C], [A, B, C], []),
        ([A, B, C, D], [A, X, Y, B, C, D], ["OP 2, OP 3 inserted: +2 from OP 4 on."]),
        ([A, B, C, D], [A, C, D], ["Old OP 2 removed: −1 from OP 2 on."]),
        ([A, B, C, D], [A, X, B, D], ["OP 2 inserted: +1 from OP 3 on.", "Old OP 3 removed: ±0 from OP 4 on."]),
        ([A, B, C, D, E, F], [A, X, Y, D, E, F], []),
        (
            [A, B, C, D, E, F],
            [A, C, D, E, B, F],
            [
                "Old OP 2 moved away or joined: −1 from OP 2 on.",
                "OP 5 moved here or split off: ±0 from OP 6 on.",
            ],
        ),
        ([A, B, C, D, E, F], [F], ["Old OP 1 – OP 5 (5) removed: −5 from OP 1 on."]),
    ],
)
def test_events(make: Make, old: list[str], new: list[str], expected: list[str]) -> None:
    events = compare(make(old), make(new)).numbering
    assert [str(event.message) for event in events] == expected


def test_what_moved_is_named_beside_what_came_and_went(make: Make) -> None:
    events = compare(make([A, B, C, D, E, F]), make([A, X, C, D, E, B, F])).numbering
    assert [str(event.message) for event in events] == ["OP 6 moved here or split off: +1 from OP 7 on."]
    events = compare(make([A, B, C, D, E, F]), make([A, C, D, X, Y, E, B, F])).numbering
    assert [str(event.message) for event in events] == [
        "Old OP 2 moved away or joined: −1 from OP 2 on.",
        "OP 4, OP 5 inserted: +1 from OP 6 on.",
        "OP 7 moved here or split off: +2 from OP 8 on.",
    ]


def test_what_was_joined_from_further_up_is_counted_where_it_stood(make: Make) -> None:
    old, new = make([A, B, C, D, E, F]), make([A, C, D, f"{B} {E}", F])
    assert [str(event.message) for event in compare(old, new).numbering] == [
        "Old OP 2 moved away or joined: −1 from OP 2 on.",
    ]


def test_each_section_counts_for_itself(make: Make) -> None:
    old, new = make([A, B, C, D, E]), make([A, C, D, E])
    old, new = in_sections(old, 3), in_sections(new, 2)
    assert [str(event.message) for event in compare(old, new).numbering] == [
        "Old sect. I, OP 2 removed: −1 from sect. I, OP 2 on.",
    ]


def in_sections(resolution: Resolution, first: int) -> Resolution:
    """The same operative paragraphs in two sections, the first of which has so many."""
    operative = [place for place, paragraph in enumerate(resolution.paragraphs) if paragraph.number is not None]
    paragraphs = list(resolution.paragraphs)
    for count, place in enumerate(operative):
        section, number = ("I", count + 1) if count < first else ("II", count - first + 1)
        paragraphs[place] = replace(paragraphs[place], cite=f"sect. {section}, OP {number}", label=f"{number}.")
    return replace(resolution, paragraphs=tuple(paragraphs))


@pytest.mark.parametrize(
    ("inserted", "come", "removed", "gone", "expected"),
    [
        ("2", "", "", "", "OP 2 inserted"),
        ("", "2", "3", "", "OP 2 moved here or split off, old OP 3 removed"),
        ("2 3 4", "", "", "7 8", "OP 2 – OP 4 (3) inserted, old OP 7, OP 8 moved away or joined"),
        ("2 3 4 6", "5", "2", "", "OP 2 – OP 4 (3), OP 6 inserted, OP 5 moved here or split off, old OP 2 removed"),
        ("", "", "2 4 6", "3 5", "Old OP 2, OP 4, OP 6 removed, old OP 3, OP 5 moved away or joined"),
    ],
)
def test_a_sentence_names_what_there_is(
    make: Make, inserted: str, come: str, removed: str, gone: str, expected: str
) -> None:
    operative = make([f"Urges care of ferry {number};" for number in range(1, 9)]).paragraphs
    causes = [[operative[int(number) - 1] for number in numbers.split()] for numbers in (inserted, come, removed, gone)]
    assert str(accounted("OP 9", "+1", causes)) == f"{expected}: +1 from OP 9 on."


def test_a_paragraph_that_is_quoted_has_the_number_of_another_text(make: Make) -> None:
    old, new = make([A, B, C, D, E, F]), make([A, B, C, X, E, F])
    quoted = replace(new.paragraphs[3], cite="OP 1 [2]", label="1.")
    later = make([A, B, C, E, F]).paragraphs[3:]
    events = compare(old, replace(new, paragraphs=(*new.paragraphs[:3], quoted, *later))).numbering
    assert [str(event.message) for event in events] == ["Old OP 4 removed: −1 from OP 4 on."]


def test_very_many_places_are_one_sentence(make: Make) -> None:
    texts = [f"Urges State number {n} to inspect the ferry {n * 7919} on river {n * 104729};" for n in range(24)]
    words = [A, B, C, D, E, F, X, Y, *texts]
    new = [text for n, word in enumerate(words) for text in ([word, f"Marks {word}"] if n % 3 == 0 else [word])]
    messages = {str(event.message) for event in compare(make(words), make(new)).numbering}
    assert len(messages) == 1


def counted(listed: str) -> int:
    """How many paragraphs a list names: "OP 2 – OP 4 (3), OP 6" are four."""
    several = (re.search(r"\((\d+)\)$", part) for part in listed.split(", ") if part)
    return sum(int(found[1]) if found else 1 for found in several)


def step(event: NumberingEvent) -> int | None:
    """What the sentence says was added and taken away; ``None`` where it does not count."""
    if event.message.code in {"numbers-shifted", "numbers-many"}:
        return None
    inserted, come, removed, gone = map(counted, event.message.arguments[2:])
    return inserted + come - removed - gone


@given(st.integers(0, 10_000))
def test_every_sentence_adds_up(seed: int) -> None:
    rng = random.Random(seed)
    words = [f"Urges all {rng.choice('abcdefgh') * 5}{n} to mind the {n * 31}th {chr(97 + n) * 6};" for n in range(14)]
    new = [word for word in words if rng.random() > 0.15]
    for place in range(rng.randint(0, 3)):
        new.insert(rng.randrange(len(new) + 1), f"Proclaims the {chr(110 + place) * 7} of {place + 50} lights;")
    if len(new) > 4:
        new.insert(rng.randrange(len(new)), new.pop(rng.randrange(len(new))))
    add_up(compare(_resolution(words), _resolution(new)).numbering)


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("old", "new"), [("79_85", "80_75"), ("78_211", "80_199"), ("79_56", "80_34"), ("79_186", "80_225")]
)
def test_every_sentence_of_a_real_pair_adds_up(corpus: Path, old: str, new: str) -> None:
    events = compared_once(*(corpus / "real" / f"A_RES_{name}.pdf" for name in (old, new))).numbering
    assert add_up(events) == len(events) > 0


def add_up(events: Sequence[NumberingEvent]) -> int:
    """Check that what each sentence says leads from one offset to the next; the number of those that say it."""
    offset = said = 0
    for event in events:
        found = step(event)
        assert found is None or offset + found == event.offset
        offset, said = event.offset, said + (found is not None)
    return said
