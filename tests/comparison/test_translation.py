"""That only the translation changed is said where the same two texts in another language kept their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.comparison.translation import changed_in_translation_alone
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

PREAMBLE = ["Mindful of the dangers of river traffic,", "Recalling the charter of the ferries,"]
OLD = ["Urges States to inspect every ferry once a year;", "Requests a report at its seventy-ninth session;"]
NEW = ["Urges States to inspect every ferry twice a month;", "Requests a report at its eightieth session;"]
PREAMBULE = ["Consciente des dangers de la navigation,", "Rappelant la charte des bacs,"]
ANCIEN = [
    "Engage les États à inspecter chaque bac une fois par an ;",
    "Demande un rapport à sa soixante-dix-neuvième session ;",
]
NOUVEAU = [
    "Engage les États à inspecter chaque bac deux fois par mois ;",
    "Sollicite la présentation d’un rapport à sa quatre-vingtième session ;",
]


@pytest.fixture
def english(make: Make) -> Comparison:
    """A paragraph reworded, and one that only rolled forward."""
    return compare(make(OLD, PREAMBLE, symbol="A/RES/78/5"), make(NEW, PREAMBLE, symbol="A/RES/79/6"))


def french(make: Make, old: list[str] | None = None, number: str = "79/6", language: str = "fr") -> Comparison:
    """The same in French, where the second paragraph was put in other words too."""
    before = make(ANCIEN, PREAMBULE if old is None else old, symbol="A/RES/78/5", language=language)
    after = [*PREAMBULE[:1], "Rappelant les termes de la charte des bacs,"]
    return compare(before, make(NOUVEAU, after, symbol=f"A/RES/{number}", language=language))


def told(comparison: Comparison, other: Comparison) -> list[str]:
    found = changed_in_translation_alone(comparison, other)
    return [comparison.new.paragraphs[link.new[0]].cite for link in found]


def test_what_kept_its_words_in_the_other_language_changed_in_translation_alone(
    make: Make, english: Comparison
) -> None:
    assert told(french(make), english) == ["PP 2", "OP 2"]
    assert told(english, french(make)) == []


def test_nothing_is_said_by_another_pair_or_by_the_same_language(make: Make, english: Comparison) -> None:
    assert told(french(make, number="79/7"), english) == []
    assert told(french(make, language="en"), english) == []
    assert told(french(make), french(make)) == []


def test_unnumbered_paragraphs_are_known_where_both_languages_count_the_same(make: Make, english: Comparison) -> None:
    parted = ["Consciente des dangers", "de la navigation,", "Rappelant la charte des bacs,"]
    assert told(french(make, parted), english) == ["OP 2"]


def test_a_changed_verb_is_a_change_in_the_other_language(make: Make, english: Comparison) -> None:
    links = [replace(link, nature=french(make).links[-1].nature) for link in english.links]
    assert told(french(make), replace(english, links=tuple(links))) == []
