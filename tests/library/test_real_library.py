"""Every phrase of real resolutions is found, in each of the six languages."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from desktop_app.library.index import Index
from desktop_app.library.model import SearchFilters
from desktop_app.library.schema import LIBRARY
from desktop_app.library.searching import search
from desktop_app.library.words import indexed
from desktop_app.store.database import Database, memory_database
from desktop_app.tasks.read import read
from tests.library.libraries import read_as, state

PHRASES = 25


@pytest.fixture(scope="module")
def real(corpus: Path) -> Database:
    """An index of a few resolutions in each language."""
    folder = corpus / "ledger" / "xml"
    if not folder.is_dir():
        pytest.skip("the corpus holds no folder ledger/xml")
    database = memory_database(LIBRARY)
    for language in ("en", "fr", "es", "ru", "ar", "zh"):
        for path in sorted(folder.glob(f"*_{language}.xml"))[:3]:
            Index(database).add(state(path.name), read_as(path.name, read(path)))
    return database


@pytest.mark.corpus
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_every_phrase_is_found_wherever_it_stands(real: Database, language: str) -> None:
    rows = real.rows(
        "SELECT t.id, t.text FROM texts t JOIN paragraphs p ON p.id = t.id JOIN documents d ON d.id = p.document "
        "WHERE d.language = ?",
        language,
    )
    words = {number: _apart(text) for number, text in rows}
    chance = random.Random(language)
    for _ in range(PHRASES):
        listed = chance.choice(list(words.values())).split()
        size = chance.choice([2, 3, 4, 6])
        start = chance.randrange(max(1, len(listed) - size))
        phrase = " ".join(listed[start : start + size])
        expected = {number for number, text in words.items() if f" {phrase} " in text}
        hits = search(real, f'"{phrase}"', SearchFilters(language=language), 5000).hits
        assert {hit.paragraph for hit in hits} == expected, phrase


def _apart(text: str) -> str:
    """The words of a text, with a space around each."""
    return " ".join(["", *re.findall(r"\w+", indexed(text)), ""])
