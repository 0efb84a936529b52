"""Forty texts in which one name was put in place of another throughout are siblings, whatever they recall."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Relation, Verdict
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

# A kind of resolution: its title, its preamble after the recital, and its operative part. The names have a word that
# stands in every text beside them: there are other islands, missions, bays and republics.
TERRITORY = (
    "Question of {}",
    ["Aware that {} has no harbour for the trade of other islands,", "Noting that the wells of {} are dry,"],
    [
        "Reaffirms the right of the people of {} to a harbour of their own;",
        "Requests the administering Power to inspect the ferries of {} once a year;",
        "Calls upon all who trade with {} to pay for the lanterns of {};",
        "Notes that each republic, bay and mission of the delta needs ferries and lights of one kind.",
    ],
)
FINANCING = (
    "Financing of the United Nations ferries in {}",
    ["Mindful that the ferries in {} must have what they need, as those of other missions and islands must,"],
    [
        "Requests the Secretary-General to count all boats in {} once a year;",
        "Decides to pay for {} what the last report on the lanterns of {} asks for;",
        "Emphasizes that {} shall borrow boats from no bay, mission or republic.",
    ],
)
COOPERATION = (
    "Cooperation between the United Nations and {}",
    ["Noting that {} has lent its charts to other islands,"],
    [
        "Welcomes the charts of {}, which show every sandbank of the delta;",
        "Invites {} to print tide tables for the ports of {};",
        "Encourages {} to lend its boats for rescue at night to any bay, mission or republic.",
    ],
)
SITUATION = (
    "Situation of the ferrymen in {}",
    ["Deeply concerned that ferrymen in {} wait a year for their licence, as on other islands,"],
    [
        "Urges the authorities in {} to issue each licence within a month of the examination;",
        "Calls upon {} to let the ferrymen elect those who examine them in {};",
        "Decides to compare {} with every bay, mission and republic of the delta at its next session.",
    ],
)
KINDS = [TERRITORY, FINANCING, COOPERATION, SITUATION]
NAMES = [
    *("the Maren Islands", "Vellmark", "the Republic of Orsay", "Tarnow Bay", "the Brann Islands"),
    *("the Ilmen Mission", "Caspar Bay", "Holm", "the Republic of Anker", "the Ruvo Mission"),
]
RENAMED = list(zip(NAMES, [*NAMES[1:], NAMES[0]], strict=True))
GENERIC = ("Islands", "Mission", "Bay")

Form = tuple[str, list[str], list[str]]


@pytest.mark.parametrize(("form", "names"), list(product(KINDS, RENAMED)))
def test_another_name_throughout_is_another_subject(form: Form, names: tuple[str, str], make: Make) -> None:
    verdict = _verdict(form, names, make)
    assert (verdict.relation, verdict.same_series) == (Relation.SIBLING, False)
    assert all(name.split()[-2 if name.endswith(GENERIC) else -1] in str(verdict.reason) for name in names)


@pytest.mark.parametrize(("form", "name"), list(product(KINDS, NAMES)))
def test_the_same_name_is_the_same_subject(form: Form, name: str, make: Make) -> None:
    assert _verdict(form, (name, name), make).relation is Relation.VERSIONS


def _verdict(form: Form, names: tuple[str, str], make: Make) -> Verdict:
    """The verdict on last year's text and this year's, which recalls it by number."""
    title, preamble, operative = form
    recitals = "Recalling its resolution 78/203 of 15 December 2023,", "Recalling its resolution 79/204 of 4 May 2025,"
    old, new = (
        make(
            [text.replace("{}", name) for text in operative],
            [recital, *(text.replace("{}", name) for text in preamble)],
            title=title.replace("{}", name),
            symbol=symbol,
        )
        for name, recital, symbol in zip(names, recitals, ("A/RES/79/204", "A/RES/80/205"), strict=True)
    )
    return compare(old, new).verdict
