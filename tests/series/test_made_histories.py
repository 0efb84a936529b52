"""Paragraphs of real texts that are inserted, removed, moved, split, merged and come back are followed through it all.

``RESOLUTE_TRIES`` says how many histories are made; without it there are few, so that the suite is quick.
"""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.series.model import History
from tests.series.histories import ALL, series, version
from tests.series.made_up import Drafter, MadeHistory, Place
from tests.series.test_properties import MORE

TRIES = int(os.environ.get("RESOLUTE_TRIES", "12"))
LENGTH = 16
"""Paragraphs of each made-up text: enough to move one, few enough to be quick."""


@lru_cache(maxsize=1)
def real_texts(corpus: Path) -> list[list[str]]:
    """The preambular and operative paragraphs of the real resolutions that have enough of them, none of them twice."""
    texts = []
    for path in sorted((corpus / "gold" / "real").glob("*.json")):
        units = json.loads(path.read_text("utf-8"))["units"]
        found = [unit["text"] for unit in units if unit["kind"] in {"preambular", "operative"}]
        texts.append([text for text in dict.fromkeys(found) if len(text.split()) >= 8])
    return [text for text in texts if len(text) > LENGTH]


def made(texts: list[list[str]], rng: random.Random) -> MadeHistory:
    """A history of a stretch of one text, into which paragraphs of another come."""
    one, other = rng.sample(texts, 2)
    begin = rng.randrange(len(one) - LENGTH + 1)
    stretch = one[begin : begin + LENGTH]
    foreign = [text for text in rng.sample(other, len(other)) if all(_likeness(text, own) < 0.3 for own in stretch)]
    return Drafter(stretch, foreign[:6], rng).history(steps=3, changes=2)


def found(history: MadeHistory) -> bool:
    """Whether the lineages hold just what is one, and what was moved is told as moved."""
    told = series(*(version(texts, 75 + number) for number, texts in enumerate(history.versions)))
    return _ties(told) == history.ties and history.moved <= _moved(told)


@pytest.mark.corpus
def test_changes_of_real_texts_are_followed(corpus: Path) -> None:
    rng = random.Random("histories of real texts")
    histories = [made(real_texts(corpus), rng) for _ in range(TRIES)]
    missed = Counter(kind for history in histories if not found(history) for kind in history.kinds)
    assert sum(map(found, histories)) >= 0.99 * TRIES, f"kinds of those that were missed: {missed}"


def test_changes_of_invented_texts_are_followed() -> None:
    rng = random.Random("histories of invented texts")
    histories = [Drafter(ALL + MORE[7:], MORE[6:7], rng).history(steps=3, changes=1) for _ in range(TRIES)]
    assert len({kind for history in histories for kind in history.kinds}) > 3
    assert sum(map(found, histories)) >= 0.99 * TRIES


def _likeness(one: str, other: str) -> float:
    """The share of words in common."""
    first, second = (set(text.lower().split()) for text in (one, other))
    return 2 * len(first & second) / (len(first) + len(second))


def _ties(told: History) -> set[tuple[Place, Place]]:
    """Which paragraphs follow one another in a lineage, without title, as the versions are made."""
    together = set()
    for lineage in told.lineages:
        places = [(number, positions) for number, positions in enumerate(lineage.positions) if positions]
        for (one, before), (other, after) in pairwise(places):
            together |= {((one, i - 1), (other, j - 1)) for i in before for j in after if i and j}
    return together


def _moved(told: History) -> set[Place]:
    return {
        (event.version, position - 1)
        for lineage in told.lineages
        for event in lineage.events
        if event.moved
        for position in lineage.positions[event.version]
    }
