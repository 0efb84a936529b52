"""Mutants are those of their seed, and differ from their sources."""

from __future__ import annotations

from tests.hostile.tagged import tagged
from tests.soak.mutants import Source, mutant

KNOWN = [Source("tagged.pdf", tagged()), Source("sample.xml", b"<a><p>one</p><num>2</num></a>")]


def test_a_mutant_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    made = [[mutant(number, seed, KNOWN).content for number in range(20)] for seed in (1, 1, 2)]
    assert made[0] == made[1]
    assert made[0] != made[2]


def test_chance_changes_nearly_every_file() -> None:
    made = [mutant(number, 1, KNOWN) for number in range(60)]
    assert sum(each.content != each.source.content for each in made) > 50
    assert {each.source.name for each in made} == {"tagged.pdf", "sample.xml"}
