"""Mutants are those of their seed, and differ from their sources."""

from __future__ import annotations

from pathlib import Path

from desktop_app.store.resources import resource
from desktop_app.tasks.read import read
from tests.hostile.raw_pdf import pdf
from tests.hostile.tagged import tagged
from tests.soak.letters import letters_read
from tests.soak.mutants import Source, mutant

KNOWN = [Source("tagged.pdf", tagged()), Source("sample.xml", b"<a><p>one</p><num>2</num></a>")]


def test_a_mutant_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    made = [[mutant(number, seed, KNOWN).content for number in range(20)] for seed in (1, 1, 2)]
    assert made[0] == made[1]
    assert made[0] != made[2]


def test_a_sample_whose_objects_are_written_anew_is_as_sound_as_before(tmp_path: Path) -> None:
    """Else what is said of mutants would be said of all, and nothing could be lost in silence."""
    sample = resource("sample", "A_RES_79_902.pdf")
    source = Source(sample.name, sample.read_bytes())
    anew = tmp_path / sample.name
    anew.write_bytes(pdf(source.objects, root=source.root))
    assert read(anew).warnings == read(sample).warnings
    assert letters_read(read(anew)) == letters_read(read(sample))


def test_chance_changes_nearly_every_file() -> None:
    made = [mutant(number, 1, KNOWN) for number in range(60)]
    assert sum(each.content != each.source.content for each in made) > 50
    assert {each.source.name for each in made} == {"tagged.pdf", "sample.xml"}
