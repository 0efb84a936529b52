"""What holds for any history: made-up versions, each made of the one before it by the changes that real ones have."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.comparison.compare import compare
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import EventKind, History
from tests.series.histories import ALL, REPORT, series, version

MORE = (
    *ALL,
    REPORT.format("ninth"),
    "Recognizes the contribution of women boat builders to the safety of inland navigation;",
    "Decides to proclaim the tenth of May the International Day of River Pilots;",
    "Deplores the loss of life in collisions between dredgers and overloaded canoes during the dry season;",
)
ADDED = (
    " every second year",
    " by means of a website",
    " and of nomads with their herds",
    " after consultations among engineers",
    ", swimming included",
    ", where currents are strong",
    " by letter",
    ", many of them widows",
    ", to be observed with lanterns",
    " and in fog",
)
"""What may be added to each of these; no two have words in common."""


@st.composite
def histories(draw: st.DrawFn) -> list[list[str]]:
    """Three or four versions: a choice of sentences each, some with words added, in the order of the first."""
    count = draw(st.integers(3, 4))
    versions = []
    for _ in range(count):
        chosen = draw(st.lists(st.sampled_from(range(len(MORE))), min_size=2, unique=True).map(sorted))
        longer = draw(st.sets(st.sampled_from(chosen)))
        versions.append([with_more(n) if n in longer else MORE[n] for n in chosen])
    return versions


def made(texts: Sequence[Sequence[str]]) -> list[Resolution]:
    return [version(text, 75 + n) for n, text in enumerate(texts)]


def with_more(number: int) -> str:
    return f"{MORE[number][:-1]}{ADDED[number]};"


def stem(text: str) -> str:
    """What a sentence is known by, with or without added words."""
    return text[:50]


def ties(found: History) -> set[tuple[tuple[int, int], tuple[int, int]]]:
    """Which paragraphs follow one another in a lineage, each as version and position."""
    together = set()
    for lineage in found.lineages:
        places = [(n, positions) for n, positions in enumerate(lineage.positions) if positions]
        for (one, before), (other, after) in pairwise(places):
            together |= {((one, i), (other, j)) for i in before for j in after}
    return together


@settings(max_examples=25)
@given(histories())
def test_a_lineage_holds_one_sentence_wherever_it_is(texts: list[list[str]]) -> None:
    found = series(*made(texts))
    for lineage in found.lineages:
        stems = {
            stem(found.versions[n].paragraphs[position].text)
            for n, positions in enumerate(lineage.positions)
            for position in positions
        }
        assert len(stems) == 1
    whole = {text for version in found.versions for text in (stem(p.text) for p in version.paragraphs)}
    assert len(found.lineages) == len(whole)


@settings(max_examples=25)
@given(histories())
def test_runs_join_back_and_no_word_is_younger_than_its_version(texts: list[list[str]]) -> None:
    found = series(*made(texts))
    for number, (resolution, ages) in enumerate(zip(found.versions, found.ages, strict=True)):
        for paragraph, runs in zip(resolution.paragraphs, ages, strict=True):
            assert "".join(run.text for run in runs) == paragraph.text
            assert all(run.version <= number for run in runs)


@settings(max_examples=25)
@given(histories())
def test_a_series_of_two_is_their_comparison(texts: list[list[str]]) -> None:
    old, new = made(texts[:2])
    found, comparison = series(old, new), compare(old, new)
    assert found.comparisons == (comparison,)
    assert ties(found) == {((0, i), (1, j)) for link in comparison.links for i in link.old for j in link.new}
    assert {line.positions[1][0] for line in found.lineages if line.first == 1} == set(comparison.added)
    assert {line.positions[0][0] for line in found.lineages if line.last == 0} == set(comparison.removed)


@settings(max_examples=25)
@given(histories(), st.integers(0, 3))
def test_an_identical_version_more_changes_no_line(texts: list[list[str]], at: int) -> None:
    at = min(at, len(texts) - 1)
    lines = {line.positions for line in series(*made(texts)).lineages}
    longer = series(*made([*texts[: at + 1], *texts[at:]]))
    assert {line.positions[: at + 1] + line.positions[at + 2 :] for line in longer.lineages} == lines
    assert all(line.positions[at] == line.positions[at + 1] for line in longer.lineages)


@settings(max_examples=25)
@given(histories())
def test_the_other_way_round_what_came_has_gone(texts: list[list[str]]) -> None:
    forth, back = series(*made(texts)), series(*made(texts[::-1]))
    last = len(texts) - 1
    assert ties(forth) == {((last - n, i), (last - m, j)) for (m, j), (n, i) in ties(back)}
    gone = {line.last for line in forth.lineages if line.events[-1].kind is EventKind.DIED}
    assert gone == {last - line.first for line in back.lineages if line.first > 0}


@settings(max_examples=25)
@given(histories(), st.integers(0, 3))
def test_taking_a_version_away_breaks_no_line(texts: list[list[str]], at: int) -> None:
    at = min(at, len(texts) - 1)
    whole = series(*made(texts))
    fewer = series(*made([text for number, text in enumerate(texts) if number != at]))
    without = {line.positions[:at] + line.positions[at + 1 :] for line in whole.lineages}
    assert {line.positions for line in fewer.lineages} == {positions for positions in without if any(positions)}


@settings(max_examples=20)
@given(histories())
def test_events_say_where_the_paragraph_is(texts: list[list[str]]) -> None:
    found: History = series(*made(texts))
    for lineage in found.lineages:
        present = {event.version for event in lineage.events if event.kind.is_presence}
        assert present == {number for number, positions in enumerate(lineage.positions) if positions}
        assert [event.version for event in lineage.events] == list(
            range(lineage.first, lineage.first + len(lineage.events))
        )
