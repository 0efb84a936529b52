"""The life of every paragraph: from which it comes, what happened to it, where it went."""

from __future__ import annotations

import pytest

from desktop_app.series.model import EventKind
from tests.series.histories import (
    ALL,
    BRIDGES,
    FARMERS,
    FERRIES,
    INLAND,
    LIGHTS,
    REPORT,
    TRAINING,
    events_of,
    life_of,
    series,
    version,
)

REWORDED = FERRIES.replace("small boats", "all vessels that carry passengers for money")
STRONGER = BRIDGES.replace("Encourages", "Urges")


@pytest.mark.parametrize(
    ("text", "versions", "events"),
    [
        (FERRIES, [ALL, ALL, ALL], ["born", "identical", "identical"]),
        (REWORDED, [ALL, (REWORDED, *ALL[1:]), (REWORDED, *ALL[1:])], ["born", "wording", "identical"]),
        (STRONGER, [ALL, (*ALL[:3], STRONGER, *ALL[4:])], ["born", "wording verb"]),
        (LIGHTS, [ALL[:5], ALL], ["born"]),
        (FERRIES, [ALL, ALL[1:], ALL[1:]], ["born", "died"]),
        (FARMERS, [ALL, (*ALL[:2], *ALL[3:]), ALL], ["born", "absent", "returned"]),
        (FARMERS, [ALL, ALL[3:], (BRIDGES, LIGHTS), ALL, ALL], ["born", "absent", "absent", "returned", "identical"]),
        (LIGHTS, [ALL, (LIGHTS, *ALL[:5])], ["born", "identical moved"]),
    ],
)
def test_a_paragraph_is_followed_through_all_versions(
    text: str, versions: list[tuple[str, ...]], events: list[str]
) -> None:
    found = series(*(version(texts, 75 + n) for n, texts in enumerate(versions)))
    assert events_of(text, found) == events


def test_a_report_for_the_next_session_rolls_forward() -> None:
    versions = [version([*ALL, REPORT.format(word)], 75 + n) for n, word in enumerate(("sixth", "seventh", "eighth"))]
    assert events_of(REPORT.format("eighth"), series(*versions)) == ["born", "routine", "routine"]


def test_what_was_merged_is_in_one_lineage_for_each_part() -> None:
    merged = f"{TRAINING[:-1]}, and {LIGHTS[0].lower()}{LIGHTS[1:]}"
    found = series(version(ALL, 75), version(ALL, 76), version([*ALL[:4], merged], 77))
    ending = [lineage for lineage in found.lineages if lineage.positions[2] == (5,)]
    assert [lineage.positions for lineage in ending] == [((5,), (5,), (5,)), ((6,), (6,), (5,))]
    assert [lineage.events[-1].kind for lineage in ending] == [EventKind.MERGED, EventKind.MERGED]


def test_the_pieces_of_a_split_that_live_on_have_a_life_of_their_own() -> None:
    whole = f"{TRAINING[:-1]}, and {LIGHTS[0].lower()}{LIGHTS[1:]}"
    found = series(version([*ALL[:4], whole], 75), version(ALL, 76), version(ALL, 77))
    assert life_of(TRAINING, found) == [[5], [5], [5]]
    assert life_of(LIGHTS, found) == [[5], [6], [6]]
    assert events_of(LIGHTS, found)[:2] == ["born", "split"]


def test_the_pieces_of_a_split_in_the_newest_text_are_one_life_still() -> None:
    whole = f"{TRAINING[:-1]}, and {LIGHTS[0].lower()}{LIGHTS[1:]}"
    found = series(version([*ALL[:4], whole], 75), version([*ALL[:4], whole], 76), version(ALL, 77))
    assert life_of(LIGHTS, found) == [[5], [5], [5, 6]]


def test_a_paragraph_that_became_operative_crossed() -> None:
    recital = "Noting that affordable crossings are essential to the access of farmers and traders to rural markets,"
    operative = recital.replace("Noting", "Notes").replace("markets,", "markets;")
    before = version(ALL[:2], 75, preamble=[recital])
    found = series(before, version([*ALL[:2], operative], 76), version([*ALL[:2], operative], 77))
    assert "crossed" in events_of(operative, found)[1]


def test_twins_are_told_apart_by_their_place() -> None:
    twin = "Decides to remain seized of the matter;"
    texts = [FERRIES, twin, INLAND, FARMERS, twin, BRIDGES]
    found = series(version(texts, 75), version(texts, 76), version(["Welcomes the forum;", *texts], 77))
    lives = [lineage.positions for lineage in found.lineages if lineage.positions[0] in {(2,), (5,)}]
    assert lives == [((2,), (2,), (3,)), ((5,), (5,), (6,))]


def test_those_that_went_stand_where_they_stood() -> None:
    found = series(version(ALL, 75), version([FERRIES, *ALL[2:]], 76), version([FERRIES, *ALL[2:]], 77))
    texts = [found.versions[line.last].paragraphs[line.positions[line.last][0]].text for line in found.lineages]
    assert texts == ["Safety of river crossings", *ALL]


def test_every_paragraph_of_every_version_stands_in_a_lineage() -> None:
    found = series(version(ALL, 75), version(ALL[2:], 76), version((LIGHTS, *ALL[:3]), 77))
    places = {(n, p) for n, one in enumerate(found.versions) for p in range(len(one.paragraphs))}
    assert set(found.lineages_at()) == places
