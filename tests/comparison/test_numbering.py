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
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.read import read
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
                "Inserted: –. Come from elsewhere or split off: –. Removed: old –. Gone elsewhere or joined: old OP 2. "
                "−1 from OP 2 on.",
                "Inserted: –. Come from elsewhere or split off: OP 5. Removed: old –. Gone elsewhere or joined: old –. "
                "±0 from OP 6 on.",
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
    assert [str(event.message) for event in events] == [accounted("–", "OP 6", "–", "–", "+1 from OP 7 on.")]
    events = compare(make([A, B, C, D, E, F]), make([A, C, D, X, Y, E, B, F])).numbering
    assert [str(event.message) for event in events] == [
        accounted("–", "–", "–", "OP 2", "−1 from OP 2 on."),
        "OP 4, OP 5 inserted: +1 from OP 6 on.",
        accounted("–", "OP 7", "–", "–", "+2 from OP 8 on."),
    ]


def test_what_was_joined_from_further_up_is_counted_where_it_stood(make: Make) -> None:
    old, new = make([A, B, C, D, E, F]), make([A, C, D, f"{B} {E}", F])
    assert [str(event.message) for event in compare(old, new).numbering] == [
        accounted("–", "–", "–", "OP 2", "−1 from OP 2 on."),
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


def accounted(inserted: str, come: str, removed: str, gone: str, rest: str) -> str:
    return (
        f"Inserted: {inserted}. Come from elsewhere or split off: {come}. "
        f"Removed: old {removed}. Gone elsewhere or joined: old {gone}. {rest}"
    )


def test_very_many_places_are_one_sentence(make: Make) -> None:
    texts = [f"Urges State number {n} to inspect the ferry {n * 7919} on river {n * 104729};" for n in range(24)]
    words = [A, B, C, D, E, F, X, Y, *texts]
    new = [text for n, word in enumerate(words) for text in ([word, f"Marks {word}"] if n % 3 == 0 else [word])]
    messages = {str(event.message) for event in compare(make(words), make(new)).numbering}
    assert len(messages) == 1


def counted(listed: str) -> int:
    if listed == "–":
        return 0
    several = re.search(r"\((\d+)\)$", listed)
    return int(several[1]) if several else len(listed.split(", "))


def step(event: NumberingEvent) -> int | None:
    """What the sentence says was added and taken away; ``None`` where it does not count."""
    given = event.message.arguments[2:]
    if event.message.code == "numbers-accounted":
        inserted, come, removed, gone = map(counted, given)
        return inserted + come - removed - gone
    if event.message.code in {"numbers-inserted", "numbers-removed", "numbers-exchanged"}:
        return sum(map(counted, given[:1])) * bool(given[0]) - (counted(given[1]) if given[1] else 0)
    return None


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
    before, after = (read(corpus / "real" / f"A_RES_{name}.pdf") for name in (old, new))
    events = compare(before, after).numbering
    assert add_up(events) == len(events) > 0


def add_up(events: Sequence[NumberingEvent]) -> int:
    """Check that what each sentence says leads from one offset to the next; the number of those that say it."""
    offset = said = 0
    for event in events:
        found = step(event)
        assert found is None or offset + found == event.offset
        offset, said = event.offset, said + (found is not None)
    return said
