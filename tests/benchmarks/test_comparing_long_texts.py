"""How comparing grows with the length of the texts, in time and in memory, up to a thousand pages."""

from __future__ import annotations

import random
import sys
from functools import partial
from itertools import pairwise

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.comparison.compare import compare
from desktop_app.resolution.model import Resolution
from tests.benchmarks.conftest import Tell, least_seconds, peak_kilobytes
from tests.series.histories import version

PAGES = (250, 500, 1000)
PARAGRAPHS_A_PAGE = 7
WORDS = 60
SYLLABLES = ("ba", "de", "fi", "go", "lu", "mar", "nes", "por", "ris", "tan", "vel", "zon")
# Of the paragraphs of the old text, these parts are kept, are reworded, and are replaced by others.
KEPT, REWORDED = 0.65, 0.25
# A process that compares two texts of so many pages.
WORK = """
import sys
from tests.benchmarks.test_comparing_long_texts import pair
from desktop_app.comparison.compare import compare
compare(*pair(int(sys.argv[1])))
"""


def words_of(rng: random.Random, count: int) -> list[str]:
    """Words of an invented language, a few of them frequent and most of them rare, as in every language."""
    numbers = (int(1.5 ** rng.uniform(1, 25)) for _ in range(count))
    return [SYLLABLES[n % 12] + SYLLABLES[n // 12 % 12] + SYLLABLES[n // 144 % 12] for n in numbers]


def reworded(words: list[str], rng: random.Random) -> list[str]:
    """The words with some of them replaced, and one clause more."""
    at = rng.randrange(WORDS - 5)
    return [*words[:at], *words_of(rng, 3), *words[at + 2 :], *words_of(rng, 4)]


def pair(pages: int) -> tuple[Resolution, Resolution]:
    """Two versions of a text of so many pages, the same at every call."""
    rng = random.Random(pages)
    old = [words_of(rng, WORDS) for _ in range(pages * PARAGRAPHS_A_PAGE)]
    new: list[list[str]] = []
    for words in old:
        fate = rng.random()
        if fate < KEPT:
            new.append(words)
        else:
            new.append(reworded(words, rng) if fate < KEPT + REWORDED else words_of(rng, WORDS))
    before, after = ([f"Notes {' '.join(words)};" for words in text] for text in (old, new))
    return version(before, 75), version(after, 76)


def test_doubling_the_text_costs_little_more_than_double(tell: Tell, benchmark: BenchmarkFixture) -> None:
    times = [least_seconds(partial(compare, *pair(pages)), rounds=2) for pages in PAGES]
    growth = [longer / shorter for shorter, longer in pairwise(times)]
    tell(f"doubling the text up to {PAGES[-1]} pages costs {growth[0]:.2f} and {growth[1]:.2f} times the time")
    benchmark.pedantic(compare, pair(PAGES[0]), rounds=1)
    assert max(growth) <= 2.5


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the operating system otherwise")
def test_comparing_a_thousand_pages_stays_under_250_megabytes(tell: Tell, benchmark: BenchmarkFixture) -> None:
    peak = benchmark.pedantic(peak_kilobytes, (WORK, str(PAGES[-1])), rounds=1)
    tell(f"comparing {PAGES[-1]} pages holds {peak // 1000} MB at most")
    assert peak < 250_000
