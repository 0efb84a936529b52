"""Versions in different languages are aligned by what they say, not by their numbers."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.comparison.alignment.by_content import groups_by_content
from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Relation
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

FRENCH = [
    "Rappelle sa résolution 77/203 du 15 décembre 2022 sur la navigation fluviale ;",
    "Invite les commissions régionales à publier des règles types pour le transport de passagers ;",
    "Prend note du rapport de la Conférence de Port Maren, tenue du 3 au 7 juin 2022 ;",
    "Prie le Secrétaire général d’organiser une réunion d’experts sur la sécurité des passagers et la protection de "
    "l’environnement, en coopération avec l’Organisation maritime internationale, et d’en publier les conclusions ;",
    "Engage les États à former les capitaines ;",
    "Décide d’examiner la question à sa soixante-dix-neuvième session.",
]
ENGLISH = [
    "Recalls its resolution 77/203 of 15 December 2022 on river navigation;",
    "Proclaims 12 May 2026 the day of ferries, and invites all 193 Member States to observe it, as set out in A/79/88;",
    "Takes note of the report of the Conference of Port Maren, held from 3 to 7 June 2022;",
    "Requests the Secretary-General to organize a meeting of experts on the security of passengers and the protection "
    "of the environment, in cooperation with the International Maritime Organization, and to publish its conclusions;",
    "Encourages States to train their captains;",
    "Decides to examine the question at its seventy-ninth session.",
]
PAIRS = [((0,), (0,)), ((2,), (2,)), ((3,), (3,)), ((4,), (4,)), ((5,), (5,))]


def test_figures_and_roots_tell_what_belongs_together(make: Make) -> None:
    old, new = make(FRENCH).paragraphs, make([ENGLISH[1], *ENGLISH[:1], *ENGLISH[2:]]).paragraphs
    shifted = [((0,), (1,)), *PAIRS[1:]]
    assert [(group.old, group.new) for group in groups_by_content(old, new)] == shifted


def test_one_that_was_inserted_has_no_pair(make: Make) -> None:
    old, new = make([FRENCH[0], *FRENCH[2:]]).paragraphs, make(ENGLISH).paragraphs
    found = [(group.old, group.new) for group in groups_by_content(old, new)]
    assert found == [((0,), (0,)), ((1,), (2,)), ((2,), (3,)), ((3,), (4,)), ((4,), (5,))]
    mirrored = [(group.new, group.old) for group in groups_by_content(new, old)]
    assert mirrored == found


def test_another_symbol_means_another_version(make: Make) -> None:
    old = make(FRENCH, ["Rappelant sa résolution 75/203,"], symbol="A/RES/78/203", language="fr")
    new = make(ENGLISH, ["Recalling its resolution 78/203,"], symbol="A/RES/79/204")
    comparison = compare(old, new)
    assert comparison.verdict.relation is Relation.VERSIONS
    assert [link.new for link in comparison.links if link.old == (3,)] == [(3,)]


def test_texts_of_nothing_have_no_pairs(make: Make) -> None:
    assert groups_by_content((), make(ENGLISH).paragraphs) == groups_by_content((), ()) == []
