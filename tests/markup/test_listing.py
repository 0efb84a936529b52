"""The list of changes in its three orders, with what recurs as one entry; what became of what is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.concerns import Concern
from desktop_app.comparison.gone import reasons_gone
from desktop_app.comparison.model import Side
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.listing import ChangeEntry, ListOrder, entries_of, listed_rows
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters
from desktop_app.resolution.model import Resolution
from tests.gui.comparing.invented import lighthouses

Make = Callable[..., Resolution]
FERRIES = [
    "Urges Member States to inspect every ferry that they own or control once a year;",
    "Invites the regional commissions to publish rules for all who own or control a river port;",
    "Requests the Secretary-General to report on what they own or control at its next session;",
    "Welcomes the guidelines on life jackets for small vessels and their crews;",
]


@pytest.fixture
def ferries(make: Make) -> MarkedComparison:
    new = [text.replace(" or control", "") for text in FERRIES[:3]] + [FERRIES[3].replace("small", "large")]
    return MarkedComparison.of(compare(make(FERRIES), make(new)))


def test_the_same_words_in_several_paragraphs_are_one_entry_that_opens(ferries: MarkedComparison) -> None:
    (group,) = ferries.groups
    assert (group.changes, group.rows) == ((("or control", ""),), (0, 1, 2))
    assert entries_of(ferries, ListOrder.TEXT) == (ChangeEntry(0, group), ChangeEntry(3))
    opened = entries_of(ferries, ListOrder.TEXT, {group})
    assert opened == (ChangeEntry(0, group), *(ChangeEntry(row, inside=True) for row in (0, 1, 2)), ChangeEntry(3))


def test_a_paragraph_with_another_change_beside_it_stands_alone(make: Make) -> None:
    new = [text.replace(" or control", "") for text in FERRIES[:3]] + [FERRIES[3]]
    new[1] = new[1].replace("rules", "laws")
    marked = MarkedComparison.of(compare(make(FERRIES), make(new)))
    assert marked.groups == ()
    assert [entry.row for entry in entries_of(marked, ListOrder.TEXT)] == [0, 1, 2]


def test_every_change_is_listed_once_by_its_importance() -> None:
    marked = MarkedComparison.of(lighthouses())
    ranked = listed_rows(marked, ListOrder.IMPORTANCE)
    assert sorted(ranked) == list(marked.shown)
    order = [*Concern, None]
    places = [order.index(marked.concern(row)) for row in ranked]
    assert places == sorted(places)


def test_what_is_put_aside_is_in_no_order() -> None:
    marked = MarkedComparison.of(lighthouses(), Filters(frozenset({ChangeKind.REMOVED, ChangeKind.MOVED})))
    for order in ListOrder:
        assert set(listed_rows(marked, order)) <= set(marked.shown)


@pytest.mark.parametrize(
    ("old", "new", "reasons"),
    [
        # The second paragraph went, and nothing came in its place.
        (FERRIES[:3], [FERRIES[0], FERRIES[2]], {1: "Dropped."}),
        # A paragraph on the same matter, written anew, came in its place.
        (
            [FERRIES[0], "Encourages harbour masters to train young pilots on every river of the northern delta;",
             FERRIES[3]],
            [FERRIES[0], "Calls for a fund and regular courses so that pilots of the southern delta stay;",
             FERRIES[3]],
            {1: "In its place stands OP 2, which is new."},
        ),
        # Two became one.
        (
            FERRIES[:2],
            [f"{FERRIES[0][:-1]}, and {FERRIES[1]}"],
            {0: "Merged into OP 1.", 1: "Merged into OP 1."},
        ),
    ],
)  # fmt: skip
def test_what_became_of_old_paragraphs_is_told(
    make: Make, old: list[str], new: list[str], reasons: dict[int, str]
) -> None:
    comparison = compare(make(old), make(new))
    assert {position: str(reason) for position, reason in reasons_gone(comparison).items()} == reasons


def test_a_moved_paragraph_is_gone_from_its_place() -> None:
    comparison = lighthouses()
    moved = [link for link in comparison.links if link.moved]
    told = reasons_gone(comparison)
    assert moved
    for link in moved:
        assert str(told[link.old[0]]) == f"Moved: it is {comparison.new.paragraphs[link.new[0]].cite} now."


def test_all_rows_of_two_languages_of_one_text_stand_open_and_plain(make: Make) -> None:
    french = [
        "Exhorte les États Membres à inspecter chaque bac dont ils sont propriétaires une fois par an ;",
        "Invite les commissions régionales à publier des règles pour les ports fluviaux ;",
        "Prie le Secrétaire général de faire rapport sur la question à sa prochaine session ;",
        "Se félicite des directives sur les gilets de sauvetage pour les petits bateaux.",
    ]
    symbol = "A/RES/80/204"
    comparison = compare(make(FERRIES, symbol=symbol), make(french, symbol=symbol, language="fr"))
    marked = MarkedComparison.of(comparison)
    assert (marked.budget.to_read, marked.shown) == (0, ())
    assert len(marked.lines()) == len(marked.rows)
    assert all(not marked.changed_words(row, side) for row in range(4) for side in Side)
