"""Nothing of full size disappears unsaid, in any PDF at hand, nor in those whose bytes were damaged."""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.pdf.document import Document
from desktop_app.pdf.errors import ReadingError
from desktop_app.store.resources import resource
from desktop_app.tasks.task_error import TaskError
from tests.corpus_files import pages_and_text_once
from tests.extraction.balance import texts_of, unbalanced

pytestmark = pytest.mark.long

SEED = 20_260_101
# Words of a PDF's structure, near which damage is worst.
STRUCTURE = re.compile(rb"/Kids|/Count|/Type ?/Pages?\b|/Contents|/Parent|trailer|startxref|/Root|xref|obj")
KEPT = 0.97
# The published resolutions, a thousand pages, are tried where ``RESOLUTE_TRIES`` is set, so that the suite is quick.
WHOLE = ("real", "typeset_2013", "typeset_modern") if "RESOLUTE_TRIES" in os.environ else ()


def assert_balanced(path: Path) -> None:
    assert unbalanced(*pages_and_text_once(path)) == (Counter(), Counter()), path.name


@pytest.mark.parametrize("path", sorted(resource("sample").glob("*.pdf")), ids=lambda path: path.name)
def test_every_character_of_the_sample_is_accounted_for(path: Path) -> None:
    assert_balanced(path)


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["cases", "drafts", "native_word", "other", *WHOLE])
def test_every_character_of_the_corpus_is_accounted_for(corpus: Path, folder: str) -> None:
    for path in sorted((corpus / folder).glob("*.pdf")):
        try:
            assert_balanced(path)
        except TaskError as error:
            if error.message.code != "no-text":
                raise


def mutants(sound: bytes, count: int) -> Iterator[bytes]:
    """Copies with one to four bytes changed, near the words of the structure."""
    chance = random.Random(SEED)
    spots = [match.start() for match in STRUCTURE.finditer(sound)]
    for _ in range(count):
        data = bytearray(sound)
        for _ in range(chance.choice([1, 1, 2, 4])):
            at = min(chance.choice(spots) + chance.randrange(24), len(data) - 1)
            data[at] = chance.choice([data[at] ^ 1 << chance.randrange(8), ord(str(chance.randrange(10)))])
        yield bytes(data)


def letters_and_word(path: Path) -> tuple[int, bool]:
    """How many characters are read, and whether the reader is told of damage; what the pages hold is accounted for."""
    with Document(path) as document:
        pages = list(document.pages())
        resolution = resolution_of(pages, document.source)
        assert unbalanced(pages, resolution) == (Counter(), Counter())
        told = document.is_damaged or bool(resolution.warnings)
    return sum(map(len, texts_of(resolution))), told


@pytest.mark.no_cover  # the same ways a hundred times over
def test_text_that_damage_takes_away_is_told(tmp_path: Path) -> None:
    sound = resource("sample", "A_RES_80_903.pdf")
    whole, _ = letters_and_word(sound)
    damaged = tmp_path / "damaged.pdf"
    for number, data in enumerate(mutants(sound.read_bytes(), 120)):
        damaged.write_bytes(data)
        try:
            read, told = letters_and_word(damaged)
        except ReadingError:
            continue
        assert told or read >= KEPT * whole, number
